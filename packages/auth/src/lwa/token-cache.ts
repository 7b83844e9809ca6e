import { abortable } from '../abortable.js'
import { AbortedError } from '../errors/aborted-error.js'
import type { AccessToken } from './exchange-token.js'

interface CachedToken {
  readonly value: string
  /** When the token is replaced, in the clock's milliseconds. */
  readonly refreshAt: number
}

export interface TokenCacheOptions {
  /** Seconds before expiry at which a token is replaced. */
  readonly refreshBeforeExpiry: number
  /** Monotonic time in milliseconds: a change of the wall clock cannot stretch a token's life. */
  readonly clock: () => number
}

/** Keeps access tokens until shortly before they expire, and asks for each only once at a time. */
export class TokenCache {
  readonly #options: TokenCacheOptions
  readonly #tokens = new Map<string, CachedToken>()
  readonly #inFlight = new Map<string, Promise<string>>()

  constructor(options: TokenCacheOptions) {
    this.#options = options
  }

  /**
   * The token of `key`: a cached one, the one that is already being fetched, or what `fetchToken` brings. An aborted
   * caller leaves at once; the request goes on for the others.
   */
  async get(key: string, fetchToken: () => Promise<AccessToken>, signal?: AbortSignal): Promise<string> {
    if (signal?.aborted) throw new AbortedError()
    const cached = this.#tokens.get(key)
    if (cached && this.#options.clock() < cached.refreshAt) return cached.value
    return abortable(this.#fetchOnce(key, fetchToken), signal)
  }

  /** Forgets the token of `key`: the next caller gets a new one. */
  delete(key: string): void {
    this.#tokens.delete(key)
  }

  #fetchOnce(key: string, fetchToken: () => Promise<AccessToken>): Promise<string> {
    const running = this.#inFlight.get(key)
    if (running) return running
    const request = this.#fetch(key, fetchToken).finally(() => this.#inFlight.delete(key))
    this.#inFlight.set(key, request)
    return request
  }

  async #fetch(key: string, fetchToken: () => Promise<AccessToken>): Promise<string> {
    // Counted from before the request, because the token's life begins somewhere between then and the answer.
    const askedAt = this.#options.clock()
    const { value, expiresIn } = await fetchToken()
    // A token of a very short life is still good for half of it: else every call would ask for a new one.
    const lead = Math.min(this.#options.refreshBeforeExpiry, expiresIn / 2)
    this.#tokens.set(key, { value, refreshAt: askedAt + (expiresIn - lead) * 1000 })
    return value
  }
}
