import { randomBytes } from 'node:crypto'
import type { Answer } from '../answer.js'
import { Refusal } from '../refusal.js'
import type { AuthorizationCodes } from './authorization-codes.js'

/** Where selling partners authorize applications, in Seller and Vendor Central and on this server. */
export const consentPath = '/apps/authorize/consent'

/** The selling partner who signs in here, and consents to everything. */
export const consentingSellingPartner = 'A1SANDBOXSELLER'

const required = ['application_id', 'redirect_uri']

/**
 * The page on which a selling partner authorizes an application. It consents at once: the browser is sent back to the redirect
 * URI with a code that LWA takes once and within five minutes, together with the same redirect URI.
 *
 * @throws Refusal where a parameter is missing or malformed.
 * @see https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow
 */
export function answerConsent(codes: AuthorizationCodes, query: URLSearchParams): Answer {
  const absent = required.find((name) => !query.get(name))
  if (absent) throw invalid(`The parameter ${absent} is missing.`)
  const redirectUri = query.get('redirect_uri') ?? ''
  const code = randomBytes(16).toString('base64url')
  const location = redirection(redirectUri, { code, state: query.get('state') })
  codes.issue(code, { seller: consentingSellingPartner, redirectUri })
  return { status: 302, headers: { location: location.href, 'cache-control': 'no-store' } }
}

function redirection(redirectUri: string, { code, state }: { code: string; state: string | null }): URL {
  if (!/^https?:/.test(redirectUri) || !URL.canParse(redirectUri))
    throw invalid('The parameter redirect_uri is no URL.')
  const url = new URL(redirectUri)
  if (state !== null) url.searchParams.set('state', state)
  url.searchParams.set('selling_partner_id', consentingSellingPartner)
  url.searchParams.set('spapi_oauth_code', code)
  return url
}

function invalid(details: string): Refusal {
  return new Refusal(400, [{ code: 'InvalidInput', message: 'The selling partner cannot consent.', details }])
}
