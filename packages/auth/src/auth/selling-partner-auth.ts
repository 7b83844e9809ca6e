import type { Agent as HttpAgent } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import type { ClientAuth } from '../client/client-auth.js'
import { ConfigurationError } from '../errors/input-errors.js'
import { grantKey, type LwaGrant } from '../lwa/lwa-grant.js'
import type { AccessTokenGrant, Operation } from '../operation/operation.js'
import { type RdtRequest, toRdtRequest } from '../restricted/rdt-request.js'
import { RestrictedDataTokens } from '../restricted/restricted-data-tokens.js'
import type { RestrictedDataToken, RestrictedDataTokenOptions } from '../restricted/restricted-options.js'
import type { Retrier } from '../retry/retrier.js'
import type { RetryPolicy } from '../retry/retry-options.js'
import { bucketClaims, sandboxPlan } from '../usage-plan/bucket-claims.js'
import type { QueueLimits } from '../usage-plan/queue-options.js'
import type { BucketClaims, RateLimiter } from '../usage-plan/rate-limiter.js'
import { textOption } from '../values/option-value.js'
import { ApplicationAuth } from './application-auth.js'
import type { AuthOptions, SellerOptions } from './auth-options.js'
import { TokensClient } from './tokens-client.js'

/**
 * The credentials of one application and one selling partner, and all that their calls share: access tokens, usage
 * plans and connections. Make one, and pass it to every client; `forSeller` makes those of further selling partners.
 *
 * The secrets are private to the instance: neither `util.inspect` nor `JSON.stringify` shows them.
 *
 * @example
 * const auth = new SellingPartnerAuth({ clientId, clientSecret, refreshToken })
 * const orders = new OrdersApi({ auth, region: 'eu' })
 *
 * @see https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api
 */
export class SellingPartnerAuth implements ClientAuth {
  readonly clientId: string
  /** LWA's token endpoint. */
  readonly lwaUrl: string
  readonly #application: ApplicationAuth
  readonly #isOwner: boolean
  readonly #refreshToken?: string
  #seller?: KeyedGrant
  #restrictedDataTokens?: RestrictedDataTokens

  /**
   * @param application What `forSeller` hands on: leave it out.
   * @throws ConfigurationError where an option is malformed, or missing in the environment too.
   */
  constructor(options: AuthOptions = {}, application?: ApplicationAuth) {
    this.#application = application ?? new ApplicationAuth(options)
    this.#isOwner = application === undefined
    this.clientId = this.#application.clientId
    this.lwaUrl = this.#application.lwaUrl
    this.#refreshToken = textOption('refreshToken', options.refreshToken, 'LWA_REFRESH_TOKEN')
  }

