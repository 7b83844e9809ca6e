/** Number of round trips that are remembered. */
const remembered = 16

/** Factor for the differences between round trips, because a few of them don't show the largest one. */
const safety = 1.25

/**
 * Learns from round trips by how much the network delay varies. Only the variation matters: if all calls take equally long, they
 * arrive in the intervals in which they were sent.
 */
export class DelayVariation {
  readonly #longest: number
  readonly #roundTrips: number[] = []

  /** @param longest Milliseconds by which calls are assumed to vary as long as little is known. */
  constructor(longest: number) {
    this.#longest = longest
  }

  /** @param roundTrip Milliseconds. */
  add(roundTrip: number): void {
    this.#roundTrips.push(roundTrip)
    if (this.#roundTrips.length > remembered) this.#roundTrips.shift()
  }

  /** Milliseconds by which a call can arrive later than another one: at first `longest`, and less with each equal round trip. */
  get most(): number {
    const { length } = this.#roundTrips
    if (length < 2) return this.#longest
    const range = Math.max(...this.#roundTrips) - Math.min(...this.#roundTrips)
    return Math.min(this.#longest, safety * range + this.#longest / 2 ** (length - 1))
  }
}
