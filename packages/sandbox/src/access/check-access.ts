import type { IndexedOperation } from '../model/operation-index.js'
import type { Grant, GrantlessGrant, RestrictedGrant } from '../model/swagger-model.js'
import { Refusal } from '../refusal.js'
import type { AccessGrant, RestrictedResource } from './access-grant.js'
import type { TokenRegistry } from './access-tokens.js'

/** A fact of the wire: callers tell by this sentence that a fresh token will do. */
const expired = 'The access token you provided has expired.'

/** A call to an operation, at the path that the caller used. */
export interface Call {
  readonly operation: IndexedOperation
  readonly path: string
}

/**
 * What the caller may act as.
 * @param token Value of the `x-amz-access-token` header.
 * @throws Refusal with status 403 when the token is missing, unknown, expired or good for something else.
 */
export function checkAccess(tokens: TokenRegistry, token: string | undefined, call: Call): AccessGrant {
  if (!token) throw unauthorized('The x-amz-access-token header is missing.')
  const issued = tokens.find(token)
  if (!issued) throw unauthorized('The access token is not one that this sandbox gave out.')
  if (issued.expired) throw unauthorized(expired)
  const objection = findObjection(call.operation.grant, issued.grant, call)
  if (objection) throw unauthorized(objection)
  return issued.grant
}

function unauthorized(details: string): Refusal {
  return new Refusal(403, [{ code: 'Unauthorized', message: 'The token does not allow this call.', details }])
}

function findObjection(wanted: Grant, access: AccessGrant, call: Call): string | undefined {
  if (wanted.type === 'grantless') return objectToScope(wanted, access)
  if (wanted.type === 'restricted') return objectToRestricted(wanted, access, call)
  return access.type === 'seller'
    ? undefined
    : `${call.operation.id} needs the access token of a selling partner, and this one is ${access.type}.`
}

function objectToScope({ scope }: GrantlessGrant, access: AccessGrant): string | undefined {
  if (access.type !== 'grantless') return `This operation is grantless: it needs a token of the scope ${scope}.`
  return access.scope === scope ? undefined : `The token's scope is ${access.scope}, and the operation needs ${scope}.`
}

function objectToRestricted(wanted: RestrictedGrant, access: AccessGrant, call: Call): string | undefined {
  if (access.type === 'restricted') {
    const covered = access.resources.some((resource) => covers(resource, wanted, call))
    return covered ? undefined : `The restricted data token does not cover ${call.operation.method} ${call.path}.`
  }
  if (access.type === 'seller' && wanted.optional) return undefined
  return `${call.operation.id} is restricted: it needs a restricted data token.`
}

function covers(resource: RestrictedResource, wanted: RestrictedGrant, { operation, path }: Call): boolean {
  if (resource.method !== operation.method) return false
  return resource.path === path || (resource.path === operation.path && !wanted.specificPath)
}
