/** Watchers of one signal. Method syntax, because watches with different watchers share it. */
interface Watch {
  onAbort(watcher: unknown, reason: unknown): void
}

/** The watchers of each signal, from all watches of the process. */
const watched = new WeakMap<AbortSignal, { watches: Map<unknown, Watch>; listener: () => void }>()

/**
 * Notifies any number of watchers when a signal aborts. All watches together add one listener per signal. Node compares a new listener
 * with each existing one, so 100,000 calls with the same signal would otherwise take quadratic time. It also warns of 11 listeners.
 */
export class AbortWatch<T> {
  readonly onAbort: (watcher: T, reason: unknown) => void

  /** @param onAbort Receives each watcher of a signal that aborts, and the reason. */
  constructor(onAbort: (watcher: T, reason: unknown) => void) {
    this.onAbort = onAbort
  }

  /** @param watcher Identifies itself: no other watch of the signal has it. */
  add(signal: AbortSignal, watcher: T): void {
    const entry = watched.get(signal)
    if (entry) {
      entry.watches.set(watcher, this)
      return
    }
    const watches = new Map<unknown, Watch>([[watcher, this]])
    const listener = () => {
      watched.delete(signal)
      for (const [each, watch] of watches) watch.onAbort(each, signal.reason)
    }
    watched.set(signal, { watches, listener })
    signal.addEventListener('abort', listener, { once: true })
  }

  remove(signal: AbortSignal, watcher: T): void {
    const entry = watched.get(signal)
    if (!entry?.watches.delete(watcher) || entry.watches.size > 0) return
    watched.delete(signal)
    signal.removeEventListener('abort', entry.listener)
  }
}
