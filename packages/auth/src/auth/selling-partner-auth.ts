import type { Agent as HttpAgent } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import type { ClientAuth } from '../client/client-auth.js'
import { ConfigurationError } from '../errors/input-errors.js'
import { grantKey, type LwaGrant } from '../lwa/lwa-grant.js'
import type { AccessTokenGrant, Operation } from '../operation/operation.js'
import { isSignal } from '../request/call-options.js'
import { type RdtRequest, toRdtRequest } from '../restricted/rdt-request.js'
import { RestrictedDataTokens } from '../restricted/restricted-data-tokens.js'
import type { RestrictedDataToken, RestrictedDataTokenOptions } from '../restricted/restricted-options.js'
import type { Retrier } from '../retry/retrier.js'
import type { RetryPolicy } from '../retry/retry-options.js'
import { bucketClaims, sandboxPlan } from '../usage-plan/bucket-claims.js'
import type { QueueLimits } from '../usage-plan/queue-options.js'
import type { BucketClaims, RateLimiter } from '../usage-plan/rate-limiter.js'
import { isRecord } from '../values/json.js'
import { countOption, textOption } from '../values/option-value.js'
import { ApplicationAuth } from './application-auth.js'
import type { AuthOptions, SellerOptions } from './auth-options.js'
import { TokensClient } from './tokens-client.js'

/**
 * The credentials of one application and one selling partner, with everything that their calls share: access tokens, rate limits
 * and connections. Create one and pass it to every client. `forSeller` creates an auth for each further selling partner.
 *
 * The secrets are private: neither `util.inspect` nor `JSON.stringify` shows them.
 *
 * @example
 * const auth = new SellingPartnerAuth({ clientId, clientSecret, refreshToken })
 * const orders = new OrdersApi({ auth, region: 'eu' })
 *
 * @see https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api
 */
export class SellingPartnerAuth implements ClientAuth {
  readonly clientId: string
  /** URL of LWA's token endpoint. */
  readonly lwaUrl: string
  readonly #application: ApplicationAuth
  readonly #isOwner: boolean
  readonly #refreshToken?: string
  #seller?: KeyedGrant
  #restrictedDataTokens?: RestrictedDataTokens

  /**
   * @param application Used by `forSeller`. Leave it out.
   * @throws ConfigurationError if an option is invalid, or missing both here and in the environment.
   */
  constructor(options: AuthOptions = {}, application?: ApplicationAuth) {
    this.#application = application ?? new ApplicationAuth(options)
    this.#isOwner = application === undefined
    this.clientId = this.#application.clientId
    this.lwaUrl = this.#application.lwaUrl
    this.#refreshToken = textOption('refreshToken', options.refreshToken, 'LWA_REFRESH_TOKEN')
  }

