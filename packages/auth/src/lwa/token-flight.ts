import { abortable } from '../time/abortable.js'

/** A token on its way, and those who wait for it. */
export class TokenFlight {
  readonly token: Promise<string>
  readonly #abandoned = new AbortController()
  #waiting = 0

  /** @param fetch Is told by its signal when the last one who waited has left. */
  constructor(fetch: (abandoned: AbortSignal) => Promise<string>) {
    this.token = fetch(this.#abandoned.signal)
  }

  get isAbandoned(): boolean {
    return this.#abandoned.signal.aborted
  }

  /** Waits for the token, or until `signal` aborts, which frees this caller alone. */
  async join(signal?: AbortSignal): Promise<string> {
    this.#waiting += 1
    try {
      return await abortable(this.token, signal)
    } finally {
      this.#waiting -= 1
      if (this.#waiting === 0) this.#abandoned.abort()
    }
  }
}
