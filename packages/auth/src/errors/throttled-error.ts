import { ApiError } from './api-error.js'
import { defineKind, isKind } from './selling-partner-error.js'

/**
 * SP-API answered 429: the operation's token bucket was empty.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
 */
export class ThrottledError extends ApiError {
  override readonly code = 'THROTTLED'

  static {
    defineKind(ThrottledError, 'ThrottledError')
  }
}

export function isThrottledError(error: unknown): error is ThrottledError {
  return isKind(error, 'ThrottledError')
}
