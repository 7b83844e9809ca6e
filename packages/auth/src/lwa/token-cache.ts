import { AbortedError } from '../errors/connection-errors.js'
import { SharedWork } from '../time/shared-work.js'
import { ExpiringMap } from '../values/expiring-map.js'
import type { AccessToken } from './exchange-token.js'
import type { SharedTokens } from './shared-tokens.js'
import type { CachedToken } from './token-store.js'

/**
 * Requests a token. When the signal aborts, nobody needs the token any more, and the request must end.
 *
 * @param waited Milliseconds that the callers have already waited, for example for another process.
 */
export type FetchToken = (abandoned: AbortSignal, waited: number) => Promise<AccessToken>

/** Milliseconds for which a token that replaced a rejected one is not replaced again. */
export const minReplacementAge = 5000

/** Milliseconds after which the rejection of a token has no effect any more. */
const rejectionLifetime = 600_000

/** The last token of a key that SP-API rejected. */
interface Rejection {
  /** Time of the rejection, and then of the replacement, in milliseconds of the monotonic clock. */
  readonly at: number
  readonly isReplaced: boolean
}

interface TokenCacheOptions {
  /** Replace a token this many milliseconds before it expires. Capped at half of its lifetime. */
  readonly refreshBeforeExpiry: number
  /** Monotonic clock in milliseconds, so that a change of the wall clock can't extend a token's lifetime. */
  readonly clock: () => number
  /** Tokens that are shared with other processes. @default none */
  readonly sharedTokens?: SharedTokens
  /** Maximum number of tokens. The oldest are dropped first. @default unlimited */
  readonly capacity?: number
}

/** Caches access tokens until shortly before they expire. Concurrent callers share one request for a token. */
export class TokenCache {
  readonly #options: TokenCacheOptions
  readonly #tokens: ExpiringMap<CachedToken>
  readonly #requests = new Map<string, SharedWork<string>>()
  readonly #rejections: ExpiringMap<Rejection>

  constructor(options: TokenCacheOptions) {
    this.#options = options
    this.#tokens = new ExpiringMap((token, now) => token.refreshAt <= now, options.clock)
    this.#rejections = new ExpiringMap(({ at }, now) => now - at >= rejectionLifetime, options.clock)
  }

  /** Number of cached tokens. */
  get size(): number {
    return this.#tokens.size
  }

  /** Returns the cached token of `key`, or `undefined` if a new one is necessary. */
  peek(key: string): string | undefined {
    const cached = this.#tokens.get(key)
    return cached && this.#options.clock() < cached.refreshAt ? cached.value : undefined
  }

