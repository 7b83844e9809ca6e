/**
 * Calls back when a signal aborts, with one listener per signal however many watch it: Node compares a new listener
 * with each one that a signal already has, so 100,000 calls under one signal would otherwise cost quadratic time.
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
