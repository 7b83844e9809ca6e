import type { RateLimiter } from './usage-plan/rate-limiter.js'

/** Options of `SellingPartnerAuth`. An option that is passed always beats its environment variable. */
export interface AuthOptions {
  /** The application's LWA client id. @default process.env.LWA_CLIENT_ID */
  clientId?: string
  /** The application's LWA client secret. It expires 180 days after it was made. @default process.env.LWA_CLIENT_SECRET */
  clientSecret?: string
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
   * Seconds before expiry at which an access token is replaced; at most half of the token's life counts.
   * @default 60
   */
  refreshBeforeExpiry?: number
  /** Milliseconds that LWA has to answer. @default 30000 */
  timeout?: number
  /** What paces the calls. @default token buckets in this process, shared by all clients of this auth */
  rateLimiter?: RateLimiter
  /** Monotonic time in milliseconds, for tests. @default performance.now */
  clock?: () => number
}
