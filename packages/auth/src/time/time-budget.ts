/** Minimum milliseconds for one attempt, if the budget has as many. */
const minAttemptTime = 10_000

/**
 * The time for a request with all its retries. A single attempt gets at most half of it, or ten seconds if that is more. So a retry
 * can still succeed after a connection that hangs.
 */
export class TimeBudget {
  readonly #limit: number
  readonly #clock: () => number
  #startedAt?: number

  /**
   * @param limit Milliseconds for everything. They count from the first use of the budget.
   * @param clock Monotonic clock in milliseconds.
   */
  constructor(limit: number, clock: () => number) {
    this.#limit = limit
    this.#clock = clock
  }

  /** Milliseconds that are left. At least 1, because a timer needs a positive time. */
  get left(): number {
    this.#startedAt ??= this.#clock()
    return Math.max(1, Math.ceil(this.#startedAt + this.#limit - this.#clock()))
  }

  /** Milliseconds for the next attempt. */
  get forAttempt(): number {
    return Math.min(this.left, Math.max(minAttemptTime, Math.ceil(this.#limit / 2)))
  }

  /** Whether a retry can start after a number of milliseconds. */
  allows(delay: number): boolean {
    return delay < this.left
  }
}
