import { AbortedError } from '../errors/connection-errors.js'
import { AbortWatch } from './abort-watch.js'

interface Sleep {
  readonly signal?: AbortSignal
  readonly resolve: (isComplete: boolean) => void
  readonly reject: (error: AbortedError) => void
  timer?: NodeJS.Timeout
}

/** The backoffs that are going on. No timer of theirs is left when one ends before its time. */
export class Sleeps {
  readonly #going = new Set<Sleep>()
  readonly #aborts = new AbortWatch<Sleep>((pause) => {
    this.#finish(pause)
    pause.reject(new AbortedError())
  })

  /**
   * Waits.
   *
   * @returns Whether the time has passed: `false` where `endAll` came first.
   * @throws AbortedError as soon as `signal` aborts.
   */
  wait(milliseconds: number, signal?: AbortSignal): Promise<boolean> {
    if (signal?.aborted) return Promise.reject(new AbortedError())
    return new Promise((resolve, reject) => {
      const pause: Sleep = { signal, resolve, reject }
      pause.timer = setTimeout(() => this.#end(pause, true), Math.ceil(milliseconds))
      this.#going.add(pause)
      if (signal) this.#aborts.add(signal, pause)
    })
  }

  endAll(): void {
    for (const pause of this.#going) this.#end(pause, false)
  }

  #end(pause: Sleep, isComplete: boolean): void {
    this.#finish(pause)
    pause.resolve(isComplete)
  }

  #finish(pause: Sleep): void {
    clearTimeout(pause.timer)
    this.#going.delete(pause)
    if (pause.signal) this.#aborts.remove(pause.signal, pause)
  }
}
