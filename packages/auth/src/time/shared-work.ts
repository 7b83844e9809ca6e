import { AbortedError } from '../errors/connection-errors.js'
import { AbortWatch } from './abort-watch.js'

/** A caller that stops waiting does so immediately, so that the work ends before another caller could join it. */
const waits = new AbortWatch<(reason: unknown) => void>((leave, reason) => leave(reason))

/** Running work that several callers wait for. It is aborted when the last of them stops waiting. */
export class SharedWork<Result> {
  readonly #outcome: Promise<Result>
  readonly #abandoned = new AbortController()
  #fail: (error: unknown) => void = () => {}
  #waiting = 0
  #isCanceled = false

  /** @param start Starts the work. Its signal aborts when nobody waits any more, or when the work is canceled. */
  constructor(start: (abandoned: AbortSignal) => Promise<Result>) {
    this.#outcome = new Promise((resolve, reject) => {
      this.#fail = reject
      start(this.#abandoned.signal).then(resolve, reject)
    })
    // All callers may have left when it fails.
    this.#outcome.catch(() => {})
  }

  /** Whether its signal has aborted. Further callers must not join it. */
  get isAbandoned(): boolean {
    return this.#abandoned.signal.aborted
  }

  /** Whether it was canceled, so that its callers must start again. */
  get isCanceled(): boolean {
    return this.#isCanceled
  }

  /**
   * Waits for the result. Other callers continue to wait if this one stops.
   *
   * @param signal Rejects with `AbortedError` when it aborts. @default none
   */
  wait(signal?: AbortSignal): Promise<Result> {
    if (signal?.aborted) return Promise.reject(new AbortedError(signal.reason))
    this.#waiting += 1
    if (!signal) return this.#outcome
    return new Promise((resolve, reject) => {
      const leave = (reason: unknown) => {
        reject(new AbortedError(reason))
        this.#leave(reason)
      }
      waits.add(signal, leave)
      this.#outcome.then(resolve, reject).finally(() => waits.remove(signal, leave))
    })
  }

  /** Aborts the work and rejects all callers immediately. They find `isCanceled` set. */
  cancel(): void {
    this.#isCanceled = true
    this.#fail(new AbortedError())
    this.#abandoned.abort()
  }

  #leave(reason: unknown): void {
    this.#waiting -= 1
    if (this.#waiting === 0) this.#abandoned.abort(reason)
  }
}
