import { OnboardingError } from './onboarding-error.js'

/** What a request from Amazon came with: its URL, whole or from the path on, or its query. */
export type ReceivedUrl = string | URL | URLSearchParams

/** What a parameter may be. Its values are printable ASCII without spaces: codes, ids and URLs in their encoded form. */
export interface ParameterRule {
  readonly name: string
  /** Characters. */
  readonly longest: number
  readonly isOptional?: true
}

/** More than all parameters at their longest, and still little work. */
const longestQuery = 8192

const printable = /^[\x21-\x7e]*$/

/** Where a name does not look like one, an attacker wrote it, and it stays out of messages. */
const nameLike = /^[\w.-]{1,64}$/

/**
 * The query of a request from Amazon.
 *
 * @throws OnboardingError where there is none, or one of an absurd length.
 */
export function receivedQuery(received: ReceivedUrl): URLSearchParams {
  const query = received instanceof URLSearchParams ? received : queryOf(received)
  if (query.toString().length > longestQuery) throw new OnboardingError('redirect-too-long')
  return query
}

/**
 * Reads the parameters of a request from Amazon, which are exactly those of the rules.
 *
 * @param ignored Names that may come besides.
 * @returns The values by their names; what is optional and did not come is left out.
 * @throws OnboardingError where one is missing, unknown, malformed or comes more than once. It names the parameter.
 */
export function readReceived(
  query: URLSearchParams,
  rules: readonly ParameterRule[],
  ignored: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const known = new Set(rules.map(({ name }) => name))
  for (const name of query.keys()) {
    if (!known.has(name) && !ignored.has(name)) {
      throw new OnboardingError('parameter-unknown', { parameter: nameLike.test(name) ? name : '(unprintable name)' })
    }
  }
  return new Map(rules.flatMap((rule) => readOne(query, rule)))
}

function readOne(query: URLSearchParams, { name, longest, isOptional }: ParameterRule): [string, string][] {
  const [value, ...further] = query.getAll(name)
  if (further.length > 0) throw new OnboardingError('parameter-duplicate', { parameter: name })
  if (value === undefined || value === '') {
    if (isOptional) return []
    throw new OnboardingError('parameter-missing', { parameter: name })
  }
  if (value.length > longest || !printable.test(value)) {
    throw new OnboardingError('parameter-malformed', { parameter: name })
  }
  return [[name, value]]
}

function queryOf(received: string | URL): URLSearchParams {
  const text = String(received)
  if (text.length > 2 * longestQuery) throw new OnboardingError('redirect-too-long')
  // A server knows the path and the query of a request alone. Its own address does not matter here.
  if (!URL.canParse(text, 'http://localhost')) throw new OnboardingError('redirect-malformed')
  return new URL(text, 'http://localhost').searchParams
}

/** What Amazon sends the browser to the application's login URI with, when a seller starts in the Appstore. */
export interface Login {
  readonly callbackUri: string
  readonly amazonState: string
  readonly sellingPartnerId: string
  /** Whether the application is a draft. */
  readonly isDraft: boolean
}

/** @see https://developer-docs.amazon.com/sp-api/docs/selling-partner-appstore-authorization-workflow */
const loginRules: readonly ParameterRule[] = [
  { name: 'amazon_callback_uri', longest: 2048 },
  { name: 'amazon_state', longest: 2048 },
  { name: 'selling_partner_id', longest: 128 },
  { name: 'version', longest: 16, isOptional: true },
]

/**
 * Reads the request to the application's login URI.
 *
 * @param ignored Names of parameters that may come besides.
 * @throws OnboardingError where it is not as Amazon sends it.
 */
export function readLogin(received: ReceivedUrl, ignored: ReadonlySet<string>): Login {
  const parameters = readReceived(receivedQuery(received), loginRules, ignored)
  const read = (name: string) => parameters.get(name) ?? ''
  return {
    callbackUri: read('amazon_callback_uri'),
    amazonState: read('amazon_state'),
    sellingPartnerId: read('selling_partner_id'),
    isDraft: read('version') === 'beta',
  }
}

/** What Amazon sends the browser back with, once the selling partner has consented. */
export interface Redirect {
  readonly authorizationCode: string
  readonly state: string
  readonly sellingPartnerId: string
}

/** @see https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow */
const redirectRules: readonly ParameterRule[] = [
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
  const parameters = readReceived(query, redirectRules, ignored)
  const read = (name: string) => parameters.get(name) ?? ''
  return {
    authorizationCode: read('spapi_oauth_code'),
    state: read('state'),
    sellingPartnerId: read('selling_partner_id'),
  }
}
