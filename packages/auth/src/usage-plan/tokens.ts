import { ConfigurationError } from '../errors/configuration-error.js'
import type { UsagePlan } from '../operation.js'
import type { Lesson } from './lesson.js'

/**
 * How long a refilled token is held back, in milliseconds. Amazon's bucket starts to refill when the first call
 * arrives, not when it leaves: a later call with a shorter way would come before its token. The tokens of a full
 * bucket are there already and are not held back.
 */
export const refillLag = 50

/**
 * The longest time that a call counts as on its way, in milliseconds. Its answer tells that it has arrived, but may be
 * long in coming.
 */
export const longestWay = 500

/** A token counts as whole from here on: sums of fractions miss the integer by rounding. */
const wholeToken = 1 - 1e-9

/**
 * The arithmetic of a token bucket: `burst` tokens, refilled at `rate` per second. It knows of time and of tokens, and
 * nothing of those who wait for them.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
 */
export class Tokens {
  readonly #burst: number
  readonly #clock: () => number
  #rate: number
  #tokens: number
  /** The time up to which the refill is counted, in the clock's milliseconds. */
  #refilledUntil = Number.NEGATIVE_INFINITY
  /** When the first token of the full bucket was taken, as long as no answer tells that a call has arrived. */
  #begunAt?: number

  /** @param clock Monotonic time in milliseconds. */
  constructor(plan: UsagePlan, clock: () => number) {
    if (!(plan.rate > 0 && plan.burst >= 1)) {
      throw new ConfigurationError(
        `A usage plan needs a rate above 0 and a burst of 1 or more: ${JSON.stringify(plan)}`,
      )
    }
    this.#rate = plan.rate
    this.#burst = plan.burst
    this.#clock = clock
    this.#tokens = plan.burst
  }

  /** Requests per second at which the bucket refills. */
  get rate(): number {
    return this.#rate
  }

  /** Whether there is a token now. */
  get isReady(): boolean {
    this.#refill(this.#clock())
    return this.#tokens >= wholeToken
  }

  /** Takes a token out of a bucket that is ready. */
  take(): void {
    // A full bucket does not refill: its clock starts with the first token taken.
    if (this.#tokens === this.#burst) {
      this.#begunAt = this.#clock()
      this.#refilledUntil = this.#begunAt
    }
    this.#tokens = Math.max(0, this.#tokens - 1)
  }

  /** Follows what an answer told. Says whether the next tokens come at another time than was to be expected. */
  learn({ rate = this.#rate, empty = false }: Lesson): boolean {
    const now = this.#clock()
    const isLater = this.#confirmArrival(now)
    if (rate === this.#rate && !empty) return isLater
    this.#refill(now)
    this.#rate = rate
    if (empty) {
      this.#tokens = 0
      this.#refilledUntil = now
    }
    return true
  }

  /** Milliseconds until so many tokens have come in. */
  delayOf(count: number): number {
    const refill = ((count - this.#tokens) / this.#rate) * 1000
    // A bucket of one token is full, and begins anew, whenever a token has come in.
    const lags = this.#burst === 1 ? count : 1
    return this.#refilledUntil + refill + lags * refillLag - this.#clock()
  }

  /**
   * Counts the refill from the first answer on, where that took longer than the lag allows for: a call on a slow way, or of a
   * busy process, arrives late, and until then Amazon's bucket is full. Says whether that changes anything.
   */
  #confirmArrival(now: number): boolean {
    if (this.#begunAt === undefined) return false
    const way = Math.min(now - this.#begunAt, longestWay)
    this.#begunAt = undefined
    if (way <= refillLag) return false
    this.#tokens -= ((way - refillLag) / 1000) * this.#rate
    return true
  }

  #refill(now: number): void {
    const until = now - refillLag
    if (until <= this.#refilledUntil) return
    const refilled = this.#tokens + ((until - this.#refilledUntil) / 1000) * this.#rate
    this.#tokens = Math.min(this.#burst, refilled)
    this.#refilledUntil = until
  }
}
