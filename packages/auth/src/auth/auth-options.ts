import type { ProxyOption } from '../http/proxy-option.js'
import type { ClientSecretProvider } from '../lwa/client-secret.js'
import type { TokenStore } from '../lwa/token-store.js'
import type { CallObserver } from '../observe/call-event.js'
import type { Logger, LoggerLevel } from '../observe/logger.js'
import type { RetryOptions } from '../retry/retry-options.js'
import type { UsagePlans } from '../usage-plan/bucket-claims.js'
import type { RateLimiter } from '../usage-plan/rate-limiter.js'
import type { AccessTokenProvider } from './provided-tokens.js'

/** Options of `SellingPartnerAuth`. They override environment variables. */
export interface AuthOptions {
  /** LWA client ID of the application. @default process.env.LWA_CLIENT_ID */
  clientId?: string
  /**
   * LWA client secret of the application, or a function that reads it. A secret expires after 180 days. The SDK calls the
   * function when it first needs the secret, and when LWA or SP-API rejects it. If there is a new secret, the SDK repeats the request
   * with it.
   * @default process.env.LWA_CLIENT_SECRET
   */
  clientSecret?: string | ClientSecretProvider
  /** LWA refresh token of the selling partner. Grantless operations don't need it. @default process.env.LWA_REFRESH_TOKEN */
  refreshToken?: string
  /** Belongs to `AccessTokenAuthOptions`. It can't be combined with the options for LWA. */
  accessToken?: undefined
  /**
   * URL of LWA's token endpoint. It must use https; http is allowed only for localhost.
   * @default process.env.LWA_URL, or 'https://api.amazon.com/auth/o2/token'
   */
  lwaUrl?: string
  /**
   * Milliseconds before its expiry at which an access token or RDT is replaced. Capped at half of its lifetime.
   * @default 60000
   */
  refreshBeforeExpiry?: number
  /**
   * Milliseconds that calls wait for an access token: for the token store, the `clientSecret` or `accessToken` function, and LWA,
   * with all retries. Also the time for an RDT from sending its request, with all retries. @default 30000
   */
  timeout?: number
  /**
   * URL of an http or https proxy for LWA, RDTs and all calls, such as `http://user:password@proxy.example:3128`. Requests to
   * localhost don't use it. `false` uses no proxy and ignores the environment.
   * @default process.env.HTTPS_PROXY or ALL_PROXY, except for the hosts in NO_PROXY. Read when the auth is created
   */
  proxy?: ProxyOption
  /**
   * Lets processes share access tokens and RDTs, so that one of them requests each. Tokens from it are cached in this
   * process. If it fails, calls continue without it. @default the memory of this process
   */
  tokenStore?: TokenStore
  /** Paces the calls. @default buckets in this process, shared by all clients of this auth */
  rateLimiter?: RateLimiter
  /**
   * Usage plans that differ from Amazon's defaults, by `api.operationId`. Buckets start with them. Responses then override the
   * rate. Amazon's sandbox has its own plan.
   * @default the operation tables' plans
   * @example { 'orders-v0.getOrders': { rate: 0.5, burst: 30 } }
   */
  usagePlans?: UsagePlans
  /**
   * Application-wide plans that differ from Amazon's defaults, by `api.operationId`. All sellers of the application share them.
   * @default the operation tables' plans
   * @example { 'catalog-items-2022-04-01.getCatalogItem': { rate: 500, burst: 10 } }
   */
  applicationPlans?: UsagePlans
  /**
   * Milliseconds that a call may spend in the queue of its usage plan. It fails with `QueueError` as soon as a longer wait is
   * certain: when it is made, or when the rate drops. A call overtaken by higher priorities fails when the time has passed.
   * @default Infinity
   */
  maxQueueMs?: number
  /** Maximum number of calls in the queue of one operation. Further calls fail with `QueueError`. @default Infinity */
  maxQueueSize?: number
  /** Retry settings for calls and for requests to LWA. `false` disables retries. @default `RetryOptions` has each default */
  retry?: RetryOptions | false
  /**
   * Number of retries after a 5xx or a network failure that all calls can make together, so that an outage is not multiplied. A
   * successful retry is returned to the quota. So is one for every five calls that succeed at their first attempt. If none is
   * left, calls fail with their last error. @default 100
   */
  retryQuota?: number
  /**
   * Functions that receive the events of calls and of requests to LWA: queued, throttled, retrying, and so on. Events contain no
   * secret. @default none
   */
  observers?: readonly CallObserver[]
  /**
   * Receives what the SDK does, as lines of text: `console`, or a logger of pino or winston. No line contains a secret, a parameter
   * or a body. @default standard error, if `logLevel` or SELLING_PARTNER_LOG is set
   */
  logger?: Logger
  /**
   * The lowest level that is logged. `'error'`: calls that fail. `'warn'`: also throttled responses, retries and long waits. `'info'`:
   * also each response, and each read of the client secret. `'debug'`: also each call that is queued, permitted and sent.
   * @default process.env.SELLING_PARTNER_LOG, or else 'info' with a `logger` and 'off' without
   */
  logLevel?: LoggerLevel
  /**
   * Milliseconds. A call that waits longer is reported to the observers and the logger. If there are none, the process gets one
   * warning per operation. `Infinity` reports none. @default 10000
   */
  longWaitMs?: number
  /**
   * If `true`, errors of restricted calls contain Amazon's messages. They may repeat personal data, such as an address, and your
   * logs and spans then contain it. Secrets stay redacted. @default false
   */
  showRestrictedMessages?: boolean
  /** Monotonic clock in milliseconds, for tests. @default performance.now */
  clock?: () => number
  /** Returns a number from 0 to below 1, which spreads the retries. For tests. @default Math.random */
  random?: () => number
}

/** Options that an `accessToken` replaces. */
export type LwaOption = 'clientId' | 'clientSecret' | 'refreshToken' | 'lwaUrl' | 'tokenStore'

/**
 * Options of a `SellingPartnerAuth` whose access tokens come from somewhere else than LWA. They can't be combined with the
 * options for LWA, and environment variables for LWA have no effect.
 */
export interface AccessTokenAuthOptions
  extends Omit<AuthOptions, LwaOption | 'accessToken'>,
    Readonly<Partial<Record<LwaOption, undefined>>> {
  /**
   * An access token, or a function that returns one. The SDK calls the function when it first needs an access token, when SP-API
   * rejects one as expired, and after about an hour. Concurrent calls share one call of the function. A string can't be replaced
   * when it expires, after an hour at most.
   */
  accessToken: string | AccessTokenProvider
}

/** Options of `SellingPartnerAuth.forSeller`. */
export interface SellerOptions {
  /** LWA refresh token of the selling partner for this application. */
  refreshToken: string
}
