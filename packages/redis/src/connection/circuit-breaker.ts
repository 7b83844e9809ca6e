import { StoreError } from '@selling-partner/auth'

export interface CircuitOptions {
  /** Milliseconds for which Redis is left alone after a failure. */
  readonly retryAfter: number
  /** Is told of each failure that makes Redis be left alone. */
  readonly onFailure: (error: StoreError) => void
  /** Monotonic time in milliseconds. */
  readonly clock: () => number
}

/**
 * Leaves Redis alone for a while after a failure, so that an outage costs one operation its time and not all of them. Then one
 * operation tries: the others go back to Redis when that has succeeded.
 */
export class Circuit {
  readonly #options: CircuitOptions
  #failure?: StoreError
  #retryAt = 0
  #isTrying = false

  constructor(options: CircuitOptions) {
    this.#options = options
  }

  /** Whether an operation would be refused at once. */
  get isOpen(): boolean {
    return this.#failure !== undefined && (this.#isTrying || this.#options.clock() < this.#retryAt)
  }

  /** @throws StoreError at once, while Redis is left alone; otherwise what `work` throws. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!this.#failure) return this.#watch(work())
    if (this.isOpen) throw leftAlone(this.#failure)
    this.#isTrying = true
    try {
      return await this.#watch(work())
    } finally {
      this.#isTrying = false
    }
  }

  async #watch<Result>(work: Promise<Result>): Promise<Result> {
    try {
      const result = await work
      this.#failure = undefined
      return result
    } catch (error) {
      if (error instanceof StoreError) this.#note(error)
      throw error
    }
  }

  #note(failure: StoreError): void {
    // That this process closed a connection says nothing about Redis; and what failed together is one failure.
    const now = this.#options.clock()
    if (failure.reason === 'CLOSED' || (this.#failure && now < this.#retryAt)) return
    this.#failure = failure
    this.#retryAt = now + this.#options.retryAfter
    this.#options.onFailure(failure)
  }
}

function leftAlone({ reason, message }: StoreError): StoreError {
  return new StoreError(reason, `Redis is left alone for a moment after a failure: ${message}`)
}
