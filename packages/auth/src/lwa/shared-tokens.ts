import { AbortedError } from '../errors/connection-errors.js'
import { Sleeps } from '../time/sleeps.js'
import { ExpiringMap } from '../values/expiring-map.js'
import { DiscardedTokens } from './discarded-tokens.js'
import { GuardedTokenStore } from './guarded-token-store.js'
import type { CachedToken, TokenStore } from './token-store.js'
import { maxTokenLifetime } from './token-value.js'

/** Average milliseconds between two checks for a token that another process is requesting. */
const pollInterval = 100

/** Milliseconds that a lock lasts beyond the timeout, because the token must also reach the token store. */
const lockMargin = 5000

interface SharedTokensOptions {
  readonly store: TokenStore
  /** Milliseconds that a caller waits for a token at most, including the request to LWA. */
  readonly timeout: number
  /** Monotonic clock in milliseconds. */
  readonly clock: () => number
  /** Returns a random number from 0 to below 1. */
  readonly random: () => number
}

/** The discarded tokens of one key. `until` is the time until which a token store may still have them. */
interface Discarded {
  readonly tokens: DiscardedTokens
  readonly until: number
}

/** Access tokens that several processes share. One process requests a token from LWA, and all get it from the token store. */
export class SharedTokens {
  readonly #store: GuardedTokenStore
  readonly #lockTtlMs: number
  readonly #maxPollingTime: number
  readonly #options: SharedTokensOptions
  readonly #discarded: ExpiringMap<Discarded>
  readonly #sleeps = new Sleeps()

  constructor(options: SharedTokensOptions) {
    this.#options = options
    this.#store = new GuardedTokenStore(options.store, options.clock, options.timeout)
    this.#lockTtlMs = options.timeout + lockMargin
    // The other half remains for this process's own request.
    this.#maxPollingTime = options.timeout / 2
    this.#discarded = new ExpiringMap(({ until }, now) => until <= now, options.clock)
  }

  /**
   * Returns the token of `key` from the token store, or else calls `fetchToken`. While another process holds the lock, it waits for
   * the token of that process. If that takes half of the timeout or the token store fails, it calls `fetchToken` without the lock.
   *
   * @param abandoned Aborts when no caller waits any more. LWA is then not called.
   * @throws AbortedError if it was abandoned, and errors of `fetchToken`.
   */
  async obtain(key: string, fetchToken: () => Promise<CachedToken>, abandoned: AbortSignal): Promise<CachedToken> {
    const fetch = () => this.#fetch(key, fetchToken, abandoned)
    const waitsUntil = this.#options.clock() + this.#maxPollingTime
    while (this.#options.clock() < waitsUntil && !this.#discarded.get(key)?.tokens.isEverything) {
      const token = await this.#find(key)
      if (token) return token
      const lockedAt = this.#options.clock()
      const lock = await this.#store.lock(key, this.#lockTtlMs)
      if (lock === 'acquired') return this.#fetchLocked(key, lockedAt, fetch)
      if (lock === 'unknown') return fetch()
      await this.#sleeps.wait(pollInterval * (0.5 + this.#options.random()), abandoned)
    }
    return fetch()
  }

  isDiscarded(key: string, value: string): boolean {
    return this.#discarded.get(key)?.tokens.has(value) ?? false
  }

  /** Deletes a token, here and in the token store. */
  discard(key: string, value: string): void {
    this.#discardedOf(key).add(value)
    this.#store.delete(key, value)
  }

  /**
   * Deletes any token of `key` from the token store. No token from there is used until LWA has issued a new one. Does not wait for
   * the token store.
   */
  discardEverything(key: string): void {
    this.#discardedOf(key).addEverything()
    void this.#discardStored(key)
  }

  async #discardStored(key: string): Promise<void> {
    const stored = await this.#store.get(key)
    // It may already be the replacement.
    if (stored && this.isDiscarded(key, stored.value)) this.discard(key, stored.value)
  }

  async #find(key: string): Promise<CachedToken | undefined> {
    const { clock } = this.#options
    const askedAt = clock()
    const stored = await this.#store.get(key)
    if (!stored || this.isDiscarded(key, stored.value)) return undefined
    const refreshAt = askedAt + stored.ttlMs
    return clock() < refreshAt ? { value: stored.value, refreshAt } : undefined
  }

  async #fetchLocked(key: string, lockedAt: number, fetch: () => Promise<CachedToken>): Promise<CachedToken> {
    try {
      // The previous holder of the lock may have stored a token since the last check.
      return (await this.#find(key)) ?? (await fetch())
    } finally {
      // After its lifetime, the lock may belong to another process.
      if (this.#options.clock() < lockedAt + this.#lockTtlMs) this.#store.unlock(key)
    }
  }

  async #fetch(key: string, fetchToken: () => Promise<CachedToken>, abandoned: AbortSignal): Promise<CachedToken> {
    if (abandoned.aborted) throw new AbortedError(abandoned.reason)
    const token = await fetchToken()
    const discarded = this.#discarded.get(key)?.tokens
    discarded?.replace(token.value)
    const ttlMs = token.refreshAt - this.#options.clock()
    // Wait for the token store, because a process may be frozen after its response. Others would then not get the token.
    const isStored = ttlMs > 0 && (await this.#store.set(key, { value: token.value, ttlMs }))
    if (isStored && !discarded?.has(token.value)) discarded?.markStored()
    return token
  }

  #discardedOf(key: string): DiscardedTokens {
    const tokens = this.#discarded.get(key)?.tokens ?? new DiscardedTokens()
    this.#discarded.set(key, { tokens, until: this.#options.clock() + maxTokenLifetime })
    return tokens
  }
}
