import { withinTime } from '../time/within-time.js'
import { readStoredToken, type StoredToken, type TokenStore } from './token-store.js'

/** Maximum milliseconds to wait for an operation of the token store. */
const maxWait = 1000

/** Milliseconds for which a failed token store is not used. This is longer than all operations of one refresh. */
const disabledTime = 5000

/** Result of a lock request. It is `unknown` if the token store does not support locks, or has failed. */
type LockOutcome = 'acquired' | 'held' | 'unknown'

/** Wraps the user's token store so that it never rejects and never takes long. Values from it are checked. */
export class GuardedTokenStore {
  readonly #store: TokenStore
  readonly #clock: () => number
  readonly #maxWait: number
  #disabledUntil = Number.NEGATIVE_INFINITY

  /**
   * @param clock Monotonic clock in milliseconds.
   * @param timeout Milliseconds that a caller waits for a token. Most of it must remain for LWA.
   */
  constructor(store: TokenStore, clock: () => number, timeout: number) {
    this.#store = store
    this.#clock = clock
    this.#maxWait = Math.min(maxWait, timeout / 4)
  }

  get(key: string): Promise<StoredToken | undefined> {
    return this.#run(async () => readStoredToken(await this.#store.get(key)))
  }

  /** @returns Whether the token store reported success. */
  async set(key: string, token: StoredToken): Promise<boolean> {
    const isSet = await this.#run(async () => {
      await this.#store.set(key, token)
      return true
    })
    return isSet ?? false
  }

  async lock(key: string, ttlMs: number): Promise<LockOutcome> {
    let isOver = false
    const isAcquired = await this.#run(async () => {
      try {
        return await this.#store.lock?.(key, ttlMs)
      } finally {
        // The lock came too late. Nobody uses it, and other processes would wait for it.
        if (isOver) this.unlock(key)
      }
    })
    isOver = true
    if (isAcquired === true) return 'acquired'
    if (isAcquired === false) return 'held'
    // A failed request may still have acquired the lock.
    this.unlock(key)
    return 'unknown'
  }

  /** Releases a lock, even if the token store is disabled, because other processes wait for it. Does not wait for the result. */
  unlock(key: string): void {
    this.#start(() => this.#store.unlock?.(key))
  }

  /** Deletes a token, even if the token store is disabled. Does not wait for the result. */
  delete(key: string, value: string): void {
    this.#start(() => this.#store.delete(key, value))
  }

  /** Returns the result of an operation. Returns `undefined` if it fails or is slow, and for some time after that. */
  async #run<Result>(operation: () => Promise<Result>): Promise<Result | undefined> {
    if (this.#clock() < this.#disabledUntil) return undefined
    try {
      return await withinTime(this.#maxWait, promiseOf(operation))
    } catch {
      this.#disabledUntil = this.#clock() + disabledTime
      return undefined
    }
  }

  #start(operation: () => Promise<void> | undefined): void {
    promiseOf(operation).catch(() => {})
  }
}

/** Returns a promise, even if the user's function throws or returns none. */
async function promiseOf<Result>(operation: () => Promise<Result> | undefined): Promise<Result | undefined> {
  return operation()
}
