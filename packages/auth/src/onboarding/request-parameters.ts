import { OnboardingError } from './onboarding-error.js'

/** The URL of a request that Amazon redirected to the application: the whole URL, its path and query, or its query. */
export type RequestUrl = string | URL | URLSearchParams

/** Rule for one parameter. Values are printable ASCII without spaces: codes, IDs and encoded URLs. */
interface ParameterRule {
  readonly name: string
  /** Maximum number of characters. */
  readonly maxLength: number
  /** Matches valid values. @default any */
  readonly pattern?: RegExp
  readonly isOptional?: true
}

/** Characters of a query. It is more than all parameters need, and limits the work that a malicious request causes. */
const maxQueryLength = 8192

const printable = /^[\x21-\x7e]*$/

/**
 * ID of a seller (`A3FHEXAMPLEYWS`) or a vendor group (`amzn1.vg.1234567`). It comes through the browser, and applications use it in
 * file names, keys and queries, so it has no other characters.
 */
const sellingPartnerRule: ParameterRule = {
  name: 'selling_partner_id',
  maxLength: 64,
  pattern: /^[A-Za-z\d][\w.-]*$/,
}

/** Messages repeat only names that match. An attacker wrote the others. */
const namePattern = /^[\w.-]{1,64}$/

/** @throws OnboardingError if the request has no valid URL, or if its query is too long. */
function readQuery(request: RequestUrl): URLSearchParams {
  const query = request instanceof URLSearchParams ? request : parseQuery(request)
  if (query.toString().length > maxQueryLength) throw new OnboardingError('redirect-too-long')
  return query
}

/**
 * Reads the parameters of a request.
 *
 * @param rules The parameters that the request must have, and the only ones that it may have.
 * @param ignored Names of additional parameters to ignore.
 * @returns The values by name, without optional parameters that are missing.
 * @throws OnboardingError if a parameter is missing, unknown, malformed or duplicate. It names the parameter.
 */
function readParameters(
  query: URLSearchParams,
  rules: readonly ParameterRule[],
  ignored: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const known = new Set(rules.map(({ name }) => name))
  for (const name of query.keys()) {
    if (!known.has(name) && !ignored.has(name)) {
      throw new OnboardingError('parameter-unknown', {
        parameter: namePattern.test(name) ? name : '(unprintable name)',
      })
    }
  }
  return new Map(rules.flatMap((rule) => readParameter(query, rule)))
}

function readParameter(
  query: URLSearchParams,
  { name, maxLength, pattern = printable, isOptional }: ParameterRule,
): [string, string][] {
  const [value, ...duplicates] = query.getAll(name)
  if (duplicates.length > 0) throw new OnboardingError('parameter-duplicate', { parameter: name })
  if (value === undefined || value === '') {
    if (isOptional) return []
    throw new OnboardingError('parameter-missing', { parameter: name })
  }
  if (value.length > maxLength || !printable.test(value) || !pattern.test(value)) {
    throw new OnboardingError('parameter-malformed', { parameter: name })
  }
  return [[name, value]]
}

function parseQuery(request: string | URL): URLSearchParams {
  const text = String(request)
  if (text.length > 2 * maxQueryLength) throw new OnboardingError('redirect-too-long')
  // `request.url` of a server has only the path and the query. The host does not matter here.
  if (!URL.canParse(text, 'http://localhost')) throw new OnboardingError('redirect-malformed')
  return new URL(text, 'http://localhost').searchParams
}

/** Parameters of a request to the application's login URI, for a seller who starts in the Appstore. */
interface Login {
  readonly callbackUri: string
  readonly amazonState: string
  readonly sellingPartnerId: string
}

/** @see https://developer-docs.amazon/sp-api/docs/selling-partner-appstore-authorization-workflow */
const loginRules: readonly ParameterRule[] = [
  { name: 'amazon_callback_uri', maxLength: 2048 },
  { name: 'amazon_state', maxLength: 2048 },
  sellingPartnerRule,
  // Amazon sends `beta` for a draft. It is unused, because the option `draft` decides.
  { name: 'version', maxLength: 16, isOptional: true },
]

/**
 * Reads the request to the application's login URI.
 *
 * @param ignored Names of additional parameters to ignore.
 * @throws OnboardingError if the request is not valid.
 */
export function readLogin(request: RequestUrl, ignored: ReadonlySet<string>): Login {
  const parameters = readParameters(readQuery(request), loginRules, ignored)
  const read = (name: string) => parameters.get(name) ?? ''
  return {
    callbackUri: read('amazon_callback_uri'),
    amazonState: read('amazon_state'),
    sellingPartnerId: read('selling_partner_id'),
  }
}

/** Parameters of a redirect after the selling partner's consent. */
interface Redirect {
  readonly authorizationCode: string
  readonly state: string
  readonly sellingPartnerId: string
}

/** @see https://developer-docs.amazon/sp-api/docs/website-authorization-workflow */
const redirectRules: readonly ParameterRule[] = [
  { name: 'state', maxLength: 512 },
  { name: 'spapi_oauth_code', maxLength: 2048 },
  sellingPartnerRule,
  // Amazon sends it for hybrid applications. It is unused, because MWS is retired.
  { name: 'mws_auth_token', maxLength: 2048, isOptional: true },
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
 * @param ignored Names of additional parameters to ignore.
 * @throws OnboardingError if the request is not valid.
 */
export function readRedirect(request: RequestUrl, ignored: ReadonlySet<string>): Redirect {
  const query = readQuery(request)
  const error = query.get('error')
  if (error !== null) {
    throw new OnboardingError('consent-failed', { amazonCode: oauthErrors.has(error) ? error : undefined })
  }
  const parameters = readParameters(query, redirectRules, ignored)
  const read = (name: string) => parameters.get(name) ?? ''
  return {
    authorizationCode: read('spapi_oauth_code'),
    state: read('state'),
    sellingPartnerId: read('selling_partner_id'),
  }
}
