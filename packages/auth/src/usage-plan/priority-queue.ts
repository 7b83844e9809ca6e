/**
 * A queue in which the highest priority goes first, and equal priorities go in order of arrival. It has one linked queue per
 * priority, so each step takes time in proportion to the number of priorities, not of entries.
 */
export class PriorityQueue<T extends { readonly priority: number }> {
  readonly #queues = new Map<number, LinkedQueue<T>>()
  /** All priorities so far, from the highest to the lowest. */
  #priorities: number[] = []

  get isEmpty(): boolean {
    return this.first === undefined
  }

  get length(): number {
    return this.countFrom(Number.NEGATIVE_INFINITY)
  }

  get first(): Position<T> | undefined {
    for (const priority of this.#priorities) {
      const first = this.#queue(priority).first
      if (first) return first
    }
    return undefined
  }

  /** All positions, in order. A position can be removed while it is visited. */
  *[Symbol.iterator](): Generator<Position<T>> {
    for (const priority of this.#priorities) {
      for (let position = this.#queue(priority).first; position; position = position.next) yield position
    }
  }

  /** Number of entries with this priority or a higher one. A new entry with this priority comes after all of them. */
  countFrom(priority: number): number {
    let count = 0
    for (const each of this.#priorities) {
      if (each < priority) break
      count += this.#queue(each).length
    }
    return count
  }

  add(value: T): Position<T> {
    return this.#queue(value.priority).add(value)
  }

  /** Removes a position. It must still be in the queue. */
  remove(position: Position<T>): void {
    this.#queue(position.value.priority).remove(position)
  }

  #queue(priority: number): LinkedQueue<T> {
    const existing = this.#queues.get(priority)
    if (existing) return existing
    const queue = new LinkedQueue<T>()
    this.#queues.set(priority, queue)
    this.#priorities = [...this.#queues.keys()].sort((one, other) => other - one)
    return queue
  }
}

/** A position in a queue. It links its neighbors, so that it can be removed in constant time. */
export interface Position<T> {
  readonly value: T
  previous?: Position<T>
  next?: Position<T>
}

/** A first-in, first-out queue. Entries can also be removed from the middle. Each step takes constant time. */
export class LinkedQueue<T> {
  #first?: Position<T>
  #last?: Position<T>
  #length = 0

  get first(): Position<T> | undefined {
    return this.#first
  }

  get length(): number {
    return this.#length
  }

  add(value: T): Position<T> {
    const position: Position<T> = { value, previous: this.#last }
    if (this.#last) this.#last.next = position
    else this.#first = position
    this.#last = position
    this.#length++
    return position
  }

  /** Removes a position. It must still be in the queue. */
  remove(position: Position<T>): void {
    if (position.previous) position.previous.next = position.next
    else this.#first = position.next
    if (position.next) position.next.previous = position.previous
    else this.#last = position.previous
    this.#length--
  }
}
