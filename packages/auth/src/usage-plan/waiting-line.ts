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
