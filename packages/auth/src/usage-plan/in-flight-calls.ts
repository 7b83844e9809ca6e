import { LinkedQueue, type Position } from './priority-queue.js'

/** Calls that arrive at the same time. */
interface Arrival {
  /** Monotonic time in milliseconds. */
  readonly at: number
  /** When the first of them was sent. */
  readonly sentAt: number
  calls: number
}

/** Milliseconds by which sums of times can differ. */
const measuring = 1e-6

/** Calls that were sent and may not have arrived yet, in order of arrival. */
export class InFlightCalls {
  readonly #arrivals = new LinkedQueue<Arrival>()
  #last?: Position<Arrival>
  #count = 0

  get count(): number {
    return this.#count
  }

  /** Adds a call that arrives at a time. If earlier calls arrive later than that, it arrives with the last of them. */
  add(at: number, sentAt: number): void {
    this.#count += 1
    if (this.#last && this.#last.value.at >= at) this.#last.value.calls += 1
    else this.#last = this.#arrivals.add({ at, sentAt, calls: 1 })
  }

  /** Removes and returns the next arrival, if it is not after `time`. */
  takeArrived(time: number): Arrival | undefined {
    const { first } = this.#arrivals
    if (!first || first.value.at > time) return undefined
    this.#arrivals.remove(first)
    if (this.#last === first) this.#last = undefined
    this.#count -= first.value.calls
    return first.value
  }

  /** Removes one call, if it was sent at `time` or before. Returns whether it did. */
  takeSent(time: number): boolean {
    const { first } = this.#arrivals
    if (!first || first.value.sentAt > time + measuring) return false
    this.#count -= 1
    first.value.calls -= 1
    if (first.value.calls > 0) return true
    this.#arrivals.remove(first)
    if (this.#last === first) this.#last = undefined
    return true
  }

  *[Symbol.iterator](): Generator<Arrival> {
    for (let position = this.#arrivals.first; position; position = position.next) yield position.value
  }
}
