import type { AccessTokens } from '../access/access-tokens.js'
import type { Applications } from '../lwa/applications.js'
import { type OperationIndex, percentDecode } from '../model/operation-index.js'
import { type ErrorResponse, invalidInput } from '../response.js'

interface TokenState {
  readonly applications: Applications
  readonly index: OperationIndex
  readonly tokens: AccessTokens
}

/**
 * Issues the token that an operation needs, without a request to LWA or `createRestrictedDataToken`.
 * @param body `method` and `path` of the request, and the position of the selling partner in the list of the page.
 * @throws ErrorResponse with status 400 if no operation has the path, or the sandbox has no selling partner.
 */
export function issueToken({ applications, index, tokens }: TokenState, body: unknown): { readonly token: string } {
  const { method, path, seller: position } = readRequest(body)
  const operation = index.find(method, path)?.operation
  if (!operation) throw invalid(`No operation has the method and path ${method} ${path}. Check them.`)
  const { grant } = operation
  const authorizations = applications.authorizations()
  const { clientId, seller } = authorizations[position] ?? {}
  if (clientId === undefined) throw invalid('seller is invalid. Use a position in the list of selling partners.')
  if (grant.type === 'grantless') return { token: tokens.issue({ type: 'grantless', clientId, scope: grant.scope }) }
  if (seller === undefined) throw invalid('The application has no selling partner. Add a refreshToken to credentials.')
  if (grant.type === 'seller') return { token: tokens.issue({ type: 'seller', clientId, seller }) }
  const resources = [{ method, path: percentDecode(path), dataElements: grant.dataElements ?? [] }]
  return { token: tokens.issue({ type: 'restricted', clientId, seller, resources }) }
}

function readRequest(body: unknown): { method: string; path: string; seller: number } {
  const fields = new Map<string, unknown>(Object.entries(typeof body === 'object' && body !== null ? body : {}))
  const [method, path, seller = 0] = ['method', 'path', 'seller'].map((name) => fields.get(name))
  if (typeof method !== 'string' || typeof path !== 'string' || typeof seller !== 'number') {
    throw invalid('The body is invalid. Send method and path as strings, and seller as a number.')
  }
  return { method, path, seller }
}

function invalid(details: string): ErrorResponse {
  return invalidInput('The sandbox cannot issue a token.', details)
}
