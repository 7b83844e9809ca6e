import { AbortedError } from '../errors/connection-errors.js'
import { KeepAliveAgents } from '../http/agents.js'
import { ClientSecret } from '../lwa/client-secret.js'
import { LwaClient } from '../lwa/lwa-client.js'
import type { LwaGrant } from '../lwa/lwa-grant.js'
import { clientIdOption, clientSecretOption, resolveLwaUrl } from '../lwa/lwa-options.js'
import { SharedTokens } from '../lwa/shared-tokens.js'
import { TokenCache } from '../lwa/token-cache.js'
import { tokenStoreOption } from '../lwa/token-store.js'
import { Observers } from '../observe/observers.js'
import { Retrier } from '../retry/retrier.js'
import { type RetryPolicy, resolveRetryPolicy } from '../retry/retry-options.js'
import { abortable } from '../time/within-time.js'
import { PlanOverrides } from '../usage-plan/bucket-claims.js'
import { LocalRateLimiter } from '../usage-plan/local-rate-limiter.js'
import { type QueueLimits, queueLimits } from '../usage-plan/queue-options.js'
import { type RateLimiter, rateLimiterOption } from '../usage-plan/rate-limiter.js'
import { checkOptions, countOption, functionOption, millisecondsOption, timeoutOption } from '../values/option-value.js'
import type { AuthOptions } from './auth-options.js'

/** Capacity of the cache for RDTs that open single paths. It limits the memory of a process that reads documents for months. */
const maxSpecificRdts = 1000

/** The state that all sellers of one application share: credentials, connections, caches and limits. */
export class ApplicationAuth {
  readonly clientId: string
  readonly lwaUrl: string
  readonly clientSecret: ClientSecret
  readonly lwa: LwaClient
  /** Milliseconds to wait for LWA and the Tokens API. */
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
  readonly queueLimits: QueueLimits
  readonly retrier: Retrier
  readonly retryPolicy: RetryPolicy
  readonly showRestrictedMessages: boolean
  readonly agents = new KeepAliveAgents()

  /** @throws ConfigurationError if an option is invalid, or missing both here and in the environment. */
  constructor(options: AuthOptions) {
    checkOptions(options)
    const clock = functionOption('clock', options.clock, () => performance.now())
    this.clock = clock
    const random = functionOption('random', options.random, Math.random)
    this.clientId = clientIdOption(options.clientId)
    const clientSecret = clientSecretOption(options.clientSecret)
    this.lwaUrl = resolveLwaUrl(options.lwaUrl)
    this.timeout = timeoutOption(options.timeout ?? 30_000)
    const refreshBeforeExpiry = millisecondsOption('refreshBeforeExpiry', options.refreshBeforeExpiry ?? 60_000, 0)
    const store = tokenStoreOption(options.tokenStore)
    const sharedTokens = store && new SharedTokens({ store, lwaTimeout: this.timeout, clock, random })
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
    const observers = Observers.from(options.observers, clock)
    this.retrier = new Retrier({ quota, clock, random, observers })
    this.clientSecret = new ClientSecret(clientSecret, { timeout: this.timeout, clock })
    this.lwa = new LwaClient({
      lwaUrl: this.lwaUrl,
      clientId: this.clientId,
      clientSecret: this.clientSecret,
      timeout: this.timeout,
      retrier: this.retrier,
      retryPolicy: this.retryPolicy,
      agents: this.agents,
    })
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
    await abortable(this.lwa.withSecret(clientSecret).exchange(grant, { signal }), signal)
  }

  /** Closes the connections. Running calls and calls that wait for a retry fail. */
  close(): void {
    this.retrier.close()
    this.agents.close()
  }
}
