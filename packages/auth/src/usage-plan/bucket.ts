import type { UsagePlan } from '../operation/operation.js'
import type { ApplicationBucket } from './application-bucket.js'
import { BucketState } from './bucket-state.js'
import type { PermitSource } from './call-queue.js'
import { CallQueue } from './call-queue.js'
import type { QueueOptions } from './queue-options.js'
import type { RateLimitUpdate } from './rate-limiter.js'

/**
 * Milliseconds for which a full bucket is kept that nobody uses. A rate that it has learned is forgotten with it, and told anew by
 * the next answer.
 */
export const bucketIdleMs = 600_000

/** The client's copy of one of Amazon's token buckets, and the line of calls that wait for it. */
export class Bucket implements PermitSource {
  readonly #state: BucketState
  readonly #burst: number
  readonly #clock: () => number
  readonly #queue: CallQueue
  readonly #shared: readonly ApplicationBucket[]
  /** When a token was taken, or an answer came. */
  #usedAt: number

  /**
   * @param clock Monotonic time in milliseconds.
   * @param shared Wider buckets, of each of which a call takes a token too, at the same moment.
   */
  constructor(plan: UsagePlan, clock: () => number, shared: readonly ApplicationBucket[] = []) {
    this.#state = new BucketState(plan, clock)
    this.#queue = new CallQueue(this, clock)
    this.#shared = shared
    this.#burst = plan.burst
    this.#clock = clock
    this.#usedAt = clock()
  }

  /** Whether a new one can take its place: it is full, nobody waits, and it was not used for a while. */
  isIdle(now: number): boolean {
    return now - this.#usedAt >= bucketIdleMs && this.#queue.length === 0 && this.#state.delayOf(this.#burst) <= 0
  }

  /** Waits in line for a token, and takes it. */
  acquire(options: QueueOptions = {}): Promise<void> {
    return this.#queue.take(options)
  }

  /** Follows what an answer told. Those who wait are served at the new rate, in the order in which they stand. */
  update(lesson: RateLimitUpdate): void {
    this.#usedAt = this.#clock()
    const { rate } = this.#state
    if (!this.#state.update(lesson)) return
    if (this.#state.rate < rate) this.#queue.rejectHopeless()
    this.#queue.serve()
  }

  serve(): void {
    this.#queue.serve()
  }

  take(): boolean {
    if (!this.#state.isReady || !this.#shared.every((bucket) => bucket.admits(this))) return false
    for (const bucket of this.#shared) bucket.take()
    this.#state.take()
    this.#usedAt = this.#clock()
    return true
  }

  delayOf(count: number): number {
    return this.#shared.reduce((delay, bucket) => Math.max(delay, bucket.delayOf(1)), this.#state.delayOf(count))
  }

  get servesQueue(): boolean {
    return this.#shared.some((bucket) => bucket.hasWaiting(this))
  }
}
