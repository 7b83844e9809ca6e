import { isDeepStrictEqual } from 'node:util'
import { isJsonObject, type JsonObject, type JsonValue } from '../json.js'
import type { Difference, Direction, Fact } from './change.js'
import { type EffectiveSchema, effectiveSchemas, emptySchema, resolve } from './effective-schema.js'
import { compareLimits, limitKeys } from './limits.js'

/** The documents and the direction of a comparison. */
export interface Sides {
  /** The documents that references point into. */
  readonly old: JsonObject
  readonly next: JsonObject
  readonly direction: Direction
  /** Pairs of schemas that are compared already. Each pair is compared once, because definitions can contain themselves. */
  readonly compared?: Map<JsonObject, Set<JsonObject>>
}

/** Keys that a comparison below is about, and keys without a meaning for callers. */
const comparedKeys: ReadonlySet<string> = new Set([
  ...limitKeys,
  ...['type', 'format', 'enum', 'const', 'default', 'x-known-values', 'items', 'properties', 'required', 'deprecated'],
  ...['additionalProperties', 'oneOf', 'anyOf', 'allOf', 'definitions', '$ref', '$schema', 'x-optional-in-responses'],
  ...['description', 'title', 'x-note', 'example', 'examples', 'x-example', 'externalDocs'],
])

/**
 * Compares two schemas and the schemas inside them, in one direction. If both refer to the same definition, they are equal,
 * because definitions are compared by their names.
 *
 * @param place name of the schema in the differences
 */
export function compareSchemas(sides: Sides, old: JsonObject, next: JsonObject, place: string): Difference[] {
  if (old.$ref !== undefined && old.$ref === next.$ref) return []
  const inside = { ...sides, compared: sides.compared ?? new Map<JsonObject, Set<JsonObject>>() }
  if (!isFirst(inside.compared, resolve(sides.old, old), resolve(sides.next, next))) return []
  const [left, right] = effectiveSchemas([sides.old, old], [sides.next, next])
  const at = { place, direction: sides.direction }
  const type = compareTypes(left, right, at)
  // The other facts of two different types have nothing in common.
  if (type.some(({ kind }) => kind === 'changed')) return type
  return [
    ...type,
    ...compareValue('format', left.format, right.format, at),
    ...compareEnums(left, right, at),
    ...compareLimits(left, right, at),
    ...compareValue('default', left.default, right.default, at),
    ...compareFlag('deprecation', left.deprecated, right.deprecated, at),
    ...compareProperties(inside, left, right, place),
    ...compareAdditional(inside, left, right, place),
    ...compareItems(inside, left, right, place),
    ...compareVariants(inside, left, right, place),
    ...compareOthers(left, right, at),
  ]
}

function isFirst(compared: Map<JsonObject, Set<JsonObject>>, old: JsonObject, next: JsonObject): boolean {
  const others = compared.get(old) ?? new Set()
  if (others.has(next)) return false
  compared.set(old, others.add(next))
  return true
}

type At = Pick<Difference, 'place' | 'direction'>

function compareTypes(old: EffectiveSchema, next: EffectiveSchema, at: At): Difference[] {
  const [from, to] = [typesOf(old), typesOf(next)]
  const fits = (some: readonly string[], others: readonly string[]) =>
    others.includes('any') ||
    some.every((type) => others.includes(type) || (type === 'integer' && others.includes('number')))
  const values = { from: from.join(' | '), to: to.join(' | ') }
  if (values.from === values.to) return []
  // TypeScript has one type for both kinds of numbers.
  if (isDeepStrictEqual(new Set(from.map(inTypeScript)), new Set(to.map(inTypeScript)))) {
    return [{ ...at, fact: 'limit', kind: fits(from, to) ? 'wider' : 'narrower', ...values }]
  }
  return [{ ...at, fact: 'type', kind: fits(from, to) ? 'wider' : fits(to, from) ? 'narrower' : 'changed', ...values }]
}

function inTypeScript(type: string): string {
  return type === 'integer' ? 'number' : type
}

/** The types of a schema, sorted. `any` if it has none. */
function typesOf({ type, properties, items, ...schema }: EffectiveSchema): string[] {
  if (typeof type === 'string') return [type]
  if (Array.isArray(type)) return type.map(String).sort()
  if (Object.keys(properties).length > 0 || schema.additionalProperties !== undefined) return ['object']
  return items === undefined ? ['any'] : ['array']
}

/** Compares a value that exists or not, and that has no order. */
export function compareValue(fact: Fact, from: JsonValue | undefined, to: JsonValue | undefined, at: At): Difference[] {
  if (isDeepStrictEqual(from, to)) return []
  if (from === undefined) return [{ ...at, fact, kind: 'added', to: to as JsonValue }]
  return [to === undefined ? { ...at, fact, kind: 'removed', from } : { ...at, fact, kind: 'changed', from, to }]
}

/** Compares a flag whose absence means `false`. */
export function compareFlag(fact: Fact, from: JsonValue | undefined, to: JsonValue | undefined, at: At): Difference[] {
  if ((from === true) === (to === true)) return []
  return [{ ...at, fact, kind: to === true ? 'added' : 'removed' }]
}

function compareEnums(old: EffectiveSchema, next: EffectiveSchema, at: At): Difference[] {
  const [from, to] = [valuesOf(old), valuesOf(next)]
  const known = compareLists('known value', old['x-known-values'] ?? [], next['x-known-values'] ?? [], at)
  if (from === undefined || to === undefined) return [...compareValue('enum', from, to, at), ...known]
  return [...compareLists('enum value', from, to, at), ...known]
}

