/** Returns milliseconds and never goes back. Its zero can be any point in time. */
export type Clock = () => number

export const monotonicClock: Clock = () => performance.now()

export const hourMs = 3_600_000

export function hoursAfter(date: Date, hours: number): Date {
  return new Date(date.getTime() + hours * hourMs)
}

/** A clock that can be set forward. */
export class AdvanceableClock {
  readonly read: Clock
  #advancedMs = 0

  constructor(clock: Clock) {
    this.read = () => clock() + this.#advancedMs
  }

  advance(seconds: number): void {
    this.#advancedMs += seconds * 1000
  }
}

/**
 * Converts readings of a clock to dates. It starts at a date and then follows the clock, so a test that
 * advances the clock advances the dates too.
 */
export class WallClock {
  readonly #offset: number

  constructor(clock: Clock, startDate = new Date()) {
    this.#offset = startDate.getTime() - clock()
  }

  /** @param reading A value that the clock returned, or one computed from it. */
  dateOf(reading: number): Date {
    return new Date(reading + this.#offset)
  }
}
