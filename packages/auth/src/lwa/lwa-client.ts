import { isLwaError } from '../errors/lwa-errors.js'
import type { KeepAliveAgents } from '../http/agents.js'
import type { Attempt } from '../retry/call-attempts.js'
import type { Retrier } from '../retry/retrier.js'
import type { RetryPolicy } from '../retry/retry-options.js'
import type { TimeLimits } from '../time/deadline.js'
import { TimeBudget } from '../time/time-budget.js'
import type { ClientSecret } from './client-secret.js'
import { type AccessToken, exchangeToken } from './exchange-token.js'
import type { CodeGrant, LwaGrant } from './lwa-grant.js'
import { RejectedGrants } from './rejected-grants.js'

interface LwaClientOptions {
  readonly lwaUrl: string
  readonly clientId: string
  readonly clientSecret: ClientSecret
  /** Milliseconds for a request with its retries and the read of the client secret. */
  readonly timeout: number
  /** Monotonic clock in milliseconds. */
  readonly clock: () => number
  readonly retrier: Retrier
  readonly retryPolicy: RetryPolicy
  readonly agents: KeepAliveAgents
}

interface ExchangeLimits extends TimeLimits {
  /** Milliseconds of `timeout` that the callers have already waited. @default 0 */
  readonly waited?: number
}

/** Requests tokens from LWA for one application. */
export class LwaClient {
  readonly #options: LwaClientOptions
  readonly #rejected: RejectedGrants

  constructor(options: LwaClientOptions) {
    this.#options = options
    this.#rejected = new RejectedGrants(options.clock)
  }

  /**
   * Exchanges a grant for tokens. Retries transient failures. Also retries if LWA rejected the client secret and it has since been
   * replaced. If LWA has just rejected the grant, it throws that error again and sends no request.
   *
   * @param limits Signal and deadline of the whole exchange. @default the deadline is `timeout`
   * @throws LwaError, CredentialsError, NetworkError, TimeoutError, InvalidResponseError or AbortedError.
   */
  exchange(grant: LwaGrant | CodeGrant, limits: ExchangeLimits): Promise<AccessToken> {
    const { lwaUrl: endpoint, retryPolicy: policy, retrier, timeout, clock } = this.#options
    const { deadline, signal, waited = 0 } = limits
    // LWA gets at least a quarter of the time, even if the token store took more than the rest.
    const budget = new TimeBudget(deadline ?? Math.max(timeout - waited, timeout / 4), clock)
    const isInTime = (delay: number) => budget.allows(delay)
    // Safe to repeat, because a new access token does not invalidate previous ones.
    const task = { signal, endpoint, policy, idempotent: true, isInTime }
    return retrier.run(task, (attempt) => this.#send(grant, attempt, budget))
  }

  /** Forgets that LWA rejected a grant, so that the next request is sent. */
  forgetRejection(grant: LwaGrant): void {
    this.#rejected.forget(grant)
  }

  /** Returns a client with another client secret, to verify that LWA accepts it. */
  withSecret(clientSecret: ClientSecret): LwaClient {
    return createClient({ ...this.#options, clientSecret })
  }

  async #send(grant: LwaGrant | CodeGrant, attempt: Attempt, budget: TimeBudget): Promise<AccessToken> {
    const limits = () => ({ deadline: budget.left, signal: attempt.signal })
    const clientSecret = await this.#options.clientSecret.current(limits())
    try {
      const rejection = this.#rejected.find(grant, clientSecret)
      if (rejection) throw rejection
      return await this.#request(grant, clientSecret, attempt, budget)
    } catch (error) {
      if (isSecretRejected(error)) {
        attempt.isSecretReplaced = await this.#options.clientSecret.isReplaced(clientSecret, limits())
      }
      throw error
    }
  }

  async #request(
    grant: LwaGrant | CodeGrant,
    clientSecret: string,
    attempt: Attempt,
    budget: TimeBudget,
  ): Promise<AccessToken> {
    const { lwaUrl, clientId, agents } = this.#options
    attempt.isSent = true
    attempt.events?.sent()
    try {
      const connections = { httpAgent: agents.http, httpsAgent: agents.https }
      const limits = { timeout: Math.min(budget.forAttempt, this.#options.timeout), signal: attempt.signal }
      const token = await exchangeToken({ lwaUrl, clientId, clientSecret, grant, ...limits, ...connections })
      attempt.events?.responded(200)
      return { ...token, clientSecret }
    } catch (error) {
      if (isLwaError(error)) this.#rejected.remember(grant, clientSecret, error)
      throw error
    }
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
function isSecretRejected(error: unknown): boolean {
  return isLwaError(error) && error.lwaCode === 'invalid_client'
}

/** Not part of the class, because bundlers rename a class that refers to itself. */
function createClient(options: LwaClientOptions): LwaClient {
  return new LwaClient(options)
}
