import type { ClientAuth, ConnectionAgents } from '../client/client-auth.js'
import { ConfigurationError } from '../errors/input-errors.js'
import { grantKey, type LwaGrant } from '../lwa/lwa-grant.js'
import { type FetchToken, minReplacementAge } from '../lwa/token-cache.js'
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
import type { AccessTokenAuthOptions, AuthOptions, SellerOptions } from './auth-options.js'
import { keyOf } from './provided-tokens.js'
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
 * @see https://developer-docs.amazon/sp-api/docs/connecting-to-the-selling-partner-api
 */
export class SellingPartnerAuth implements ClientAuth {
  /** LWA client ID of the application. Empty with the option `accessToken`. */
  readonly clientId: string
  /** URL of LWA's token endpoint. Empty with the option `accessToken`. */
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
  constructor(options: AuthOptions | AccessTokenAuthOptions = {}, application?: ApplicationAuth) {
    this.#application = application ?? new ApplicationAuth(options)
    this.#isOwner = application === undefined
    const { credentials } = this.#application
    this.clientId = credentials?.clientId ?? ''
    this.lwaUrl = credentials?.lwaUrl ?? ''
    if (credentials) this.#refreshToken = textOption('refreshToken', options.refreshToken, 'LWA_REFRESH_TOKEN')
  }

