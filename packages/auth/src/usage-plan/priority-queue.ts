/**
 * Highest priority first, and first in, first out among equals: a line for each priority that has occurred. A step costs
 * as many looks as there are priorities, however many wait.
 */
export class PriorityQueue<T extends { readonly priority: number }> {
  readonly #queues = new Map<number, LinkedQueue<T>>()
  /** The priorities that have occurred, from the highest to the lowest. */
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

  /** All in line, in their order. The one that is handed out may leave. */
  *[Symbol.iterator](): Generator<Position<T>> {
    for (const priority of this.#priorities) {
      for (let place = this.#queue(priority).first; place; place = place.next) yield place
    }
  }

  /** How many of this priority or a higher one are in line: those whom a newcomer of this priority waits for. */
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

  /** Takes a place that is still in line out of it. */
  remove(place: Position<T>): void {
    this.#queue(place.value.priority).remove(place)
  }

  #queue(priority: number): LinkedQueue<T> {
    const known = this.#queues.get(priority)
    if (known) return known
    const line = new LinkedQueue<T>()
    this.#queues.set(priority, line)
    this.#priorities = [...this.#queues.keys()].sort((one, other) => other - one)
    return line
  }
}

/** A place in a line. It knows its neighbours, so that leaving costs the same wherever it stands. */
export interface Position<T> {
  readonly value: T
  previous?: Position<T>
  next?: Position<T>
}

/** First in, first out, and anyone may leave from the middle: each step takes constant time. */
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
    const place: Position<T> = { value, previous: this.#last }
    if (this.#last) this.#last.next = place
    else this.#first = place
    this.#last = place
    this.#length++
    return place
  }

  /** Takes a place that is still in line out of it. */
  remove(place: Position<T>): void {
    if (place.previous) place.previous.next = place.next
    else this.#first = place.next
    if (place.next) place.next.previous = place.previous
    else this.#last = place.previous
    this.#length--
  }
}
