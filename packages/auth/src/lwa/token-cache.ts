import { AbortedError } from '../errors/connection-errors.js'
import { abortable } from '../time/within-time.js'
import { ExpiringMap } from '../values/expiring-map.js'
import type { AccessToken } from './exchange-token.js'
import type { SharedTokens } from './shared-tokens.js'
import type { CachedToken } from './token-store.js'

/** Requests a token. When the signal aborts, no caller waits any more: the token is still used, but a retry is not worth it. */
type FetchToken = (abandoned: AbortSignal) => Promise<AccessToken>

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
  readonly #inFlight = new Map<string, PendingToken>()

  constructor(options: TokenCacheOptions) {
    this.#options = options
    this.#tokens = new ExpiringMap((token, now) => token.refreshAt <= now, options.clock)
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
   * @param signal Aborts the wait of this caller. The request continues for others.
   * @throws AbortedError if the signal aborts, and errors of `fetchToken`.
   */
  async get(key: string, fetchToken: FetchToken, signal?: AbortSignal): Promise<string> {
    if (signal?.aborted) throw new AbortedError(signal.reason)
    return this.peek(key) ?? this.#request(key, fetchToken).wait(signal)
  }

  /** Deletes the token of `key`, so that the next caller gets a new one. With `value`, deletes it only if it is equal. */
  delete(key: string, value?: string): void {
    const cached = this.#tokens.get(key)?.value
    if (value === undefined || value === cached) this.#tokens.delete(key)
    const discarded = value ?? cached
    if (discarded !== undefined) this.#options.sharedTokens?.discard(key, discarded)
    if (value === undefined) this.#options.sharedTokens?.discardEverything(key)
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

  /** Joins the running request of `key`, or starts one. */
  #request(key: string, fetchToken: FetchToken): PendingToken {
    const running = this.#inFlight.get(key)
    if (running && !running.isAbandoned) return running
    const obtain = (abandoned: AbortSignal) => this.#obtain(key, fetchToken, abandoned)
    // An abandoned request may still succeed. LWA is called again only if it fails.
    const request = new PendingToken((abandoned) =>
      running ? running.token.catch(() => obtain(abandoned)) : obtain(abandoned),
    )
    this.#inFlight.set(key, request)
    const remove = () => {
      if (this.#inFlight.get(key) === request) this.#inFlight.delete(key)
    }
    request.token.then(remove, remove)
    return request
  }

  async #obtain(key: string, fetchToken: FetchToken, abandoned: AbortSignal): Promise<string> {
    const { sharedTokens } = this.#options
    const fetch = () => this.#fetch(fetchToken, abandoned)
    let token = sharedTokens ? await sharedTokens.obtain(key, fetch, abandoned) : await fetch()
    // Another caller with the same token may have discarded it in the meantime.
    while (sharedTokens?.isDiscarded(key, token.value)) token = await sharedTokens.obtain(key, fetch, abandoned)
    this.#keep(key, token)
    // Removed immediately, so that a caller who discards the token does not wait for the request that returned it.
    this.#inFlight.delete(key)
    return token.value
  }

  #keep(key: string, token: CachedToken): void {
    // Deleted first, so that the keys are ordered by the age of their tokens.
    this.#tokens.delete(key)
    this.#tokens.set(key, token)
    const { oldestKey, size } = this.#tokens
    const { capacity = Number.POSITIVE_INFINITY } = this.#options
    if (oldestKey !== undefined && size > capacity) this.#tokens.delete(oldestKey)
  }

  async #fetch(fetchToken: FetchToken, abandoned: AbortSignal): Promise<CachedToken> {
    // Counted from before the request, because LWA issues the token before its response arrives.
    const requestedAt = this.#options.clock()
    const { value, expiresInMs, clientSecret } = await fetchToken(abandoned)
    // At most half of the lifetime. With a very short lifetime, every call would otherwise request a new token.
    const lead = Math.min(this.#options.refreshBeforeExpiry, expiresInMs / 2)
    return { value, refreshAt: requestedAt + expiresInMs - lead, clientSecret, requestedAt }
  }
}

/** A running request for a token, and the number of callers that wait for it. */
class PendingToken {
  readonly token: Promise<string>
  readonly #abandoned = new AbortController()
  #waiting = 0

  /** @param fetch Its signal aborts when the last caller has stopped waiting. */
  constructor(fetch: (abandoned: AbortSignal) => Promise<string>) {
    this.token = fetch(this.#abandoned.signal)
  }

  get isAbandoned(): boolean {
    return this.#abandoned.signal.aborted
  }

  /** Waits for the token, or until `signal` aborts. Other callers continue to wait. */
  async wait(signal?: AbortSignal): Promise<string> {
    this.#waiting += 1
    try {
      return await abortable(this.token, signal)
    } finally {
      this.#waiting -= 1
      if (this.#waiting === 0) this.#abandoned.abort(signal?.reason)
    }
  }
}
