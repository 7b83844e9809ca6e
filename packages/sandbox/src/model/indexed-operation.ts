import type { Grant, PageRule, UsagePlan } from '@selling-partner/auth'
import type { StaticCase } from './static-case.js'
import type { Definitions, Parameter, ParameterRule, Schema } from './swagger-model.js'

/** The properties of a model's operation that the sandbox needs to respond. */
export interface IndexedOperation {
  /** `GET /orders/v0/orders/{orderId}`. Unique across all models, unlike operation IDs. */
  readonly key: string
  /** Name of the operation's package without its scope, such as `orders-v0`. Left out for models that are not in the catalog. */
  readonly api?: string
  readonly id: string
  readonly method: string
  /** Path template with parameter names in braces. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly grant: Grant
  readonly usagePlan?: UsagePlan
  /** Media type of successful responses. Errors are always `application/json`. */
  readonly mediaType: string
  readonly cases: readonly StaticCase[]
  readonly rules: readonly ParameterRule[]
  readonly success: Success
  /** Left out if the operation does not paginate. */
  readonly pages?: PageRule
  readonly definitions: Definitions
}

/** A successful response. */
export interface Success {
  readonly status: number
  /** Left out if the response has no body. */
  readonly schema?: Schema
}