  /**
   * The auth of another selling partner of the same application. It has access tokens, RDTs and usage plans of its own, and
   * shares all else with this one: credentials, grantless access tokens, connections, options and the retry quota. It costs
   * next to nothing: make it when you need it, and let go of it afterwards.
   *
   * @throws ConfigurationError where the refresh token is missing: the environment's is this auth's, and never taken here.
   */
  forSeller(seller: SellerOptions): SellingPartnerAuth {
    if (!seller?.refreshToken) throw new ConfigurationError("refreshToken is missing: forSeller needs the seller's")
    return new SellingPartnerAuth({ refreshToken: seller.refreshToken }, this.#application)
  }

  /** What paces the calls of this auth's clients. */
  get rateLimiter(): RateLimiter {
    return this.#application.rateLimiter
  }

  /** How long calls wait for their usage plan for which the caller does not say otherwise. */
  get queueLimits(): QueueLimits {
    return this.#application.queueLimits
  }

  /**
   * The token buckets that calls to an operation draw on. Their names contain no secret.
   *
   * @param endpoint The server's base URL.
   * @param sandbox Whether that is Amazon's sandbox, which has one plan for all operations.
   */
  bucketClaims(operation: Operation, endpoint: string, sandbox: boolean): BucketClaims {
    const isGrantless = operation.grant.type === 'grantless'
    // Without a refresh token there is no selling partner to tell apart: such a call brings its own RDT.
    const party = { application: this.clientId, seller: isGrantless ? undefined : this.#sellerGrant?.key, endpoint }
    if (sandbox) return bucketClaims(operation, party, { usagePlan: sandboxPlan })
    const { usagePlans, applicationPlans } = this.#application
    return bucketClaims(operation, party, {
      usagePlan: usagePlans.planOf(operation),
      applicationPlan: applicationPlans.planOf(operation),
    })
  }

  /** The RDTs that calls to restricted operations go with. Made when they are first needed, as most sellers are idle. */
  get restrictedDataTokens(): RestrictedDataTokens {
    this.#restrictedDataTokens ??= this.#newRestrictedDataTokens()
    return this.#restrictedDataTokens
  }

  /** What sends the calls of this auth's clients, and sends them again: they share one retry quota. */
  get retrier(): Retrier {
    return this.#application.retrier
  }

  /** How calls are retried for which neither client nor caller says otherwise. */
  get retryPolicy(): RetryPolicy {
    return this.#application.retryPolicy
  }

  /** The keep-alive agent of all plain-http calls, which go to loopback hosts only. */
  get httpAgent(): HttpAgent {
    return this.#application.agents.http
  }

  /** The keep-alive agent of all https calls. */
  get httpsAgent(): HttpsAgent {
    return this.#application.agents.https
  }

  /**
   * An access token from the cache, from the `tokenStore` or from LWA. However many callers wait for one grant, LWA is
   * asked once; a request that failed is not remembered.
   *
   * @param grant Whom the token stands for. @default the selling partner: `{ type: 'seller' }`
   * @param options.signal Frees this caller at once; others go on waiting for the same request. A failure that passes is
   * retried as long as anyone waits.
   * @throws LwaError where LWA refuses, CredentialsError without a client secret, ConfigurationError without a refresh
   * token, NetworkError, TimeoutError, InvalidResponseError and AbortedError.
   */
  async accessToken(
    grant: AccessTokenGrant = { type: 'seller' },
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<string> {
    const { tokenKey, grant: lwaGrant } = this.#keyedGrant(grant)
    // Each call asks twice, and nearly always finds it: that takes no further promise.
    const { tokens, lwa } = this.#application
    const cached = signal?.aborted ? undefined : tokens.peek(tokenKey)
    return cached ?? tokens.get(tokenKey, (abandoned) => lwa.exchange(lwaGrant, { signal: abandoned }), signal)
  }

  /**
   * Forgets the cached access token of a grant, in the `tokenStore` too, so that the next call gets a new one.
   *
   * @param grant Whom the token stands for. @default the selling partner: `{ type: 'seller' }`
   * @param token Forgets this one only: a newer token stays. @default whichever it is
   */
  invalidate(grant: AccessTokenGrant = { type: 'seller' }, token?: string): void {
    this.#application.tokens.delete(this.#keyedGrant(grant).tokenKey, token)
  }

  /**
   * Asks LWA for an access token with another client secret than the one in use, and throws the token away: whoever replaces
   * a secret knows then that the new one works.
   *
   * @param grant What the token is asked for.
   * @param options.signal Ends the request.
   * @throws LwaError where LWA refuses the secret (`lwaCode` is `invalid_client`) or the grant, ConfigurationError where the
   * secret is malformed, and NetworkError, TimeoutError, InvalidResponseError and AbortedError, where nothing is known of it.
   */
  async verifyClientSecret(
    clientSecret: string,
    grant: AccessTokenGrant,
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<void> {
    await this.#application.verify(clientSecret, this.#keyedGrant(grant).grant, signal)
  }

  /**
   * Reads the client secret again from the function that was passed as `clientSecret`. The next request to LWA goes with what
   * it gives; those on their way end with the former secret, and access tokens stay good. Nobody has to call this: a secret that LWA
   * refuses is read again anyway. It spares that refusal, once a secret is replaced.
   *
   * @throws CredentialsError where the function fails: the former secret stays in use. ConfigurationError where
   * `clientSecret` is a text.
   */
  reloadClientSecret(): Promise<void> {
    return this.#application.clientSecret.reload()
  }

  /**
   * An RDT to hand on to another application, from the cache or from the Tokens API. Calls of your own need none from here:
   * they obtain theirs themselves.
   *
   * @example
   * const { restrictedDataToken } = await auth.restrictedDataToken({
   *   region: 'eu',
   *   resources: [{ method: 'GET', path: '/orders/v0/orders/{orderId}/address' }],
   *   targetApplication: 'amzn1.sp.solution.…',
   * })
   *
   * @throws InvalidParameterError for no resource or too many, ApiError where SP-API refuses, and what a call throws.
   * @see https://developer-docs.amazon.com/sp-api/docs/delegate-authorization-to-access-pii
   */
  async restrictedDataToken(options: RestrictedDataTokenOptions): Promise<RestrictedDataToken> {
    const request = toRdtRequest(options)
    const restrictedDataToken = await this.restrictedDataTokens.get(request, options.signal)
    return { restrictedDataToken, expiresInMs: this.restrictedDataTokens.expiresInMs(request) }
  }

  /**
   * Closes the idle connections, ends running calls with NetworkError and those that wait for a retry with the error of
   * their last attempt, the calls of all selling partners whose auths `forSeller` made included. A process ends without it, since
   * idle connections do not keep it alive; the auth stays usable and connects again when it is called.
   *
   * On an auth that `forSeller` made it does nothing: all that there is to close is shared.
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
      'refreshToken is missing: calls on behalf of a selling partner need the option refreshToken or LWA_REFRESH_TOKEN',
    )
  }

  /** Its hash is made when it is first needed: most of many selling partners are idle. */
  get #sellerGrant(): KeyedGrant | undefined {
    if (this.#refreshToken !== undefined) this.#seller ??= this.#keyed({ refreshToken: this.#refreshToken })
    return this.#seller
  }

  #keyed(grant: LwaGrant): KeyedGrant {
    const key = grantKey(grant)
    return { grant, key, tokenKey: [this.lwaUrl, this.clientId, key].join(' ') }
  }
}

/** A grant with its keys. */
interface KeyedGrant {
  readonly grant: LwaGrant
  readonly key: string
  /** Names its access token among those of other applications. */
  readonly tokenKey: string
}
