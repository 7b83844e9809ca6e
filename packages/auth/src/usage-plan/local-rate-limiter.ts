import { AbortedError } from '../errors/aborted-error.js'
import type { UsagePlan } from '../operation.js'
import type { Lesson } from './lesson.js'
import type { QueueOptions } from './queue-options.js'
import type { RateLimiter } from './rate-limiter.js'
import { TokenBucket } from './token-bucket.js'

/**
 * The burst of a bucket whose plan is known from an answer alone, which tells the rate only. One is the least that Amazon
 * grants: a call may wait longer than it must, but none is refused.
 */
const unknownBurst = 1

/** Paces the calls of one process: a token bucket per key, made when its plan is first known. */
export class LocalRateLimiter implements RateLimiter {
  readonly #clock: () => number
  readonly #buckets = new Map<string, TokenBucket>()

  /** @param clock Monotonic time in milliseconds. */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock
  }

  acquire(bucket: string, plan: UsagePlan | undefined, options: QueueOptions = {}): Promise<void> {
    const known = this.#buckets.get(bucket) ?? (plan && this.#create(bucket, plan))
    if (known) return known.take(options)
    return options.signal?.aborted ? Promise.reject(new AbortedError()) : Promise.resolve()
  }

  learn(bucket: string, lesson: Lesson): void {
    const known = this.#buckets.get(bucket)
    if (known) known.learn(lesson)
    // The call that was answered, and those that are still on their way, took the tokens that there were.
    else if (lesson.rate) this.#create(bucket, { rate: lesson.rate, burst: unknownBurst }).learn({ empty: true })
  }

  #create(key: string, plan: UsagePlan): TokenBucket {
    const bucket = new TokenBucket(plan, this.#clock)
    this.#buckets.set(key, bucket)
    return bucket
  }
}
