/** Milliseconds between two checks for stale entries. */
const pruneInterval = 60_000

/**
 * A map that drops stale entries. It checks at most once a minute, on access, so it needs no timer. It
 * also holds the entries that became stale since the last check.
 */
export class ExpiringMap<Value> {
  readonly #values = new Map<string, Value>()
  readonly #isStale: (value: Value, now: number) => boolean
  readonly #clock: () => number
  #prunesAt: number

  /**
   * @param isStale Whether a value can be dropped at a time of the clock.
   * @param clock Monotonic clock in milliseconds.
   */
  constructor(isStale: (value: Value, now: number) => boolean, clock: () => number) {
    this.#isStale = isStale
    this.#clock = clock
    this.#prunesAt = clock() + pruneInterval
  }

  get size(): number {
    return this.#values.size
  }

  /** The remaining key that was added first. */
  get oldestKey(): string | undefined {
    const [oldest] = this.#values.keys()
    return oldest
  }

  get(key: string): Value | undefined {
    this.#prune()
    return this.#values.get(key)
  }

  set(key: string, value: Value): void {
    this.#prune()
    this.#values.set(key, value)
  }

  /** The remaining entries, in the order in which their keys were added. */
  entries(): IterableIterator<[string, Value]> {
    return this.#values.entries()
  }

  delete(key: string): void {
    this.#values.delete(key)
  }

  #prune(): void {
    const now = this.#clock()
    if (now < this.#prunesAt) return
    this.#prunesAt = now + pruneInterval
    for (const [key, value] of this.#values) {
      if (this.#isStale(value, now)) this.#values.delete(key)
    }
  }
}
