import {
  AbortedError,
  type BucketClaims,
  type Lesson,
  PrunedMap,
  type QueueOptions,
  type RateLimiter,
} from '@selling-partner/auth'
import type { ScriptRunner } from '../connection/redis-connection.js'
import { RedisLine } from './redis-queue.js'
import { type PlannedBucket, plannedBuckets, SharedBuckets } from './shared-buckets.js'

/** The burst of a bucket whose plan is known from an answer alone, which tells the rate only: the least that Amazon grants. */
const unknownBurst = 1

export interface RedisRateLimiterOptions {
  /** Goes before the keys. */
  readonly prefix: string
  /** The share of each plan, above 0 and up to 1, that a process keeps to while Redis is away; `undefined`: its calls fail. */
  readonly localShare: number | undefined
  /** Monotonic time in milliseconds. @default performance.now */
  readonly clock?: () => number
}

/** Paces the calls of any number of processes: their token buckets are in Redis, and the lines that are used of late here. */
export class RedisRateLimiter implements RateLimiter {
  readonly #redis: ScriptRunner
  readonly #options: RedisRateLimiterOptions
  readonly #clock: () => number
  readonly #lines: PrunedMap<RedisLine>

  constructor(redis: ScriptRunner, options: RedisRateLimiterOptions) {
    this.#redis = redis
    this.#options = options
    this.#clock = options.clock ?? (() => performance.now())
    this.#lines = new PrunedMap((line, now) => line.isIdle(now), this.#clock)
  }

  /** How many lines there are. */
  get size(): number {
    return this.#lines.size
  }

  async acquire(claims: BucketClaims, options: QueueOptions = {}): Promise<void> {
    const line = this.#lines.get(claims[0].bucket) ?? this.#claim(claims)
    if (line) return line.acquire(options)
    if (options.signal?.aborted) throw new AbortedError()
  }

  learn(bucket: string, lesson: Lesson): void {
    const line = this.#lines.get(bucket)
    if (line) line.learn(lesson)
    // The call that was answered, and those that are still on their way, took the tokens that there were.
    else if (lesson.rate)
      this.#open([{ bucket, plan: { rate: lesson.rate, burst: unknownBurst } }]).learn({ empty: true })
  }

  #claim(claims: BucketClaims): RedisLine | undefined {
    const buckets = plannedBuckets(claims)
    return buckets && this.#open(buckets)
  }

  #open(buckets: readonly [PlannedBucket, ...PlannedBucket[]]): RedisLine {
    const { prefix, localShare } = this.#options
    const clock = this.#clock
    const line = new RedisLine({
      shared: new SharedBuckets(this.#redis, prefix, buckets, clock),
      buckets,
      isAvailable: () => this.#redis.isAvailable,
      localShare,
      clock,
    })
    this.#lines.set(buckets[0].bucket, line)
    return line
  }
}
