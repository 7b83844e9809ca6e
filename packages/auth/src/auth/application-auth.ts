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
import { PlanOverrides } from '../usage-plan/bucket-claims.js'
import { LocalRateLimiter } from '../usage-plan/local-rate-limiter.js'
import { type QueueLimits, queueLimits } from '../usage-plan/queue-options.js'
import type { RateLimiter } from '../usage-plan/rate-limiter.js'
import { countOption, millisecondsOption, timeoutOption } from '../values/option-value.js'
import type { AuthOptions } from './auth-options.js'

/**
 * RDTs that are kept of those that open single paths: enough for the documents that wait for their usage plan at one time,
 * and a bound for a process that reads documents for months.
 */
const mostSpecificRdts = 1000

/** What the auths of all selling partners of one application share: its credentials, and all that calls need. */
export class ApplicationAuth {
  readonly clientId: string
  readonly lwaUrl: string
  readonly clientSecret: ClientSecret
  readonly lwa: LwaClient
  /** Milliseconds that LWA and the Tokens API have to answer. */
  readonly timeout: number
  /** Monotonic time in milliseconds. */
  readonly clock: () => number
  /** Access tokens, and the RDTs that open operations. */
  readonly tokens: TokenCache
  /** The RDTs that open single paths. */
  readonly specificRdts: TokenCache
  readonly rateLimiter: RateLimiter
  readonly usagePlans: PlanOverrides
  readonly applicationPlans: PlanOverrides
  readonly queueLimits: QueueLimits
  readonly retrier: Retrier
  readonly retryPolicy: RetryPolicy
  readonly agents = new KeepAliveAgents()

  /** @throws ConfigurationError where an option is malformed, or missing in the environment too. */
  constructor(options: AuthOptions) {
    const clock = options.clock ?? (() => performance.now())
    this.clock = clock
    const random = options.random ?? Math.random
    this.clientId = clientIdOption(options.clientId)
    const clientSecret = clientSecretOption(options.clientSecret)
    this.lwaUrl = resolveLwaUrl(options.lwaUrl)
    this.timeout = timeoutOption(options.timeout ?? 30_000)
    const refreshBeforeExpiry = millisecondsOption('refreshBeforeExpiry', options.refreshBeforeExpiry ?? 60_000, 0)
    const store = tokenStoreOption(options.tokenStore)
    const sharedTokens = store && new SharedTokens({ store, lwaTimeout: this.timeout, clock, random })
    this.tokens = new TokenCache({ refreshBeforeExpiry, clock, sharedTokens })
    this.specificRdts = new TokenCache({ refreshBeforeExpiry, clock, capacity: mostSpecificRdts })
    this.rateLimiter = options.rateLimiter ?? new LocalRateLimiter(clock)
    this.usagePlans = new PlanOverrides('usagePlan', options.usagePlans)
    this.applicationPlans = new PlanOverrides('applicationPlan', options.applicationPlans)
    this.queueLimits = queueLimits(options)
    this.retryPolicy = resolveRetryPolicy(options.retry)
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
   * Asks LWA for a token with another client secret, and throws the token away.
   *
   * @throws What `LwaClient.exchange` throws, and ConfigurationError for a malformed secret.
   */
  async verify(text: string, grant: LwaGrant, signal?: AbortSignal): Promise<void> {
    const { timeout, clock } = this
    const clientSecret = new ClientSecret(clientSecretOption(text), { timeout, clock })
    await this.lwa.withSecret(clientSecret).exchange(grant, { signal })
  }

  /** Closes the idle connections, and ends the calls that run or wait for a retry. */
  close(): void {
    this.retrier.close()
    this.agents.close()
  }
}
