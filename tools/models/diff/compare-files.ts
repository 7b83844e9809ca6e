import { parse } from 'graphql'
import type { JsonObject } from '../json.js'
import type { Difference, Direction } from './change.js'
import { compareDefinitions } from './compare-definitions.js'
import { compareSchemas } from './compare-schemas.js'
import { graphqlDefinitions, isTypeName } from './graphql-definitions.js'

/** The direction of schemas in `models/schemas`, by path. The first row that fits applies. */
const fileDirections: readonly { readonly path: RegExp; readonly direction: Direction }[] = [
  // The report is what Amazon returns for a feed.
  { path: /^feeds\/.*processing-report/, direction: 'response' },
  { path: /^feeds\//, direction: 'request' },
  { path: /./, direction: 'response' },
]

/** Returns the direction of a JSON Schema in `models/schemas`. */
export function directionOfFile(path: string): Direction {
  return fileDirections.find((row) => row.path.test(path))?.direction ?? 'response'
}

/** Compares two versions of a file in `models/schemas`: a JSON Schema, or a schema of GraphQL. */
export function compareFiles(path: string, old: string, next: string): Difference[] {
  if (path.endsWith('.graphql')) {
    return compareDefinitions(graphqlDefinitions(parse(old)), graphqlDefinitions(parse(next)), isTypeName)
  }
  return compareJsonSchemas(JSON.parse(old), JSON.parse(next), directionOfFile(path))
}

function compareJsonSchemas(old: JsonObject, next: JsonObject, direction: Direction): Difference[] {
  const [left, right] = [old, next].map((document) => ({ document, uses: [{ schema: rootOf(document), direction }] }))
  if (left === undefined || right === undefined) return []
  return [
    ...compareSchemas({ old, next, direction }, rootOf(old), rootOf(next), ''),
    ...compareDefinitions(left, right, () => false),
  ]
}

function rootOf(document: JsonObject): JsonObject {
  const { definitions: _, ...root } = document
  return root
}
