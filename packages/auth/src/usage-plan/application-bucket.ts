import type { UsagePlan } from '../operation/operation.js'
import { BucketState } from './bucket-state.js'
import type { RateLimitUpdate } from './rate-limiter.js'

/** A seller's bucket whose queue waits for an application-wide bucket. */
interface WaitingBucket {
  /** Number of queued calls. */
  readonly length: number
  /** Serves the first queued call, if possible. */
  serve(): void
}

/**
 * The bucket of an application-wide plan, which the calls of all selling partners share. A call takes a permit from it and from
 * its seller's own bucket. While it is empty, the sellers' queues take turns.
 */
export class ApplicationBucket {
  readonly #state: BucketState
  /** Sellers' buckets that have a permit themselves, in the order of their turns. */
  readonly #waiting = new Set<WaitingBucket>()
  /** The bucket whose turn it is, while its queue is served. */
  #current?: WaitingBucket
  #timer?: NodeJS.Timeout

  /** @param clock Monotonic time in milliseconds. */
  constructor(plan: UsagePlan, clock: () => number) {
    this.#state = new BucketState(plan, clock)
  }

  /** Whether a permit is available and it is this bucket's turn. If not, the bucket is served as soon as both are true. */
  admits(bucket: WaitingBucket): boolean {
    const isItsTurn = this.#waiting.size === 0 || this.#current === bucket
    if (isItsTurn && this.#state.isReady) return true
    this.#waiting.add(bucket)
    this.#timer ??= this.#startTimer()
    return false
  }

  /** Takes a permit for the bucket that was admitted. */
  take(): void {
    this.#current = undefined
    this.#state.take()
  }

  hasWaiting(bucket: WaitingBucket): boolean {
    return this.#waiting.has(bucket)
  }

  update(update: RateLimitUpdate): void {
    if (this.#state.update(update)) this.#serve()
  }

  /** Returns the milliseconds until `count` permits have become available, one after the other. */
  delayOf(count: number): number {
    return this.#state.delayOf(count)
  }

  /** Returns the milliseconds until the last of `calls` calls of a bucket gets its permit. The sellers' queues take turns. */
  expectedWait(bucket: WaitingBucket, calls: number): number {
    const others = [...this.#waiting].filter((other) => other !== bucket)
    const before = others.reduce((sum, { length }) => sum + Math.min(length, calls), 0)
    return Math.max(0, Math.ceil(this.#state.delayOf(before + calls)))
  }

  #serve(): void {
    clearTimeout(this.#timer)
    while (this.#state.isReady) {
      const [next] = this.#waiting
      if (!next) break
      this.#waiting.delete(next)
      this.#current = next
      next.serve()
      this.#current = undefined
    }
    this.#timer = this.#waiting.size > 0 ? this.#startTimer() : undefined
  }

  #startTimer(): NodeJS.Timeout {
    const delay = Math.ceil(Math.max(this.#state.delayOf(1), 1))
    // The sellers' queues have their own timers, which keep the process alive while a call waits.
    return setTimeout(() => this.#serve(), delay).unref()
  }
}
