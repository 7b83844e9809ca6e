import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { AuthOptions } from './auth-options.js'
import { ConfigurationError } from './errors/configuration-error.js'
import { probeDelay } from './http/tend-socket.js'
import { type AccessToken, exchangeToken } from './lwa/exchange-token.js'
import { grantKey, type LwaGrant } from './lwa/lwa-grant.js'
import { resolveLwaUrl } from './lwa/lwa-url.js'
import { SharedTokens } from './lwa/shared-tokens.js'
import { TokenCache } from './lwa/token-cache.js'
import { tokenStoreOption } from './lwa/token-store-option.js'
import { Observers } from './observe/observers.js'
import type { GrantlessGrant, Operation, SellerGrant } from './operation.js'
import { countOption, requiredTextOption, secondsOption, textOption, timeoutOption } from './option-value.js'
import { Retrier } from './retry/retrier.js'
import { type RetryPolicy, retryPolicy } from './retry/retry-options.js'
import { bucketClaims } from './usage-plan/bucket-claims.js'
import { LocalRateLimiter } from './usage-plan/local-rate-limiter.js'
import { PlanOverrides } from './usage-plan/plan-overrides.js'
import { type QueueLimits, queueLimits } from './usage-plan/queue-options.js'
import type { BucketClaims, RateLimiter } from './usage-plan/rate-limiter.js'
import { sandboxPlan } from './usage-plan/sandbox-plan.js'

/** An agent changes the delay of the keep-alive probes whenever a connection falls idle, unless it is that of our requests. */
const agentOptions = { keepAlive: true, keepAliveMsecs: probeDelay }

/** The grants that LWA gives an access token for. */
export type AccessTokenGrant = SellerGrant | GrantlessGrant

/**
 * The credentials of one application and one selling partner, and all that their calls share: access tokens, usage
 * plans and connections. Make one, and pass it to every client.
 *
 * The secrets are private to the instance: neither `util.inspect` nor `JSON.stringify` shows them.
 *
 * @example
 * const auth = new SellingPartnerAuth({ clientId, clientSecret, refreshToken })
 * const orders = new OrdersApi({ auth, region: 'eu' })
 *
 * @see https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api
 */
export class SellingPartnerAuth {
  readonly clientId: string
  /** LWA's token endpoint. */
  readonly lwaUrl: string
  readonly #clientSecret: string
  readonly #seller?: KeyedGrant
  readonly #timeout: number
  readonly #tokens: TokenCache
  readonly #rateLimiter: RateLimiter
  readonly #usagePlans: PlanOverrides
  readonly #applicationPlans: PlanOverrides
  readonly #queueLimits: QueueLimits
  readonly #retrier: Retrier
  readonly #retryPolicy: RetryPolicy
  #httpAgent?: HttpAgent
  #httpsAgent?: HttpsAgent

