import { isDeepStrictEqual } from 'node:util'
import type { JsonObject, JsonValue } from '../json.js'
import type { Difference, Kind } from './change.js'

/** How to compare the values of a keyword of Swagger or JSON Schema. */
type LimitOrder =
  | 'a higher value is narrower'
  | 'a lower value is narrower'
  | 'true is narrower'
  | 'true is wider'
  | 'any value is narrower'

/** Keywords that limit values, with the value that their absence means. */
const limits: Readonly<Record<string, { readonly order: LimitOrder; readonly absent: JsonValue | undefined }>> = {
  minimum: { order: 'a higher value is narrower', absent: Number.NEGATIVE_INFINITY },
  minLength: { order: 'a higher value is narrower', absent: 0 },
  minItems: { order: 'a higher value is narrower', absent: 0 },
  minProperties: { order: 'a higher value is narrower', absent: 0 },
  maximum: { order: 'a lower value is narrower', absent: Number.POSITIVE_INFINITY },
  maxLength: { order: 'a lower value is narrower', absent: Number.POSITIVE_INFINITY },
  maxItems: { order: 'a lower value is narrower', absent: Number.POSITIVE_INFINITY },
  maxProperties: { order: 'a lower value is narrower', absent: Number.POSITIVE_INFINITY },
  exclusiveMinimum: { order: 'true is narrower', absent: false },
  exclusiveMaximum: { order: 'true is narrower', absent: false },
  uniqueItems: { order: 'true is narrower', absent: false },
  allowEmptyValue: { order: 'true is wider', absent: false },
  // For GraphQL: the items of a list can't be null.
  'x-non-null-items': { order: 'true is narrower', absent: false },
  // The width of two patterns can't be compared.
  pattern: { order: 'any value is narrower', absent: undefined },
  multipleOf: { order: 'any value is narrower', absent: undefined },
}

export const limitKeys: readonly string[] = Object.keys(limits)

/** Compares the limits of two schemas. */
export function compareLimits(
  old: JsonObject,
  next: JsonObject,
  at: Pick<Difference, 'place' | 'direction'>,
): Difference[] {
  return Object.entries(limits).flatMap(([key, { order, absent }]) => {
    const kind = kindOf(order, old[key] ?? absent, next[key] ?? absent)
    if (kind === undefined) return []
    return [{ ...at, fact: 'limit' as const, kind, ...named(key, old[key], 'from'), ...named(key, next[key], 'to') }]
  })
}

function named(key: string, value: JsonValue | undefined, side: 'from' | 'to'): Partial<Difference> {
  return value === undefined ? {} : { [side]: { [key]: value } }
}

function kindOf(order: LimitOrder, old: JsonValue | undefined, next: JsonValue | undefined): Kind | undefined {
  if (isDeepStrictEqual(old, next)) return undefined
  const compares = order === 'a higher value is narrower' || order === 'a lower value is narrower'
  if (compares && typeof old === 'number' && typeof next === 'number') {
    return next > old === (order === 'a higher value is narrower') ? 'narrower' : 'wider'
  }
  const isSet = (value: JsonValue | undefined) => value !== undefined && value !== false
  if (isSet(old) && isSet(next)) return 'changed'
  return isSet(next) === (order === 'true is wider') ? 'wider' : 'narrower'
}
