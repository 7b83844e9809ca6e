import type { Definitions, Schema } from '../model/swagger-model.js'
import type { EchoedValues } from './echoed-values.js'
import type { DateLimits } from './plausible-dates.js'
import type { StoreFacts } from './store-facts.js'

/** Facts that all values of a response depend on. */
export interface GenerationContext {
  readonly definitions: Definitions
  readonly echoes: EchoedValues
  readonly dateLimits: DateLimits
  readonly store: StoreFacts
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Number of items on a page. Left out if the request does not have it. */
  readonly pageSize?: number
  /** Whether every page is full, because other pages follow. */
  readonly hasFullPages: boolean
}

/** A place in a response. */
export interface Place {
  /** Name of the field. Items of a list have the name of the list. */
  readonly name: string
  /** Name of the object that has the field: its definition and its field. */
  readonly owner: string
  readonly seed: number
  /** Position in the innermost list. */
  readonly index: number
  /** Number of lists around the value. */
  readonly lists: number
  /** Schemas of the objects around the value. A schema among them is recursive. */
  readonly ancestors: readonly Schema[]
}