  /**
   * Returns the auth of another selling partner of the same application. It has its own access tokens, RDTs and usage plans. It
   * shares the credentials, grantless access tokens, connections, options and retry quota with this auth. It takes little
   * memory: create it when you need it, and drop it afterwards.
   *
   * @throws ConfigurationError if the refresh token is missing. The one from the environment belongs to this auth only.
   */
  forSeller(seller: SellerOptions): SellingPartnerAuth {
    if (!seller?.refreshToken) {
      throw new ConfigurationError("refreshToken is missing. Pass the seller's refresh token to forSeller.")
    }
    return createAuth({ refreshToken: seller.refreshToken }, this.#application)
  }

  /** Paces the calls of this auth's clients. */
  get rateLimiter(): RateLimiter {
    return this.#application.rateLimiter
  }

  /** Queue limits for calls that set none. */
  get queueLimits(): QueueLimits {
    return this.#application.queueLimits
  }

  /**
   * Returns the buckets that a call needs a permit from. Their names contain no secret.
   *
   * @param endpoint The server's base URL.
   * @param sandbox Whether the server is Amazon's sandbox, which has one usage plan for all operations.
   */
  bucketClaims(operation: Operation, endpoint: string, sandbox: boolean): BucketClaims {
    this.#application.servers.set(endpoint, sandbox)
    return this.#bucketClaims(operation, endpoint, sandbox)
  }

  #bucketClaims(operation: Operation, endpoint: string, sandbox: boolean): BucketClaims {
    const isGrantless = operation.grant.type === 'grantless'
    // Without a refresh token there is only one seller: such a call sends the caller's own RDT.
    const party = { application: this.clientId, seller: isGrantless ? undefined : this.#sellerGrant?.key, endpoint }
    if (sandbox) return bucketClaims(operation, party, { usagePlan: sandboxPlan })
    const { usagePlans, applicationPlans } = this.#application
    return bucketClaims(operation, party, {
      usagePlan: usagePlans.planOf(operation),
      applicationPlan: applicationPlans.planOf(operation),
    })
  }

  /**
   * Returns the milliseconds that the last of `calls` further calls of an operation would wait for its permit. It considers the
   * operation's usage plan, the rate in force, the queue and the application-wide plan. It takes no permit. It asks for each server
   * that clients of this application have called, and returns the longest wait. With a limiter that several processes share, the
   * wait is an estimate, because other processes can take permits first.
   *
   * @example
   * if (auth.expectedWait(operations.searchOrders, 20) > 60_000) await saveForLater(pages)
   *
   * @param operation A row of the operation table that each client's package exports.
   * @param calls Number of further calls, with priority 0. @default 1
   * @returns 0 if the calls can be sent at once, or if the usage plan is not known yet.
   * @throws ConfigurationError if a parameter is invalid, or if the `rateLimiter` has no method `expectedWait`.
   * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
   */
  expectedWait(operation: Operation, calls = 1): number {
    checkOperation(operation)
    countOption('calls', calls)
    const { rateLimiter, servers } = this.#application
    if (!rateLimiter.expectedWait) {
      throw new ConfigurationError('rateLimiter has no method expectedWait. Add it, or use a limiter of the SDK.')
    }
    if (calls === 0) return 0
    // Before the first call, all buckets are full, so the server does not matter.
    const called = servers.size > 0 ? [...servers] : [['', false] as const]
    const waits = called.map(
      ([endpoint, sandbox]) => rateLimiter.expectedWait?.(this.#bucketClaims(operation, endpoint, sandbox), calls) ?? 0,
    )
    return Math.max(...waits)
  }

  /** The RDTs of this seller. Created on first use, because most sellers are idle. */
  get restrictedDataTokens(): RestrictedDataTokens {
    this.#restrictedDataTokens ??= this.#newRestrictedDataTokens()
    return this.#restrictedDataTokens
  }

  /** Sends and retries the calls of this auth's clients. They share one retry quota. */
  get retrier(): Retrier {
    return this.#application.retrier
  }

  /** Retry settings for clients and calls that set none. */
  get retryPolicy(): RetryPolicy {
    return this.#application.retryPolicy
  }

  /** Whether errors of restricted calls contain Amazon's messages. */
  get showRestrictedMessages(): boolean {
    return this.#application.showRestrictedMessages
  }

  /** Keep-alive agent for http, which is allowed only for localhost. */
  get httpAgent(): HttpAgent {
    return this.#application.agents.http
  }

  /** Keep-alive agent for https. */
  get httpsAgent(): HttpsAgent {
    return this.#application.agents.https
  }

  /**
   * Returns an access token from the cache, from the `tokenStore` or from LWA. Concurrent callers share one request. Failures are
   * not cached.
   *
   * @param grant The grant of the access token. @default the selling partner: `{ type: 'seller' }`
   * @param options.signal Rejects this caller immediately. The request continues for other callers and is retried while any
   * caller waits.
   * @throws LwaError if LWA rejects the request. CredentialsError without a client secret. ConfigurationError without a refresh
   * token. NetworkError, TimeoutError, InvalidResponseError and AbortedError.
   */
  async accessToken(grant: AccessTokenGrant = { type: 'seller' }, options?: { signal?: AbortSignal }): Promise<string> {
    const signal = options?.signal
    const { tokenKey, grant: lwaGrant } = this.#keyedGrant(grant)
    // Each call asks twice, and the cache almost always has the token. This path creates no further promise.
    const { tokens, lwa } = this.#application
    const cached = signal?.aborted ? undefined : tokens.peek(tokenKey)
    if (cached !== undefined) return cached
    checkSignal(signal)
    return tokens.get(tokenKey, (abandoned) => lwa.exchange(lwaGrant, { signal: abandoned }), signal)
  }

  /**
   * Drops the access token of a grant from the cache and from the `tokenStore`, so that the next call gets a new one.
   *
   * @param grant The grant of the access token. @default the selling partner: `{ type: 'seller' }`
   * @param token Drops only this access token. A newer one stays. @default any
   */
  invalidate(grant: AccessTokenGrant = { type: 'seller' }, token?: string): void {
    this.#application.tokens.delete(this.#keyedGrant(grant).tokenKey, token)
  }

  /**
   * Requests an access token with another client secret and discards it, to verify that LWA accepts that secret.
   *
   * @param grant The grant of the access token.
   * @param options.signal Aborts the request.
   * @throws LwaError if LWA rejects the secret (`lwaCode` is `invalid_client`) or the grant. ConfigurationError if the secret is
   * invalid. NetworkError, TimeoutError, InvalidResponseError and AbortedError: the result is unknown.
   */
  async verifyClientSecret(
    clientSecret: string,
    grant: AccessTokenGrant,
    options?: { signal?: AbortSignal },
  ): Promise<void> {
    const signal = options?.signal
    checkSignal(signal)
    await this.#application.verify(clientSecret, this.#keyedGrant(grant).grant, signal)
  }

  /**
   * Reads the client secret again from the `clientSecret` function. The next request to LWA uses the new secret. Running requests
   * finish with the previous one, and access tokens stay valid. Calling it is optional: the SDK also reads the secret again when LWA
   * rejects it. Calling it avoids that rejected request.
   *
   * @throws CredentialsError if the function fails. The previous secret stays in use. ConfigurationError if `clientSecret` is a
   * string.
   */
  reloadClientSecret(): Promise<void> {
    return this.#application.clientSecret.reload()
  }

  /**
   * Returns an RDT for another application, from the cache or from the Tokens API. Your own calls get their RDTs themselves.
   *
   * @example
   * const { restrictedDataToken } = await auth.restrictedDataToken({
   *   region: 'eu',
   *   resources: [{ method: 'GET', path: '/orders/v0/orders/{orderId}/address' }],
   *   targetApplication: 'amzn1.sp.solution.…',
   * })
   *
   * @throws InvalidParameterError if `resources` has 0 or more than 50 entries, and every error that a call throws.
   * @see https://developer-docs.amazon.com/sp-api/docs/delegate-authorization-to-access-pii
   */
  async restrictedDataToken(options: RestrictedDataTokenOptions): Promise<RestrictedDataToken> {
    const request = toRdtRequest(options)
    const restrictedDataToken = await this.restrictedDataTokens.get(request, options.signal)
    return { restrictedDataToken, expiresInMs: this.restrictedDataTokens.expiresInMs(request) }
  }

  /**
   * Closes the connections of this auth and of all auths that `forSeller` created. Running calls fail with NetworkError. Calls that
   * wait for a retry fail with their last error. Calling it is optional, because idle connections don't keep a process alive. The
   * auth stays usable and connects again.
   *
   * On an auth that `forSeller` created it does nothing, because the connections are shared.
   */
  close(): void {
    if (this.#isOwner) this.#application.close()
  }

  #newRestrictedDataTokens(): RestrictedDataTokens {
    const { tokens: generic, specificRdts: specific, timeout } = this.#application
    const owner = () => this.#keyedGrant({ type: 'seller' }).tokenKey
    const fetchRdt = ({ endpoint, application, ...wanted }: RdtRequest, signal: AbortSignal) =>
      new TokensClient({ auth: this, baseUrl: endpoint, application, timeout }).createToken(wanted, signal)
    return new RestrictedDataTokens({ fetchRdt, owner, generic, specific })
  }

  #keyedGrant(grant: AccessTokenGrant): KeyedGrant {
    if (grant.type === 'grantless') return this.#keyed({ scope: grant.scope })
    if (this.#sellerGrant) return this.#sellerGrant
    throw new ConfigurationError(
      'refreshToken is missing. Pass refreshToken or set LWA_REFRESH_TOKEN to make calls for a selling partner.',
    )
  }

  /** Hashed on first use, because most sellers are idle. */
  get #sellerGrant(): KeyedGrant | undefined {
    if (this.#refreshToken !== undefined) this.#seller ??= this.#keyed({ refreshToken: this.#refreshToken })
    return this.#seller
  }

  #keyed(grant: LwaGrant): KeyedGrant {
    const key = grantKey(grant)
    return { grant, key, tokenKey: [this.lwaUrl, this.clientId, key].join(' ') }
  }
}

/** Not part of the class, because bundlers rename a class that refers to itself. */
function createAuth(options: AuthOptions, application: ApplicationAuth): SellingPartnerAuth {
  return new SellingPartnerAuth(options, application)
}

/** A grant with its keys. */
interface KeyedGrant {
  readonly grant: LwaGrant
  readonly key: string
  /** Cache key of its access token, unique across applications. */
  readonly tokenKey: string
}

/** Checks the type at run time, because users may not use TypeScript. */
function checkOperation(operation: unknown): void {
  if (isRecord(operation) && typeof operation.id === 'string' && isRecord(operation.grant)) return
  throw new ConfigurationError('operation must be a row of an operation table. Pass operations.getOrders, for example.')
}

function checkSignal(signal: unknown): void {
  if (signal === undefined || isSignal(signal)) return
  throw new ConfigurationError('signal must be an AbortSignal. Pass the signal of a controller.')
}
