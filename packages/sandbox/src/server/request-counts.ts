/** How often an operation was called. */
export interface RequestCount {
  /** All requests, whatever their answer. */
  readonly requests: number
  /** Those that found the usage plan's bucket empty. */
  readonly throttled: number
}

/** Counts requests per operation, keyed by method and path template. */
export class RequestCounts {
  readonly #counts = new Map<string, { requests: number; throttled: number }>()

  addRequest(key: string): void {
    this.#of(key).requests += 1
  }

  addThrottled(key: string): void {
    this.#of(key).throttled += 1
  }

  /** The counts so far, of the operations that were called. */
  read(): Record<string, RequestCount> {
    return Object.fromEntries([...this.#counts].map(([key, count]) => [key, { ...count }]))
  }

  #of(key: string): { requests: number; throttled: number } {
    const count = this.#counts.get(key) ?? { requests: 0, throttled: 0 }
    this.#counts.set(key, count)
    return count
  }
}