  /**
   * Returns the auth of another selling partner of the same application. It has its own access tokens, RDTs and usage plans. It
   * shares the credentials, grantless access tokens, connections, options and retry quota with this auth. It takes little
   * memory: create it when you need it, and drop it afterwards.
   *
   * @throws ConfigurationError if the refresh token is missing. The one from the environment belongs to this auth only. Also if
   * this auth has the option `accessToken`.
   */
  forSeller(seller: SellerOptions): SellingPartnerAuth {
    this.#application.credentialsFor('forSeller')
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
    // Without a refresh token there is only one seller: such a call sends the caller's own RDT, or the option `accessToken`.
    const { name: application } = this.#application
    const party = { application, seller: isGrantless ? undefined : this.#sellerGrant?.key, endpoint }
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
   * @see https://developer-docs.amazon/sp-api/docs/usage-plans-and-rate-limits
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

  /** Returns the keep-alive agents of this auth's clients. Don't log them: their sockets hold the tokens of running calls. */
  agents(): ConnectionAgents {
    return this.#application.agents
  }

  /** The https agent uses the proxy, so axios must not search the environment. */
  get choosesProxy(): boolean {
    return true
  }

  /**
   * Returns an access token from the cache, from the `tokenStore`, from LWA, or from the option `accessToken`. Concurrent callers
   * share one request. If LWA rejects a grant, the SDK does not request it for five seconds, and callers get the same error. Other failures
   * are not cached.
   *
   * @param grant The grant of the access token. @default the selling partner: `{ type: 'seller' }`
   * @param options.signal Rejects this caller immediately. The request continues for other callers, and is aborted with the last of
   * them.
   * @throws LwaError if LWA rejects the request. CredentialsError if a function fails. ConfigurationError without a refresh token.
   * NetworkError, TimeoutError, InvalidResponseError and AbortedError.
   */
  async accessToken(grant: AccessTokenGrant = { type: 'seller' }, options?: { signal?: AbortSignal }): Promise<string> {
    const signal = options?.signal
    const { tokenKey, fetchToken } = this.#keyedGrant(grant)
    // Each call asks twice, and the cache almost always has the token. This path creates no further promise.
    const { tokens } = this.#application
    const cached = signal?.aborted ? undefined : tokens.peek(tokenKey)
    if (cached !== undefined) return cached
    checkSignal(signal)
    return tokens.get(tokenKey, fetchToken, signal)
  }

  /**
   * Drops the access token of a grant from the cache and from the `tokenStore`, so that the next call gets a new one. Without `token`,
   * it also replaces running requests by new ones, and forgets that LWA has rejected the grant. For a selling partner it also
   * replaces running requests for RDTs, because they use the access token.
   *
   * @param grant The grant of the access token. @default the selling partner: `{ type: 'seller' }`
   * @param token Drops only this access token. A newer one stays. @default any
   */
  invalidate(grant: AccessTokenGrant = { type: 'seller' }, token?: string): void {
    const { tokens, specificRdts, credentials } = this.#application
    const { tokenKey } = this.#keyedGrant(grant)
    credentials?.lwa.forgetRejection(this.#lwaGrant(grant))
    tokens.delete(tokenKey, token)
    // The keys of a selling partner's RDTs start with the key of its access token.
    if (token === undefined) for (const cache of [tokens, specificRdts]) cache.restart(`${tokenKey} `)
  }

  /**
   * Drops an access token that SP-API has rejected as expired. An access token that has just replaced a rejected one stays, because
   * another one would be rejected too.
   *
   * @returns `undefined` if the next call gets another access token. Otherwise advice, as complete sentences.
   */
  rejectToken(grant: AccessTokenGrant, token: string): string | undefined {
    const { tokens, provided } = this.#application
    if (provided?.isFixed) return fixedTokenHint
    if (!tokens.reject(this.#keyedGrant(grant).tokenKey, token)) return provided ? newProvidedTokenHint : newTokenHint
    provided?.markRejected(grant, token)
    return undefined
  }

  /**
   * Reads the client secret again, once for all callers, because the secret with which a token was requested has expired. Drops the
   * tokens of that secret. Clients call it when SP-API rejects a token for that reason.
   *
   * @param grant The grant of the access token.
   * @param token The access token that SP-API rejected.
   * @returns Whether there is another token or secret, so that the call can be repeated. `false` if there is only the
   * rejected secret.
   * @throws CredentialsError if the `clientSecret` function fails.
   */
  async replaceSecret(grant: AccessTokenGrant, token: string): Promise<boolean> {
    const { tokens, provided } = this.#application
    if (provided) return this.rejectToken(grant, token) === undefined
    return this.#application.replaceSecret(tokens, this.#keyedGrant(grant).tokenKey, token)
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
    this.#application.credentialsFor('verifyClientSecret')
    await this.#application.verify(clientSecret, this.#lwaGrant(grant), signal)
  }

  /**
   * Reads the client secret again from the `clientSecret` function. The next request to LWA uses the new secret. Running requests
   * finish with the previous one, and access tokens stay valid. Calling it is optional: the SDK also reads the secret again when LWA
   * rejects it. Calling it avoids that rejected request.
   *
   * @throws CredentialsError if the function fails. The previous secret stays in use. ConfigurationError if `clientSecret` is a
   * string.
   */
  async reloadClientSecret(): Promise<void> {
    await this.#application.credentialsFor('reloadClientSecret').clientSecret.reload()
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
   * @see https://developer-docs.amazon/sp-api/docs/delegate-authorization-to-access-pii
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
    const { tokens: generic, specificRdts: specific, timeout, clock } = this.#application
    const owner = () => this.#keyedGrant({ type: 'seller' }).tokenKey
    const fetchRdt = async ({ endpoint, application, ...wanted }: RdtRequest, signal: AbortSignal) => {
      const client = new TokensClient({ auth: this, baseUrl: endpoint, application }, { timeout, clock })
      const accessToken = generic.entry(owner())
      const rdt = await client.createToken(wanted, signal)
      // The RDT depends on the client secret of the access token that it was requested with, if that is certain.
      const clientSecret = generic.entry(owner())?.clientSecret
      const isCertain = !accessToken || accessToken.clientSecret === clientSecret
      return { ...rdt, clientSecret: isCertain ? clientSecret : undefined }
    }
    const replaceSecret: ApplicationAuth['replaceSecret'] = (...token) => this.#application.replaceSecret(...token)
    return new RestrictedDataTokens({ fetchRdt, owner, generic, specific, replaceSecret })
  }

  #keyedGrant(grant: AccessTokenGrant): KeyedGrant {
    const { provided } = this.#application
    if (provided) {
      const key = keyOf(grant)
      return {
        key,
        tokenKey: [provided.name, key].join(' '),
        fetchToken: (abandoned) => provided.fetch(grant, abandoned),
      }
    }
    if (grant.type === 'grantless') return this.#keyed(this.#lwaGrant(grant))
    return this.#sellerGrant ?? this.#keyed(this.#lwaGrant(grant))
  }

  #lwaGrant(grant: AccessTokenGrant): LwaGrant {
    if (grant.type === 'grantless') return { scope: grant.scope }
    if (this.#refreshToken !== undefined) return { refreshToken: this.#refreshToken }
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
    const { clientId, lwaUrl, lwa } = this.#application.credentialsFor('An LWA grant')
    return {
      key,
      tokenKey: [lwaUrl, clientId, key].join(' '),
      fetchToken: (signal, waited) => lwa.exchange(grant, { signal, waited }),
    }
  }
}

/** Not part of the class, because bundlers rename a class that refers to itself. */
function createAuth(options: AuthOptions, application: ApplicationAuth): SellingPartnerAuth {
  return new SellingPartnerAuth(options, application)
}

/** A grant with its keys. */
interface KeyedGrant {
  readonly key: string
  /** Cache key of its access token, unique across applications. */
  readonly tokenKey: string
  readonly fetchToken: FetchToken
}

const fixedTokenHint =
  'accessToken is a string, so the SDK cannot replace it. Create an auth with another one, or pass a function.'

const tooSoon = `The SDK requested this access token less than ${minReplacementAge / 1000} seconds ago, so it does not request another one.`

const newTokenHint = `${tooSoon} Check that region and baseUrl select the server that lwaUrl issues tokens for, and that the client secret has not expired.`

const newProvidedTokenHint = `${tooSoon} Check that the accessToken function returns a new access token for this region.`

/** Checks the type at run time, because users may not use TypeScript. */
function checkOperation(operation: unknown): void {
  if (isRecord(operation) && typeof operation.id === 'string' && isRecord(operation.grant)) return
  throw new ConfigurationError('operation must be a row of an operation table. Pass operations.getOrders, for example.')
}

function checkSignal(signal: unknown): void {
  if (signal === undefined || isSignal(signal)) return
  throw new ConfigurationError('signal must be an AbortSignal. Pass the signal of a controller.')
}
