import { isLwaError } from '../errors/lwa-errors.js'
import type { LwaClient } from '../lwa/lwa-client.js'
import type { CodeGrant } from '../lwa/lwa-grant.js'
import { recordAttempts } from '../retry/retrier.js'
import type { Store } from '../stores/stores.js'
import { OnboardingError } from './onboarding-error.js'

/**
 * Milliseconds.
 * @see https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow
 */
export const codeLifetime = 5 * 60 * 1000

/** An authorization code and when it ends. Neither `util.inspect` nor `JSON.stringify` shows it. */
export class AuthorizationCode {
  readonly #value: string
  readonly #expiresAt: number

  /** @param receivedAt Of the onboarding's clock, in milliseconds. */
  constructor(value: string, receivedAt: number) {
    this.#value = value
    this.#expiresAt = receivedAt + codeLifetime
  }

  /** The code itself, which is a secret. */
  get value(): string {
    return this.#value
  }

  /** When it ends, in milliseconds of the onboarding's clock. */
  get expiresAt(): number {
    return this.#expiresAt
  }
}

/** Where to send the browser. The URL holds the state, which is a secret of this browser: log neither. */
export interface ConsentLink {
  readonly url: string
  readonly state: string
}

/** Where to send a browser that comes from the Appstore, and whose it is. */
export interface ConfirmLink extends ConsentLink {
  readonly sellingPartnerId: string
}

/** A redirect that holds: the selling partner has consented. */
export interface Consent {
  /** To be exchanged within five minutes. */
  readonly code: AuthorizationCode
  readonly sellingPartnerId: string
  /** The store that `consentUrl` was given; left out for a seller who came from the Appstore. */
  readonly store?: Store
}

/** A selling partner who has authorized the application. */
export interface AuthorizedSellingPartner {
  readonly sellingPartnerId: string
  /** Good until the selling partner withdraws the authorization. It is a secret: store it encrypted. */
  readonly refreshToken: string
  /** The store that `consentUrl` was given; left out for a seller who came from the Appstore. */
  readonly store?: Store
}

/** What LWA gives for an authorization code. All but `expiresInMs` is secret. */
export interface SellerTokens {
  /** Good until the selling partner withdraws the authorization. Store it encrypted. */
  readonly refreshToken: string
  readonly accessToken: string
  /** Milliseconds until the access token expires. */
  readonly expiresInMs: number
}

/** LWA's codes for a fault of the authorization code, rather than of the application's credentials. */
const codeFaults = new Set(['invalid_grant', 'invalid_request'])

/**
 * Exchanges an authorization code.
 *
 * @param deadline Milliseconds for which the code is still good.
 */
export async function exchangeCode(lwa: LwaClient, grant: CodeGrant, deadline: number): Promise<SellerTokens> {
  try {
    const { value: accessToken, expiresInMs, refreshToken = '' } = await lwa.exchange(grant, { deadline })
    return { refreshToken, accessToken, expiresInMs }
  } catch (error) {
    throw toExchangeError(error)
  }
}

/** What an exchange fails with: where LWA refuses the code and not the application, the selling partner has to start again. */
function toExchangeError(error: unknown): unknown {
  if (!isLwaError(error) || !codeFaults.has(error.lwaCode ?? '')) return error
  const refusal = new OnboardingError('code-refused', { amazonCode: error.lwaCode, requestId: error.requestId })
  const { attempts = 1, elapsed = 0 } = error
  return recordAttempts(refusal, { attempts, elapsed })
}
