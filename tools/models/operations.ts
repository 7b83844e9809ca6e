import type { JsonValue } from './json.js'
import {
  type Constraints,
  type Document,
  type HttpMethod,
  httpMethods,
  type OperationObject,
  type Parameter,
  type PathItem,
} from './swagger.js'

/** An operation with its method and path. */
export interface OperationEntry {
  readonly method: HttpMethod
  readonly path: string
  readonly operation: OperationObject
  /** Parameters of the path and the operation, with resolved references. The operation's parameters override the path's. */
  readonly parameters: readonly Parameter[]
  readonly pathItem: PathItem
}

/** Yields the operations of a document, in the order of its paths. */
export function* operationsOf(document: Document): Generator<OperationEntry> {
  for (const [path, pathItem] of Object.entries(document.paths)) {
    for (const method of httpMethods) {
      const operation = pathItem[method]
      if (operation === undefined) continue
      yield { method, path, operation, parameters: parametersOf(document, pathItem, operation), pathItem }
    }
  }
}

function parametersOf(document: Document, pathItem: PathItem, operation: OperationObject): Parameter[] {
  const merged = new Map<string, Parameter>()
  for (const entry of [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = '$ref' in entry ? resolveParameter(document, entry.$ref) : entry
    merged.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  return [...merged.values()]
}

function resolveParameter(document: Document, reference: string): Parameter {
  const parameter = document.parameters?.[reference.replace('#/parameters/', '')]
  if (parameter === undefined) throw new Error(`${reference} is not a parameter of this document.`)
  return parameter
}

/** A valid value of a parameter, for examples and for parameters that a sandbox case omits. Always the same value. */
export function sampleValue(schema: Constraints): JsonValue {
  const [value] = schema.enum ?? schema['x-known-values'] ?? []
  if (value !== undefined) return value
  if (schema.type === 'array') return Array.isArray(schema.default) ? schema.default : [sampleValue(schema.items ?? {})]
  if (schema.default !== undefined) return schema.default
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1
  if (schema.type === 'boolean') return true
  return sampleString(schema)
}

function sampleString({ format, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Constraints): string {
  if (format === 'date-time') return '2026-01-01T00:00:00Z'
  if (format === 'date') return '2026-01-01'
  return 'EXAMPLE'.padEnd(minLength, 'X').slice(0, maxLength)
}
