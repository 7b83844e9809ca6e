import { isSellingPartnerError } from '../errors/selling-partner-error.js'
import { ClientSecret } from '../lwa/client-secret.js'
import { LwaClient } from '../lwa/lwa-client.js'
import { clientIdOption, clientSecretOption, resolveLwaUrl } from '../lwa/lwa-options.js'
import { Observers } from '../observe/observers.js'
import { Retrier } from '../retry/retrier.js'
import { resolveRetryPolicy } from '../retry/retry-options.js'
import { redactError } from '../secrets/redact-error.js'
import { findStore, requireStore } from '../stores/stores.js'
import { parseEndpoint } from '../values/endpoint.js'
import { timeoutOption } from '../values/option-value.js'
import type { AuthorizedSellingPartner, ConfirmLink, Consent, ConsentLink } from './authorization.js'
import { AuthorizationCode, codeLifetime, exchangeCode, type SellerTokens } from './authorization.js'
import { checkRedirectUri, resolveCallback } from './callback-uri.js'
import { centralUrl } from './central-urls.js'
import { OnboardingError } from './onboarding-error.js'
import type { ConfirmRequest, ConsentRequest, OnboardingOptions, RedirectSession } from './onboarding-options.js'
import { applicationIdOption, sessionOption, stateLifetimeOption } from './onboarding-options.js'
import type { ReceivedUrl } from './received-parameters.js'
import { readLogin, readRedirect } from './received-parameters.js'
import { StateSigner, stateKeys } from './state-signer.js'
import type { UsedStates } from './used-states.js'
import { MemoryUsedStates } from './used-states.js'

/** Retries that all exchanges may make together after a 5xx or a network failure, as those of a `SellingPartnerAuth` may. */
const retryQuota = 100

/**
 * Leads selling partners through the authorization of an application: the consent URL, the check of the redirect, and the
 * exchange of the code for a refresh token. Make one per application.
 *
 * @example
 * const onboarding = new Onboarding({ applicationId, clientId, clientSecret, redirectUri, stateSecret })
 * response.redirect(onboarding.consentUrl({ store: 'DE', session: sessionId }).url)
 * // ... and at the redirect URI:
 * const { sellingPartnerId, refreshToken } = await onboarding.complete(request.url, { session: sessionId })
 *
 * @see https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow
 */
export class Onboarding {
  readonly applicationId: string
  readonly clientId: string
  readonly redirectUri?: string
  readonly draft: boolean
  /** LWA's token endpoint. */
  readonly lwaUrl: string
  readonly #states: StateSigner
  readonly #stateLifetime: number
  readonly #usedStates: UsedStates
  readonly #ignored: ReadonlySet<string>
  readonly #centralUrl?: string
  readonly #lwa: LwaClient
  readonly #now: () => number
  readonly #clock: () => number
  readonly #exchanges = new Map<string, Promise<SellerTokens>>()

