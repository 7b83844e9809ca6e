/** A usage plan as Amazon grants it. */
export interface Plan {
  /** Requests per second. */
  readonly rate: number
  readonly burst: number
}

/**
 * The server's token bucket. It is full until the first request arrives, and refills from then on.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
 */
export class EnforcedBucket {
  readonly #burst: number
  readonly #clock: () => number
  #rate: number
  #tokens: number
  #refilledAt?: number

  /** @param clock Monotonic time in milliseconds. */
  constructor(plan: Plan, clock: () => number) {
    this.#rate = plan.rate
    this.#burst = plan.burst
    this.#tokens = plan.burst
    this.#clock = clock
  }

  get rate(): number {
    return this.#rate
  }

  /** Takes a token. Says whether there was one. */
  admit(): boolean {
    this.#refill()
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }

  /** Grants another rate from now on. What has come in at the old one stays. */
  changeRate(rate: number): void {
    this.#refill()
    this.#rate = rate
  }

  #refill(): void {
    const now = this.#clock()
    const elapsed = now - (this.#refilledAt ?? now)
    this.#refilledAt = now
    this.#tokens = Math.min(this.#burst, this.#tokens + (elapsed / 1000) * this.#rate)
  }
}
