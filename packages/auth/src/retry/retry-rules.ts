import { isApiError } from '../errors/api-errors.js'
import { isNetworkError, isTimeoutError } from '../errors/connection-errors.js'
import { isLwaError } from '../errors/lwa-errors.js'
import type { Operation, UsagePlan } from '../operation/operation.js'
import type { RetryPolicy } from './retry-options.js'

/** Tells whether and how a failed call can be retried. */
export interface RetryRule {
  /** Whether the call may have had an effect. If `'unknown'`, only idempotent calls are retried. */
  readonly effect: 'none' | 'unknown'
  /** Whether a retry counts against the retry quota. */
  readonly charged: boolean
}

/** The bucket was empty and the call had no effect. The usage plan already limits these retries, so they are not charged. */
const throttled: RetryRule = { effect: 'none', charged: false }

/** No connection was established, so the request never reached the server. */
const notSent: RetryRule = { effect: 'none', charged: true }

/** The request was on its way, or the server failed while it processed the request. */
const unknownOutcome: RetryRule = { effect: 'unknown', charged: true }

/**
 * Rules by HTTP status. Other statuses are not retried: they would fail again.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.6
 */
const statusRules: Readonly<Record<number, RetryRule>> = {
  429: throttled,
  500: unknownOutcome,
  502: unknownOutcome,
  503: unknownOutcome,
  504: unknownOutcome,
}

/**
 * Error codes of Node that are retried. Others, such as an untrusted certificate, would fail again.
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
const retriedCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EADDRNOTAVAIL',
  // The connection was closed by the peer or by the network, possibly while idle.
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  // Codes of Node's fetch: no connection in time, and a connection that was closed.
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
  // A proxy did not connect to the server.
  'ERR_PROXY_TUNNEL',
])

/** The status with which a proxy rejects its credentials. It would reject them again. */
const proxyAuthenticationRequired = 407

/** Returns the rule for an error, or `undefined` if a retry would fail again. */
export function findRetryRule(error: unknown): RetryRule | undefined {
  if (isApiError(error) || isLwaError(error)) return statusRules[error.status]
  if (isNetworkError(error) && error.proxyStatus === proxyAuthenticationRequired) return undefined
  if (isTimeoutError(error) || (isNetworkError(error) && retriedCodes.has(error.networkCode))) {
    return wasNotSent(error) ? notSent : unknownOutcome
  }
  return undefined
}

/** Whether a failed request certainly never reached the server. */
export function wasNotSent(error: unknown): boolean {
  return (isNetworkError(error) || isTimeoutError(error)) && error.sent === false
}

/**
 * Returns the milliseconds to wait before a retry: the response's `Retry-After`, or else a backoff. The retry then waits in the
 * queue of its usage plan like any other call.
 *
 * @param attempts Number of times the call was sent.
 * @param random A number from 0 to below 1.
 */
export function retryDelay(error: unknown, policy: RetryPolicy, attempts: number, random: number): number {
  const retryAfter = isApiError(error) || isLwaError(error) ? error.retryAfter : undefined
  return retryAfter ?? backoff(policy, attempts, random)
}

/**
 * Returns the milliseconds to wait before a throttled call returns to the head of its queue. It is the response's `Retry-After`. If
 * that is missing, it is 0 for the first 429, because the usage plan delays the call. Later 429s add a backoff, because the rate
 * limiter may not know the plan.
 *
 * @param throttled Number of times the call was throttled.
 * @param random A number from 0 to below 1.
 */
export function throttledDelay(error: unknown, policy: RetryPolicy, throttled: number, random: number): number {
  if (isApiError(error) && error.retryAfter !== undefined) return error.retryAfter
  return throttled === 1 ? 0 : backoff(policy, throttled - 1, random)
}

/** Milliseconds for which a call without a deadline is retried after its first 429. */
const minThrottledLimit = 10 * 60_000

/** Slow plans need longer: a permit of their bucket can take minutes, and several processes may share it. */
const minThrottledPermits = 30

/** Returns the milliseconds for which a throttled call of a usage plan is retried after its first 429. */
export function throttledLimitOf(plan: UsagePlan | undefined): number {
  return Math.max(minThrottledLimit, plan ? (minThrottledPermits * 1000) / plan.rate : 0)
}

/**
 * A random part of a limit that doubles with each attempt ("full jitter"). Calls that failed together don't retry together.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoff({ baseDelay, maxDelay }: RetryPolicy, attempts: number, random: number): number {
  return random * Math.min(maxDelay, baseDelay * 2 ** (attempts - 1))
}

/**
 * HTTP's idempotent methods: a second request has no further effect.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
const idempotentMethods: Readonly<Record<Operation['method'], boolean>> = {
  GET: true,
  PUT: true,
  DELETE: true,
  POST: false,
  PATCH: false,
}

/** Whether an operation can be retried if its outcome is unknown. */
export function isIdempotent({ idempotent, method }: Pick<Operation, 'idempotent' | 'method'>): boolean {
  return idempotent ?? idempotentMethods[method]
}
