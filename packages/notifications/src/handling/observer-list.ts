/** Observers that receive events. An error of an observer does not affect its caller. */
export class ObserverList<Event> {
  readonly #observers: readonly ((event: Event) => unknown)[]
  readonly #warning: string
  #hasWarned = false

  /** @param warning Text of the process warning, which is emitted for the first error. */
  constructor(observers: readonly ((event: Event) => unknown)[], warning: string) {
    this.#observers = observers
    this.#warning = warning
  }

  /** Passes an event to each observer. Never throws. */
  notify(event: Event): void {
    for (const observer of this.#observers) this.#call(observer, event)
  }

  #call(observer: (event: Event) => unknown, event: Event): void {
    try {
      // The unhandled rejection of an async observer would crash the process.
      Promise.resolve(observer(event)).catch(() => this.#warn())
    } catch {
      this.#warn()
    }
  }

  #warn(): void {
    if (this.#hasWarned) return
    this.#hasWarned = true
    process.emitWarning(this.#warning, { type: 'SellingPartnerWarning', code: 'OBSERVER_FAILED' })
  }
}
