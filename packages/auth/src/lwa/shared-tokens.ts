import { AbortedError } from '../errors/connection-errors.js'
import { Sleeps } from '../time/sleeps.js'
import { ExpiringMap } from '../values/expiring-map.js'
import { DiscardedTokens } from './discarded-tokens.js'
import { GuardedTokenStore } from './guarded-token-store.js'
import type { CachedToken, TokenStore } from './token-store.js'
import { maxTokenLifetime } from './token-store.js'

/** Milliseconds between two looks for the token that another process is fetching, on average. */
const pollInterval = 100

/** Milliseconds for which a claim outlasts LWA's time to answer: the token has to get to the store. */
const lockMargin = 5000

export interface SharedTokensOptions {
  readonly store: TokenStore
  /** Milliseconds that LWA has to answer. */
  readonly lwaTimeout: number
  /** Monotonic time in milliseconds. */
  readonly clock: () => number
  /** From 0 to below 1. */
  readonly random: () => number
}

/** What was discarded of one key, and until when a store may still have it, in the clock's milliseconds. */
interface Discarded {
  readonly tokens: DiscardedTokens
  readonly until: number
}

/** Access tokens that several processes share: one of them fetches a token, and all find it in their store. */
export class SharedTokens {
  readonly #store: GuardedTokenStore
  readonly #lockTime: number
  readonly #options: SharedTokensOptions
  readonly #discarded: ExpiringMap<Discarded>
  readonly #sleeps = new Sleeps()

  constructor(options: SharedTokensOptions) {
    this.#options = options
    this.#store = new GuardedTokenStore(options.store, options.clock)
    this.#lockTime = options.lwaTimeout + lockMargin
    this.#discarded = new ExpiringMap(({ until }, now) => until <= now, options.clock)
  }

  /**
   * The token of `key`: the one in the store, the one that another process puts there, or what `fetchToken` brings. That
   * is asked where no other process does so, where one takes too long, and where the store fails.
   *
   * @param abandoned Nobody waits any more: LWA is not asked then.
   * @throws What `fetchToken` throws, and AbortedError where it was abandoned.
   */
  async obtain(key: string, fetchToken: () => Promise<CachedToken>, abandoned: AbortSignal): Promise<CachedToken> {
    const fetch = () => this.#fetch(key, fetchToken, abandoned)
    const waitsUntil = this.#options.clock() + this.#lockTime
    while (this.#options.clock() < waitsUntil && !this.#discarded.get(key)?.tokens.isEverything) {
      const token = await this.#find(key)
      if (token) return token
      const claimedAt = this.#options.clock()
      const claim = await this.#store.lock(key, this.#lockTime)
      if (claim === 'granted') return this.#fetchLocked(key, claimedAt, fetch)
      if (claim === 'unknown') return fetch()
      await this.#sleeps.wait(pollInterval * (0.5 + this.#options.random()), abandoned)
    }
    return fetch()
  }

  isDiscarded(key: string, value: string): boolean {
    return this.#discarded.get(key)?.tokens.has(value) ?? false
  }

  /** Forgets a token, here and in the store. */
  discard(key: string, value: string): void {
    this.#discardedOf(key).add(value)
    this.#store.delete(key, value)
  }

  /** Forgets whichever token the store has: it is looked up meanwhile, and none from there is used until LWA gave one. */
  discardEverything(key: string): void {
    this.#discardedOf(key).addEverything()
    void this.#discardStored(key)
  }

  async #discardStored(key: string): Promise<void> {
    const stored = await this.#store.get(key)
    // It may be the replacement already.
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

  async #fetchLocked(key: string, claimedAt: number, fetch: () => Promise<CachedToken>): Promise<CachedToken> {
    try {
      // Who had the claim until now may have stored a token since this process looked.
      return (await this.#find(key)) ?? (await fetch())
    } finally {
      // Later than that it may be the claim of another one.
      if (this.#options.clock() < claimedAt + this.#lockTime) this.#store.unlock(key)
    }
  }

  async #fetch(key: string, fetchToken: () => Promise<CachedToken>, abandoned: AbortSignal): Promise<CachedToken> {
    if (abandoned.aborted) throw new AbortedError()
    const token = await fetchToken()
    const discarded = this.#discarded.get(key)?.tokens
    discarded?.replace(token.value)
    const ttlMs = token.refreshAt - this.#options.clock()
    // Waited for, because a process that is frozen as soon as it has answered would leave the others without it.
    const isStored = ttlMs > 0 && (await this.#store.set(key, { value: token.value, ttlMs }))
    if (isStored && !discarded?.has(token.value)) discarded?.settle()
    return token
  }

  #discardedOf(key: string): DiscardedTokens {
    const tokens = this.#discarded.get(key)?.tokens ?? new DiscardedTokens()
    this.#discarded.set(key, { tokens, until: this.#options.clock() + maxTokenLifetime })
    return tokens
  }
}
