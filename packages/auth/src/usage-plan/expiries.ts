/** A value and the time at which it expires. */
export interface Expiry<T> {
  /** Monotonic time in milliseconds. */
  readonly at: number
  readonly value: T
  /** Index in the heap. */
  index: number
}

/** Finds the earliest of many expiries. It is a binary heap, so adding and removing one takes logarithmic time. */
export class Expiries<T> {
  readonly #heap: Expiry<T>[] = []

  get earliest(): Expiry<T> | undefined {
    return this.#heap[0]
  }

  add(at: number, value: T): Expiry<T> {
    const expiry = { at, value, index: this.#heap.length }
    this.#heap.push(expiry)
    this.#rise(expiry)
    return expiry
  }

  /** Removes an expiry. It must still be in the heap. */
  remove(expiry: Expiry<T>): void {
    const last = this.#heap.pop()
    if (!last || last === expiry) return
    this.#put(last, expiry.index)
    this.#rise(last)
    this.#sink(last)
  }

  #rise(expiry: Expiry<T>): void {
    while (expiry.index > 0) {
      const parent = this.#heap[(expiry.index - 1) >> 1]
      if (!parent || parent.at <= expiry.at) return
      this.#swap(parent, expiry)
    }
  }

  #sink(expiry: Expiry<T>): void {
    for (;;) {
      const child = this.#earlierChild(expiry)
      if (!child || child.at >= expiry.at) return
      this.#swap(expiry, child)
    }
  }

  #earlierChild({ index }: Expiry<T>): Expiry<T> | undefined {
    const left = this.#heap[2 * index + 1]
    const right = this.#heap[2 * index + 2]
    return left && right && right.at < left.at ? right : left
  }

  #swap(upper: Expiry<T>, lower: Expiry<T>): void {
    const { index } = upper
    this.#put(upper, lower.index)
    this.#put(lower, index)
  }

  #put(expiry: Expiry<T>, index: number): void {
    this.#heap[index] = expiry
    expiry.index = index
  }
}
