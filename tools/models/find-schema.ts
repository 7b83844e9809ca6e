import type { DefinitionKey, OperationKey, SchemaKey } from './annotation-keys.js'
import { type OperationEntry, operationsOf } from './operations.js'
import type { Document, Parameter, Schema } from './swagger.js'

/** A schema that a row of annotations names, or the reason why there is none. */
export type FoundSchema<T = Schema> = { readonly schema: T; readonly name: string } | string

/** Finds the operation of a row. Returns a problem if there is none. */
export function findOperation(document: Document, { model, method, path }: OperationKey): OperationEntry | string {
  const found = [...operationsOf(document)].find(
    (entry) => entry.path === path && entry.method === method.toLowerCase(),
  )
  return found ?? `${model} has no operation ${method} ${path}`
}

/**
 * Finds the schema of a row for a change: the parameter itself, or a definition or property. A parameter that operations share
 * is copied first, because a row is about one operation.
 */
export function findSchema(document: Document, row: SchemaKey): FoundSchema<Schema | Parameter> {
  return 'definition' in row ? findInDefinition(document, row) : findParameter(document, row)
}

function findParameter(
  document: Document,
  row: OperationKey & { readonly parameter: string },
): FoundSchema<Schema | Parameter> {
  const entry = findOperation(document, row)
  if (typeof entry === 'string') return entry
  const name = `${row.operationId}.${row.parameter}`
  const parameter = entry.parameters.find((each) => parameterKey(each) === row.parameter)
  if (parameter === undefined) return `${row.model} has no parameter ${name}`
  return { schema: ownParameter(document, entry, parameter), name }
}

/** The name of a parameter in annotations, sandbox cases and clients. The body is always `body`. */
export function parameterKey(parameter: Parameter): string {
  return parameter.in === 'body' ? 'body' : parameter.name
}

function ownParameter(document: Document, { operation }: OperationEntry, parameter: Parameter): Parameter {
  const own = operation.parameters ?? []
  if (own.includes(parameter)) return parameter
  const copy = structuredClone(parameter)
  const isShared = (reference: string) => document.parameters?.[reference.replace('#/parameters/', '')] === parameter
  const replaced = own.map((each) => ('$ref' in each && isShared(each.$ref) ? copy : each))
  operation.parameters = replaced.includes(copy) ? replaced : [...replaced, copy]
  return copy
}

function findInDefinition(document: Document, { model, definition, property }: DefinitionKey): FoundSchema {
  const schema = document.definitions?.[definition]
  if (schema === undefined) return `${model} has no definition ${definition}`
  if (property === undefined) return { schema, name: definition }
  const name = `${definition}.${property}`
  const found = propertyAt(schema, property)
  return found === undefined ? `${model} has no property ${name}` : { schema: found, name }
}

/** Finds a property by its path, inside objects and arrays of objects. Does not follow references. Names can contain dots. */
function propertyAt(schema: Schema, path: string): Schema | undefined {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (name === path) return property
    const inner = path.startsWith(`${name}.`) ? propertyAt(property, path.slice(name.length + 1)) : undefined
    if (inner !== undefined) return inner
  }
  return partsOf(schema)
    .map((part) => propertyAt(part, path))
    .find((found) => found !== undefined)
}

function partsOf({ allOf = [], items, additionalProperties }: Schema): readonly Schema[] {
  const inner = [items, typeof additionalProperties === 'object' ? additionalProperties : undefined]
  return [...allOf, ...inner.filter((part) => part !== undefined)]
}
