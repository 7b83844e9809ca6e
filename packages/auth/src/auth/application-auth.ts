import { AbortedError } from '../errors/connection-errors.js'
import { ConfigurationError } from '../errors/input-errors.js'
import { KeepAliveAgents } from '../http/agents.js'
import { proxyOption } from '../http/proxy-option.js'
import { ClientSecret, type ClientSecretProvider } from '../lwa/client-secret.js'
import { LwaClient } from '../lwa/lwa-client.js'
import type { LwaGrant } from '../lwa/lwa-grant.js'
import { clientIdOption, clientSecretOption, resolveLwaUrl } from '../lwa/lwa-options.js'
import { SharedTokens } from '../lwa/shared-tokens.js'
import { TokenCache } from '../lwa/token-cache.js'
import { type CachedToken, tokenStoreOption } from '../lwa/token-store.js'
import { Observers } from '../observe/observers.js'
import { Retrier } from '../retry/retrier.js'
import { type RetryPolicy, resolveRetryPolicy } from '../retry/retry-options.js'
import { PlanOverrides } from '../usage-plan/bucket-claims.js'
import { LocalRateLimiter } from '../usage-plan/local-rate-limiter.js'
import { type QueueLimits, queueLimits } from '../usage-plan/queue-options.js'
import { type RateLimiter, rateLimiterOption } from '../usage-plan/rate-limiter.js'
import { checkOptions, countOption, functionOption, millisecondsOption, timeoutOption } from '../values/option-value.js'
import type { AccessTokenAuthOptions, AuthOptions, LwaOption } from './auth-options.js'
import { ProvidedTokens } from './provided-tokens.js'

/** Capacity of the cache for RDTs that open single paths. It limits the memory of a process that reads documents for months. */
const maxSpecificRdts = 1000

/** Milliseconds for which a token stays cached whose client secret has expired and can't be replaced. */
const rejectedTokenLifetime = 60_000

/** The credentials of an application for LWA, and the client that uses them. */
interface LwaCredentials {
  readonly clientId: string
  readonly lwaUrl: string
  readonly clientSecret: ClientSecret
  readonly lwa: LwaClient
}

const lwaOptions: readonly LwaOption[] = ['clientId', 'clientSecret', 'refreshToken', 'lwaUrl', 'tokenStore']

/** Reads the option `accessToken`. Callers without a type checker may combine it with options for LWA. */
function providedTokens(options: AccessTokenAuthOptions, timeout: number): ProvidedTokens {
  const other = lwaOptions.find((name) => options[name] !== undefined)
  if (other === undefined) return new ProvidedTokens(options.accessToken, timeout)
  throw new ConfigurationError(`accessToken can't be combined with ${other}. Remove one of them.`)
}

/** The state that all sellers of one application share: credentials, connections, caches and limits. */
export class ApplicationAuth {
  /** The credentials for LWA. `undefined` with the option `accessToken`. */
  readonly credentials?: LwaCredentials
  /** The access tokens of the option `accessToken`. Either these or the credentials exist. */
  readonly provided?: ProvidedTokens
  /** Milliseconds to wait for an access token, and for the Tokens API. */
  readonly timeout: number
  /** Monotonic time in milliseconds. */
  readonly clock: () => number
  /** Access tokens, and RDTs that open operations. */
  readonly tokens: TokenCache
  /** RDTs that open single paths. */
  readonly specificRdts: TokenCache
  readonly rateLimiter: RateLimiter
  readonly usagePlans: PlanOverrides
  readonly applicationPlans: PlanOverrides
  /** Base URLs that clients call, and whether each is Amazon's sandbox. */
  readonly servers = new Map<string, boolean>()
  readonly queueLimits: QueueLimits
  readonly retrier: Retrier
  readonly retryPolicy: RetryPolicy
  readonly showRestrictedMessages: boolean
  readonly agents: KeepAliveAgents

