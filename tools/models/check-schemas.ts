import { basename } from 'node:path'
import { parse, visit } from 'graphql'
import { amazonsTexts } from './described-places.js'
import type { JsonValue } from './json.js'
import { notificationMetadata } from './notification-metadata.js'
import { faultsOfSchemaCatalog } from './prepare-schema.js'
import { readSchemaTypes, type TypedSchema } from './read-schema-types.js'
import { readSchemaCatalog, type SchemaKind, type SchemaRow } from './schema-catalog.js'
import { readSharedDescriptions, SchemaTexts, textsOf } from './schema-descriptions.js'
import type { SourceFile } from './sources.js'

interface SchemaCheck {
  /** Number of texts that the schemas need. */
  readonly places: number
  /** One line for each fault. */
  readonly faults: readonly string[]
}

/**
 * Checks the catalog of the schemas, their corrections, and the descriptions of all their types and fields.
 *
 * @param sources Amazon's schemas, to find copied sentences. Can be empty
 */
export function checkSchemas(modelsFolder: string, sources: readonly SourceFile[]): SchemaCheck {
  const faults = faultsOfSchemaCatalog(modelsFolder).map(({ message }) => message)
  const schemas = readSchemaTypes(readSchemaCatalog(modelsFolder), modelsFolder, ({ message }) => faults.push(message))
  const shared = new SchemaTexts(notificationMetadata, 'shared', {}, readSharedDescriptions(modelsFolder))
  faults.push(...shared.faults([]).map(({ key, problem }) => faultLine('shared', key, problem)))
  const used = new Set(shared.usedShared)
  let places = countOf([{ types: notificationMetadata }])
  for (const kind of Object.keys(schemas) as SchemaKind[]) {
    const list: readonly TypedSchema<SchemaRow>[] = schemas[kind]
    places += countOf(list)
    for (const { row, types } of list) {
      const texts = SchemaTexts.read(types, kind, row.schema, modelsFolder)
      const found = texts.faults(proseOf(kind, row, sources))
      faults.push(...found.map(({ key, problem }) => faultLine(`${kind}/${row.schema}`, key, problem)))
      for (const key of texts.usedShared) used.add(key)
    }
  }
  const unused = textsOf('shared', readSharedDescriptions(modelsFolder)).filter(({ key }) => !used.has(`shared:${key}`))
  return { places, faults: [...faults, ...unused.map(({ key }) => faultLine('shared', key, 'describes nothing'))] }
}

function faultLine(file: string, key: string, problem: string): string {
  return `models/schema-descriptions/${file}.json: ${key} ${problem}`
}

function countOf(schemas: readonly Pick<TypedSchema<SchemaRow>, 'types'>[]): number {
  const types = schemas.flatMap((schema) => schema.types.types)
  return types.reduce((sum, type) => sum + 1 + (type.kind === 'interface' ? type.fields.length : 0), 0)
}

/** All prose in Amazon's schema. */
function proseOf(kind: SchemaKind, { schema }: SchemaRow, sources: readonly SourceFile[]): readonly string[] {
  const source = sources.find(({ path }) => path.startsWith(`${kind}/`) && basename(path).startsWith(`${schema}.`))
  if (source === undefined) return []
  const text = source.bytes.toString('utf8')
  return source.path.endsWith('.graphql') ? graphqlProse(text) : [...amazonsTexts(JSON.parse(text) as JsonValue)]
}

function graphqlProse(text: string): string[] {
  const prose: string[] = []
  visit(parse(text), {
    enter: (node) => {
      if ('description' in node && node.description) prose.push(node.description.value)
    },
  })
  return prose
}
