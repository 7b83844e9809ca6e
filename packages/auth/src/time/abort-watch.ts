/**
 * Notifies any number of watchers when a signal aborts, with one listener per signal. Node compares a new listener with each
 * existing one, so 100,000 calls with the same signal would otherwise take quadratic time.
 */
export class AbortWatch<T> {
  readonly #onAbort: (watcher: T) => void
  readonly #watched = new Map<AbortSignal, { watchers: Set<T>; listener: () => void }>()

  constructor(onAbort: (watcher: T) => void) {
    this.#onAbort = onAbort
  }

  add(signal: AbortSignal, watcher: T): void {
    const watched = this.#watched.get(signal)
    if (watched) {
      watched.watchers.add(watcher)
      return
    }
    const watchers = new Set([watcher])
    const listener = () => {
      this.#watched.delete(signal)
      for (const each of watchers) this.#onAbort(each)
    }
    this.#watched.set(signal, { watchers, listener })
    signal.addEventListener('abort', listener, { once: true })
  }

  remove(signal: AbortSignal, watcher: T): void {
    const watched = this.#watched.get(signal)
    if (!watched?.watchers.delete(watcher) || watched.watchers.size > 0) return
    this.#watched.delete(signal)
    signal.removeEventListener('abort', watched.listener)
  }
}
