import type { Agent as HttpAgent } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import type { AccessTokenGrant, Operation } from '../operation/operation.js'
import type { RdtRequest } from '../restricted/rdt-request.js'
import type { Retrier } from '../retry/retrier.js'
import type { RetryPolicy } from '../retry/retry-options.js'
import type { QueueLimits } from '../usage-plan/queue-options.js'
import type { BucketClaims, RateLimiter } from '../usage-plan/rate-limiter.js'

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
  /** Keep-alive agent for http, which is allowed only for localhost. */
  readonly httpAgent: HttpAgent
  /** Keep-alive agent for https. */
  readonly httpsAgent: HttpsAgent
  readonly restrictedDataTokens: {
    /** Returns an RDT from the cache or from the Tokens API. */
    get(request: RdtRequest, signal?: AbortSignal): Promise<string>
    /** Drops a rejected RDT. A newer one stays. */
    invalidate(request: RdtRequest, token: string): void
  }

  /** Returns an access token from the cache, the token store or LWA. */
  accessToken(grant: AccessTokenGrant, options: { signal?: AbortSignal }): Promise<string>
  /** Drops a rejected access token. A newer one stays. */
  invalidate(grant: AccessTokenGrant, token: string): void
  /**
   * Returns the buckets that a call needs a permit from.
   *
   * @param endpoint The server's base URL.
   * @param sandbox Whether the server is Amazon's sandbox, which has one usage plan for all operations.
   */
  bucketClaims(operation: Operation, endpoint: string, sandbox: boolean): BucketClaims
}
