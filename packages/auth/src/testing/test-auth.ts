import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { RetryOptions } from '../retry/retry-options.js'
import type { RateLimiter } from '../usage-plan/rate-limiter.js'

/** Options of an auth for tests. */
export interface TestAuthOptions {
  /** The access token that calls send. @default 'Atza|test' */
  readonly accessToken?: string
  /** The RDT that calls to restricted operations send. @default 'Atz.sprdt|test' */
  readonly restrictedDataToken?: string
  /** Retry settings. `false` disables retries, so that a test sees the first error. @default false */
  readonly retry?: RetryOptions | false
}

/** Lets every call through at once. */
const unlimited: RateLimiter = { acquire: async () => undefined, expectedWait: () => 0 }

/** The lifetime of an RDT in milliseconds. */
const hour = 60 * 60 * 1000

/**
 * Creates an auth for tests that intercept requests to SP-API, for example with nock, MSW or a client's `adapter`. It needs no
 * credentials, sends no requests to LWA or the Tokens API, and does not pace calls. `forSeller` returns an auth of the same kind. For tests
 * against the sandbox, use `SellingPartnerAuth` with the sandbox' credentials.
 *
 * @throws ConfigurationError if an option is invalid.
 * @example
 * const orders = new OrdersApi({ auth: testAuth(), region: 'eu' })
 */
export function testAuth(options: TestAuthOptions = {}): SellingPartnerAuth {
  const { accessToken = 'Atza|test', restrictedDataToken = 'Atz.sprdt|test', retry = false } = options
  const auth = new SellingPartnerAuth({ accessToken, rateLimiter: unlimited, retry })
  const restrictedDataTokens: Pick<SellingPartnerAuth['restrictedDataTokens'], 'get' | 'expiresInMs' | 'invalidate'> = {
    get: async () => restrictedDataToken,
    expiresInMs: () => hour,
    invalidate: () => false,
  }
  return Object.defineProperties(auth, {
    restrictedDataTokens: { value: restrictedDataTokens },
    forSeller: { value: () => testAuth(options) },
  })
}
