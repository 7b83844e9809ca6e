/**
 * Highest priority first, and first in, first out among equals: a line for each priority that has occurred. A step costs
 * as many looks as there are priorities, however many wait.
 */
export class PriorityLine<T extends { readonly priority: number }> {
  readonly #lines = new Map<number, WaitingLine<T>>()
  /** The priorities that have occurred, from the highest to the lowest. */
  #priorities: number[] = []

  get isEmpty(): boolean {
    return this.first === undefined
  }

  get length(): number {
    return this.countFrom(Number.NEGATIVE_INFINITY)
  }

  get first(): Place<T> | undefined {
    for (const priority of this.#priorities) {
      const first = this.#line(priority).first
      if (first) return first
    }
    return undefined
  }

  /** All in line, in their order. The one that is handed out may leave. */
  *[Symbol.iterator](): Generator<Place<T>> {
    for (const priority of this.#priorities) {
      for (let place = this.#line(priority).first; place; place = place.next) yield place
    }
  }

  /** How many of this priority or a higher one are in line: those whom a newcomer of this priority waits for. */
  countFrom(priority: number): number {
    let count = 0
    for (const each of this.#priorities) {
      if (each < priority) break
      count += this.#line(each).length
    }
    return count
  }

  join(value: T): Place<T> {
    return this.#line(value.priority).join(value)
  }

  /** Takes a place that is still in line out of it. */
  leave(place: Place<T>): void {
    this.#line(place.value.priority).leave(place)
  }

  #line(priority: number): WaitingLine<T> {
    const known = this.#lines.get(priority)
    if (known) return known
    const line = new WaitingLine<T>()
    this.#lines.set(priority, line)
    this.#priorities = [...this.#lines.keys()].sort((one, other) => other - one)
    return line
  }
}

/** A place in a line. It knows its neighbours, so that leaving costs the same wherever it stands. */
export interface Place<T> {
  readonly value: T
  previous?: Place<T>
  next?: Place<T>
}

/** First in, first out, and anyone may leave from the middle: each step takes constant time. */
export class WaitingLine<T> {
  #first?: Place<T>
  #last?: Place<T>
  #length = 0

  get first(): Place<T> | undefined {
    return this.#first
  }

  get length(): number {
    return this.#length
  }

  join(value: T): Place<T> {
    const place: Place<T> = { value, previous: this.#last }
    if (this.#last) this.#last.next = place
    else this.#first = place
    this.#last = place
    this.#length++
    return place
  }

  /** Takes a place that is still in line out of it. */
  leave(place: Place<T>): void {
    if (place.previous) place.previous.next = place.next
    else this.#first = place.next
    if (place.next) place.next.previous = place.previous
    else this.#last = place.previous
    this.#length--
  }
}
