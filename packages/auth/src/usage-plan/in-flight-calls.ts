import { LinkedQueue, type Position } from './priority-queue.js'

/** Calls that arrive at the same time. */
export interface Arrival {
  /** In the clock's milliseconds. */
  readonly at: number
  calls: number
}

/** Calls that were sent and may not have arrived yet, in their order. */
export class InFlightCalls {
  readonly #arrivals = new LinkedQueue<Arrival>()
  #last?: Position<Arrival>
  #count = 0

  get count(): number {
    return this.#count
  }

  /** Adds a call that arrives at a time, and not before those that are on their way already. */
  add(at: number): void {
    this.#count += 1
    if (this.#last && this.#last.value.at >= at) this.#last.value.calls += 1
    else this.#last = this.#arrivals.add({ at, calls: 1 })
  }

  /** Hands out the next ones, if they have arrived by a time: they are not on their way any more. */
  takeArrived(time: number): Arrival | undefined {
    const { first } = this.#arrivals
    if (!first || first.value.at > time) return undefined
    this.#arrivals.remove(first)
    if (this.#last === first) this.#last = undefined
    this.#count -= first.value.calls
    return first.value
  }

  *[Symbol.iterator](): Generator<Arrival> {
    for (let place = this.#arrivals.first; place; place = place.next) yield place.value
  }
}
