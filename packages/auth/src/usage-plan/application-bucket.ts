import type { UsagePlan } from '../operation/operation.js'
import { BucketState } from './bucket-state.js'
import type { RateLimitUpdate } from './rate-limiter.js'

/** The calls that wait for one bucket of their own, and want to go on as soon as a shared one lets them. */
export interface WaitingBucket {
  /** Serves the first who waits, if it can. */
  serve(): void
}

/**
 * A bucket out of which many lines take tokens, besides those of the bucket that each line waits for: the application's
 * plan, under which every selling partner's calls stand together. Where it is empty, the lines take turns.
 */
export class ApplicationBucket {
  readonly #state: BucketState
  /** Lines whose own bucket has a token, in the order of their turns. */
  readonly #waiting = new Set<WaitingBucket>()
  #called?: WaitingBucket
  #timer?: NodeJS.Timeout

  /** @param clock Monotonic time in milliseconds. */
  constructor(plan: UsagePlan, clock: () => number) {
    this.#state = new BucketState(plan, clock)
  }

  /** Whether it is this line's turn, and there is a token. If not, the line is served when it is. */
  admits(sharer: WaitingBucket): boolean {
    const isItsTurn = this.#waiting.size === 0 || this.#called === sharer
    if (isItsTurn && this.#state.isReady) return true
    this.#waiting.add(sharer)
    this.#timer ??= this.#wake()
    return false
  }

  /** Takes a token for the line that was admitted. */
  take(): void {
    this.#called = undefined
    this.#state.take()
  }

  hasWaiting(sharer: WaitingBucket): boolean {
    return this.#waiting.has(sharer)
  }

  update(lesson: RateLimitUpdate): void {
    if (this.#state.update(lesson)) this.#serve()
  }

  /** Milliseconds until so many tokens have come in. */
  delayOf(count: number): number {
    return this.#state.delayOf(count)
  }

  #serve(): void {
    clearTimeout(this.#timer)
    while (this.#state.isReady) {
      const [next] = this.#waiting
      if (!next) break
      this.#waiting.delete(next)
      this.#called = next
      next.serve()
      this.#called = undefined
    }
    this.#timer = this.#waiting.size > 0 ? this.#wake() : undefined
  }

  #wake(): NodeJS.Timeout {
    const delay = Math.ceil(Math.max(this.#state.delayOf(1), 1))
    // The lines have timers of their own, which keep the process alive as long as a call waits in them.
    return setTimeout(() => this.#serve(), delay).unref()
  }
}
