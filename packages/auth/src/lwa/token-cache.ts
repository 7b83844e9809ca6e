import { AbortedError } from '../errors/aborted-error.js'
import type { AccessToken } from './exchange-token.js'
import { TokenFlight } from './token-flight.js'

interface CachedToken {
  readonly value: string
  /** When the token is replaced, in the clock's milliseconds. */
  readonly refreshAt: number
}

/** Brings a token. Once the signal aborts, nobody waits for it any more: it is still welcome, but worth no retry. */
export type FetchToken = (abandoned: AbortSignal) => Promise<AccessToken>

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
  readonly #inFlight = new Map<string, TokenFlight>()

  constructor(options: TokenCacheOptions) {
    this.#options = options
  }

  /**
   * The token of `key`: a cached one, the one that is already being fetched, or what `fetchToken` brings. An aborted
   * caller leaves at once; the request goes on for the others.
   */
  async get(key: string, fetchToken: FetchToken, signal?: AbortSignal): Promise<string> {
    if (signal?.aborted) throw new AbortedError()
    const cached = this.#tokens.get(key)
    if (cached && this.#options.clock() < cached.refreshAt) return cached.value
    return this.#flight(key, fetchToken).join(signal)
  }

  /** Forgets the token of `key`, or only this `value` of it: the next caller gets a new one. */
  delete(key: string, value?: string): void {
    if (value === undefined || value === this.#tokens.get(key)?.value) this.#tokens.delete(key)
  }

  #flight(key: string, fetchToken: FetchToken): TokenFlight {
    const running = this.#inFlight.get(key)
    if (running && !running.isAbandoned) return running
    const fetch = (abandoned: AbortSignal) => this.#fetch(key, fetchToken, abandoned)
    // An abandoned request may still bring a token. Only where it does not is LWA asked again.
    const flight = new TokenFlight((abandoned) =>
      running ? running.token.catch(() => fetch(abandoned)) : fetch(abandoned),
    )
    this.#inFlight.set(key, flight)
    const land = () => {
      if (this.#inFlight.get(key) === flight) this.#inFlight.delete(key)
    }
    flight.token.then(land, land)
    return flight
  }

  async #fetch(key: string, fetchToken: FetchToken, abandoned: AbortSignal): Promise<string> {
    // Counted from before the request, because the token's life begins somewhere between then and the answer.
    const askedAt = this.#options.clock()
    const { value, expiresIn } = await fetchToken(abandoned)
    // A token of a very short life is still good for half of it: else every call would ask for a new one.
    const lead = Math.min(this.#options.refreshBeforeExpiry, expiresIn / 2)
    this.#tokens.set(key, { value, refreshAt: askedAt + (expiresIn - lead) * 1000 })
    return value
  }
}
