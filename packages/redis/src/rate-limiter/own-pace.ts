import type { UsagePlan } from '@selling-partner/auth'

/**
 * Keeps the calls of this process alone within the plan, at the times at which they are sent. A busy process would otherwise use
 * permits that have become late all at once.
 */
export class OwnPace {
  readonly #burst: number
  readonly #clock: () => number
  #rate: number
  #permits: number
  #refilledAt: number

  /** @param clock Monotonic clock in milliseconds. */
  constructor({ rate, burst }: UsagePlan, clock: () => number) {
    this.#burst = burst
    this.#rate = rate
    this.#clock = clock
    this.#permits = burst
    this.#refilledAt = clock()
  }

  /** Changes the rate, in requests per second. */
  set rate(rate: number) {
    this.#refill()
    this.#rate = rate
  }

  /** Milliseconds until the next call can be sent. 0 means now. */
  get delay(): number {
    this.#refill()
    // Sums of fractions can miss an integer.
    const missing = 1 - 1e-9 - this.#permits
    return missing > 0 ? (missing * 1000) / this.#rate : 0
  }

  /** Records a call that is sent now. */
  take(): void {
    this.#refill()
    this.#permits -= 1
  }

  #refill(): void {
    const now = this.#clock()
    this.#permits = Math.min(this.#burst, this.#permits + ((now - this.#refilledAt) * this.#rate) / 1000)
    this.#refilledAt = now
  }
}