  /** Returns the milliseconds until the cached token of `key` is replaced, or 0 if no token is cached. */
  expiresInMs(key: string): number {
    const cached = this.#tokens.get(key)
    return cached ? Math.max(0, cached.refreshAt - this.#options.clock()) : 0
  }

  /**
   * Returns the token of `key` from the cache, a running request, the shared tokens or `fetchToken`, in this order.
   *
   * @param signal Aborts the wait of this caller. The request continues for others, and is aborted with the last of them.
   * @throws AbortedError if the signal aborts, and errors of `fetchToken`.
   */
  async get(key: string, fetchToken: FetchToken, signal?: AbortSignal): Promise<string> {
    for (;;) {
      if (signal?.aborted) throw new AbortedError(signal.reason)
      const cached = this.peek(key)
      if (cached !== undefined) return cached
      const request = this.#request(key, fetchToken)
      try {
        return await request.wait(signal)
      } catch (error) {
        // After `delete`, the token of a running request is not wanted. Its callers share a new request.
        if (!request.isCanceled) throw error
      }
    }
  }

  /**
   * Deletes the token of `key`, so that the next caller gets a new one. With `value`, deletes it only if it is equal. Without,
   * replaces a running request by a new one.
   */
  delete(key: string, value?: string): void {
    const cached = this.#tokens.get(key)?.value
    if (value === undefined || value === cached) this.#tokens.delete(key)
    const discarded = value ?? cached
    if (discarded !== undefined) this.#options.sharedTokens?.discard(key, discarded)
    if (value !== undefined) return
    this.#options.sharedTokens?.discardEverything(key)
    this.#rejections.delete(key)
    this.#cancel(key)
  }

  /** Returns the token of `key` that was kept last, with the client secret it was requested with. It may be due for replacement. */
  entry(key: string): CachedToken | undefined {
    return this.#tokens.get(key)
  }

  /** Deletes the tokens that this process requested with a client secret. */
  deleteRequestedWith(clientSecret: string): void {
    for (const [key, token] of this.#tokens.entries()) {
      if (token.clientSecret === clientSecret) this.delete(key, token.value)
    }
  }

  /**
   * Deletes a token that SP-API rejected. A token that has just replaced a rejected one stays, because the reason of the rejection
   * is not its age.
   *
   * @returns Whether another token can be expected.
   */
  reject(key: string, value: string): boolean {
    if (value === this.#tokens.get(key)?.value) {
      const now = this.#options.clock()
      const last = this.#rejections.get(key)
      if (last?.isReplaced && now - last.at < minReplacementAge) return false
      this.#rejections.set(key, { at: now, isReplaced: false })
    }
    this.delete(key, value)
    return true
  }

  /** Replaces each running request whose key starts with `prefix` by a new one. */
  restart(prefix: string): void {
    for (const key of [...this.#requests.keys()]) if (key.startsWith(prefix)) this.#cancel(key)
  }

  #cancel(key: string): void {
    const request = this.#requests.get(key)
    this.#requests.delete(key)
    request?.cancel()
  }

  /** Joins the running request of `key`, or starts one. Nobody waits for an abandoned request, so it does not delay a new one. */
  #request(key: string, fetchToken: FetchToken): SharedWork<string> {
    const running = this.#requests.get(key)
    if (running && !running.isAbandoned) return running
    const request: SharedWork<string> = new SharedWork(async (abandoned) => {
      const isCurrent = () => this.#requests.get(key) === request
      try {
        const token = await this.#obtain(key, fetchToken, abandoned)
        if (isCurrent()) this.#keep(key, token)
        return token.value
      } finally {
        // Removed immediately, so that a caller who discards the token does not wait for the request that returned it.
        if (isCurrent()) this.#requests.delete(key)
      }
    })
    this.#requests.set(key, request)
    return request
  }

  async #obtain(key: string, fetchToken: FetchToken, abandoned: AbortSignal): Promise<CachedToken> {
    const { sharedTokens, clock } = this.#options
    const startedAt = clock()
    const fetch = () => this.#fetch(fetchToken, abandoned, startedAt)
    let token = sharedTokens ? await sharedTokens.obtain(key, fetch, abandoned) : await fetch()
    // Another caller with the same token may have discarded it in the meantime.
    while (sharedTokens?.isDiscarded(key, token.value)) token = await sharedTokens.obtain(key, fetch, abandoned)
    return token
  }

  #keep(key: string, token: CachedToken): void {
    // Deleted first, so that the keys are ordered by the age of their tokens.
    this.#tokens.delete(key)
    this.#tokens.set(key, token)
    const rejection = this.#rejections.get(key)
    if (rejection && !rejection.isReplaced) this.#rejections.set(key, { at: this.#options.clock(), isReplaced: true })
    const { oldestKey, size } = this.#tokens
    const { capacity = Number.POSITIVE_INFINITY } = this.#options
    if (oldestKey !== undefined && size > capacity) this.#tokens.delete(oldestKey)
  }

  async #fetch(fetchToken: FetchToken, abandoned: AbortSignal, startedAt: number): Promise<CachedToken> {
    // Counted from before the request, because LWA issues the token before its response arrives.
    const requestedAt = this.#options.clock()
    const { value, expiresInMs, clientSecret } = await fetchToken(abandoned, requestedAt - startedAt)
    // At most half of the lifetime. With a very short lifetime, every call would otherwise request a new token.
    const lead = Math.min(this.#options.refreshBeforeExpiry, expiresInMs / 2)
    return { value, refreshAt: requestedAt + expiresInMs - lead, clientSecret, requestedAt }
  }
}
