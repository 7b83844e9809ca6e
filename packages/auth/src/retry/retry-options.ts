import { ConfigurationError } from '../errors/input-errors.js'
import { millisecondsOption } from '../values/option-value.js'

/** How often, and how soon, a call is sent again after a failure that passes. */
export interface RetryOptions {
  /** How often a call is sent at most, the first time included; 1 switches retries off. @default 4 */
  maxAttempts?: number
  /**
   * Milliseconds that the first backoff takes at most; the limit doubles with each further one, and the backoff is a
   * random part of it. An answer's `Retry-After` takes its place. @default 500
   */
  baseDelay?: number
  /** Milliseconds that any backoff takes at most. @default 20000 */
  maxDelay?: number
  /**
   * Whether a call may be sent again when it may have taken effect already: after a 5xx, a broken connection or a
   * timeout. Pass `true` for a POST or PATCH that does no harm twice.
   * @default what the operation table says; else true for GET, PUT and DELETE, false for POST and PATCH
   */
  idempotent?: boolean
}

/** Retry options with nothing left open but what the operation decides. */
export type RetryPolicy = Readonly<Required<Omit<RetryOptions, 'idempotent'>> & Pick<RetryOptions, 'idempotent'>>

const defaultPolicy: RetryPolicy = { maxAttempts: 4, baseDelay: 500, maxDelay: 20_000 }

/**
 * The options of one place laid over those of the place around it: the call's over the client's over the auth's.
 *
 * @throws ConfigurationError where one is malformed.
 */
export function resolveRetryPolicy(
  options: RetryOptions | false = {},
  around: RetryPolicy = defaultPolicy,
): RetryPolicy {
  if (options === false) return { ...around, maxAttempts: 1 }
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError('retry must be false or an object of options: { maxAttempts, baseDelay, maxDelay }')
  }
  return {
    maxAttempts: attemptsOption(options.maxAttempts ?? around.maxAttempts),
    baseDelay: millisecondsOption('retry.baseDelay', options.baseDelay ?? around.baseDelay, 0),
    maxDelay: millisecondsOption('retry.maxDelay', options.maxDelay ?? around.maxDelay, 0),
    idempotent: options.idempotent ?? around.idempotent,
  }
}

function attemptsOption(value: number): number {
  if (Number.isInteger(value) && value >= 1) return value
  throw new ConfigurationError('retry.maxAttempts must be a whole number, 1 or more')
}
