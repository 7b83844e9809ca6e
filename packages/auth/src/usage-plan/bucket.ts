import type { UsagePlan } from '../operation/operation.js'
import type { SharedBucket } from './application-bucket.js'
import { Tokens } from './bucket-state.js'
import type { TokenSource } from './call-queue.js'
import { CallLine } from './call-queue.js'
import type { QueueOptions } from './queue-options.js'
import type { Lesson } from './rate-limiter.js'

/**
 * Milliseconds for which a full bucket is kept that nobody uses. A rate that it has learned is forgotten with it, and told anew by
 * the next answer.
 */
export const idleTime = 600_000

/** The client's copy of one of Amazon's token buckets, and the line of calls that wait for it. */
export class TokenBucket implements TokenSource {
  readonly #tokens: Tokens
  readonly #burst: number
  readonly #clock: () => number
  readonly #line: CallLine
  readonly #shared: readonly SharedBucket[]
  /** When a token was taken, or an answer came. */
  #usedAt: number

  /**
   * @param clock Monotonic time in milliseconds.
   * @param shared Wider buckets, of each of which a call takes a token too, at the same moment.
   */
  constructor(plan: UsagePlan, clock: () => number, shared: readonly SharedBucket[] = []) {
    this.#tokens = new Tokens(plan, clock)
    this.#line = new CallLine(this, clock)
    this.#shared = shared
    this.#burst = plan.burst
    this.#clock = clock
    this.#usedAt = clock()
  }

  /** Whether a new one can take its place: it is full, nobody waits, and it was not used for a while. */
  isIdle(now: number): boolean {
    return now - this.#usedAt >= idleTime && this.#line.length === 0 && this.#tokens.delayOf(this.#burst) <= 0
  }

  /** Waits in line for a token, and takes it. */
  acquire(options: QueueOptions = {}): Promise<void> {
    return this.#line.take(options)
  }

  /** Follows what an answer told. Those who wait are served at the new rate, in the order in which they stand. */
  learn(lesson: Lesson): void {
    this.#usedAt = this.#clock()
    const { rate } = this.#tokens
    if (!this.#tokens.learn(lesson)) return
    if (this.#tokens.rate < rate) this.#line.refuseHopeless()
    this.#line.serve()
  }

  serve(): void {
    this.#line.serve()
  }

  take(): boolean {
    if (!this.#tokens.isReady || !this.#shared.every((bucket) => bucket.admits(this))) return false
    for (const bucket of this.#shared) bucket.take()
    this.#tokens.take()
    this.#usedAt = this.#clock()
    return true
  }

  delayOf(count: number): number {
    return this.#shared.reduce((delay, bucket) => Math.max(delay, bucket.delayOf(1)), this.#tokens.delayOf(count))
  }

  get willCall(): boolean {
    return this.#shared.some((bucket) => bucket.hasWaiting(this))
  }
}
