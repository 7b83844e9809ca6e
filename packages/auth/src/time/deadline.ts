import type { AbortWatch } from './abort-watch.js'

export interface TimeLimits {
  /** Milliseconds for the whole call, from now on. */
  readonly deadline?: number
  /** The caller's. */
  readonly signal?: AbortSignal
}

/** Joins a call's deadline to the signal of its caller: whichever comes first aborts `signal`. */
export class Deadline {
  /** The caller's own where there is no deadline. */
  readonly signal?: AbortSignal
  readonly #controller?: AbortController
  readonly #limits: TimeLimits
  readonly #aborts: AbortWatch<AbortController>
  readonly #timer?: NodeJS.Timeout
  #isOver = false

  /** @param aborts Watches the callers' signals, and aborts the controllers. */
  constructor(limits: TimeLimits, aborts: AbortWatch<AbortController>) {
    this.#limits = limits
    this.#aborts = aborts
    if (limits.deadline === undefined || limits.signal?.aborted) {
      this.signal = limits.signal
      return
    }
    const controller = new AbortController()
    this.#controller = controller
    this.signal = controller.signal
    if (limits.signal) aborts.add(limits.signal, controller)
    this.#timer = setTimeout(() => this.#end(controller), limits.deadline)
  }

  /** Whether it was the deadline, and not the caller, that ended the call. */
  get isOver(): boolean {
    return this.#isOver
  }

  /** Ends the watch; the call is done. */
  clear(): void {
    clearTimeout(this.#timer)
    if (this.#limits.signal && this.#controller) this.#aborts.remove(this.#limits.signal, this.#controller)
  }

  #end(controller: AbortController): void {
    if (controller.signal.aborted) return
    this.#isOver = true
    controller.abort()
  }
}