  /** @throws ConfigurationError where an option is malformed, or missing in the environment too. */
  constructor(options: AuthOptions = {}) {
    const clock = options.clock ?? (() => performance.now())
    this.clientId = requiredTextOption('clientId', options.clientId, 'LWA_CLIENT_ID')
    this.#clientSecret = requiredTextOption('clientSecret', options.clientSecret, 'LWA_CLIENT_SECRET')
    const refreshToken = textOption('refreshToken', options.refreshToken, 'LWA_REFRESH_TOKEN')
    this.lwaUrl = resolveLwaUrl(options.lwaUrl)
    this.#seller = refreshToken === undefined ? undefined : this.#keyed({ refreshToken })
    this.#timeout = timeoutOption(options.timeout ?? 30_000)
    const random = options.random ?? Math.random
    const refreshBeforeExpiry = secondsOption('refreshBeforeExpiry', options.refreshBeforeExpiry ?? 60)
    const store = tokenStoreOption(options.tokenStore)
    const sharedTokens = store && new SharedTokens({ store, lwaTimeout: this.#timeout, clock, random })
    this.#tokens = new TokenCache({ refreshBeforeExpiry, clock, sharedTokens })
    this.#rateLimiter = options.rateLimiter ?? new LocalRateLimiter(clock)
    this.#usagePlans = new PlanOverrides('usagePlan', options.usagePlans)
    this.#applicationPlans = new PlanOverrides('applicationPlan', options.applicationPlans)
    this.#queueLimits = queueLimits(options)
    this.#retryPolicy = retryPolicy(options.retry)
    const quota = countOption('retryQuota', options.retryQuota ?? 100)
    const observers = Observers.from(options.observers, clock)
    this.#retrier = new Retrier({ quota, clock, random, observers })
  }

  /** What paces the calls of this auth's clients. */
  get rateLimiter(): RateLimiter {
    return this.#rateLimiter
  }

  /** How long calls wait for their usage plan for which the caller does not say otherwise. */
  get queueLimits(): QueueLimits {
    return this.#queueLimits
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
    const party = { application: this.clientId, seller: isGrantless ? undefined : this.#seller?.key, endpoint }
    if (sandbox) return bucketClaims(operation, party, { usagePlan: sandboxPlan })
    return bucketClaims(operation, party, {
      usagePlan: this.#usagePlans.planOf(operation),
      applicationPlan: this.#applicationPlans.planOf(operation),
    })
  }

  /** What sends the calls of this auth's clients, and sends them again: they share one retry quota. */
  get retrier(): Retrier {
    return this.#retrier
  }

  /** How calls are retried for which neither client nor caller says otherwise. */
  get retryPolicy(): RetryPolicy {
    return this.#retryPolicy
  }

  /** The keep-alive agent of all plain-http calls, which go to loopback hosts only. */
  get httpAgent(): HttpAgent {
    this.#httpAgent ??= new HttpAgent(agentOptions)
    return this.#httpAgent
  }

  /** The keep-alive agent of all https calls. */
  get httpsAgent(): HttpsAgent {
    this.#httpsAgent ??= new HttpsAgent(agentOptions)
    return this.#httpsAgent
  }

  /**
   * An access token from the cache, from the `tokenStore` or from LWA. However many callers wait for one grant, LWA is
   * asked once; a request that failed is not remembered.
   *
   * @param grant Whom the token stands for. @default the selling partner: `{ type: 'seller' }`
   * @param options.signal Frees this caller at once; others go on waiting for the same request. A failure that passes is
   * retried as long as anyone waits.
   * @throws LwaError where LWA refuses, ConfigurationError without a refresh token, NetworkError, TimeoutError,
   * InvalidAnswerError and AbortedError.
   */
  async accessToken(
    grant: AccessTokenGrant = { type: 'seller' },
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<string> {
    const { tokenKey, grant: lwaGrant } = this.#keyedGrant(grant)
    // Each call asks twice, and nearly always finds it: that takes no further promise.
    const cached = signal?.aborted ? undefined : this.#tokens.peek(tokenKey)
    return cached ?? this.#tokens.get(tokenKey, (abandoned) => this.#exchange(lwaGrant, abandoned), signal)
  }

  /**
   * Forgets the cached access token of a grant, in the `tokenStore` too, so that the next call gets a new one.
   *
   * @param grant Whom the token stands for. @default the selling partner: `{ type: 'seller' }`
   * @param token Forgets this one only: a newer token stays. @default whichever it is
   */
  invalidate(grant: AccessTokenGrant = { type: 'seller' }, token?: string): void {
    this.#tokens.delete(this.#keyedGrant(grant).tokenKey, token)
  }

  /**
   * Closes the idle connections, ends running calls with NetworkError and those that wait for a retry with the error of
   * their last attempt. A process ends without it, since idle connections do not keep it alive; the auth stays usable and
   * connects again when it is called.
   */
  close(): void {
    this.#retrier.close()
    this.#httpAgent?.destroy()
    this.#httpsAgent?.destroy()
    this.#httpAgent = undefined
    this.#httpsAgent = undefined
  }

  #keyedGrant(grant: AccessTokenGrant): KeyedGrant {
    if (grant.type === 'grantless') return this.#keyed({ scope: grant.scope })
    if (this.#seller) return this.#seller
    throw new ConfigurationError(
      'refreshToken is missing: calls on behalf of a selling partner need the option refreshToken or LWA_REFRESH_TOKEN',
    )
  }

  #keyed(grant: LwaGrant): KeyedGrant {
    const key = grantKey(grant)
    return { grant, key, tokenKey: [this.lwaUrl, this.clientId, key].join(' ') }
  }

  /** Asking LWA is safe to repeat: each access token is good, and none takes another's place. */
  #exchange(grant: LwaGrant, abandoned: AbortSignal): Promise<AccessToken> {
    const task = { endpoint: this.lwaUrl, policy: this.#retryPolicy, idempotent: true, signal: abandoned }
    return this.#retrier.run(task, async (attempt) => {
      attempt.isSent = true
      attempt.events?.sent()
      const token = await exchangeToken({
        lwaUrl: this.lwaUrl,
        clientId: this.clientId,
        clientSecret: this.#clientSecret,
        grant,
        timeout: this.#timeout,
        httpAgent: this.httpAgent,
        httpsAgent: this.httpsAgent,
      })
      attempt.events?.answered(200)
      return token
    })
  }
}

/** A grant with its keys, which cost a hash: the seller's are made once. */
interface KeyedGrant {
  readonly grant: LwaGrant
  readonly key: string
  /** Names its access token among those of other applications. */
  readonly tokenKey: string
}
