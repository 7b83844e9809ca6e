import type { UsagePlan } from '../operation.js'
import type { Lesson } from './lesson.js'
import type { QueueOptions } from './queue-options.js'

/**
 * What paces calls. One limiter serves all clients of one `auth`; pass one of your own to share usage plans between
 * processes.
 */
export interface RateLimiter {
  /**
   * Resolves when the call may be sent: callers of one bucket by their priority, and then in the order in which they came.
   *
   * @param bucket Names the token bucket. It contains no secret.
   * @param plan The rate and burst that the bucket starts from. Left out where none is known: such calls may be sent at
   * once, until an answer tells a rate.
   * @throws AbortedError as soon as `options.signal` aborts; QueueError as soon as the wait is known to exceed a limit.
   */
  acquire(bucket: string, plan: UsagePlan | undefined, options: QueueOptions): Promise<void>

  /**
   * Takes note of what an answer told about a bucket. It is called for every answer, is not waited for and must not
   * fail. A limiter without it keeps to the plans that it is given.
   */
  learn?(bucket: string, lesson: Lesson): void
}