  /** @throws ConfigurationError if an option is invalid, or missing both here and in the environment. */
  constructor(options: AuthOptions | AccessTokenAuthOptions) {
    checkOptions(options)
    const clock = functionOption('clock', options.clock, () => performance.now())
    this.clock = clock
    const random = functionOption('random', options.random, Math.random)
    this.timeout = timeoutOption(options.timeout ?? 30_000)
    this.agents = new KeepAliveAgents(proxyOption(options.proxy))
    const refreshBeforeExpiry = millisecondsOption('refreshBeforeExpiry', options.refreshBeforeExpiry ?? 60_000, 0)
    const store = tokenStoreOption(options.tokenStore)
    const sharedTokens = store && new SharedTokens({ store, timeout: this.timeout, clock, random })
    this.tokens = new TokenCache({ refreshBeforeExpiry, clock, sharedTokens })
    this.specificRdts = new TokenCache({ refreshBeforeExpiry, clock, capacity: maxSpecificRdts })
    this.rateLimiter = rateLimiterOption(options.rateLimiter) ?? new LocalRateLimiter(clock, random)
    this.usagePlans = new PlanOverrides('usagePlan', options.usagePlans)
    this.applicationPlans = new PlanOverrides('applicationPlan', options.applicationPlans)
    this.queueLimits = queueLimits(options)
    this.retryPolicy = resolveRetryPolicy(options.retry)
    // Only `true`, because another value, such as 'false', could show personal data by mistake.
    this.showRestrictedMessages = options.showRestrictedMessages === true
    const quota = countOption('retryQuota', options.retryQuota ?? 100)
    const observers = Observers.from(options, clock)
    this.retrier = new Retrier({ quota, clock, random, observers })
    if (options.accessToken === undefined) this.credentials = this.#newCredentials(options, observers)
    else this.provided = providedTokens(options, this.timeout)
  }

  /** Names the application in keys and in bucket names, without a secret. */
  get name(): string {
    return this.credentials?.clientId ?? this.provided?.name ?? ''
  }

  /**
   * Returns the credentials for LWA.
   *
   * @param method The method that needs them.
   * @throws ConfigurationError if the auth has the option `accessToken` instead.
   */
  credentialsFor(method: string): LwaCredentials {
    if (this.credentials) return this.credentials
    throw new ConfigurationError(`${method} can't be used with accessToken. Pass clientId and clientSecret instead.`)
  }

  #newCredentials(options: AuthOptions, observers: Observers | undefined): LwaCredentials {
    const { timeout, clock, retrier, retryPolicy, agents } = this
    const clientId = clientIdOption(options.clientId)
    const secret = loggedSecret(clientSecretOption(options.clientSecret), observers)
    const clientSecret = new ClientSecret(secret, { timeout, clock })
    const lwaUrl = resolveLwaUrl(options.lwaUrl)
    const lwa = new LwaClient({ lwaUrl, clientId, clientSecret, timeout, clock, retrier, retryPolicy, agents })
    return { clientId, lwaUrl, clientSecret, lwa }
  }

  /**
   * Requests an access token with another client secret and discards it.
   *
   * @throws Every error of `LwaClient.exchange`, and ConfigurationError if the secret is invalid.
   */
  async verify(secret: string, grant: LwaGrant, signal?: AbortSignal): Promise<void> {
    const { timeout, clock } = this
    const clientSecret = new ClientSecret(clientSecretOption(secret), { timeout, clock })
    if (signal?.aborted) throw new AbortedError(signal.reason)
    const { lwa } = this.credentialsFor('verifyClientSecret')
    await lwa.withSecret(clientSecret).exchange(grant, { signal })
  }

  /**
   * Reads the client secret again, once for all callers, because the secret that a token depends on has expired. Drops all tokens
   * of that secret. If there is no other secret, a new token would probably be rejected too. So the token stays for a minute.
   *
   * @param cache The cache that has the token under `key`.
   * @returns Whether there is another token or secret. `false` without a client secret.
   * @throws CredentialsError if the `clientSecret` function fails.
   */
  async replaceSecret(cache: TokenCache, key: string, token: string): Promise<boolean> {
    if (!this.credentials) return false
    const cached = cache.entry(key)
    // Another call has already replaced it.
    if (cached && cached.value !== token) return true
    const rejected = cached?.clientSecret
    const isReplaced = await this.credentials.clientSecret.isReplaced(rejected)
    // Of concurrent calls, only the first still finds it.
    if (cache.entry(key)?.value !== token) return isReplaced
    if (isReplaced || this.#isOld(cached)) cache.delete(key, token)
    if (isReplaced && rejected !== undefined) this.#deleteRequestedWith(rejected)
    return isReplaced
  }

  #deleteRequestedWith(clientSecret: string): void {
    this.tokens.deleteRequestedWith(clientSecret)
    this.specificRdts.deleteRequestedWith(clientSecret)
  }

  /** SP-API accepts a new secret only after some time. A later call then needs a token that was requested after that. */
  #isOld(token: CachedToken | undefined): boolean {
    return this.clock() - (token?.requestedAt ?? 0) >= rejectedTokenLifetime
  }

  /** Closes the connections. Running calls and calls that wait for a retry fail. */
  close(): void {
    this.retrier.close()
    this.agents.close()
  }
}

/** Logs each read of the secret. A failed read fails a request to LWA, which is logged too. */
function loggedSecret(
  secret: string | ClientSecretProvider,
  observers: Observers | undefined,
): string | ClientSecretProvider {
  if (typeof secret === 'string' || !observers) return secret
  return async () => {
    const value = await secret()
    observers.log('The clientSecret function was called.')
    return value
  }
}
