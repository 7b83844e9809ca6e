/** Returns milliseconds and never goes back. Its zero can be any point in time. */
export type Clock = () => number

export const monotonicClock: Clock = () => performance.now()

/**
 * Converts readings of a clock to dates. It starts at the current date and then follows the clock, so a test that
 * advances the clock advances the dates too.
 */
export class WallClock {
  readonly #offset: number

  constructor(clock: Clock) {
    this.#offset = Date.now() - clock()
  }

  /** @param reading A value that the clock returned, or one computed from it. */
  dateOf(reading: number): Date {
    return new Date(reading + this.#offset)
  }
}
