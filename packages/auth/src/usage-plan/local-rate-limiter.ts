import type { UsagePlan } from '../operation.js'
import type { RateLimiter } from './rate-limiter.js'
import { TokenBucket } from './token-bucket.js'

/** Paces the calls of one process: a token bucket per key, made when it is first asked for. */
export class LocalRateLimiter implements RateLimiter {
  readonly #clock: () => number
  readonly #buckets = new Map<string, TokenBucket>()

  /** @param clock Monotonic time in milliseconds. */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock
  }

  acquire(bucket: string, plan: UsagePlan, signal?: AbortSignal): Promise<void> {
    return this.#bucket(bucket, plan).take(signal)
  }

  #bucket(key: string, plan: UsagePlan): TokenBucket {
    const known = this.#buckets.get(key)
    if (known) return known
    const bucket = new TokenBucket(plan, this.#clock)
    this.#buckets.set(key, bucket)
    return bucket
  }
}
