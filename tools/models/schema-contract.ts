import { GraphQLError, parse, print, visit } from 'graphql'
import { InputFault } from '../cli/input-fault.js'
import { canonicalJson, isJsonObject, type JsonValue } from './json.js'
import type { SourceFile } from './sources.js'
import { toSchemaContract } from './to-contract.js'

interface SchemaContract {
  /** Text of the file in `models/schemas`. */
  readonly text: string
  /** Keys of a JSON Schema that are not in the shape of contracts. The contract keeps them. */
  readonly unknownKeys: ReadonlySet<string>
}

/**
 * Converts one of Amazon's schemas to a contract, with all facts and without the prose. It is a JSON Schema for notifications,
 * reports and feeds, or GraphQL's schema language for Data Kiosk.
 *
 * @throws {InputFault} if the file has a syntax error
 */
export function schemaContract({ path, bytes }: SourceFile): SchemaContract {
  const text = bytes.toString('utf8')
  if (path.endsWith('.graphql')) return { text: graphqlContract(path, text), unknownKeys: new Set() }
  const { contract, unknownKeys } = toSchemaContract(parseSchema(path, text))
  return { text: canonicalJson(contract), unknownKeys }
}

function graphqlContract(path: string, text: string): string {
  try {
    const document = visit(parse(text, { noLocation: true }), {
      Directive: (node) => (node.name.value === 'deprecated' ? { ...node, arguments: [] } : undefined),
      enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    })
    return `${print(document)}\n`
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw invalid(path, error.message)
  }
}

function parseSchema(path: string, text: string) {
  const schema = parseJson(path, text)
  if (!isJsonObject(schema)) throw invalid(path, 'It is not an object')
  return schema
}

function parseJson(path: string, text: string): JsonValue {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw invalid(path, error instanceof Error ? error.message : String(error))
  }
}

function invalid(path: string, reason: string): InputFault {
  return new InputFault(path, `The schema is invalid (${reason})`, 'Pull again, or report the error to Amazon')
}
