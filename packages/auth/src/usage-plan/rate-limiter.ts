import { ConfigurationError } from '../errors/input-errors.js'
import type { UsagePlan } from '../operation/operation.js'
import { isRecord } from '../values/json.js'
import type { QueueOptions } from './queue-options.js'

/** A bucket that a call needs a permit from. */
export interface BucketClaim {
  /** Name of the bucket. It contains no secret. */
  readonly bucket: string
  /** Rate and burst that the bucket starts with. If it is missing, calls are not limited until a response names a rate. */
  readonly plan?: UsagePlan
}

/** The buckets that a call needs a permit from: its operation's bucket, and then application-wide ones. */
export type BucketClaims = readonly [BucketClaim, ...BucketClaim[]]

/**
 * Limits the rate of calls. All clients of an `auth` share one limiter. Pass a custom one to share usage plans between
 * processes.
 */
export interface RateLimiter {
  /**
   * Waits until the call can be sent, and takes a permit from each of its buckets. Calls whose first bucket is the same are
   * served by priority, and then in order of arrival.
   *
   * @param claims The buckets that the call needs a permit from.
   * @param options The call's priority, its limits and its signal.
   * @throws AbortedError as soon as `options.signal` aborts. QueueError as soon as the wait is known to exceed a limit.
   */
  acquire(claims: BucketClaims, options: QueueOptions): Promise<void>

  /**
   * Records what a response says about a bucket. The SDK calls it for every response and every bucket of the call, and does
   * not wait for it. It must not throw. A limiter without this method always uses the plans that it is given.
   *
   * @param bucket Name of the bucket, as in `acquire`.
   * @param update The rate in force, and whether the call was throttled.
   */
  update?(bucket: string, update: RateLimitUpdate): void

  /**
   * Returns the milliseconds until the last of `calls` further calls of priority 0 would get its permits. Takes no permit.
   * `SellingPartnerAuth.expectedWait` calls it, and fails if a limiter lacks it.
   *
   * @param claims The buckets that each call needs a permit from.
   */
  expectedWait?(claims: BucketClaims, calls: number): number
}

/** Facts from a response about a bucket. Any response also confirms that its call has arrived. */
export interface RateLimitUpdate {
  /** The rate in force, in requests per second. `undefined` if the response names none. */
  readonly rate?: number
  /** The call was throttled, so Amazon's bucket is empty. @default false */
  readonly empty?: boolean
  /** Milliseconds from sending the call to this response. `undefined` if not measured. */
  readonly roundTrip?: number
}

/**
 * Checks the option `rateLimiter`.
 *
 * @throws ConfigurationError if it lacks a method.
 */
export function rateLimiterOption(limiter: RateLimiter | undefined): RateLimiter | undefined {
  if (limiter === undefined || isLimiter(limiter)) return limiter
  throw new ConfigurationError(
    'rateLimiter must be an object with the method acquire. The methods update and expectedWait are optional.',
  )
}

/** Checks the type at run time, because users may not use TypeScript. */
function isLimiter(limiter: unknown): boolean {
  if (!isRecord(limiter) || typeof limiter.acquire !== 'function') return false
  return [limiter.update, limiter.expectedWait].every((method) => method === undefined || typeof method === 'function')
}
