/** A map that forgets its oldest entries, so that memory stays flat over many calls. Changing an entry does not make it newer. */
export class RecentMap<Key, Value> {
  readonly #entries = new Map<Key, Value>()
  readonly #capacity: number

  /** @param capacity Number of entries that it keeps. */
  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get(key: Key): Value | undefined {
    return this.#entries.get(key)
  }

  has(key: Key): boolean {
    return this.#entries.has(key)
  }

  set(key: Key, value: Value): void {
    this.#entries.set(key, value)
    const [oldest] = this.#entries.keys()
    if (this.#entries.size > this.#capacity && oldest !== undefined) this.#entries.delete(oldest)
  }

  /** Changes an entry that it still has. */
  change(key: Key, value: Value): void {
    if (this.#entries.has(key)) this.#entries.set(key, value)
  }

  /** The values, oldest first. */
  values(): Value[] {
    return [...this.#entries.values()]
  }
}
