import type { JsonValue } from '../../models/json.js'

/**
 * A type, whether it was read from a schema or from TypeScript, written so that two of the same meaning are equal.
 * What has a name in both is compared by name; everything else by structure.
 */
export type TypeShape =
  | 'string'
  | 'number'
  | 'boolean'
  | 'unknown'
  | 'undefined'
  | 'void'
  | { readonly named: string }
  | { readonly oneOf: readonly JsonValue[] }
  | { readonly union: readonly TypeShape[] }
  | { readonly arrayOf: TypeShape }
  | { readonly mapOf: TypeShape }
  | ObjectShape

export interface ObjectShape {
  readonly properties: Readonly<Record<string, PropertyShape>>
  /** Type of the properties that are not named. */
  readonly others?: TypeShape
}

export interface PropertyShape {
  readonly type: TypeShape
  readonly optional: boolean
}

/** Any JSON object. */
export const freeForm: TypeShape = { mapOf: 'unknown' }

/** In one order, each value once: `'A' | 'B'` and `'B' | 'A'` are the same type. */
export function oneOf(values: readonly JsonValue[]): TypeShape {
  return { oneOf: distinct(values) }
}

export function unionOf(shapes: readonly TypeShape[]): TypeShape {
  const members = distinct(shapes)
  return members.length === 1 && members[0] !== undefined ? members[0] : { union: members }
}

function distinct<T>(values: readonly T[]): T[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]))
  return [...byText].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value)
}
