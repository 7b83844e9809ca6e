/** A clock that only tests move. */
export class FakeClock {
  #now = 0

  /** The clock itself, in the form that the sandbox takes. */
  readonly read = (): number => this.#now

  advance(seconds: number): void {
    this.#now += seconds * 1000
  }
}
