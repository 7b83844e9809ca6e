import { AbortedError } from '../errors/connection-errors.js'
import type { UsagePlan } from '../operation/operation.js'
import { ExpiringMap } from '../values/expiring-map.js'
import { ApplicationBucket } from './application-bucket.js'
import { Bucket } from './bucket.js'
import type { QueueOptions } from './queue-options.js'
import type { BucketClaim, BucketClaims, RateLimiter, RateLimitUpdate } from './rate-limiter.js'

/**
 * The burst of a bucket whose plan is known from an answer alone, which tells the rate only. One is the least that Amazon
 * grants: a call may wait longer than it must, but none is refused.
 */
const unknownBurst = 1

/**
 * Paces the calls of one process: a token bucket for each name, made when its plan is first known, and dropped when it is full and
 * was not used for ten minutes.
 */
export class LocalRateLimiter implements RateLimiter {
  readonly #clock: () => number
  readonly #buckets: ExpiringMap<Bucket>
  /** These stay: there is one for each plan of an application, however many selling partners share it. */
  readonly #shared = new Map<string, ApplicationBucket>()

  /** @param clock Monotonic time in milliseconds. @default performance.now */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock
    this.#buckets = new ExpiringMap((bucket, now) => bucket.isIdle(now), clock)
  }

  /** How many buckets there are, but for those of the plans of applications. */
  get size(): number {
    return this.#buckets.size
  }

  acquire(claims: BucketClaims, options: QueueOptions = {}): Promise<void> {
    const known = this.#buckets.get(claims[0].bucket) ?? this.#claim(claims)
    if (known) return known.acquire(options)
    return options.signal?.aborted ? Promise.reject(new AbortedError()) : Promise.resolve()
  }

  update(bucket: string, lesson: RateLimitUpdate): void {
    const known = this.#buckets.get(bucket) ?? this.#shared.get(bucket)
    if (known) known.update(lesson)
    // The call that was answered, and those that are still on their way, took the tokens that there were.
    else if (lesson.rate) this.#create(bucket, { rate: lesson.rate, burst: unknownBurst }).update({ empty: true })
  }

  #claim([{ bucket, plan }, ...wider]: BucketClaims): Bucket | undefined {
    return plan && this.#create(bucket, plan, wider)
  }

  #create(name: string, plan: UsagePlan, wider: readonly BucketClaim[] = []): Bucket {
    const bucket = new Bucket(
      plan,
      this.#clock,
      wider.flatMap((claim) => this.#shareOf(claim) ?? []),
    )
    this.#buckets.set(name, bucket)
    return bucket
  }

  #shareOf({ bucket: name, plan }: BucketClaim): ApplicationBucket | undefined {
    const known = this.#shared.get(name)
    if (known || !plan) return known
    const bucket = new ApplicationBucket(plan, this.#clock)
    this.#shared.set(name, bucket)
    return bucket
  }
}
