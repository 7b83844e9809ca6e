import type { AccessToken } from '../lwa/exchange-token.js'
import { hashed } from '../lwa/lwa-grant.js'
import type { TokenCache } from '../lwa/token-cache.js'
import type { RdtRequest } from './rdt-request.js'

interface RestrictedDataTokensOptions {
  /** Gets an RDT from the Tokens API. The signal aborts when no caller waits for it. */
  readonly fetchRdt: (request: RdtRequest, signal: AbortSignal) => Promise<AccessToken>
  /** Names the application and the selling partner, without a secret. @throws ConfigurationError without a refresh token. */
  readonly owner: () => string
  /** Caches RDTs that open operations. */
  readonly generic: TokenCache
  /** Caches RDTs that open single paths. Their number is unlimited, so this cache has a capacity. */
  readonly specific: TokenCache
  /** Replaces the client secret that a cached token depends on. Returns whether there is another token or secret. */
  readonly replaceSecret: (cache: TokenCache, key: string, token: string) => Promise<boolean>
}

/** The RDTs of one application and one selling partner: each is cached until shortly before it expires. */
export class RestrictedDataTokens {
  readonly #options: RestrictedDataTokensOptions

  constructor(options: RestrictedDataTokensOptions) {
    this.#options = options
  }

  /**
   * Returns an RDT from the cache or from the Tokens API. Concurrent callers share one request. Failures are not cached.
   *
   * @param signal Rejects this caller immediately. The request continues for other callers and is aborted with the last of them.
   * @throws Every error that a call throws.
   */
  async get(request: RdtRequest, signal?: AbortSignal): Promise<string> {
    const { cache, key } = this.#entry(request)
    const cached = signal?.aborted ? undefined : cache.peek(key)
    return cached ?? cache.get(key, (abandoned) => this.#options.fetchRdt(request, abandoned), signal)
  }

  /** Returns the remaining lifetime of a cached RDT in milliseconds, or 0 if none is cached. */
  expiresInMs(request: RdtRequest): number {
    const { cache, key } = this.#entry(request)
    return cache.expiresInMs(key)
  }

  /**
   * Drops a rejected RDT from the cache, so that the next caller gets another one. A newer RDT stays, and so does one that has just
   * replaced a rejected one.
   *
   * @returns Whether the next caller gets another RDT.
   */
  invalidate(request: RdtRequest, token: string): boolean {
    const { cache, key } = this.#entry(request)
    return cache.reject(key, token)
  }

  /** Replaces the client secret that an RDT depends on. Returns whether there is another RDT or secret. */
  replaceSecret(request: RdtRequest, token: string): Promise<boolean> {
    const { cache, key } = this.#entry(request)
    return this.#options.replaceSecret(cache, key, token)
  }

  #entry(request: RdtRequest): { cache: TokenCache; key: string } {
    const { owner, generic, specific } = this.#options
    return { cache: request.isGeneric ? generic : specific, key: rdtKey(owner(), request) }
  }
}

/**
 * Returns the cache key of an RDT. The resources are hashed, because a path contains parameters, and keys appear in logs and in
 * token stores.
 *
 * @param owner Names the application and the selling partner, without a secret.
 */
export function rdtKey(owner: string, { endpoint, resources, targetApplication }: RdtRequest): string {
  const kind = JSON.stringify({ resources: resources.map(canonical), targetApplication })
  return [owner, endpoint, `rdt:${hashed(kind)}`].join(' ')
}

/** Equal resources get equal text. The order of data elements does not matter. */
function canonical({ method, path, dataElements = [] }: RdtRequest['resources'][number]): unknown[] {
  return [method, path, [...new Set(dataElements)].sort()]
}
