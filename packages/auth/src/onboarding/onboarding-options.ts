import { ConfigurationError } from '../errors/input-errors.js'
import type { ClientSecretProvider } from '../lwa/client-secret.js'
import type { CallObserver } from '../observe/call-event.js'
import type { RetryOptions } from '../retry/retry-options.js'
import type { SellingPartnerType } from './central-urls.js'
import type { UsedStates } from './used-states.js'

/** Options of `Onboarding`. An option that is passed always beats its environment variable. */
export interface OnboardingOptions {
  /** The application's id in the Solution Provider Portal: `amzn1.sp.solution.…` or `amzn1.sellerapps.app.…`. */
  applicationId: string
  /** The application's LWA client id. @default process.env.LWA_CLIENT_ID */
  clientId?: string
  /**
   * The application's LWA client secret, or a function that reads it from where it is kept, as for `SellingPartnerAuth`.
   * @default process.env.LWA_CLIENT_SECRET
   */
  clientSecret?: string | ClientSecretProvider
  /**
   * What states are signed with: random text of 32 bytes or more, the same in all processes. To change it, pass a list: the
   * first signs, all are taken. Drop the old one once `stateLifetime` has passed.
   */
  stateSecret: string | readonly string[]
  /**
   * Where Amazon sends the selling partner back to, which must be one of the redirect URIs that the application is registered
   * with. Plain http is taken for loopback hosts only. @default the first one of the registration
   */
  redirectUri?: string
  /** Milliseconds that a selling partner has to consent, from 1000 to 86400000 (a day). @default 600000 */
  stateLifetime?: number
  /** Whether the application is a draft: adds `version=beta`. @default false */
  draft?: boolean
  /** Remembers the states that have come back. Several processes need one that they share. @default this process' memory */
  usedStates?: UsedStates
  /**
   * Parameters that may come besides Amazon's: your server's own, or new ones of Amazon's. Those in the query of `redirectUri`
   * are known already. @default []
   */
  ignoredParameters?: readonly string[]
  /**
   * LWA's token endpoint. Plain http is taken for loopback hosts only.
   * @default process.env.LWA_URL, or else 'https://api.amazon.com/auth/o2/token'
   */
  lwaUrl?: string
  /** A server in place of Seller and Vendor Central, for tests. @default the one of the store */
  centralUrl?: string
  /** Milliseconds that LWA has to answer, and a `clientSecret` that is a function to give the secret. @default 30000 */
  timeout?: number
  /** How a request to LWA is sent again after a failure that passes; `false`: not at all. */
  retry?: RetryOptions | false
  /** Those who are told what happens to the requests to LWA. @default none */
  observers?: readonly CallObserver[]
  /** Unix time in milliseconds, which states end by, for tests. @default Date.now */
  now?: () => number
  /** Monotonic time in milliseconds, which codes end by, for tests. @default performance.now */
  clock?: () => number
  /** Random numbers from 0 to below 1, which spread the retries, for tests. @default Math.random */
  random?: () => number
}

/** Whose consent is asked for. */
export interface ConsentRequest {
  /** A marketplaceId or a country code. */
  store: string
  /** Whether a seller or a vendor is asked. @default 'seller' */
  type?: SellingPartnerType
  /**
   * What tells this browser from all others and only your server can know: the id of its session, say. It is not sent to Amazon.
   */
  session: string
}

/** Who comes from the Appstore. */
export interface ConfirmRequest {
  /** What tells this browser from all others and only your server can know: the id of its session, say. */
  session: string
  /** The seller's store, by marketplaceId or country code: needed only where Amazon's callback URI has no host. */
  store?: string
}

/** Whose redirect it is. */
export interface RedirectSession {
  /** As given to `consentUrl` or `confirmUrl`. Without one no redirect holds. */
  session: string | undefined
}

/** Not the LWA client id, which is taken for it easily. */
export function applicationIdOption(value: unknown): string {
  if (typeof value === 'string' && /^amzn1\.(?!application-oa2-client)[\w.-]+$/.test(value)) return value
  throw new ConfigurationError(
    'applicationId must be the id of the application, which begins with amzn1.sp.solution. or amzn1.sellerapps.app.',
  )
}

/** Milliseconds. At most a day, because a consent takes minutes. */
export function stateLifetimeOption(value: number): number {
  if (Number.isFinite(value) && value >= 1000 && value <= 86_400_000) return value
  throw new ConfigurationError('stateLifetime must be a number of milliseconds from 1000 to 86400000.')
}

/** What a state is bound to. */
export function sessionOption(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new ConfigurationError(
    'session is missing: pass what tells this browser from all others, such as its session id',
  )
}
