/** A random number generator with a seed, so that its results can be repeated. */
export class Random {
  #state: number

  /** @param seed An integer from 0 to 2^32 - 1. */
  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number from 0 to below 1. */
  next(): number {
    // A Weyl sequence with a mixing function, as in splitmix32.
    this.#state = (this.#state + 0x9e3779b9) >>> 0
    let bits = this.#state
    bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad)
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97)
    return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32
  }

  /** An integer from `minimum` to `maximum`, inclusive. */
  integer(minimum: number, maximum: number): number {
    return minimum + Math.floor(this.next() * (maximum - minimum + 1))
  }

  /** @throws Error if the list is empty. */
  pick<T>(items: readonly T[]): T {
    for (const item of items.slice(this.integer(0, items.length - 1))) return item
    throw new Error('The list is empty.')
  }
}
