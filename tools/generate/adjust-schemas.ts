import { InputFault } from '../cli/input-fault.js'
import { isJsonObject, type JsonObject, type JsonValue } from '../models/json.js'
import { operationsOf } from '../models/operations.js'
import type { Constraints, Document, Parameter, Schema } from '../models/swagger.js'
import { literal } from './example-call.js'

/**
 * Amazon writes a free-form map as a map of objects without properties, and puts text and numbers in it all the same.
 * Its values are anything, then: `attributes: { color: 'red' }` must compile.
 */
export function loosenFreeForm(definitions: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return mapSchemas(definitions, loosen)
}

function loosen(schema: Schema): Schema {
  const { additionalProperties } = schema
  if (typeof additionalProperties !== 'object' || !isAnything(additionalProperties)) return schema
  // The engine takes the empty schema, which allows anything, for an object. `true` says the same and is understood.
  return { ...schema, additionalProperties: true }
}

function isAnything({ type, properties, additionalProperties, enum: values, $ref, allOf }: Schema): boolean {
  const isUntyped = type === undefined || type === 'object'
  return isUntyped && !properties && !additionalProperties && !values && !$ref && !allOf
}

/**
 * Gives every enum of a document its values as TypeScript writes them, `x-literals`. The engine's own would not be the
 * model's: it changes what could begin or end a comment, so that `image/*` becomes `image/_*`.
 */
export function writeOutEnums(document: Document): void {
  for (const { operation, parameters } of operationsOf(document)) {
    operation.parameters = parameters.map(writeOutParameter)
    for (const response of Object.values(operation.responses)) {
      if (response.schema !== undefined) response.schema = mapSchema(response.schema, withLiterals)
    }
  }
  document.definitions = mapSchemas(document.definitions ?? {}, withLiterals)
}

function writeOutParameter(parameter: Parameter): Parameter {
  const { items, schema } = parameter
  return {
    ...withLiterals(parameter),
    ...(items && { items: mapSchema(items, withLiterals) }),
    ...(schema && { schema: mapSchema(schema, withLiterals) }),
  }
}

function withLiterals<T extends Constraints>(schema: T): T & { 'x-literals'?: string[] } {
  return schema.enum === undefined ? schema : { ...schema, 'x-literals': schema.enum.map((value) => literal(value)) }
}

/** Changes a schema and every schema in it, innermost first. The one that is given stays as it is. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const { additionalProperties, properties, items, allOf } = schema
  return change({
    ...schema,
    ...(properties && { properties: mapSchemas(properties, change) }),
    ...(items && { items: mapSchema(items, change) }),
    ...(allOf && { allOf: allOf.map((part) => mapSchema(part, change)) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: mapSchema(additionalProperties, change) }),
  })
}

export function mapSchemas(
  schemas: Readonly<Record<string, Schema>>,
  change: (schema: Schema) => Schema,
): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, mapSchema(schema, change)]))
}

/**
 * Names that TypeScript or the engine takes for itself: a definition of this name would shadow a global, and the engine
 * would rename it where it is defined but not where it is used.
 */
const takenNames = [
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
 * Gives each definition with a taken name the prefix that users of OpenAPI Generator know: `Error` is `ModelError`.
 *
 * @throws {InputFault} where the model has a definition of the prefixed name as well
 */
export function renameTakenNames(document: Document): Document {
  const definitions = document.definitions ?? {}
  const references = new Map<string, string>()
  for (const name of Object.keys(definitions)) {
    const free = freeName(name)
    if (free === name) continue
    if (Object.hasOwn(definitions, free)) throw clash(document, name, free)
    references.set(`#/definitions/${name}`, `#/definitions/${free}`)
  }
  const renamed = Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [freeName(name), schema]))
  const text = JSON.stringify({ ...document, definitions: renamed })
  return redirect(JSON.parse(text) as JsonObject, references) as unknown as Document
}

function freeName(name: string): string {
  return takenNames.includes(name) ? `Model${name}` : name
}

function clash(document: Document, name: string, free: string): InputFault {
  const reason = `${name} must be renamed to ${free}, which is a definition too`
  return new InputFault(document.info.title, reason, 'give one of them another name in models/corrections')
}

/** Keys under which names stand, not keywords. */
const maps = ['definitions', 'headers', 'parameters', 'paths', 'properties', 'responses']

/** Keys under which data stands: a `$ref` in it refers to nothing. */
const data = ['default', 'enum', 'example', 'examples']

function redirect(value: JsonValue, references: ReadonlyMap<string, string>, keysAreNames = false): JsonValue {
  if (Array.isArray(value)) return value.map((entry) => redirect(entry, references))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      if (keysAreNames) return [key, redirect(entry, references)]
      if (key === '$ref' && typeof entry === 'string') return [key, references.get(entry) ?? entry]
      if (key.startsWith('x-') || data.includes(key)) return [key, entry]
      return [key, redirect(entry, references, maps.includes(key))]
    }),
  )
}
