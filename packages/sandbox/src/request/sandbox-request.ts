import type { AccessGrant } from '../access/access-grant.js'
import type { IndexedOperation } from '../model/operation-index.js'

/** A request that found its operation and was let in. */
export interface SandboxRequest {
  readonly operation: IndexedOperation
  readonly grant: AccessGrant
  readonly pathParameters: ReadonlyMap<string, string>
  readonly query: URLSearchParams
  readonly headers: Headers
  /** The parsed JSON body. Left out where the request has none. */
  readonly body?: unknown
}

/** The values of a parameter as they were sent, or undefined where it was not. */
export function readParameter(
  request: SandboxRequest,
  parameter: { readonly name: string; readonly in: 'path' | 'query' | 'header' },
): string[] | undefined {
  const { name } = parameter
  const values = {
    path: () => [request.pathParameters.get(name)],
    query: () => request.query.getAll(name),
    header: () => [request.headers.get(name)],
  }[parameter.in]()
  const sent = values.filter((value) => typeof value === 'string')
  return sent.length > 0 ? sent : undefined
}
