import type { UsagePlan } from '../operation.js'

/**
 * What paces calls. One limiter serves all clients of one `auth`; pass one of your own to share usage plans between
 * processes.
 */
export interface RateLimiter {
  /**
   * Resolves when the call may be sent, callers of one bucket in the order in which they came.
   *
   * @param bucket Names the token bucket. It contains no secret.
   * @param plan The bucket's rate and burst.
   * @param signal Takes the caller out of the queue at once; the promise then rejects with `AbortedError`.
   */
  acquire(bucket: string, plan: UsagePlan, signal?: AbortSignal): Promise<void>
}
