import type { Weather } from './weather.js'

/** Notes which calls took effect, or may have done so: all that were not told at once that nothing was done. */
export class WriteLedger {
  readonly #effects = new Map<string, number>()

  note(call: string, weather: Weather): void {
    if (weather === 'throttled') return
    this.#effects.set(call, (this.#effects.get(call) ?? 0) + 1)
  }

  /** How many calls may have taken effect more than once. */
  get repeated(): number {
    return [...this.#effects.values()].filter((effects) => effects > 1).length
  }
}
