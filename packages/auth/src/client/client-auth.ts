import type { Agent as HttpAgent } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import type { AccessTokenGrant, Operation } from '../operation/operation.js'
import type { RdtRequest } from '../restricted/rdt-request.js'
import type { Retrier } from '../retry/retrier.js'
import type { RetryPolicy } from '../retry/retry-options.js'
import type { QueueLimits } from '../usage-plan/queue-options.js'
import type { BucketClaims, RateLimiter } from '../usage-plan/rate-limiter.js'

/** Agents that keep connections open between calls. */
export interface ConnectionAgents {
  readonly http: HttpAgent
  readonly https: HttpsAgent
}

/**
 * The parts of an auth that a client needs. `SellingPartnerAuth` implements it; clients depend on this interface only. The auth may
 * come from another version of this package, so members that are added later must be optional.
 */
export interface ClientAuth {
  readonly rateLimiter: RateLimiter
  /** Queue limits for calls that set none. */
  readonly queueLimits: QueueLimits
  /** Sends calls and retries them. */
  readonly retrier: Pick<Retrier, 'run'>
  /** Retry settings for clients and calls that set none. */
  readonly retryPolicy: RetryPolicy
  /** Whether errors of restricted calls contain Amazon's messages. @default false */
  readonly showRestrictedMessages?: boolean
  /** Whether the https agent uses the proxy, if there is one. Otherwise axios looks for one in the environment. @default false */
  readonly choosesProxy?: boolean
  readonly restrictedDataTokens: {
    /** Returns an RDT from the cache or from the Tokens API. */
    get(request: RdtRequest, signal?: AbortSignal): Promise<string>
    /** Drops a rejected RDT. A newer one stays. Returns `false` if the next call would get the same RDT. */
    invalidate(request: RdtRequest, token: string): boolean
    /** Like `replaceSecret` of the auth, for an RDT. */
    replaceSecret?(request: RdtRequest, token: string): Promise<boolean>
  }

  /**
   * Returns the keep-alive agents. http is allowed only for localhost. Not a property, because a log of an auth may show its properties.
   * An agent's sockets hold the tokens of running calls.
   */
  agents(): ConnectionAgents
  /** Returns an access token from the cache, the token store or LWA. */
  accessToken(grant: AccessTokenGrant, options: { signal?: AbortSignal }): Promise<string>
  /**
   * Drops an access token that SP-API has rejected as expired. A newer one stays. Returns `undefined` if the next call gets another
   * one, or else advice for the user.
   */
  rejectToken(grant: AccessTokenGrant, token: string): string | undefined
  /**
   * Reads the client secret again, once for all callers, because the secret with which a token was requested has expired. Drops the
   * tokens of that secret.
   *
   * @param token The access token that SP-API rejected.
   * @returns Whether there is another token or secret, so that the call can be repeated.
   * @throws CredentialsError if the `clientSecret` function fails.
   */
  replaceSecret?(grant: AccessTokenGrant, token: string): Promise<boolean>
  /**
   * Returns the buckets that a call needs a permit from.
   *
   * @param endpoint The server's base URL.
   * @param sandbox Whether the server is Amazon's sandbox, which has one usage plan for all operations.
   */
  bucketClaims(operation: Operation, endpoint: string, sandbox: boolean): BucketClaims
}
