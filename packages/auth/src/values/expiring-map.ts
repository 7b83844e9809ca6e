/** Milliseconds between two looks for what has become needless. */
const pruneInterval = 60_000

/**
 * Values by key, less those that have become needless. It looks for them in passing, when it is used and once a minute at most: so
 * it needs no timer, and holds what was needed of late, however many keys there ever were.
 */
export class ExpiringMap<Value> {
  readonly #values = new Map<string, Value>()
  readonly #isNeedless: (value: Value, now: number) => boolean
  readonly #clock: () => number
  #prunesAt: number

  /** @param clock Monotonic time in milliseconds. */
  constructor(isNeedless: (value: Value, now: number) => boolean, clock: () => number) {
    this.#isNeedless = isNeedless
    this.#clock = clock
    this.#prunesAt = clock() + pruneInterval
  }

  get size(): number {
    return this.#values.size
  }

  /** The key that was set first of all that are left. */
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

  delete(key: string): void {
    this.#values.delete(key)
  }

  #prune(): void {
    const now = this.#clock()
    if (now < this.#prunesAt) return
    this.#prunesAt = now + pruneInterval
    for (const [key, value] of this.#values) {
      if (this.#isNeedless(value, now)) this.#values.delete(key)
    }
  }
}
