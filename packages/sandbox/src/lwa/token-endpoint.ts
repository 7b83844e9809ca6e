import type { Access, AccessTokens } from '../access/access-tokens.js'
import type { SandboxResponse } from '../response.js'
import type { Applications } from './applications.js'
import type { AuthorizationCodes } from './consent.js'

/** Path of the token endpoint, the same as on LWA's own host. */
export const tokenPath = '/auth/o2/token'

interface LwaState {
  readonly applications: Applications
  readonly codes: AuthorizationCodes
  readonly tokens: AccessTokens
  /** The scopes of grantless operations. */
  readonly scopes: ReadonlySet<string>
}

/** The fields of a token request by name. */
type Fields = ReadonlyMap<string, string>

interface Authorization {
  readonly access: Access
  readonly refreshToken?: string
}

interface GrantType {
  readonly required: readonly string[]
  readonly authorize: (state: LwaState, clientId: string, fields: Fields) => Authorization | LwaError
}

class LwaError {
  constructor(
    readonly error: string,
    readonly description: string,
  ) {}
}

const grantTypes: ReadonlyMap<string, GrantType> = new Map<string, GrantType>([
  ['refresh_token', { required: ['refresh_token'], authorize: useRefreshToken }],
  ['client_credentials', { required: ['scope'], authorize: useScope }],
  ['authorization_code', { required: ['code', 'redirect_uri'], authorize: exchangeCode }],
])

/**
 * Login with Amazon's token endpoint.
 * @param fields Undefined if the body is neither a form nor a JSON object.
 * @see https://developer-docs.amazon/sp-api/docs/connecting-to-the-selling-partner-api
 */
export function handleTokenRequest(state: LwaState, fields: Fields | undefined): SandboxResponse {
  const authorization = authorize(state, fields)
  const headers = { 'cache-control': 'no-store' }
  if (authorization instanceof LwaError) {
    const { error, description } = authorization
    const status = error === 'invalid_client' ? 401 : 400
    return { status, headers, body: { error, error_description: description } }
  }
  const tokens = {
    access_token: state.tokens.issue(authorization.access),
    token_type: 'bearer',
    expires_in: state.tokens.lifetimeSeconds,
    refresh_token: authorization.refreshToken,
  }
  return { status: 200, headers, body: tokens }
}

function authorize(state: LwaState, fields: Fields | undefined): Authorization | LwaError {
  if (!fields) return new LwaError('invalid_request', 'The body is invalid. Send a form or a JSON object.')
  const name = fields.get('grant_type')
  if (!name) return missing('grant_type')
  const grantType = grantTypes.get(name)
  if (!grantType) {
    const known = [...grantTypes.keys()].join(', ')
    return new LwaError('unsupported_grant_type', `The grant_type is unknown. Use one of ${known}.`)
  }
  const absent = ['client_id', 'client_secret', ...grantType.required].find((field) => !fields.get(field))
  if (absent) return missing(absent)
  const clientId = fields.get('client_id') ?? ''
  if (!state.applications.acceptsSecret(clientId, fields.get('client_secret') ?? '')) {
    return new LwaError('invalid_client', 'No application has this client_id and client_secret.')
  }
  return grantType.authorize(state, clientId, fields)
}

function missing(field: string): LwaError {
  return new LwaError('invalid_request', `The parameter ${field} is missing.`)
}

function useRefreshToken({ applications }: LwaState, clientId: string, fields: Fields): Authorization | LwaError {
  const refreshToken = fields.get('refresh_token') ?? ''
  const seller = applications.sellerOf(clientId, refreshToken)
  if (!seller) return new LwaError('invalid_grant', 'The refresh_token is unknown or belongs to another application.')
  return { access: { type: 'seller', clientId, seller }, refreshToken }
}

function useScope({ scopes }: LwaState, clientId: string, fields: Fields): Authorization | LwaError {
  const scope = fields.get('scope') ?? ''
  if (!scopes.has(scope)) return new LwaError('invalid_scope', 'No grantless operation has this scope.')
  return { access: { type: 'grantless', clientId, scope } }
}

function exchangeCode({ applications, codes }: LwaState, clientId: string, fields: Fields): Authorization | LwaError {
  const redirectUri = fields.get('redirect_uri') ?? ''
  const seller = codes.redeem(fields.get('code') ?? '', { clientId, redirectUri })
  if (!seller) {
    const description = 'The code is unknown, used, older than 5 minutes, or was issued for another redirect_uri.'
    return new LwaError('invalid_grant', description)
  }
  return { access: { type: 'seller', clientId, seller }, refreshToken: applications.authorize(clientId, seller) }
}

/** Returns the fields without secrets. */
export function publicFields(fields: Fields | undefined): Record<string, string> {
  return Object.fromEntries([...(fields ?? [])].filter(([name]) => publicNames.includes(name)))
}

const publicNames: readonly string[] = ['grant_type', 'client_id', 'scope', 'redirect_uri']

/** Reads the fields of a form or a JSON object. SP-API's clients send either. */
export function readFields(body: string, contentType = ''): Fields | undefined {
  const isJson = contentType.includes('json') || body.trimStart().startsWith('{')
  return isJson ? readJson(body) : new Map(new URLSearchParams(body))
}

function readJson(body: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value !== 'object' || value === null) return undefined
    return new Map(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return undefined
  }
}
