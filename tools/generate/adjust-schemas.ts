import { InputFault } from '../cli/input-fault.js'
import { isJsonObject, type JsonObject, type JsonValue } from '../models/json.js'
import { type Document, dataKeys, type Schema } from '../models/swagger.js'

/**
 * Allows any value in free-form maps. Amazon describes their values as objects without properties, but also sends text
 * and numbers: `attributes: { color: 'red' }` must compile.
 */
export function allowAnyValues(definitions: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return mapSchemas(definitions, loosen)
}

function loosen(schema: Schema): Schema {
  const { additionalProperties } = schema
  if (typeof additionalProperties !== 'object' || !isAnything(additionalProperties)) return schema
  // `true` and the empty schema both allow anything, but the engine treats the empty schema as an object.
  return { ...schema, additionalProperties: true }
}

function isAnything({ type, properties, additionalProperties, enum: values, $ref, allOf }: Schema): boolean {
  const isUntyped = type === undefined || type === 'object'
  return isUntyped && !properties && !additionalProperties && !values && !$ref && !allOf
}

/** Copies a schema and applies `change` to it and every schema in it, innermost first. */
function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const { additionalProperties, properties, items, allOf } = schema
  return change({
    ...schema,
    ...(properties && { properties: mapSchemas(properties, change) }),
    ...(items && { items: mapSchema(items, change) }),
    ...(allOf && { allOf: allOf.map((part) => mapSchema(part, change)) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: mapSchema(additionalProperties, change) }),
  })
}

function mapSchemas(
  schemas: Readonly<Record<string, Schema>>,
  change: (schema: Schema) => Schema,
): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, mapSchema(schema, change)]))
}

/**
 * Names of definitions that would hide a global of TypeScript. The engine renames the definition, but not the references
 * to it.
 */
const reservedNames = [
  'Array',
  'Boolean',
  'Date',
  'Error',
  'File',
  'Map',
  'Number',
  'Object',
  'Promise',
  'Record',
  'Set',
  'String',
]

/**
 * Renames definitions with a reserved name: `Error` becomes `ErrorEntry`, others get the suffix `Value`.
 *
 * @throws {InputFault} if the model already has a definition with the new name
 */
export function renameReservedNames(document: Document): Document {
  const definitions = document.definitions ?? {}
  const references = new Map<string, string>()
  for (const name of Object.keys(definitions)) {
    const free = unreservedName(name)
    if (free === name) continue
    if (Object.hasOwn(definitions, free)) throw nameConflict(document, name, free)
    references.set(`#/definitions/${name}`, `#/definitions/${free}`)
  }
  const renamed = Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [unreservedName(name), schema]),
  )
  const text = JSON.stringify({ ...document, definitions: renamed })
  return redirect(JSON.parse(text) as JsonObject, references) as unknown as Document
}

/** The name of a definition in TypeScript. */
export function unreservedName(name: string): string {
  if (name === 'Error') return 'ErrorEntry'
  return reservedNames.includes(name) ? `${name}Value` : name
}

function nameConflict(document: Document, name: string, free: string): InputFault {
  const problem = `${name} must be renamed to ${free}, but ${free} is already defined`
  return new InputFault(document.info.title, problem, 'Rename one of them with a patch in models/corrections')
}

/** Keys whose values are keyed by names, not by keywords. */
const maps = ['definitions', 'headers', 'parameters', 'paths', 'properties', 'responses']

function redirect(value: JsonValue, references: ReadonlyMap<string, string>, keysAreNames = false): JsonValue {
  if (Array.isArray(value)) return value.map((entry) => redirect(entry, references))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      if (keysAreNames) return [key, redirect(entry, references)]
      if (key === '$ref' && typeof entry === 'string') return [key, references.get(entry) ?? entry]
      if (key.startsWith('x-') || dataKeys.includes(key)) return [key, entry]
      return [key, redirect(entry, references, maps.includes(key))]
    }),
  )
}
