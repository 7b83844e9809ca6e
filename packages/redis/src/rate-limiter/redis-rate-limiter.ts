import {
  AbortedError,
  type BucketClaims,
  type QueueOptions,
  type RateLimiter,
  type RateLimitUpdate,
} from '@selling-partner/auth'
import { ExpiringMap, unknownBurst } from '@selling-partner/auth/internal'
import type { ScriptRunner } from '../connection/redis-connection.js'
import { RedisQueue, waitOfFullBuckets } from './redis-queue.js'
import { type PlannedBucket, plannedBuckets, SharedBuckets } from './shared-buckets.js'

interface RedisRateLimiterOptions {
  /** Prefix of the keys in Redis. */
  readonly prefix: string
  /** Share of each plan, above 0 and up to 1, that this process uses while Redis is unavailable. If `undefined`, calls fail. */
  readonly localShare: number | undefined
  /** Monotonic clock in milliseconds. @default performance.now */
  readonly clock?: () => number
}

/** Shares usage plans between processes. The buckets are in Redis. Each process keeps its recently used queues in memory. */
export class RedisRateLimiter implements RateLimiter {
  readonly #redis: ScriptRunner
  readonly #options: RedisRateLimiterOptions
  readonly #clock: () => number
  readonly #queues: ExpiringMap<RedisQueue>

  constructor(redis: ScriptRunner, options: RedisRateLimiterOptions) {
    this.#redis = redis
    this.#options = options
    this.#clock = options.clock ?? (() => performance.now())
    this.#queues = new ExpiringMap((queue, now) => queue.isIdle(now), this.#clock)
  }

  /** Number of queues. */
  get size(): number {
    return this.#queues.size
  }

  async acquire(buckets: BucketClaims, options: QueueOptions = {}): Promise<void> {
    const queue = this.#queues.get(buckets[0].bucket) ?? this.#openPlanned(buckets)
    if (queue) return queue.acquire(options)
    if (options.signal?.aborted) throw new AbortedError(options.signal.reason, options.operation)
  }

  update(bucket: string, update: RateLimitUpdate): void {
    const queue = this.#queues.get(bucket)
    if (queue) queue.update(update)
    // The calls so far, with and without a response, may have taken all permits. So the bucket starts empty.
    else if (update.rate) {
      this.#open([{ bucket, plan: { rate: update.rate, burst: unknownBurst } }]).update({ empty: true })
    }
  }

  /** Estimates the wait, because other processes can take permits first. */
  expectedWait(buckets: BucketClaims, calls: number): number {
    const queue = this.#queues.get(buckets[0].bucket)
    if (queue) return queue.expectedWait(calls)
    const planned = plannedBuckets(buckets)?.map(({ plan }) => plan) ?? []
    return waitOfFullBuckets(planned, calls)
  }

  #openPlanned(buckets: BucketClaims): RedisQueue | undefined {
    const planned = plannedBuckets(buckets)
    return planned && this.#open(planned)
  }

  #open(buckets: readonly [PlannedBucket, ...PlannedBucket[]]): RedisQueue {
    const { prefix, localShare } = this.#options
    const clock = this.#clock
    const queue = new RedisQueue({
      sharedBuckets: new SharedBuckets(this.#redis, prefix, buckets, clock),
      buckets,
      isAvailable: () => this.#redis.isAvailable,
      localShare,
      clock,
    })
    this.#queues.set(buckets[0].bucket, queue)
    return queue
  }
}
