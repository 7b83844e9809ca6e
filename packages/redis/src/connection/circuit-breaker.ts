import { SharedStoreError } from '@selling-partner/auth'

interface CircuitBreakerOptions {
  /** Milliseconds to wait after a failure before the next request to Redis. */
  readonly retryAfter: number
  /** Called with each failure that disables Redis. */
  readonly onFailure: (error: SharedStoreError) => void
  /** Monotonic clock in milliseconds. */
  readonly clock: () => number
}

/**
 * Disables Redis for a while after a failure, so that an outage delays one operation instead of all. After `retryAfter`, a
 * single operation probes Redis. The other operations use Redis again after the probe has succeeded.
 */
export class CircuitBreaker {
  readonly #options: CircuitBreakerOptions
  #failure?: SharedStoreError
  #retryAt = 0
  #isProbing = false

  constructor(options: CircuitBreakerOptions) {
    this.#options = options
  }

  /** `true` if an operation would be rejected immediately. */
  get isOpen(): boolean {
    return this.#failure !== undefined && (this.#isProbing || this.#options.clock() < this.#retryAt)
  }

  /** @throws SharedStoreError immediately while Redis is disabled; otherwise the error of `work`. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!this.#failure) return this.#watch(work())
    if (this.isOpen) throw disabledError(this.#failure)
    this.#isProbing = true
    try {
      return await this.#watch(work())
    } finally {
      this.#isProbing = false
    }
  }

  async #watch<Result>(work: Promise<Result>): Promise<Result> {
    try {
      const result = await work
      this.#failure = undefined
      return result
    } catch (error) {
      if (error instanceof SharedStoreError) this.#recordFailure(error)
      throw error
    }
  }

  #recordFailure(failure: SharedStoreError): void {
    // If this process closed the connection, Redis has not failed. Operations that fail together count as one failure.
    const now = this.#options.clock()
    if (failure.reason === 'CLOSED' || (this.#failure && now < this.#retryAt)) return
    this.#failure = failure
    this.#retryAt = now + this.#options.retryAfter
    this.#options.onFailure(failure)
  }
}

function disabledError({ reason, message }: SharedStoreError): SharedStoreError {
  return new SharedStoreError(reason, `Redis is temporarily disabled after a failure: ${message}`)
}
