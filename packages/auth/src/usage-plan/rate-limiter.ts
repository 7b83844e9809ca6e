import type { UsagePlan } from '../operation/operation.js'
import type { QueueOptions } from './queue-options.js'

/** A token bucket that a call draws on. */
export interface BucketClaim {
  /** Names the bucket. It contains no secret. */
  readonly bucket: string
  /**
   * The rate and burst that the bucket starts from. Left out where none is known: such calls may be sent at once, until an
   * answer tells a rate.
   */
  readonly plan?: UsagePlan
}

/** The buckets that a call draws on: that of its operation, and then the wider ones under which it stands too. */
export type BucketClaims = readonly [BucketClaim, ...BucketClaim[]]

/**
 * What paces calls. One limiter serves all clients of one `auth`; pass one of your own to share usage plans between
 * processes.
 */
export interface RateLimiter {
  /**
   * Resolves when the call may be sent, with a token taken of each of its buckets: callers whose first bucket is the same
   * by their priority, and then in the order in which they came.
   *
   * @throws AbortedError as soon as `options.signal` aborts; QueueError as soon as the wait is known to exceed a limit.
   */
  acquire(claims: BucketClaims, options: QueueOptions): Promise<void>

  /**
   * Takes note of what an answer told about a bucket. It is called for every answer and every bucket of the call, is not
   * waited for and must not fail. A limiter without it keeps to the plans that it is given.
   */
  update?(bucket: string, lesson: RateLimitUpdate): void
}

/** What an answer tells about its bucket. That it came tells already that a call has arrived. */
export interface RateLimitUpdate {
  /** The rate in force, in requests per second. Left out where the answer names none. */
  readonly rate?: number
  /** The call was throttled: Amazon's bucket is empty. @default false */
  readonly empty?: boolean
}
