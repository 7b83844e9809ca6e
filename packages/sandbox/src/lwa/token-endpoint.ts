import type { AccessGrant } from '../access/access-grant.js'
import type { TokenRegistry } from '../access/access-tokens.js'
import type { Answer } from '../answer.js'
import type { ApplicationRegistry } from './application-registry.js'
import type { AuthorizationCodes } from './authorization-codes.js'

/** Where Login with Amazon gives out tokens, on its own host and on this one. */
export const lwaPath = '/auth/o2/token'

/** What LWA knows: who may ask, what for, and what it gave out. */
export interface LwaState {
  readonly applications: ApplicationRegistry
  readonly codes: AuthorizationCodes
  readonly tokens: TokenRegistry
  /** The scopes of grantless operations. */
  readonly scopes: ReadonlySet<string>
}

type Fields = ReadonlyMap<string, string>

/** What a grant leads to: the access token's meaning, and a refresh token where there is one. */
interface Granted {
  readonly access: AccessGrant
  readonly refreshToken?: string
}

interface GrantType {
  readonly required: readonly string[]
  readonly grant: (state: LwaState, clientId: string, fields: Fields) => Granted | LwaRefusal
}

class LwaRefusal {
  constructor(
    readonly error: string,
    readonly description: string,
  ) {}
}

const grantTypes: ReadonlyMap<string, GrantType> = new Map<string, GrantType>([
  ['refresh_token', { required: ['refresh_token'], grant: refresh }],
  ['client_credentials', { required: ['scope'], grant: grantScope }],
  ['authorization_code', { required: ['code', 'redirect_uri'], grant: exchangeCode }],
])

/**
 * Login with Amazon's token endpoint.
 * @param body Form-encoded or JSON: SP-API's clients send either.
 * @see https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api
 */
export function answerLwa(state: LwaState, body: string, contentType: string | undefined): Answer {
  const granted = grantAccess(state, readFields(body, contentType))
  const headers = { 'cache-control': 'no-store' }
  if (granted instanceof LwaRefusal) {
    const { error, description } = granted
    const status = error === 'invalid_client' ? 401 : 400
    return { status, headers, body: { error, error_description: description } }
  }
  const tokens = {
    access_token: state.tokens.issue(granted.access),
    token_type: 'bearer',
    expires_in: state.tokens.lifetime,
    refresh_token: granted.refreshToken,
  }
  return { status: 200, headers, body: tokens }
}

function grantAccess(state: LwaState, fields: Fields | undefined): Granted | LwaRefusal {
  if (!fields) return new LwaRefusal('invalid_request', 'The body is neither a form nor a JSON object.')
  const name = fields.get('grant_type')
  if (!name) return missing('grant_type')
  const type = grantTypes.get(name)
  if (!type) return new LwaRefusal('unsupported_grant_type', `Grant types are ${[...grantTypes.keys()].join(', ')}.`)
  const absent = ['client_id', 'client_secret', ...type.required].find((field) => !fields.get(field))
  if (absent) return missing(absent)
  const clientId = fields.get('client_id') ?? ''
  if (!state.applications.knows(clientId, fields.get('client_secret') ?? '')) {
    return new LwaRefusal('invalid_client', 'No application has this client id and secret.')
  }
  return type.grant(state, clientId, fields)
}

function missing(field: string): LwaRefusal {
  return new LwaRefusal('invalid_request', `The parameter ${field} is missing.`)
}

function refresh({ applications }: LwaState, clientId: string, fields: Fields): Granted | LwaRefusal {
  const refreshToken = fields.get('refresh_token') ?? ''
  const seller = applications.sellerOf(clientId, refreshToken)
  if (!seller) return new LwaRefusal('invalid_grant', 'No selling partner gave the application this refresh token.')
  return { access: { type: 'seller', clientId, seller }, refreshToken }
}

function grantScope({ scopes }: LwaState, clientId: string, fields: Fields): Granted | LwaRefusal {
  const scope = fields.get('scope') ?? ''
  if (!scopes.has(scope)) return new LwaRefusal('invalid_scope', 'No grantless operation has this scope.')
  return { access: { type: 'grantless', clientId, scope } }
}

function exchangeCode({ applications, codes }: LwaState, clientId: string, fields: Fields): Granted | LwaRefusal {
  const redirectUri = fields.get('redirect_uri') ?? ''
  const seller = codes.redeem(fields.get('code') ?? '', { clientId, redirectUri })
  if (!seller) {
    const description = 'The authorization code is unknown, used, older than 5 minutes or of another redirect_uri.'
    return new LwaRefusal('invalid_grant', description)
  }
  return { access: { type: 'seller', clientId, seller }, refreshToken: applications.authorize(clientId, seller) }
}

function readFields(body: string, contentType = ''): Fields | undefined {
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
