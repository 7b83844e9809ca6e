/** A clock that advances only on demand. */
export class FakeClock {
  #now = 0

  /** Pass this as the option `clock`. */
  readonly read = (): number => this.#now

  advance(seconds: number): void {
    this.#now += seconds * 1000
  }
}
