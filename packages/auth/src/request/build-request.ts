import { InvalidParameterError } from '../errors/input-errors.js'
import type { Operation, OperationParameter } from '../operation/operation.js'
import type { ParameterValues } from './read-parameters.js'
import { readParameters } from './read-parameters.js'
import { writeValue } from './write-value.js'

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

/** The operation's path with its parameters filled in and escaped. */
export function buildPath(operation: Operation, values: ParameterValues): string {
  return operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((path, parameter) => {
      const segment = writeSegment(operation, parameter, values.get(parameter.name))
      // A replacer function, since a replacement text would read `$&` and its like as patterns.
      return path.replace(`{${parameter.name}}`, () => segment)
    }, operation.path)
}

function writeSegment(operation: Operation, parameter: OperationParameter, value: unknown): string {
  const elements = writeValue(operation, parameter, value)
  if (parameter.greedy) return writeSegments(operation, parameter, elements.join(','))
  return elements.map((element) => escapeSegment(operation, parameter, element)).join(',')
}

/** A greedy parameter is a path of its own. The template has the slash in front of it already. */
function writeSegments(operation: Operation, parameter: OperationParameter, path: string): string {
  const segments = path.replace(/^\//, '').split('/')
  return segments.map((segment) => escapeSegment(operation, parameter, segment)).join('/')
}

/**
 * Dots are refused rather than escaped: URL parsers take `%2E%2E` for `..` too, so the call would go to another operation. An
 * empty segment would do the same.
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
function escapeSegment(operation: Operation, { name }: OperationParameter, segment: string): string {
  if (segment !== '' && segment !== '.' && segment !== '..') return encodeURIComponent(segment)
  const fault = segment === '' ? 'empty' : `"${segment}"`
  throw new InvalidParameterError(operation, name, `${name} is part of the path and must not be ${fault}`)
}

/** The query string with its question mark, or nothing. */
export function buildQuery(operation: Operation, values: ParameterValues): string {
  const pairs = operation.parameters
    .filter((parameter) => parameter.in === 'query' && values.has(parameter.name))
    .flatMap((parameter) => writePairs(operation, parameter, values.get(parameter.name)))
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function writePairs(operation: Operation, parameter: OperationParameter, value: unknown): string[] {
  const name = encodeURIComponent(parameter.name)
  const elements = writeValue(operation, parameter, value).map(encodeURIComponent)
  if (parameter.collectionFormat === 'multi') return elements.map((element) => `${name}=${element}`)
  // The commas between elements stay commas; one inside an element is escaped.
  return [`${name}=${elements.join(',')}`]
}

/** The headers that the operation's row asks for. */
export function buildHeaders(
  operation: Operation,
  values: ParameterValues,
  body: string | undefined,
): Record<string, string> {
  const headers: Record<string, string> = { accept: operation.accept ?? 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'header' || !values.has(parameter.name)) continue
    const value = writeValue(operation, parameter, values.get(parameter.name)).join(',')
    headers[parameter.name] = checkHeader(operation, parameter.name, value)
  }
  return headers
}

/**
 * A line break would start another header, and axios drops what does not fit into a header without a word.
 *
 * @param name What the message calls it: a parameter or an option.
 */
export function checkHeader(operation: Operation, name: string, value: unknown): string {
  if (typeof value === 'string' && /^[ -~]*$/.test(value)) return value
  throw new InvalidParameterError(operation, name, `${name} is sent as a header and must be printable ASCII`)
}
