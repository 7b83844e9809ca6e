import { ConfigurationError } from '../errors/input-errors.js'
import { millisecondsOption } from '../values/option-value.js'

/** How the SDK retries transient failures. */
export interface RetryOptions {
  /**
   * Maximum number of times that a call is sent, including the first. Throttled attempts don't count: `deadline`, `maxQueueMs` or ten
   * minutes end them. 1 disables retries, also after a 429. @default 4
   */
  maxAttempts?: number
  /**
   * Maximum milliseconds of the first backoff. The maximum doubles with each retry, and the backoff is a random part of it. If
   * the response has `Retry-After`, the SDK waits for that time instead. @default 500
   */
  baseDelay?: number
  /** Maximum milliseconds of any backoff. It does not limit `Retry-After`. @default 20000 */
  maxDelay?: number
  /**
   * Whether a call can be retried if it may already have had an effect. This is so after a 500, 502, 503 or 504, a lost
   * connection or a timeout. Pass `true` for a POST or PATCH that can safely be repeated.
   * @default the operation table's value, or else `true` for GET, PUT and DELETE, and `false` for POST and PATCH
   */
  idempotent?: boolean
}

/** Resolved retry options. If `idempotent` is `undefined`, the operation decides. */
export type RetryPolicy = Readonly<Required<Omit<RetryOptions, 'idempotent'>> & Pick<RetryOptions, 'idempotent'>>

const defaultPolicy: RetryPolicy = { maxAttempts: 4, baseDelay: 500, maxDelay: 20_000 }

/**
 * Resolves retry options. Each option overrides the one of the enclosing level: the call's overrides the client's, which overrides
 * the auth's.
 *
 * @param options The options of this level. `false` disables retries.
 * @param enclosing The resolved options of the enclosing level. @default the SDK's defaults
 * @throws ConfigurationError if an option is invalid.
 */
export function resolveRetryPolicy(
  options?: RetryOptions | false,
  enclosing: RetryPolicy = defaultPolicy,
): RetryPolicy {
  if (options === undefined) return enclosing
  if (options === false) return { ...enclosing, maxAttempts: 1 }
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError('retry is invalid. Pass false or an object of options, such as { maxAttempts: 2 }.')
  }
  return {
    maxAttempts: attemptsOption(options.maxAttempts ?? enclosing.maxAttempts),
    baseDelay: millisecondsOption('retry.baseDelay', options.baseDelay ?? enclosing.baseDelay, 0),
    maxDelay: millisecondsOption('retry.maxDelay', options.maxDelay ?? enclosing.maxDelay, 0),
    idempotent: options.idempotent ?? enclosing.idempotent,
  }
}

function attemptsOption(value: number): number {
  if (Number.isInteger(value) && value >= 1) return value
  throw new ConfigurationError('retry.maxAttempts is invalid. Pass a whole number, 1 or more.')
}
