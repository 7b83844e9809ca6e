import { defineKind, isKind, SellingPartnerError } from './selling-partner-error.js'

/**
 * What several processes share, such as a Redis, is out of reach or does not answer in time, and the call was not to go on
 * without it. It was not sent; for a retry, not again.
 */
export class StoreError extends SellingPartnerError {
  readonly code = 'STORE'
  /** What is out of reach: `Redis`, for one. */
  readonly store: string
  /** Why, in a few words and without a secret: `ECONNREFUSED`, for one. */
  readonly reason: string

  static {
    defineKind(StoreError, 'StoreError')
  }

  constructor(store: string, reason: string) {
    super(`${store} is out of reach: ${reason}`)
    this.store = store
    this.reason = reason
  }
}

export function isStoreError(error: unknown): error is StoreError {
  return isKind(error, 'StoreError')
}
