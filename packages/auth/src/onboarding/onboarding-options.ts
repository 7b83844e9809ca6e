import { ConfigurationError } from '../errors/input-errors.js'
import type { ProxyOption } from '../http/proxy-option.js'
import type { ClientSecretProvider } from '../lwa/client-secret.js'
import type { CallObserver } from '../observe/call-event.js'
import type { Logger, LoggerLevel } from '../observe/logger.js'
import type { RetryOptions } from '../retry/retry-options.js'
import { isLoopback } from '../values/endpoint.js'
import type { SellingPartnerType } from './central-urls.js'
import type { UsedStates } from './used-states.js'

/** Options of `Onboarding`. They override environment variables. */
export interface OnboardingOptions {
  /** ID of the application in the Solution Provider Portal: `amzn1.sp.solution.…` or `amzn1.sellerapps.app.…`. */
  applicationId: string
  /** LWA client ID of the application. @default process.env.LWA_CLIENT_ID */
  clientId?: string
  /**
   * LWA client secret of the application, or a function that reads it, as for `SellingPartnerAuth`.
   * @default process.env.LWA_CLIENT_SECRET
   */
  clientSecret?: string | ClientSecretProvider
  /**
   * Secret that signs the states: random text of 32 bytes or more, the same in all processes. To change it, pass a list. The
   * first secret signs new states, and states of every listed secret are accepted. Remove the old one after `stateLifetime`.
   */
  stateSecret: string | readonly string[]
  /**
   * URI that Amazon redirects the browser to. It must be one of the application's registered redirect URIs. It must use https; http
   * is allowed only for localhost. @default the first registered redirect URI
   */
  redirectUri?: string
  /** Milliseconds that a selling partner has to consent: from 1000 to 86400000, which is 24 hours. @default 600000 */
  stateLifetime?: number
  /** If `true`, the application is a draft: adds `version=beta` to the URLs. A request's `version` has no effect. @default false */
  draft?: boolean
  /** Remembers which states were used. Several processes must share one. @default the memory of this process */
  usedStates?: UsedStates
  /**
   * Names of parameters that a redirect may have in addition to Amazon's. The parameters in the query of `redirectUri` are always
   * allowed. @default []
   */
  ignoredParameters?: readonly string[]
  /**
   * URL of LWA's token endpoint. It must use https; http is allowed only for localhost.
   * @default process.env.LWA_URL, or 'https://api.amazon.com/auth/o2/token'
   */
  lwaUrl?: string
  /** URL that replaces Seller Central and Vendor Central, for tests. @default the store's */
  centralUrl?: string
  /**
   * URL of an http or https proxy for requests to LWA, such as `http://user:password@proxy.example:3128`. `false` uses no proxy
   * and ignores the environment. @default process.env.HTTPS_PROXY or ALL_PROXY, except for the hosts in NO_PROXY
   */
  proxy?: ProxyOption
  /** Milliseconds to wait for a response of LWA, and for a `clientSecret` function. @default 30000 */
  timeout?: number
  /** Retry settings for requests to LWA. `false` disables retries. */
  retry?: RetryOptions | false
  /** Functions that receive the events of requests to LWA. @default none */
  observers?: readonly CallObserver[]
  /** Receives what the SDK does, as lines of text. @default standard error, if `logLevel` or SELLING_PARTNER_LOG is set */
  logger?: Logger
  /**
   * The lowest level that is logged, as for `SellingPartnerAuth`.
   * @default process.env.SELLING_PARTNER_LOG, or else 'info' with a `logger` and 'off' without
   */
  logLevel?: LoggerLevel
  /** Wall clock in milliseconds, for tests. It decides when states expire. If it is set back, the time goes on. @default Date.now */
  now?: () => number
  /** Monotonic clock in milliseconds, for tests. It decides when authorization codes expire. @default performance.now */
  clock?: () => number
  /** Returns a number from 0 to below 1, which spreads the retries. For tests. @default Math.random */
  random?: () => number
}

/** Input of `consentUrl`. */
export interface ConsentRequest {
  /** The selling partner's store: a `marketplaceId` or a country code. */
  store: string
  /** Whether the selling partner is a seller or a vendor. @default 'seller' */
  type?: SellingPartnerType
  /** A value that is unique to this browser and that only your server knows, such as its session ID. It is not sent to Amazon. */
  session: string
}

/** Input of `confirmUrl`. */
export interface ConfirmRequest {
  /** A value that is unique to this browser and that only your server knows, such as its session ID. It is not sent to Amazon. */
  session: string
  /** The seller's store: a `marketplaceId` or a country code. Required only if `amazon_callback_uri` has no host. */
  store?: string
}

/** Input of `checkRedirect` and `complete`. */
export interface RedirectSession {
  /** The value that was passed to `consentUrl` or `confirmUrl`. If `undefined`, every redirect is rejected. */
  session: string | undefined
}

/** Rejects the LWA client ID, because people confuse it with the application ID. */
export function applicationIdOption(value: unknown): string {
  if (typeof value === 'string' && /^amzn1\.(?!application-oa2-client)[\w.-]+$/.test(value)) return value
  throw new ConfigurationError(
    'applicationId is not the ID of an application. Pass the ID that starts with amzn1.sp.solution or amzn1.sellerapps.app.',
  )
}

/** Returns the redirect URI unchanged, because Amazon and LWA compare it character by character. */
export function redirectUriOption(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string' || !URL.canParse(value)) {
    throw new ConfigurationError(
      'redirectUri is not a URL. Pass it as it is registered, such as https://example.com/callback.',
    )
  }
  const url = new URL(value)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw new ConfigurationError(
      'redirectUri must use https. http is allowed only for localhost, because codes are sent in clear text.',
    )
  }
  if (!url.username && !url.password && !url.hash) return value
  throw new ConfigurationError('redirectUri must not have credentials or a fragment. Remove them.')
}

/** The maximum is 24 hours, because a consent takes minutes. */
export function stateLifetimeOption(value: number): number {
  if (Number.isFinite(value) && value >= 1000 && value <= 86_400_000) return value
  throw new ConfigurationError('stateLifetime is invalid. Pass a number of milliseconds from 1000 to 86400000.')
}

export function sessionOption(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new ConfigurationError('session is required. Pass a value unique to this browser, such as its session ID.')
}
