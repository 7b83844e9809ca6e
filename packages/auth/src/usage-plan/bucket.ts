import type { UsagePlan } from '../operation/operation.js'
import type { ApplicationBucket } from './application-bucket.js'
import { BucketState } from './bucket-state.js'
import { CallQueue, type PermitSource } from './call-queue.js'
import type { PlanShare } from './plan-share.js'
import type { QueueOptions } from './queue-options.js'
import type { RateLimitUpdate } from './rate-limiter.js'

/**
 * Milliseconds after which an unused full bucket is dropped. The rate that it got from a response is dropped too. The next
 * response names it again.
 */
export const bucketIdleMs = 600_000

interface BucketOptions {
  readonly applicationBuckets?: readonly ApplicationBucket[]
  readonly share?: PlanShare
}

/** This process's model of one of Amazon's buckets, and the queue of calls that wait for its permits. */
export class Bucket implements PermitSource {
  readonly #state: BucketState
  readonly #burst: number
  readonly #clock: () => number
  readonly #queue: CallQueue
  readonly #applicationBuckets: readonly ApplicationBucket[]
  readonly #share?: PlanShare
  /** Monotonic time of the last permit or response. */
  #usedAt: number

  /**
   * @param clock Monotonic time in milliseconds.
   * @param options.applicationBuckets Application-wide buckets. Each call also takes a permit from each of them, at the same moment.
   * @param options.share The part of the plan that this process uses. @default the whole plan
   */
  constructor(plan: UsagePlan, clock: () => number, { applicationBuckets = [], share }: BucketOptions = {}) {
    this.#state = new BucketState(plan, clock)
    this.#share = share
    this.#queue = new CallQueue(this, clock)
    this.#applicationBuckets = applicationBuckets
    this.#burst = plan.burst
    this.#clock = clock
    this.#usedAt = clock()
  }

  /** Whether a new bucket can replace it: it is full, no call waits, and it was not used for `bucketIdleMs`. */
  isIdle(now: number): boolean {
    return now - this.#usedAt >= bucketIdleMs && this.#queue.length === 0 && this.#state.delayOf(this.#burst) <= 0
  }

  /** Assumes that the permits were taken before the bucket was created. */
  startEmpty(): void {
    this.#state.update({ empty: true })
  }

  /** Takes a permit, after waiting in the queue if necessary. */
  acquire(options: QueueOptions = {}): Promise<void> {
    return this.#queue.take(options)
  }

  /** Returns the milliseconds until the last of `calls` further calls gets its permits. */
  expectedWait(calls: number): number {
    const applicationWide = this.#applicationBuckets.map((bucket) =>
      bucket.expectedWait(this, this.#queue.length + calls),
    )
    return Math.max(this.#queue.expectedWait(calls), ...applicationWide)
  }

  /** Number of queued calls. */
  get length(): number {
    return this.#queue.length
  }

  /** Applies what a response says. Queued calls keep their order and are served at the new rate. */
  update(update: RateLimitUpdate): void {
    this.#usedAt = this.#clock()
    const { rate } = this.#state
    const isChanged = this.#state.update(update)
    if (!this.#share?.update(update) && !isChanged) return
    if (this.#state.rate < rate) this.#queue.rejectHopeless()
    this.#queue.serve()
  }

  serve(): void {
    this.#queue.serve()
  }

  take(): boolean {
    if (!this.#state.isReady || this.#share?.isReady === false) return false
    if (!this.#applicationBuckets.every((bucket) => bucket.admits(this))) return false
    for (const bucket of this.#applicationBuckets) bucket.take()
    const { isFull: wasFull } = this.#state
    this.#state.take()
    this.#share?.take({ wasFull, isEmpty: !this.#state.isReady })
    this.#usedAt = this.#clock()
    return true
  }

  delayOf(count: number): number {
    return this.#applicationBuckets.reduce(
      (delay, bucket) => Math.max(delay, bucket.delayOf(1)),
      Math.max(this.#state.delayOf(count), this.#share?.delayOf(count) ?? 0),
    )
  }

  get servesQueue(): boolean {
    return this.#applicationBuckets.some((bucket) => bucket.hasWaiting(this))
  }
}
