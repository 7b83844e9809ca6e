import { OnboardingError } from './onboarding-error.js'
import { type ParameterRule, type ReceivedUrl, readReceived, receivedQuery } from './received-parameters.js'

/** What Amazon sends the browser back with, once the selling partner has consented. */
export interface Redirect {
  readonly authorizationCode: string
  readonly state: string
  readonly sellingPartnerId: string
}

/** @see https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow */
const rules: readonly ParameterRule[] = [
  { name: 'state', longest: 512 },
  { name: 'spapi_oauth_code', longest: 2048 },
  { name: 'selling_partner_id', longest: 128 },
  // Comes for hybrid applications. MWS is gone, and with it the use of this.
  { name: 'mws_auth_token', longest: 2048, isOptional: true },
]

/** @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1 */
const oauthErrors = new Set([
  'invalid_request',
  'unauthorized_client',
  'access_denied',
  'unsupported_response_type',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
])

/**
 * Reads the redirect to the application's redirect URI.
 *
 * @param ignored Names of parameters that may come besides.
 * @throws OnboardingError where it is not as Amazon sends it.
 */
export function readRedirect(received: ReceivedUrl, ignored: ReadonlySet<string>): Redirect {
  const query = receivedQuery(received)
  const error = query.get('error')
  if (error !== null) {
    throw new OnboardingError('consent-refused', { amazonCode: oauthErrors.has(error) ? error : undefined })
  }
  const parameters = readReceived(query, rules, ignored)
  const read = (name: string) => parameters.get(name) ?? ''
  return {
    authorizationCode: read('spapi_oauth_code'),
    state: read('state'),
    sellingPartnerId: read('selling_partner_id'),
  }
}
