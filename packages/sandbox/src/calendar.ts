import type { Clock } from './clock.js'

/**
 * The dates of the sandbox' clock, which may count from anything: it begins at the date of its making, and then goes as the
 * clock does. So a test that moves the clock by hand moves the dates too.
 */
export class Calendar {
  readonly #offset: number

  constructor(clock: Clock) {
    this.#offset = Date.now() - clock()
  }

  /** The date of a reading of the clock. */
  dateOf(reading: number): Date {
    return new Date(reading + this.#offset)
  }
}
