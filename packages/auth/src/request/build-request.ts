import { InvalidParameterError } from '../errors/input-errors.js'
import type { Operation } from '../operation/operation.js'
import { buildHeaders } from './build-headers.js'
import { buildPath } from './build-path.js'
import { buildQuery } from './build-query.js'
import { readParameters } from './read-parameters.js'

/** A request as it goes on the wire, but for what the interceptors add. */
export interface HttpRequest {
  readonly method: Operation['method']
  readonly url: string
  /** The part of the URL that the server sees as the path, for an RDT. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The body as JSON text. */
  readonly body?: string
}

/**
 * Writes a call as an HTTP request, exactly as the operation's row in the table says.
 *
 * @param params The caller's parameter object: one key per parameter, and `body` for the request body.
 * @throws InvalidParameterError where a parameter is missing, unknown or cannot be written.
 */
export function buildRequest(baseUrl: string, operation: Operation, params: object | undefined): HttpRequest {
  const values = readParameters(operation, params)
  const body = values.has('body') ? writeBody(operation, values.get('body')) : undefined
  const path = buildPath(operation, values)
  return {
    method: operation.method,
    url: baseUrl + path + buildQuery(operation, values),
    path,
    headers: buildHeaders(operation, values, body),
    body,
  }
}

function writeBody(operation: Operation, body: unknown): string | undefined {
  if (!operation.parameters.some((parameter) => parameter.in === 'body')) return undefined
  try {
    return JSON.stringify(body)
  } catch {
    throw new InvalidParameterError(operation, 'body', 'body cannot be written as JSON: it has a cycle or a bigint')
  }
}