  /** @throws ConfigurationError where an option is malformed, or missing in the environment too. */
  constructor(options: OnboardingOptions) {
    this.applicationId = applicationIdOption(options.applicationId)
    this.clientId = clientIdOption(options.clientId)
    const clientSecret = clientSecretOption(options.clientSecret)
    this.redirectUri = options.redirectUri === undefined ? undefined : checkRedirectUri(options.redirectUri)
    this.draft = options.draft ?? false
    this.lwaUrl = resolveLwaUrl(options.lwaUrl)
    this.#states = new StateSigner(stateKeys(options.stateSecret), this.applicationId)
    this.#stateLifetime = stateLifetimeOption(options.stateLifetime ?? 600_000)
    this.#ignored = new Set([...(options.ignoredParameters ?? []), ...ownParameters(this.redirectUri)])
    this.#centralUrl = options.centralUrl === undefined ? undefined : parseEndpoint(options.centralUrl, 'centralUrl')
    const timeout = timeoutOption(options.timeout ?? 30_000)
    this.#now = options.now ?? Date.now
    this.#clock = options.clock ?? (() => performance.now())
    this.#usedStates = options.usedStates ?? new MemoryUsedStates(undefined, this.#clock)
    const observers = Observers.from(options.observers, this.#clock)
    const random = options.random ?? Math.random
    this.#lwa = new LwaClient({
      lwaUrl: this.lwaUrl,
      clientId: this.clientId,
      clientSecret: new ClientSecret(clientSecret, { timeout, clock: this.#clock }),
      timeout,
      retrier: new Retrier({ quota: retryQuota, clock: this.#clock, random, observers }),
      retryPolicy: resolveRetryPolicy(options.retry),
    })
  }

  /**
   * The page of Amazon's on which the selling partner consents.
   *
   * @throws ConfigurationError where the store is unknown or has no Vendor Central.
   */
  consentUrl({ store, type = 'seller', session }: ConsentRequest): ConsentLink {
    const found = requireStore(store)
    const central = centralUrl(found, type)
    const url = new URL('/apps/authorize/consent', this.#centralUrl ?? central)
    const state = this.#sign(session, found.countryCode)
    url.searchParams.set('application_id', this.applicationId)
    url.searchParams.set('state', state)
    this.#addStage(url, this.draft)
    return { url: url.href, state }
  }

  /**
   * Where to send a seller whom Amazon sends to the application's login URI from the Appstore. Have the seller sign in to
   * your site first.
   *
   * @param login The URL of the request to the login URI.
   * @throws OnboardingError where the request is not as Amazon sends it: do not send the browser anywhere then.
   * @see https://developer-docs.amazon.com/sp-api/docs/selling-partner-appstore-authorization-workflow
   */
  confirmUrl(login: ReceivedUrl, { session, store }: ConfirmRequest): ConfirmLink {
    const { callbackUri, amazonState, sellingPartnerId, isDraft } = readLogin(login, this.#ignored)
    const central = store === undefined ? undefined : centralUrl(requireStore(store), 'seller')
    const url = resolveCallback(callbackUri, central, this.#centralUrl)
    const state = this.#sign(session)
    url.searchParams.set('amazon_state', amazonState)
    url.searchParams.set('state', state)
    this.#addStage(url, this.draft || isDraft)
    return { url: url.href, state, sellingPartnerId }
  }

  /**
   * Checks what Amazon sent the browser back with. A state is good once, in the session that it was made for, until it ends.
   *
   * @param redirect The URL of the request to the redirect URI.
   * @throws OnboardingError where the redirect does not hold; what `usedStates` throws.
   */
  async checkRedirect(redirect: ReceivedUrl, { session }: RedirectSession): Promise<Consent> {
    // The code's five minutes run already.
    const receivedAt = this.#clock()
    const { authorizationCode, state, sellingPartnerId } = readRedirect(redirect, this.#ignored)
    const { nonce, expiresAt, countryCode } = this.#states.read(state, session, this.#now())
    // At last, so that nobody but the rightful browser with a whole redirect can use the state up.
    const isFirst = await this.#markUsed(nonce, Math.max(1, Math.ceil(expiresAt * 1000 - this.#now())))
    if (isFirst !== true) throw new OnboardingError('state-replayed', { parameter: 'state' })
    const code = new AuthorizationCode(authorizationCode, receivedAt)
    return { code, sellingPartnerId, store: countryCode === undefined ? undefined : findStore(countryCode) }
  }

  /**
   * Exchanges an authorization code for the selling partner's tokens. After a failure that passes it is sent again, until the
   * code ends: if LWA has taken the code already and only its answer was lost, the repetition is refused and nothing else is
   * lost than without it. However many callers exchange one code at the same moment, LWA is asked once.
   *
   * @param code Of `checkRedirect`, or one from elsewhere, whose age is not known.
   * @throws OnboardingError where the code is too old or LWA does not take it; LwaError where LWA refuses the application;
   * CredentialsError, NetworkError, TimeoutError and InvalidResponseError.
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
   * Checks the redirect and exchanges its code: all that is left to do at the redirect URI, but for storing the refresh token.
   *
   * @param redirect The URL of the request to the redirect URI.
   * @throws What `checkRedirect` and `exchangeCode` throw.
   */
  async complete(redirect: ReceivedUrl, options: RedirectSession): Promise<AuthorizedSellingPartner> {
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
    const expiresAt = Math.ceil((this.#now() + this.#stateLifetime) / 1000)
    return this.#states.sign({ session: sessionOption(session), expiresAt, countryCode })
  }

  #addStage(url: URL, isDraft: boolean): void {
    if (isDraft) url.searchParams.set('version', 'beta')
    if (this.redirectUri !== undefined) url.searchParams.set('redirect_uri', this.redirectUri)
  }
}

function ownParameters(redirectUri: string | undefined): string[] {
  return redirectUri === undefined ? [] : [...new URL(redirectUri).searchParams.keys()]
}
