import type { ClientSecretProvider } from '../lwa/client-secret.js'
import type { TokenStore } from '../lwa/token-store.js'
import type { CallObserver } from '../observe/call-event.js'
import type { RetryOptions } from '../retry/retry-options.js'
import type { UsagePlans } from '../usage-plan/bucket-claims.js'
import type { RateLimiter } from '../usage-plan/rate-limiter.js'

/** Options of `SellingPartnerAuth`. An option that is passed always beats its environment variable. */
export interface AuthOptions {
  /** The application's LWA client id. @default process.env.LWA_CLIENT_ID */
  clientId?: string
  /**
   * The application's LWA client secret, or a function that reads it from where it is kept. It expires 180 days after it was
   * made. The function is called when the secret is first needed, and again when LWA has refused it: if there is another
   * one by then, the request is repeated with that. @default process.env.LWA_CLIENT_SECRET
   */
  clientSecret?: string | ClientSecretProvider
  /**
   * The selling partner's LWA refresh token. Grantless operations do not need it.
   * @default process.env.LWA_REFRESH_TOKEN
   */
  refreshToken?: string
  /**
   * LWA's token endpoint. Plain http is taken for loopback hosts only.
   * @default process.env.LWA_URL, or else 'https://api.amazon.com/auth/o2/token'
   */
  lwaUrl?: string
  /**
   * Seconds before expiry at which an access token or an RDT is replaced; at most half of the token's life counts.
   * @default 60
   */
  refreshBeforeExpiry?: number
  /**
   * Milliseconds that LWA has to answer, the Tokens API when an RDT is obtained, and a `clientSecret` that is a function to
   * give the secret. @default 30000
   */
  timeout?: number
  /**
   * Where access tokens and RDTs are kept, so that processes which share it ask once for all of them. What it gives is
   * cached in this process; calls go on without it where it fails. @default this process' memory
   */
  tokenStore?: TokenStore
  /** What paces the calls. @default token buckets in this process, shared by all clients of this auth */
  rateLimiter?: RateLimiter
  /**
   * The usage plans that Amazon grants you, where they are not the default ones, by `api.operationId`. Calls start from
   * them; the rate that an answer tells then takes their rate's place. The sandbox has its own plan.
   * @default the operation tables'
   * @example { 'orders-v0.getOrders': { rate: 0.5, burst: 30 } }
   */
  usagePlans?: UsagePlans
  /**
   * The plans that Amazon grants your application for all its selling partners together, where they are not the default
   * ones, by `api.operationId`.
   * @default the operation tables'
   * @example { 'catalog-items-2022-04-01.getCatalogItem': { rate: 500, burst: 10 } }
   */
  applicationPlans?: UsagePlans
  /**
   * Milliseconds that a call may wait for its usage plan. One that would wait longer ends with `QueueError` as soon as that is
   * known: when it is made, or when the rate is cut. One that others overtake ends when its time is over. @default Infinity
   */
  maxQueueMs?: number
  /**
   * Calls that may wait for the usage plan of one operation. Any more end with `QueueError` when they are made.
   * @default Infinity
   */
  maxQueueSize?: number
  /** How requests to LWA and all calls are sent again after a failure that passes; `false`: not at all. */
  retry?: RetryOptions | false
  /**
   * Retries after a 5xx or a network failure that all calls may make together, so that an outage is not multiplied. A
   * retry that succeeds is given back, and so is one for every five calls that succeed at once. Where none is left,
   * calls fail with what went wrong. @default 100
   */
  retryQuota?: number
  /**
   * Those who are told what happens to the calls of this auth's clients, and to its requests to LWA: that one is queued,
   * throttled, retried, ... They see no secret. @default nobody, which costs nothing
   */
  observers?: readonly CallObserver[]
  /** Monotonic time in milliseconds, for tests. @default performance.now */
  clock?: () => number
  /** Random numbers from 0 to below 1, which spread the retries, for tests. @default Math.random */
  random?: () => number
}

/** Options of `SellingPartnerAuth.forSeller`. */
export interface SellerOptions {
  /** The selling partner's LWA refresh token for this application. */
  refreshToken: string
}
