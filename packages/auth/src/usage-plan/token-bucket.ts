import type { UsagePlan } from '../operation.js'
import { CallLine } from './call-line.js'
import type { Lesson } from './lesson.js'
import type { QueueOptions } from './queue-options.js'
import type { SharedBucket } from './shared-bucket.js'
import type { TokenSource } from './token-source.js'
import { Tokens } from './tokens.js'

/** The client's copy of one of Amazon's token buckets, and the line of calls that wait for it. */
export class TokenBucket implements TokenSource {
  readonly #tokens: Tokens
  readonly #line: CallLine
  readonly #shared: readonly SharedBucket[]

  /**
   * @param clock Monotonic time in milliseconds.
   * @param shared Wider buckets, of each of which a call takes a token too, at the same moment.
   */
  constructor(plan: UsagePlan, clock: () => number, shared: readonly SharedBucket[] = []) {
    this.#tokens = new Tokens(plan, clock)
    this.#line = new CallLine(this, clock)
    this.#shared = shared
  }

  /** Waits in line for a token, and takes it. */
  acquire(options: QueueOptions = {}): Promise<void> {
    return this.#line.take(options)
  }

  /** Follows what an answer told. Those who wait are served at the new rate, in the order in which they stand. */
  learn(lesson: Lesson): void {
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
    return true
  }

  delayOf(count: number): number {
    return this.#shared.reduce((delay, bucket) => Math.max(delay, bucket.delayOf(1)), this.#tokens.delayOf(count))
  }

  get willCall(): boolean {
    return this.#shared.some((bucket) => bucket.hasWaiting(this))
  }
}
