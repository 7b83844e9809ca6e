import { isSellingPartnerError } from '../errors/selling-partner-error.js'
import { KeepAliveAgents } from '../http/agents.js'
import { proxyOption } from '../http/proxy-option.js'
import { ClientSecret } from '../lwa/client-secret.js'
import { LwaClient } from '../lwa/lwa-client.js'
import { clientIdOption, clientSecretOption, resolveLwaUrl } from '../lwa/lwa-options.js'
import { Observers } from '../observe/observers.js'
import { Retrier } from '../retry/retrier.js'
import { resolveRetryPolicy } from '../retry/retry-options.js'
import { redactError } from '../secrets/redact-error.js'
import { findStore, requireStore } from '../stores/stores.js'
import { ForwardClock } from '../time/forward-clock.js'
import { parseEndpoint } from '../values/endpoint.js'
import { checkOptions, functionOption, timeoutOption } from '../values/option-value.js'
import {
  AuthorizationCode,
  type AuthorizedSellingPartner,
  type ConfirmLink,
  type Consent,
  type ConsentLink,
  codeLifetime,
  exchangeCode,
  type SellerTokens,
} from './authorization.js'
import { resolveCallbackUri } from './callback-uri.js'
import { centralUrl } from './central-urls.js'
import { OnboardingError } from './onboarding-error.js'
import {
  applicationIdOption,
  type ConfirmRequest,
  type ConsentRequest,
  type OnboardingOptions,
  type RedirectSession,
  redirectUriOption,
  sessionOption,
  stateLifetimeOption,
} from './onboarding-options.js'
import { type RequestUrl, readLogin, readRedirect } from './request-parameters.js'
import { StateSigner, stateKeys } from './state-signer.js'
import { MemoryUsedStates, type UsedStates, usedStatesOption } from './used-states.js'

/** Retries after a 5xx or a network failure that all exchanges can make together. `SellingPartnerAuth` has the same default. */
const retryQuota = 100

/**
 * Milliseconds that `usedStates` remembers a state after it has expired. To a process or a Redis with a slower clock, it expires later.
 */
const clockDifference = 60_000

/**
 * Authorizes an application for selling partners: it creates the consent URL, checks the redirect, and exchanges the authorization
 * code for a refresh token. Create one per application.
 *
 * @example
 * const onboarding = new Onboarding({ applicationId, clientId, clientSecret, redirectUri, stateSecret })
 * response.redirect(onboarding.consentUrl({ store: 'DE', session: sessionId }).url)
 * // ... and at the redirect URI:
 * const { sellingPartnerId, refreshToken } = await onboarding.complete(request.url, { session: sessionId })
 *
 * @see https://developer-docs.amazon/sp-api/docs/website-authorization-workflow
 */
export class Onboarding {
  readonly applicationId: string
  readonly clientId: string
  readonly redirectUri?: string
  readonly draft: boolean
  /** URL of LWA's token endpoint. */
  readonly lwaUrl: string
  readonly #states: StateSigner
  readonly #stateLifetime: number
  readonly #usedStates: UsedStates
  readonly #ignoredParameters: ReadonlySet<string>
  readonly #centralUrl?: string
  readonly #lwa: LwaClient
  readonly #wallClock: ForwardClock
  readonly #clock: () => number
  readonly #exchanges = new Map<string, Promise<SellerTokens>>()

