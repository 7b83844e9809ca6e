import type { JsonValue } from '../json.js'

/** Levels of semantic versioning for a package of clients, from high to low. */
export const levels = ['major', 'minor', 'patch'] as const

export type Level = (typeof levels)[number]

/**
 * The way that a value goes. `request`: from the caller to Amazon. `response`: from Amazon to the caller. `error`: the same, but
 * only in error responses. `call`: facts about the operation itself. `unused`: no operation uses the schema.
 */
export type Direction = 'request' | 'response' | 'error' | 'call' | 'unused'

/** A kind of fact. Each has rows in `rules.ts`. */
export type Fact =
  | 'model'
  | 'operation'
  | 'method name'
  | 'path'
  | 'deprecation'
  | 'sandbox only'
  | 'usage plan'
  | 'application plan'
  | 'grant'
  | 'data element'
  | 'idempotency'
  | 'pages'
  | 'page items'
  | 'parameter rule'
  | 'media type'
  | 'status'
  | 'header'
  | 'body'
  | 'required parameter'
  | 'optional parameter'
  | 'place of parameter'
  | 'other type'
  | 'type name'
  | 'required property'
  | 'optional property'
  | 'required'
  | 'type'
  | 'variant'
  | 'format'
  | 'enum'
  | 'enum value'
  | 'known value'
  | 'limit'
  | 'default'
  | 'additional properties'
  | 'sandbox case'
  | 'other'
  | 'prose'

/** How a fact changes. `narrower` and `wider` compare the sets of possible values. */
export type Kind =
  | 'added'
  | 'removed'
  | 'changed'
  | 'narrower'
  | 'wider'
  | 'lower'
  | 'higher'
  | 'restricted'
  | 'optionally restricted'
  | 'eased'

/** A difference between two models, before the rules. */
export interface Difference {
  /** Operation, definition or file, with the path inside it, such as `Order.BuyerInfo` or `getOrders.CreatedAfter`. */
  readonly place: string
  readonly fact: Fact
  readonly kind: Kind
  readonly direction: Direction
  /** The value before. Absent if it did not exist, or if it has many lines. */
  readonly from?: JsonValue
  readonly to?: JsonValue
}

/** A difference with its meaning for callers. */
export interface Change extends Omit<Difference, 'direction'> {
  readonly level: Level
  /** Why the level applies. If directions differ, the reason of the highest level. */
  readonly reason: string
  readonly directions: readonly Direction[]
}

/** Returns the highest level, or `undefined` if the list is empty. */
export function highestLevel(changes: readonly { readonly level: Level }[]): Level | undefined {
  return levels.find((level) => changes.some((change) => change.level === level))
}

/** Returns whether `level` is `other` or higher. */
export function isAtLeast(level: Level, other: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(other)
}
