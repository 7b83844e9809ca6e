import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.js'
import { type ErrorResponse, invalidInput, type SandboxResponse } from '../response.js'

/** Path of the consent page, the same as in Seller Central and Vendor Central. */
export const consentPath = '/apps/authorize/consent'

export const sandboxSellingPartner = 'A1SANDBOXSELLER'

const required = ['application_id', 'redirect_uri']

/** @see https://developer-docs.amazon/sp-api/docs/website-authorization-workflow */
const codeLifetimeMs = 5 * 60 * 1000

interface IssuedCode {
  readonly seller: string
  /** The only application that can redeem the code. Left out if any application can. */
  readonly clientId?: string
  /** The redirect URI that the code was sent to. Left out if any is accepted. */
  readonly redirectUri?: string
  readonly expiresAt: number
}

/** Authorization codes. Each can be redeemed once, within five minutes. */
export class AuthorizationCodes {
  readonly #clock: Clock
  readonly #codes = new Map<string, IssuedCode>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  issue(code: string, details: Omit<IssuedCode, 'expiresAt'>): void {
    this.#codes.set(code, { ...details, expiresAt: this.#clock() + codeLifetimeMs })
  }

  /**
   * Redeems a code. A code sent by the wrong application or with the wrong redirect URI stays valid.
   * @returns The selling partner, or undefined if the code is invalid.
   */
  redeem(code: string, sender: { clientId: string; redirectUri: string }): string | undefined {
    const issued = this.#codes.get(code)
    if (!issued || (issued.clientId ?? sender.clientId) !== sender.clientId) return undefined
    if ((issued.redirectUri ?? sender.redirectUri) !== sender.redirectUri) return undefined
    this.#codes.delete(code)
    return this.#clock() < issued.expiresAt ? issued.seller : undefined
  }
}

/**
 * The page on which a selling partner authorizes an application. It consents immediately: the browser is redirected
 * with a new authorization code. LWA accepts the code only with the same redirect URI.
 *
 * @throws ErrorResponse with status 400 if a parameter is missing or malformed.
 * @see https://developer-docs.amazon/sp-api/docs/website-authorization-workflow
 */
export function handleConsent(codes: AuthorizationCodes, query: URLSearchParams): SandboxResponse {
  const missing = required.find((name) => !query.get(name))
  if (missing) throw invalid(`The parameter ${missing} is missing. Add it to the query.`)
  const redirectUri = query.get('redirect_uri') ?? ''
  const code = randomBytes(16).toString('base64url')
  const location = buildRedirect(redirectUri, { code, state: query.get('state') })
  codes.issue(code, { seller: sandboxSellingPartner, redirectUri })
  return { status: 302, headers: { location: location.href, 'cache-control': 'no-store' } }
}

function buildRedirect(redirectUri: string, { code, state }: { code: string; state: string | null }): URL {
  if (!/^https?:/.test(redirectUri) || !URL.canParse(redirectUri)) {
    throw invalid('The parameter redirect_uri is invalid. Use an http or https URL.')
  }
  const url = new URL(redirectUri)
  if (state !== null) url.searchParams.set('state', state)
  url.searchParams.set('selling_partner_id', sandboxSellingPartner)
  url.searchParams.set('spapi_oauth_code', code)
  return url
}

function invalid(details: string): ErrorResponse {
  return invalidInput('The consent page got an invalid request.', details)
}
