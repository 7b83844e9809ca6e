import type { Grant, GrantlessGrant, RestrictedGrant } from '@selling-partner/auth'
import type { IndexedOperation } from '../model/indexed-operation.js'
import { ErrorResponse } from '../response.js'
import type { Access, AccessTokens, RestrictedResource } from './access-tokens.js'

/** Amazon's own text. Clients recognize an expired token by it. */
const expired = 'The access token you provided has expired.'

interface Call {
  readonly operation: IndexedOperation
  /** The path of the request, percent-decoded. */
  readonly path: string
}

/** A call that has passed the check. */
interface AuthorizedCall {
  readonly access: Access
  readonly operation: IndexedOperation
  readonly pathParameters: ReadonlyMap<string, string>
}

/**
 * Checks that a token allows a call.
 * @param token Value of the `x-amz-access-token` header.
 * @returns The rights of the token, and its owner.
 * @throws ErrorResponse with status 403 if the token is missing, unknown, expired or of the wrong kind.
 */
export function checkAccess(tokens: AccessTokens, token: string | undefined, call: Call): Access {
  if (!token) throw unauthorized('The x-amz-access-token header is missing. Send an access token in it.')
  const issued = tokens.find(token)
  if (!issued) throw unauthorized('The access token is unknown. Get one from the LWA endpoint of this sandbox.')
  if (issued.expired) throw unauthorized(expired)
  const details = findAccessError(call.operation.grant, issued.access, call)
  if (details) throw unauthorized(details)
  return issued.access
}

function unauthorized(details: string): ErrorResponse {
  return new ErrorResponse(403, [{ code: 'Unauthorized', message: 'The token does not allow this call.', details }])
}

function findAccessError(grant: Grant, access: Access, call: Call): string | undefined {
  if (grant.type === 'grantless') return checkScope(grant, access, call)
  if (grant.type === 'restricted') return checkRestrictedData(grant, access, call)
  if (access.type === 'seller') return undefined
  return `${call.operation.id} needs the access token of a selling partner. This token is ${access.type}.`
}

function checkScope({ scope }: GrantlessGrant, access: Access, { operation }: Call): string | undefined {
  if (access.type !== 'grantless') return `${operation.id} is grantless. Send an access token with the scope ${scope}.`
  if (access.scope === scope) return undefined
  return `The token has the scope ${access.scope}. Send an access token with the scope ${scope}.`
}

function checkRestrictedData(grant: RestrictedGrant, access: Access, call: Call): string | undefined {
  const { id, method } = call.operation
  if (access.type === 'restricted') {
    if (access.resources.some((resource) => covers(resource, grant, call))) return undefined
    return `The restricted data token does not cover ${method} ${call.path}. Request one that does.`
  }
  if (access.type === 'seller' && grant.optional) return undefined
  return `${id} is restricted. Send a restricted data token.`
}

/**
 * The data elements that the token of a call includes, such as `buyerInfo`. Empty for an access token.
 * @see https://developer-docs.amazon/sp-api/docs/tokens-api
 */
export function grantedElements({ access, operation, pathParameters }: AuthorizedCall): ReadonlySet<string> {
  const { grant } = operation
  if (access.type !== 'restricted' || grant.type !== 'restricted') return new Set()
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => pathParameters.get(name) ?? '')
  const covering = access.resources.filter((resource) => covers(resource, grant, { operation, path }))
  return new Set(covering.flatMap(({ dataElements }) => dataElements ?? []))
}

function covers(resource: RestrictedResource, grant: RestrictedGrant, { operation, path }: Call): boolean {
  if (resource.method !== operation.method) return false
  return resource.path === path || (resource.path === operation.path && !grant.specificPath)
}
