import { isLwaError } from '../errors/lwa-errors.js'
import type { LwaClient } from '../lwa/lwa-client.js'
import type { CodeGrant } from '../lwa/lwa-grant.js'
import { recordAttempts } from '../retry/retrier.js'
import type { Store } from '../stores/stores.js'
import { OnboardingError } from './onboarding-error.js'

/**
 * Lifetime of an authorization code in milliseconds.
 * @see https://developer-docs.amazon/sp-api/docs/website-authorization-workflow
 */
export const codeLifetime = 5 * 60 * 1000

/** An authorization code and its expiry. Neither `util.inspect` nor `JSON.stringify` shows it. */
export class AuthorizationCode {
  readonly #value: string
  readonly #expiresAt: number

  /** @param receivedAt Milliseconds on the onboarding's monotonic clock. */
  constructor(value: string, receivedAt: number) {
    this.#value = value
    this.#expiresAt = receivedAt + codeLifetime
  }

  /** The authorization code. It is a secret. */
  get value(): string {
    return this.#value
  }

  /** Expiry in milliseconds on the onboarding's monotonic clock. */
  get expiresAt(): number {
    return this.#expiresAt
  }
}

/** The URL to redirect the browser to. It contains the state. Don't log either: the state is a secret of this browser. */
export interface ConsentLink {
  readonly url: string
  readonly state: string
}

/** The URL to redirect a browser from the Appstore to, and the seller who uses it. */
export interface ConfirmLink extends ConsentLink {
  /** From the browser, and not signed: see `Consent.sellingPartnerId`. */
  readonly sellingPartnerId: string
}

/** The result of a valid redirect: the selling partner has consented. */
export interface Consent {
  /** Exchange it within five minutes. */
  readonly code: AuthorizationCode
  /**
   * ID of the seller or vendor: 1 to 64 letters, digits, `.`, `_` and `-`. It comes through the browser and is not signed, so a
   * selling partner can send another one's ID. Use it only as a label: don't look up or replace stored tokens with it.
   */
  readonly sellingPartnerId: string
  /** The store that was passed to `consentUrl`. `undefined` for a seller from the Appstore. */
  readonly store?: Store
}

/** A selling partner who has authorized the application. */
export interface AuthorizedSellingPartner {
  /** From the browser, and not signed: see `Consent.sellingPartnerId`. Store the refresh token under the user who is signed in. */
  readonly sellingPartnerId: string
  /** Valid until the selling partner withdraws the authorization. It is a secret: store it encrypted. */
  readonly refreshToken: string
  /** The store that was passed to `consentUrl`. `undefined` for a seller from the Appstore. */
  readonly store?: Store
}

/** The tokens that LWA returns for an authorization code. Both are secrets. */
export interface SellerTokens {
  /** Valid until the selling partner withdraws the authorization. Store it encrypted. */
  readonly refreshToken: string
  readonly accessToken: string
  /** Milliseconds until the access token expires. */
  readonly expiresInMs: number
}

/** LWA's errors that concern the authorization code. Its other errors concern the application's credentials. */
const codeErrors = new Set(['invalid_grant', 'invalid_request'])

/**
 * Exchanges an authorization code.
 *
 * @param deadline Milliseconds until the code expires.
 * @throws OnboardingError if LWA rejects the code. Every other error of `LwaClient.exchange`.
 */
export async function exchangeCode(lwa: LwaClient, grant: CodeGrant, deadline: number): Promise<SellerTokens> {
  try {
    const { value: accessToken, expiresInMs, refreshToken = '' } = await lwa.exchange(grant, { deadline })
    return { refreshToken, accessToken, expiresInMs }
  } catch (error) {
    throw toExchangeError(error)
  }
}

/** If LWA rejects the code and not the application, the selling partner must start again. */
function toExchangeError(error: unknown): unknown {
  if (!isLwaError(error) || !codeErrors.has(error.lwaCode ?? '')) return error
  const onboardingError = new OnboardingError('code-rejected', {
    amazonCode: error.lwaCode,
    requestId: error.requestId,
  })
  const { attempts = 1, elapsed = 0 } = error
  return recordAttempts(onboardingError, { attempts, elapsed })
}
