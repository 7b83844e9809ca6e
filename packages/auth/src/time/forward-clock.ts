/** Milliseconds by which the wall clock may differ from the monotonic clock, because the system corrects small errors. */
const tolerance = 1000

/**
 * A wall clock that is not set back. If the system's clock is, this one goes on from the later time. Otherwise something that has
 * expired, and was therefore forgotten, would become valid again.
 */
export class ForwardClock {
  readonly #wallClock: () => number
  readonly #monotonicClock: () => number
  #wall: number
  #monotonic: number

  /** Both clocks return milliseconds. */
  constructor(wallClock: () => number, monotonicClock: () => number) {
    this.#wallClock = wallClock
    this.#monotonicClock = monotonicClock
    this.#wall = wallClock()
    this.#monotonic = monotonicClock()
  }

  /** Returns Unix time in milliseconds. */
  now(): number {
    const monotonic = this.#monotonicClock()
    const expected = this.#wall + (monotonic - this.#monotonic)
    const wall = this.#wallClock()
    this.#wall = wall < expected - tolerance ? expected : wall
    this.#monotonic = monotonic
    return this.#wall
  }
}
