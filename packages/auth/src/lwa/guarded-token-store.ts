import { withinTime } from '../time/within-time.js'
import type { StoredToken, TokenStore } from './token-store.js'
import { readStoredToken } from './token-store.js'

/** Milliseconds that a store has for an operation that a call waits for. */
const longestWait = 1000

/** Milliseconds for which no call waits for a store that failed: enough for all that one refresh asks of it. */
const rest = 5000

/** What came of a claim; unknown where the store does not take claims or has failed. */
export type LockOutcome = 'granted' | 'refused' | 'unknown'

/** A store that never fails and never takes long. It takes the user's at its word only where that can be checked. */
export class GuardedTokenStore {
  readonly #store: TokenStore
  readonly #clock: () => number
  #restsUntil = Number.NEGATIVE_INFINITY

  /** @param clock Monotonic time in milliseconds. */
  constructor(store: TokenStore, clock: () => number) {
    this.#store = store
    this.#clock = clock
  }

  get(key: string): Promise<StoredToken | undefined> {
    return this.#ask(async () => readStoredToken(await this.#store.get(key)))
  }

  /** @returns Whether the store has the token now, for all that it says. */
  async set(key: string, token: StoredToken): Promise<boolean> {
    const isSet = await this.#ask(async () => {
      await this.#store.set(key, token)
      return true
    })
    return isSet ?? false
  }

  async lock(key: string, milliseconds: number): Promise<LockOutcome> {
    let isOver = false
    const granted = await this.#ask(async () => {
      try {
        return await this.#store.lock?.(key, milliseconds)
      } finally {
        // Nobody fetches under a claim that comes too late, and it would keep the others waiting.
        if (isOver) this.unlock(key)
      }
    })
    isOver = true
    if (granted === true) return 'granted'
    if (granted === false) return 'refused'
    // A claim that failed may have been noted all the same.
    this.unlock(key)
    return 'unknown'
  }

  /** Gives back a claim, even to a store that rests, because others wait for it. Nobody waits for this. */
  unlock(key: string): void {
    this.#tell(() => this.#store.unlock?.(key))
  }

  /** Forgets a token. Nobody waits for this. */
  delete(key: string, value: string): void {
    this.#tell(() => this.#store.delete(key, value))
  }

  /** What `operation` brings; `undefined` where it fails or takes too long, and for a while after that. */
  async #ask<Result>(operation: () => Promise<Result>): Promise<Result | undefined> {
    if (this.#clock() < this.#restsUntil) return undefined
    try {
      return await withinTime(longestWait, started(operation))
    } catch {
      this.#restsUntil = this.#clock() + rest
      return undefined
    }
  }

  #tell(operation: () => Promise<void> | undefined): void {
    started(operation).catch(() => {})
  }
}

/** The promise of an operation, also where it throws or returns none. */
async function started<Result>(operation: () => Promise<Result> | undefined): Promise<Result | undefined> {
  return operation()
}
