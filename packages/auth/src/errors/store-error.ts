import { defineKind, isKind, SellingPartnerError } from './selling-partner-error.js'

/**
 * What several processes share, such as a Redis, was not there, did not answer in time or refused what was asked of it. A
 * call ends with it only where it was not to go on without; it was not sent then, or for a retry, not again.
 */
export class StoreError extends SellingPartnerError {
  readonly code = 'STORE'
  /** Why, in one word that the store documents: `TIMEOUT`, `ECONNREFUSED`, ... */
  readonly reason: string

  static {
    defineKind(StoreError, 'StoreError')
  }

  /** @param message What is wrong and what to do, without a secret. */
  constructor(reason: string, message: string) {
    super(message)
    this.reason = reason
  }
}

export function isStoreError(error: unknown): error is StoreError {
  return isKind(error, 'StoreError')
}
