import type { UsagePlan } from '../src/operation/operation.js'

/** Sums of fractions miss the integer by rounding. */
const rounding = 1e-6

/**
 * A token bucket on Amazon's side, which judges ours and shares no code with it: full at first, refilled at the rate up to
 * the burst, and each call that arrives takes a token or is throttled.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
 */
export class AmazonBucket {
  readonly #burst: number
  readonly #clock: () => number
  #rate: number
  #tokens: number
  #countedAt: number

  /** @param clock Time in milliseconds. */
  constructor({ rate, burst }: UsagePlan, clock: () => number) {
    this.#rate = rate
    this.#burst = burst
    this.#clock = clock
    this.#tokens = burst
    this.#countedAt = clock()
  }

  get rate(): number {
    return this.#rate
  }

  set rate(rate: number) {
    this.#refill()
    this.#rate = rate
  }

  /** Takes a token for a call that arrives. Where there is none, the call is throttled: the answer is no. */
  admit(): boolean {
    this.#refill()
    if (this.#tokens < 1 - rounding) return false
    this.#tokens -= 1
    return true
  }

  /** Somebody else takes all that there is. */
  empty(): void {
    this.#refill()
    this.#tokens = 0
  }

  #refill(): void {
    const now = this.#clock()
    this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#countedAt) / 1000) * this.#rate)
    this.#countedAt = now
  }
}
