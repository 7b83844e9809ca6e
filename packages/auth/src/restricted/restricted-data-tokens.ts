import { createHash } from 'node:crypto'
import type { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { TokensClient } from '../auth/tokens-client.js'
import type { AccessToken } from '../lwa/exchange-token.js'
import type { TokenCache } from '../lwa/token-cache.js'
import type { RdtRequest } from './rdt-request.js'

export interface RestrictedDataTokensOptions {
  /** What the requests are made with. */
  readonly auth: SellingPartnerAuth
  /** Names the application and the selling partner, without a secret. @throws ConfigurationError where there is none. */
  readonly owner: () => string
  /** Keeps the RDTs that open operations. */
  readonly generic: TokenCache
  /** Keeps those that open single paths. There is no end of these, so it must not keep all. */
  readonly specific: TokenCache
  /** Milliseconds that the Tokens API has to answer. */
  readonly timeout: number
}

/** The RDTs of one application and one selling partner. */
export class RestrictedDataTokens {
  readonly #options: RestrictedDataTokensOptions

  constructor(options: RestrictedDataTokensOptions) {
    this.#options = options
  }

  /**
   * An RDT from the cache or from the Tokens API. However many callers wait for one, it is asked for once; a request that
   * failed is not remembered.
   *
   * @param signal Frees this caller at once; others go on waiting for the same request, which ends with the last of them.
   * @throws What a call throws.
   */
  async get(request: RdtRequest, signal?: AbortSignal): Promise<string> {
    const { cache, key } = this.#place(request)
    const cached = signal?.aborted ? undefined : cache.peek(key)
    return cached ?? cache.get(key, (abandoned) => this.#fetch(request, abandoned), signal)
  }

  /** Seconds for which a cached RDT may be used from now on; 0 where there is none. */
  secondsLeft(request: RdtRequest): number {
    const { cache, key } = this.#place(request)
    return cache.secondsLeft(key)
  }

  /** Forgets an RDT: the next caller gets another one. A newer one than `token` stays. */
  invalidate(request: RdtRequest, token: string): void {
    const { cache, key } = this.#place(request)
    cache.delete(key, token)
  }

  #place(request: RdtRequest): { cache: TokenCache; key: string } {
    const { owner, generic, specific } = this.#options
    return { cache: request.isGeneric ? generic : specific, key: rdtKey(owner(), request) }
  }

  #fetch({ endpoint, application, ...wanted }: RdtRequest, abandoned: AbortSignal): Promise<AccessToken> {
    const { auth, timeout } = this.#options
    return new TokensClient({ auth, baseUrl: endpoint, application, timeout }).createToken(wanted, abandoned)
  }
}

/**
 * Names an RDT among those of all applications and selling partners. What it opens is hashed: a path holds parameters, and
 * keys end up in logs and in shared stores.
 *
 * @param owner Names the application and the selling partner, without a secret.
 */
export function rdtKey(owner: string, { endpoint, resources, targetApplication }: RdtRequest): string {
  const kind = JSON.stringify({ resources: resources.map(canonical), targetApplication })
  return [owner, endpoint, `rdt:${createHash('sha256').update(kind).digest('base64url')}`].join(' ')
}

/** The same text for the same resource, however it was written. */
function canonical({ method, path, dataElements = [] }: RdtRequest['resources'][number]): unknown[] {
  return [method, path, [...new Set(dataElements)].sort()]
}
