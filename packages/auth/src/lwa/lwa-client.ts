import { isLwaError } from '../errors/lwa-errors.js'
import type { KeepAliveAgents } from '../http/agents.js'
import type { Attempt } from '../retry/call-attempts.js'
import type { Retrier } from '../retry/retrier.js'
import type { RetryPolicy } from '../retry/retry-options.js'
import type { TimeLimits } from '../time/deadline.js'
import type { ClientSecret } from './client-secret.js'
import { type AccessToken, exchangeToken } from './exchange-token.js'
import type { CodeGrant, LwaGrant } from './lwa-grant.js'

interface LwaClientOptions {
  readonly lwaUrl: string
  readonly clientId: string
  readonly clientSecret: ClientSecret
  /** Milliseconds to wait for LWA's response. */
  readonly timeout: number
  readonly retrier: Retrier
  readonly retryPolicy: RetryPolicy
  readonly agents: KeepAliveAgents
}

/** Requests tokens from LWA for one application. */
export class LwaClient {
  readonly #options: LwaClientOptions

  constructor(options: LwaClientOptions) {
    this.#options = options
  }

  /**
   * Exchanges a grant for tokens. Retries transient failures. Also retries if LWA rejected the client secret and it has since been
   * replaced.
   *
   * @param limits Deadline and signal of the whole exchange.
   * @throws LwaError, CredentialsError, NetworkError, TimeoutError, InvalidResponseError or AbortedError.
   */
  exchange(grant: LwaGrant | CodeGrant, limits: TimeLimits): Promise<AccessToken> {
    const { lwaUrl: endpoint, retryPolicy: policy, retrier } = this.#options
    // Safe to repeat, because a new access token does not invalidate previous ones.
    return retrier.run({ ...limits, endpoint, policy, idempotent: true }, (attempt) => this.#send(grant, attempt))
  }

  /** Returns a client with another client secret, to verify that LWA accepts it. */
  withSecret(clientSecret: ClientSecret): LwaClient {
    return createClient({ ...this.#options, clientSecret })
  }

  async #send(grant: LwaGrant | CodeGrant, attempt: Attempt): Promise<AccessToken> {
    const { lwaUrl, clientId, timeout, agents } = this.#options
    const clientSecret = await this.#options.clientSecret.current()
    attempt.isSent = true
    attempt.events?.sent()
    try {
      const connections = { httpAgent: agents.http, httpsAgent: agents.https }
      const token = await exchangeToken({ lwaUrl, clientId, clientSecret, grant, timeout, ...connections })
      attempt.events?.responded(200)
      return token
    } catch (error) {
      if (isSecretRejected(error)) {
        attempt.isSecretReplaced = await this.#options.clientSecret.isReplaced(clientSecret)
      }
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
