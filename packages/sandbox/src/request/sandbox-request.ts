import type { Access } from '../access/access-tokens.js'
import type { IndexedOperation } from '../model/indexed-operation.js'

/** A request that matched an operation and passed the access check. */
export interface SandboxRequest {
  readonly operation: IndexedOperation
  readonly access: Access
  /** Scheme, host and port that the request was sent to. */
  readonly origin: string
  readonly pathParameters: ReadonlyMap<string, string>
  readonly query: URLSearchParams
  readonly headers: Headers
  /** The parsed JSON body. Undefined if the request has no body. */
  readonly body?: unknown
}

/** The values of a parameter, as text. Undefined if the request does not have it. */
export function readParameter(
  request: Pick<SandboxRequest, 'pathParameters' | 'query' | 'headers'>,
  parameter: { readonly name: string; readonly in: 'path' | 'query' | 'header' },
): string[] | undefined {
  const { name } = parameter
  if (parameter.in === 'query') {
    const values = request.query.getAll(name)
    return values.length > 0 ? values : undefined
  }
  const value = parameter.in === 'path' ? request.pathParameters.get(name) : request.headers.get(name)
  return typeof value === 'string' ? [value] : undefined
}
