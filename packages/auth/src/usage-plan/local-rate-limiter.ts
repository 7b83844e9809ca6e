import { AbortedError } from '../errors/connection-errors.js'
import type { UsagePlan } from '../operation/operation.js'
import { ExpiringMap } from '../values/expiring-map.js'
import { ApplicationBucket } from './application-bucket.js'
import { Bucket } from './bucket.js'
import { PlanShare } from './plan-share.js'
import type { QueueOptions } from './queue-options.js'
import type { BucketClaim, BucketClaims, RateLimiter, RateLimitUpdate } from './rate-limiter.js'

/**
 * Burst of a bucket without a known plan. A response names only the rate. 1 is the lowest burst that Amazon grants, so a call may
 * wait longer than necessary, but is not throttled.
 */
export const unknownBurst = 1

/**
 * Limits the rate of calls within one process. If other processes use the same plans, it adapts to them: see `PlanShare`. It has one bucket per name. A bucket is created when its plan becomes known, and
 * dropped when it is full and was not used for ten minutes.
 */
export class LocalRateLimiter implements RateLimiter {
  readonly #clock: () => number
  readonly #random: () => number
  readonly #buckets: ExpiringMap<Bucket>
  /** These are not dropped. There is only one per application-wide plan, shared by all selling partners. */
  readonly #applicationBuckets = new Map<string, ApplicationBucket>()

  /**
   * @param clock Monotonic time in milliseconds. @default performance.now
   * @param random Returns a number from 0 to below 1. @default Math.random
   */
  constructor(clock: () => number = () => performance.now(), random: () => number = Math.random) {
    this.#clock = clock
    this.#random = random
    this.#buckets = new ExpiringMap((bucket, now) => bucket.isIdle(now), clock)
  }

  /** Number of buckets, without the application-wide ones. */
  get size(): number {
    return this.#buckets.size
  }

  acquire(claims: BucketClaims, options: QueueOptions = {}): Promise<void> {
    const bucket = this.#buckets.get(claims[0].bucket) ?? this.#createFor(claims)
    if (bucket) return bucket.acquire(options)
    const { signal, operation } = options
    return signal?.aborted ? Promise.reject(new AbortedError(signal.reason, operation)) : Promise.resolve()
  }

  update(name: string, update: RateLimitUpdate): void {
    const bucket = this.#buckets.get(name) ?? this.#applicationBuckets.get(name)
    if (bucket) bucket.update(update)
    // The call that got the response, and the calls still in flight, may have taken all permits. So the bucket starts empty.
    else if (update.rate) this.#create(name, { rate: update.rate, burst: unknownBurst }).startEmpty()
  }

  expectedWait([own, ...applicationWide]: BucketClaims, calls: number): number {
    const bucket = this.#buckets.get(own.bucket) ?? (own.plan && this.#newBucket(own.plan, applicationWide))
    return bucket?.expectedWait(calls) ?? 0
  }

  #createFor([{ bucket, plan }, ...applicationWide]: BucketClaims): Bucket | undefined {
    return plan && this.#create(bucket, plan, applicationWide)
  }

  /** Returns a full bucket, and keeps neither it nor new application-wide buckets. */
  #newBucket(usagePlan: UsagePlan, applicationWide: readonly BucketClaim[]): Bucket {
    const applicationBuckets = applicationWide.flatMap(
      ({ bucket, plan }) =>
        this.#applicationBuckets.get(bucket) ?? (plan ? new ApplicationBucket(plan, this.#clock) : []),
    )
    return new Bucket(usagePlan, this.#clock, { applicationBuckets })
  }

  #create(name: string, plan: UsagePlan, applicationWide: readonly BucketClaim[] = []): Bucket {
    const applicationBuckets = applicationWide.flatMap((claim) => this.#applicationBucketOf(claim) ?? [])
    const bucket = new Bucket(plan, this.#clock, {
      applicationBuckets,
      share: new PlanShare(plan, this.#clock, this.#random),
    })
    this.#buckets.set(name, bucket)
    return bucket
  }

  #applicationBucketOf({ bucket: name, plan }: BucketClaim): ApplicationBucket | undefined {
    const existing = this.#applicationBuckets.get(name)
    if (existing || !plan) return existing
    const bucket = new ApplicationBucket(plan, this.#clock)
    this.#applicationBuckets.set(name, bucket)
    return bucket
  }
}
