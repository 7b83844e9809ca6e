import type { AbortWatch } from './abort-watch.js'

export interface TimeLimits {
  /** Milliseconds for the whole call, counted from now. @default no deadline */
  readonly deadline?: number
  /** The caller's signal. @default none */
  readonly signal?: AbortSignal
}

/** Combines the deadline of a call with its caller's signal. The first of them aborts `signal`. */
export class Deadline {
  /** Without a deadline, this is the caller's signal. */
  readonly signal?: AbortSignal
  readonly #controller?: AbortController
  readonly #limits: TimeLimits
  readonly #aborts: AbortWatch<AbortController>
  readonly #timer?: NodeJS.Timeout
  #isOver = false

  /** @param aborts Watches callers' signals and aborts the controllers. */
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
    this.#timer = setTimeout(() => this.#expire(controller), limits.deadline)
  }

  /** Whether the deadline aborted the call, not the caller. */
  get isOver(): boolean {
    return this.#isOver
  }

  /** Stops the timer and the watch, because the call has finished. */
  clear(): void {
    clearTimeout(this.#timer)
    if (this.#limits.signal && this.#controller) this.#aborts.remove(this.#limits.signal, this.#controller)
  }

  #expire(controller: AbortController): void {
    if (controller.signal.aborted) return
    this.#isOver = true
    controller.abort()
  }
}
