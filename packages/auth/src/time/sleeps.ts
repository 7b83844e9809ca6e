import { AbortedError } from '../errors/connection-errors.js'
import { AbortWatch } from './abort-watch.js'

interface Sleep {
  readonly signal?: AbortSignal
  readonly resolve: (isComplete: boolean) => void
  readonly reject: (error: AbortedError) => void
  timer?: NodeJS.Timeout
}

/** Running waits. If a wait ends early, its timer is cleared. */
export class Sleeps {
  readonly #running = new Set<Sleep>()
  readonly #aborts = new AbortWatch<Sleep>((sleep, reason) => {
    this.#finish(sleep)
    sleep.reject(new AbortedError(reason))
  })

  /**
   * Waits for a number of milliseconds.
   *
   * @returns `false` if `endAll` ended the wait early.
   * @throws AbortedError when `signal` aborts.
   */
  wait(milliseconds: number, signal?: AbortSignal): Promise<boolean> {
    if (signal?.aborted) return Promise.reject(new AbortedError(signal.reason))
    return new Promise((resolve, reject) => {
      const sleep: Sleep = { signal, resolve, reject }
      sleep.timer = setTimeout(() => this.#end(sleep, true), Math.ceil(milliseconds))
      this.#running.add(sleep)
      if (signal) this.#aborts.add(signal, sleep)
    })
  }

  endAll(): void {
    for (const sleep of this.#running) this.#end(sleep, false)
  }

  #end(sleep: Sleep, isComplete: boolean): void {
    this.#finish(sleep)
    sleep.resolve(isComplete)
  }

  #finish(sleep: Sleep): void {
    clearTimeout(sleep.timer)
    this.#running.delete(sleep)
    if (sleep.signal) this.#aborts.remove(sleep.signal, sleep)
  }
}
