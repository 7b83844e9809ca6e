import { AbortedError } from '../errors/connection-errors.js'
import { abortable } from '../time/within-time.js'
import { ExpiringMap } from '../values/expiring-map.js'
import type { AccessToken } from './exchange-token.js'
import type { SharedTokens } from './shared-tokens.js'
import type { CachedToken } from './token-store.js'

/** Brings a token. Once the signal aborts, nobody waits for it any more: it is still welcome, but worth no retry. */
export type FetchToken = (abandoned: AbortSignal) => Promise<AccessToken>

export interface TokenCacheOptions {
  /** Milliseconds before its expiry at which a token is replaced. */
  readonly refreshBeforeExpiry: number
  /** Monotonic time in milliseconds: a change of the wall clock cannot stretch a token's life. */
  readonly clock: () => number
  /** Where else tokens are looked for. @default nowhere: each is fetched */
  readonly sharedTokens?: SharedTokens
  /** How many tokens are kept; the oldest go first. @default all */
  readonly capacity?: number
}

/** Keeps access tokens until shortly before they expire, and asks for each only once at a time. */
export class TokenCache {
  readonly #options: TokenCacheOptions
  readonly #tokens: ExpiringMap<CachedToken>
  readonly #inFlight = new Map<string, PendingToken>()

  constructor(options: TokenCacheOptions) {
    this.#options = options
    this.#tokens = new ExpiringMap((token, now) => token.refreshAt <= now, options.clock)
  }

  /** How many tokens are cached. */
  get size(): number {
    return this.#tokens.size
  }

  /** The cached token of `key`; `undefined` where there is none or it is to be replaced. */
  peek(key: string): string | undefined {
    const cached = this.#tokens.get(key)
    return cached && this.#options.clock() < cached.refreshAt ? cached.value : undefined
  }

  /** Milliseconds until the cached token of `key` is replaced, or 0 if there is none. */
  expiresInMs(key: string): number {
    const cached = this.#tokens.get(key)
    return cached ? Math.max(0, cached.refreshAt - this.#options.clock()) : 0
  }

  /**
   * The token of `key`: a cached one, the one that is already on its way, one that other processes share, or what
   * `fetchToken` brings. An aborted caller leaves at once; the request goes on for the others.
   */
  async get(key: string, fetchToken: FetchToken, signal?: AbortSignal): Promise<string> {
    if (signal?.aborted) throw new AbortedError()
    return this.peek(key) ?? this.#flight(key, fetchToken).join(signal)
  }

  /** Forgets the token of `key`, or only this `value` of it: the next caller gets a new one. */
  delete(key: string, value?: string): void {
    const cached = this.#tokens.get(key)?.value
    if (value === undefined || value === cached) this.#tokens.delete(key)
    const discarded = value ?? cached
    if (discarded !== undefined) this.#options.sharedTokens?.discard(key, discarded)
    if (value === undefined) this.#options.sharedTokens?.discardEverything(key)
  }

  #flight(key: string, fetchToken: FetchToken): PendingToken {
    const running = this.#inFlight.get(key)
    if (running && !running.isAbandoned) return running
    const bring = (abandoned: AbortSignal) => this.#bring(key, fetchToken, abandoned)
    // An abandoned request may still bring a token. Only where it does not is LWA asked again.
    const flight = new PendingToken((abandoned) =>
      running ? running.token.catch(() => bring(abandoned)) : bring(abandoned),
    )
    this.#inFlight.set(key, flight)
    const land = () => {
      if (this.#inFlight.get(key) === flight) this.#inFlight.delete(key)
    }
    flight.token.then(land, land)
    return flight
  }

  async #bring(key: string, fetchToken: FetchToken, abandoned: AbortSignal): Promise<string> {
    const { sharedTokens } = this.#options
    const fetch = () => this.#fetch(fetchToken, abandoned)
    let token = sharedTokens ? await sharedTokens.obtain(key, fetch, abandoned) : await fetch()
    // It may have been discarded on its last steps here, by a caller who had it from elsewhere.
    while (sharedTokens?.isDiscarded(key, token.value)) token = await sharedTokens.obtain(key, fetch, abandoned)
    this.#keep(key, token)
    // At once, so that a caller who discards the token cannot come upon the flight that brought it.
    this.#inFlight.delete(key)
    return token.value
  }

  #keep(key: string, token: CachedToken): void {
    // So that the keys stand in the order of their tokens' age.
    this.#tokens.delete(key)
    this.#tokens.set(key, token)
    const { oldestKey, size } = this.#tokens
    const { capacity = Number.POSITIVE_INFINITY } = this.#options
    if (oldestKey !== undefined && size > capacity) this.#tokens.delete(oldestKey)
  }

  async #fetch(fetchToken: FetchToken, abandoned: AbortSignal): Promise<CachedToken> {
    // Counted from before the request, because the token's life begins somewhere between then and the answer.
    const askedAt = this.#options.clock()
    const { value, expiresInMs } = await fetchToken(abandoned)
    // A token of a very short life is still good for half of it: else every call would ask for a new one.
    const lead = Math.min(this.#options.refreshBeforeExpiry, expiresInMs / 2)
    return { value, refreshAt: askedAt + expiresInMs - lead }
  }
}

/** A token on its way, and those who wait for it. */
export class PendingToken {
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
