import { canonicalJson, isJsonObject, type JsonObject, type JsonValue } from '../models/json.js'
import { readGraphqlSchema } from '../models/prepare-schema.js'
import type { TypedSchema, TypedSchemas } from '../models/read-schema-types.js'
import { jsonSchemaKinds, type SchemaKind, type SchemaRow } from '../models/schema-catalog.js'
import { SchemaTexts } from '../models/schema-descriptions.js'
import type { Field, SchemaTypes } from '../models/type-registry.js'
import { grouped } from './index-files.js'
import { fileNameOf, headerOf, quoted, sources } from './names.js'

/** The corrected schemas with our descriptions, as modules for the loader. */
export function moduleFiles(schemas: TypedSchemas, models: string): ReadonlyMap<string, string> {
  return new Map(
    jsonSchemas(schemas).map((each) => [
      `${sources}/json/${each.kind}/${fileNameOf(each.typed.row)}.ts`,
      moduleOf(each.typed.row, jsonOf(each, models)),
    ]),
  )
}

/** The same schemas as files that users read: JSON, and GraphQL's schema language for Data Kiosk. */
export function schemaFiles(schemas: TypedSchemas, models: string): ReadonlyMap<string, string> {
  return new Map([
    ...jsonSchemas(schemas).map(
      (each) => [`json/${each.kind}/${each.typed.row.schema}.json`, jsonOf(each, models)] as const,
    ),
    ...schemas['data-kiosk'].map(
      ({ row }) => [`graphql/${row.schema}.graphql`, readGraphqlSchema(row, models)] as const,
    ),
  ])
}

function jsonOf({ kind, typed: { row, types, document } }: KindOfSchema, models: string): string {
  return canonicalJson(describedSchema(document, types, SchemaTexts.read(types, kind, row.schema, models)))
}

function moduleOf({ schema }: SchemaRow, json: string): string {
  const imports = "import type { JsonSchema } from '../../../json-schema.js'\n\n"
  return `${headerOf(`Amazon's schema ${schema}`)}${imports}export const schema: JsonSchema = ${json}`
}

/** The table of the loader: how to import each schema, and which schema a type of notification, report or feed has. */
export function loaderFile(schemas: TypedSchemas): ReadonlyMap<string, string> {
  const imports = jsonSchemas(schemas).map(
    ({ kind, typed: { row } }) =>
      `${quoted(row.schema)}: () => import('./json/${kind}/${fileNameOf(row)}.js').then(({ schema }) => schema),`,
  )
  const types = [...schemasByType(schemas)].flatMap(([type, [only, ...others]]) =>
    only !== undefined && others.length === 0 ? [`${type}: ${quoted(only)},`] : [],
  )
  const text = [
    '/** Imports each schema by its name. */',
    `export const schemaImports = {\n${imports.join('\n')}\n}`,
    '',
    '/** The schema of each type of notification, report and feed. Types with several schemas are not in it. */',
    `export const schemaOfType = {\n${types.join('\n')}\n} as const`,
  ]
  return new Map([[`${sources}/schema-imports.ts`, `${headerOf('the schemas in models')}${text.join('\n')}\n`]])
}

/** The name of a feed's type stands for the whole feed. */
function schemasByType({ notifications, reports, feeds }: TypedSchemas): ReadonlyMap<string, readonly string[]> {
  const rows = [
    ...notifications.map(({ row }) => ({ type: row.notificationType, schema: row.schema })),
    ...reports.map(({ row }) => ({ type: row.reportType, schema: row.schema })),
    ...feeds.filter(({ row }) => row.part === 'feed').map(({ row }) => ({ type: row.feedType, schema: row.schema })),
  ]
  return grouped(
    rows,
    ({ type }) => type,
    ({ schema }) => schema,
  )
}

interface KindOfSchema {
  readonly kind: SchemaKind
  readonly typed: TypedSchema<SchemaRow>
}

function jsonSchemas(schemas: TypedSchemas): readonly KindOfSchema[] {
  return jsonSchemaKinds.flatMap((kind): readonly KindOfSchema[] => schemas[kind].map((typed) => ({ kind, typed })))
}

/** The schema with our descriptions, and with the identifier of JSON Schema's version as that version writes it. */
function describedSchema(document: JsonObject, types: SchemaTypes, texts: SchemaTexts): JsonObject {
  const descriptions = descriptionsOf(types, texts)
  const { $schema, ...rest } = withDescriptions(document, descriptions) as JsonObject
  return { $schema: `${String($schema).replace(/#$/, '')}#`, ...rest }
}

function descriptionsOf(types: SchemaTypes, texts: SchemaTexts): ReadonlyMap<JsonValue, string> {
  const descriptions = new Map<JsonValue, string>()
  const add = (schema: JsonValue | undefined, text: string | undefined) => {
    if (schema !== undefined && text !== undefined) descriptions.set(schema, text)
  }
  for (const { schema, type } of types.objects) {
    add(schema, texts.ofType(type))
    for (const field of fieldsOf(type, types)) {
      if (isJsonObject(schema.properties)) add(schema.properties[field.name], texts.ofField(field))
    }
  }
  return descriptions
}

function fieldsOf(name: string, types: SchemaTypes): readonly Field[] {
  const type = types.types.find((each) => each.name === name)
  if (type === undefined) return []
  return type.kind === 'interface' ? type.fields : type.members.flatMap((member) => fieldsOf(member, types))
}

function withDescriptions(value: JsonValue, descriptions: ReadonlyMap<JsonValue, string>): JsonValue {
  if (Array.isArray(value)) return value.map((entry) => withDescriptions(entry, descriptions))
  if (!isJsonObject(value)) return value
  const description = descriptions.get(value)
  return Object.fromEntries([
    ...(description === undefined ? [] : [['description', description] as const]),
    ...Object.entries(value).map(([key, entry]) => [key, withDescriptions(entry, descriptions)] as const),
  ])
}