  /** @throws ConfigurationError if an option is invalid, or missing both here and in the environment. */
  constructor(options: OnboardingOptions) {
    checkOptions(options)
    this.applicationId = applicationIdOption(options.applicationId)
    this.clientId = clientIdOption(options.clientId)
    const clientSecret = clientSecretOption(options.clientSecret)
    this.redirectUri = redirectUriOption(options.redirectUri)
    this.draft = options.draft ?? false
    this.lwaUrl = resolveLwaUrl(options.lwaUrl)
    this.#states = new StateSigner(stateKeys(options.stateSecret), this.applicationId)
    this.#stateLifetime = stateLifetimeOption(options.stateLifetime ?? 600_000)
    this.#ignoredParameters = new Set([...(options.ignoredParameters ?? []), ...queryNames(this.redirectUri)])
    this.#centralUrl = options.centralUrl === undefined ? undefined : parseEndpoint(options.centralUrl, 'centralUrl')
    const timeout = timeoutOption(options.timeout ?? 30_000)
    this.#clock = functionOption('clock', options.clock, () => performance.now())
    this.#wallClock = new ForwardClock(functionOption('now', options.now, Date.now), this.#clock)
    this.#usedStates = usedStatesOption(options.usedStates) ?? new MemoryUsedStates(undefined, this.#clock)
    const observers = Observers.from(options, this.#clock)
    const random = functionOption('random', options.random, Math.random)
    this.#lwa = new LwaClient({
      lwaUrl: this.lwaUrl,
      clientId: this.clientId,
      clientSecret: new ClientSecret(clientSecret, { timeout, clock: this.#clock }),
      timeout,
      clock: this.#clock,
      retrier: new Retrier({ quota: retryQuota, clock: this.#clock, random, observers }),
      retryPolicy: resolveRetryPolicy(options.retry),
      agents: new KeepAliveAgents(proxyOption(options.proxy)),
    })
  }

  /**
   * Returns the URL of Amazon's consent page, with a new state.
   *
   * @throws ConfigurationError if the store is unknown or has no Vendor Central, or if the session is empty.
   * @see https://developer-docs.amazon/sp-api/docs/website-authorization-workflow
   */
  consentUrl({ store, type = 'seller', session }: ConsentRequest): ConsentLink {
    const found = requireStore(store)
    const central = centralUrl(found, type)
    const url = new URL('/apps/authorize/consent', this.#centralUrl ?? central)
    const state = this.#sign(session, found.countryCode)
    url.searchParams.set('application_id', this.applicationId)
    url.searchParams.set('state', state)
    this.#addDraftAndRedirectUri(url)
    return { url: url.href, state }
  }

  /**
   * Returns the URL to redirect a seller to who comes from the Appstore to the application's login URI. Let the seller sign in to
   * your site first. The URL has only the host of the request's callback URI. Everything else comes from the options.
   *
   * @param login URL of the request to the login URI.
   * @throws OnboardingError if the request is not valid. Don't redirect the browser then. ConfigurationError if the store is unknown
   * or the session is empty.
   * @see https://developer-docs.amazon/sp-api/docs/selling-partner-appstore-authorization-workflow
   */
  confirmUrl(login: RequestUrl, { session, store }: ConfirmRequest): ConfirmLink {
    const { callbackUri, amazonState, sellingPartnerId } = readLogin(login, this.#ignoredParameters)
    const central = store === undefined ? undefined : centralUrl(requireStore(store), 'seller')
    const { applicationId } = this
    const url = resolveCallbackUri(callbackUri, { applicationId, central, testCentral: this.#centralUrl })
    const state = this.#sign(session)
    url.searchParams.set('amazon_state', amazonState)
    url.searchParams.set('state', state)
    this.#addDraftAndRedirectUri(url)
    return { url: url.href, state, sellingPartnerId }
  }

  /**
   * Checks a redirect from Amazon. A state is valid once, in the session that it was created for, until it expires.
   *
   * @param redirect URL of the request to the redirect URI.
   * @throws OnboardingError if the redirect is not valid. Every error of `usedStates`.
   */
  async checkRedirect(redirect: RequestUrl, { session }: RedirectSession): Promise<Consent> {
    // The code's five minutes have already started.
    const receivedAt = this.#clock()
    const { authorizationCode, state, sellingPartnerId } = readRedirect(redirect, this.#ignoredParameters)
    const now = this.#wallClock.now()
    const { nonce, expiresAt, countryCode } = this.#states.verify(state, session, now)
    const ttlMs = Math.ceil(expiresAt * 1000 - now) + clockDifference
    // The last check, so that only the right browser with a valid redirect can use up the state.
    const isFirst = await this.#markUsed(nonce, ttlMs)
    if (isFirst !== true) throw new OnboardingError('state-replayed', { parameter: 'state' })
    const code = new AuthorizationCode(authorizationCode, receivedAt)
    return { code, sellingPartnerId, store: countryCode === undefined ? undefined : findStore(countryCode) }
  }

  /**
   * Exchanges an authorization code for the selling partner's tokens. Transient failures are retried until the code expires. If
   * LWA had accepted the code and only its response was lost, LWA rejects the retry, and the selling partner must consent again.
   * Concurrent callers with the same code share one request.
   *
   * @param code The code from `checkRedirect`. A code as text counts as new, because its age is unknown.
   * @throws OnboardingError if the code has expired or LWA rejects it. LwaError if LWA rejects the application. CredentialsError,
   * NetworkError, TimeoutError and InvalidResponseError.
   */
  async exchangeCode(code: AuthorizationCode | string): Promise<SellerTokens> {
    const value = typeof code === 'string' ? code : code.value
    const timeLeft = typeof code === 'string' ? codeLifetime : code.expiresAt - this.#clock()
    if (timeLeft <= 0) throw new OnboardingError('code-expired')
    const running = this.#exchanges.get(value)
    if (running) return running
    const grant = { authorizationCode: value, redirectUri: this.redirectUri }
    const exchange = exchangeCode(this.#lwa, grant, timeLeft).finally(() => this.#exchanges.delete(value))
    this.#exchanges.set(value, exchange)
    return exchange
  }

  /**
   * Checks a redirect and exchanges its authorization code. Store the refresh token that it returns.
   *
   * @param redirect URL of the request to the redirect URI.
   * @throws Every error of `checkRedirect` and `exchangeCode`.
   */
  async complete(redirect: RequestUrl, options: RedirectSession): Promise<AuthorizedSellingPartner> {
    const { code, sellingPartnerId, store } = await this.checkRedirect(redirect, options)
    const { refreshToken } = await this.exchangeCode(code)
    return { sellingPartnerId, refreshToken, store }
  }

  async #markUsed(nonce: string, ttlMs: number): Promise<boolean> {
    try {
      return await this.#usedStates.markUsed(nonce, ttlMs)
    } catch (error) {
      throw isSellingPartnerError(error) ? error : redactError(error)
    }
  }

  #sign(session: string, countryCode?: string): string {
    const expiresAt = Math.ceil((this.#wallClock.now() + this.#stateLifetime) / 1000)
    return this.#states.sign({ session: sessionOption(session), expiresAt, countryCode })
  }

  #addDraftAndRedirectUri(url: URL): void {
    if (this.draft) url.searchParams.set('version', 'beta')
    if (this.redirectUri !== undefined) url.searchParams.set('redirect_uri', this.redirectUri)
  }
}

function queryNames(redirectUri: string | undefined): string[] {
  return redirectUri === undefined ? [] : [...new URL(redirectUri).searchParams.keys()]
}