function valuesOf(schema: EffectiveSchema): JsonValue[] | undefined {
  return schema.const === undefined ? (schema.enum as JsonValue[] | undefined) : [schema.const]
}

/** Compares lists whose order has no meaning. */
export function compareLists(fact: Fact, from: JsonValue, to: JsonValue, at: At): Difference[] {
  const texts = (list: JsonValue) => new Map((list as JsonValue[]).map((value) => [JSON.stringify(value), value]))
  const [old, next] = [texts(from), texts(to)]
  return [
    ...[...old].flatMap(([text, value]) =>
      next.has(text) ? [] : [{ ...at, fact, kind: 'removed', from: value } as const],
    ),
    ...[...next].flatMap(([text, value]) =>
      old.has(text) ? [] : [{ ...at, fact, kind: 'added', to: value } as const],
    ),
  ]
}

function compareProperties(sides: Sides, old: EffectiveSchema, next: EffectiveSchema, place: string): Difference[] {
  const isRequired = (schema: EffectiveSchema, name: string) =>
    schema.required.includes(name) && !(sides.direction !== 'request' && optionalInResponses(schema).includes(name))
  // The order has to be the same in both directions, because each pair of schemas is compared at its first place.
  return unionOf(Object.keys(old.properties), Object.keys(next.properties))
    .sort()
    .flatMap((name) => {
      const at = { place: place === '' ? name : `${place}.${name}`, direction: sides.direction }
      const [left, right] = [old.properties[name], next.properties[name]]
      const fact = (schema: EffectiveSchema) => (isRequired(schema, name) ? 'required property' : 'optional property')
      if (left === undefined) return [{ ...at, fact: fact(next), kind: 'added' as const }]
      if (right === undefined) return [{ ...at, fact: fact(old), kind: 'removed' as const }]
      return [
        ...compareFlag('required', isRequired(old, name), isRequired(next, name), at),
        ...compareSchemas(sides, left as JsonObject, right as JsonObject, at.place),
      ]
    })
}

function optionalInResponses(schema: EffectiveSchema): readonly JsonValue[] {
  return (schema['x-optional-in-responses'] ?? []) as JsonValue[]
}

/** Only `true` and a schema have an effect on types. */
function compareAdditional(sides: Sides, old: EffectiveSchema, next: EffectiveSchema, place: string): Difference[] {
  const at = { place: `${place}{}`, direction: sides.direction }
  const [from, to] = [old.additionalProperties, next.additionalProperties]
  const accepts = (value: JsonValue | undefined) => value === true || isJsonObject(value)
  if (accepts(from) && accepts(to)) return compareSchemas(sides, asSchema(from), asSchema(to), at.place)
  if (accepts(from) !== accepts(to)) return compareFlag('additional properties', accepts(from), accepts(to), at)
  if (from === to) return []
  return [{ ...at, fact: 'limit', kind: to === false ? 'narrower' : 'wider' }]
}

function compareItems(sides: Sides, old: EffectiveSchema, next: EffectiveSchema, place: string): Difference[] {
  if (old.items === undefined && next.items === undefined) return []
  if (Array.isArray(old.items) || Array.isArray(next.items)) {
    return compareOther('items', old.items, next.items, { place, direction: sides.direction })
  }
  return compareSchemas(sides, asSchema(old.items), asSchema(next.items), `${place}[]`)
}

function asSchema(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : emptySchema
}

/** Compares the variants of a JSON Schema: equal ones first, then the others in their order. */
function compareVariants(sides: Sides, old: EffectiveSchema, next: EffectiveSchema, place: string): Difference[] {
  return ['oneOf', 'anyOf'].flatMap((key) => {
    const [left, right] = [(old[key] ?? []) as JsonObject[], (next[key] ?? []) as JsonObject[]]
    const without = (some: JsonObject[], others: JsonObject[]) =>
      some.filter((variant) => !others.some((other) => isDeepStrictEqual(variant, other)))
    const [lost, found] = [without(left, right), without(right, left)]
    return Array.from({ length: Math.max(lost.length, found.length) }).flatMap((_, index) => {
      const [from, to] = [lost[index], found[index]]
      const at = { place: `${place}<${index + 1}>`, direction: sides.direction }
      if (from === undefined) return [{ ...at, fact: 'variant' as const, kind: 'added' as const }]
      if (to === undefined) return [{ ...at, fact: 'variant' as const, kind: 'removed' as const }]
      return compareSchemas(sides, from, to, at.place)
    })
  })
}

function compareOthers(old: EffectiveSchema, next: EffectiveSchema, at: At): Difference[] {
  const withoutProperty = (schema: EffectiveSchema) =>
    schema.required.filter((name) => !(name in old.properties || name in next.properties)).sort()
  return [
    ...unionOf(Object.keys(old), Object.keys(next))
      .filter((key) => !comparedKeys.has(key))
      .flatMap((key) => compareOther(key, old[key], next[key], at)),
    ...compareOther('required', withoutProperty(old), withoutProperty(next), at),
  ]
}

/** Compares a key that neither types nor calls depend on. */
export function compareOther(
  key: string,
  from: JsonValue | undefined,
  to: JsonValue | undefined,
  at: At,
): Difference[] {
  if (isDeepStrictEqual(from, to)) return []
  return [{ ...at, fact: 'other', kind: 'changed', from: { [key]: from ?? null }, to: { [key]: to ?? null } }]
}

/** The names of both lists, in the order of the first one. */
export function unionOf(old: readonly string[], next: readonly string[]): string[] {
  return [...new Set([...old, ...next])]
}
