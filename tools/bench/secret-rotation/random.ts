/** Random numbers that a seed gives, so that what they decided can be decided once more. */
export class Random {
  #state: number

  /** @param seed A whole number from 0 to 2^32 - 1. */
  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 to below 1. */
  next(): number {
    // Equal steps, each of which is mixed until every bit depends on all the others.
    this.#state = (this.#state + 0x9e3779b9) >>> 0
    let bits = this.#state
    bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad)
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97)
    return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32
  }

  /** A whole number from `least` to `most`. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** @throws Error where there is nothing to choose from. */
  pick<T>(items: readonly T[]): T {
    for (const item of items.slice(this.integer(0, items.length - 1))) return item
    throw new Error('There is nothing to choose from')
  }
}
