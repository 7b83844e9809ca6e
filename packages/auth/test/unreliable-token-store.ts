import type { StoredToken, TokenStore } from '../src/lwa/token-store.js'

/** How an operation fails. */
export interface StoreFault {
  /** Milliseconds until it takes effect. */
  readonly before: number
  /** Milliseconds from then until it returns. */
  readonly after: number
  /** Whether it takes effect. */
  readonly isDone: boolean
  /** Whether it rejects. */
  readonly rejects: boolean
}

export const noFault: StoreFault = { before: 0, after: 0, isDone: true, rejects: false }

/** A token store with a bad connection. */
export class UnreliableTokenStore implements TokenStore {
  readonly #store: Required<TokenStore>
  readonly #nextFault: () => StoreFault

  constructor(store: Required<TokenStore>, nextFault: () => StoreFault) {
    this.#store = store
    this.#nextFault = nextFault
  }

  get(key: string): Promise<StoredToken | undefined> {
    return this.#pass(() => this.#store.get(key), undefined)
  }

  set(key: string, token: StoredToken): Promise<void> {
    return this.#pass(() => this.#store.set(key, token), undefined)
  }

  delete(key: string, value: string): Promise<void> {
    return this.#pass(() => this.#store.delete(key, value), undefined)
  }

  lock(key: string, ttlMs: number): Promise<boolean> {
    return this.#pass(() => this.#store.lock(key, ttlMs), false)
  }

  unlock(key: string): Promise<void> {
    return this.#pass(() => this.#store.unlock(key), undefined)
  }

  async #pass<Result>(operation: () => Promise<Result>, fallback: Result): Promise<Result> {
    const fault = this.#nextFault()
    await delay(fault.before)
    const result = fault.isDone ? await operation() : fallback
    await delay(fault.after)
    if (fault.rejects) throw new Error('The connection is broken.')
    return result
  }
}

async function delay(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds))
}
