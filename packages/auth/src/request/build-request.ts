import { InvalidParameterError } from '../errors/input-errors.js'
import type { Operation, OperationParameter } from '../operation/operation.js'
import { isQuotable, maxNameLength } from '../secrets/redact.js'
import { isRecord } from '../values/json.js'
import { isOmitted, type ParameterValues, readParameters } from './read-parameters.js'

/** A request without what the interceptors add. */
export interface HttpRequest {
  readonly method: Operation['method']
  readonly url: string
  /** The URL's path with its parameters filled in. An RDT names it. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The body as JSON. */
  readonly body?: string
}

/** A value of a parameter in a path, a query or a header. */
type PlainValue = string | number | bigint | boolean | Date

/** Additional query parameters by name. */
export type AdditionalQuery = Readonly<Record<string, PlainValue | readonly PlainValue[] | undefined>>

/**
 * Builds the HTTP request of a call, as the operation's row in the table describes it.
 *
 * @param baseUrl The server's base URL.
 * @param params The caller's parameters by name. The request body is `body`.
 * @param query Query parameters that the row does not have. @default none
 * @throws InvalidParameterError if a parameter is missing, unknown or invalid.
 */
export function buildRequest(
  baseUrl: string,
  operation: Operation,
  params: object | undefined,
  query?: AdditionalQuery,
): HttpRequest {
  const values = readParameters(operation, params)
  const body = values.has('body') ? writeBody(operation, values.get('body')) : undefined
  const path = buildPath(operation, values)
  return {
    method: operation.method,
    url: baseUrl + path + buildQuery(operation, values, query),
    path,
    headers: buildHeaders(operation, values, body),
    body,
  }
}

function writeBody(operation: Operation, body: unknown): string | undefined {
  if (!operation.parameters.some((parameter) => parameter.in === 'body')) return undefined
  const invalid = (reason: string) => new InvalidParameterError(operation, 'body', reason)
  let lossAt: string | undefined
  let json: string | undefined
  try {
    lossAt = findLoss(body)
    json = JSON.stringify(body)
  } catch {
    throw invalid("body can't be written as JSON. Remove cycles and bigints.")
  }
  if (lossAt === undefined && json !== undefined) return json
  const path = `body${lossAt ?? ''}`
  throw invalid(
    `${isQuotable(path, maxNameLength) ? path : 'body'} can't be written as JSON. Pass finite numbers, strings, booleans, valid dates, arrays and plain objects.`,
  )
}

/** Matches objects that JSON writes as `{}` or as an object of indexes. */
const unwritable = /^\[object (?:(?:Weak)?(?:Map|Set)|Promise|RegExp|Error|(?:Shared)?ArrayBuffer|DataView|.+Array)\]$/

/**
 * Returns the path of the first value that JSON would omit or change without an error, such as `.items[2].price` for NaN. Returns
 * `undefined` if there is none. It accepts an omitted property, and an object that has its own form in JSON.
 */
function findLoss(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : ''
  if (typeof value === 'function' || typeof value === 'symbol') return ''
  if (Array.isArray(value)) return findLossInArray(value)
  if (!isRecord(value)) return undefined
  const tag = Object.prototype.toString.call(value)
  if (unwritable.test(tag)) return ''
  if (tag === '[object Date]') return Number.isNaN(Number(value)) ? '' : undefined
  if (typeof value.toJSON === 'function') return undefined
  for (const name of Object.keys(value)) {
    const loss = findLoss(value[name])
    if (loss !== undefined) return `.${name}${loss}`
  }
  return undefined
}

function findLossInArray(elements: readonly unknown[]): string | undefined {
  for (const [index, element] of elements.entries()) {
    const loss = element === undefined ? '' : findLoss(element)
    if (loss !== undefined) return `[${index}]${loss}`
  }
  return undefined
}

/** Returns the operation's path with its parameters filled in and escaped. A caller's row may be wrong. */
function buildPath(operation: Operation, values: ParameterValues): string {
  if (!operation.path.startsWith('/')) {
    throw new InvalidParameterError(operation, 'path', "The operation's path must start with a slash. Correct the row.")
  }
  return operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((path, parameter) => {
      const segment = writeSegment(operation, parameter, values.get(parameter.name))
      // A function, because a replacement string would treat `$&` and similar as patterns.
      return path.replace(`{${parameter.name}}`, () => segment)
    }, operation.path)
}

function writeSegment(operation: Operation, parameter: OperationParameter, value: unknown): string {
  const elements = writeValue(operation, parameter, value)
  if (parameter.greedy) return writeSegments(operation, parameter, elements.join(','))
  return elements.map((element) => escapeSegment(operation, parameter, element)).join(',')
}

/** A greedy parameter spans several segments. The template already has the slash before it. */
function writeSegments(operation: Operation, parameter: OperationParameter, path: string): string {
  const segments = path.replace(/^\//, '').split('/')
  return segments.map((segment) => escapeSegment(operation, parameter, segment)).join('/')
}

/**
 * Rejects dots instead of escaping them: URL parsers also treat `%2E%2E` as `..`, so the call would reach another operation. So
 * would a call with an empty segment.
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
function escapeSegment(operation: Operation, { name }: OperationParameter, segment: string): string {
  if (segment !== '' && segment !== '.' && segment !== '..') return encodeURIComponent(segment)
  const fault = segment === '' ? 'empty' : `'${segment}'`
  throw new InvalidParameterError(
    operation,
    name,
    `${name} is part of the path and must not be ${fault}. Pass another value.`,
  )
}

/** Returns the query string with its question mark, or an empty string. */
function buildQuery(operation: Operation, values: ParameterValues, additional: AdditionalQuery | undefined): string {
  const pairs = operation.parameters
    .filter((parameter) => parameter.in === 'query' && values.has(parameter.name))
    .flatMap((parameter) => writePairs(operation, parameter, values.get(parameter.name)))
  if (additional !== undefined) pairs.push(...writeAdditional(operation, additional))
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function writeAdditional(operation: Operation, query: unknown): string[] {
  if (!isRecord(query) || Symbol.iterator in query) {
    throw new InvalidParameterError(operation, 'query', 'query must be an object. Pass { name: value }.')
  }
  return Object.entries(query)
    .filter(([name, value]) => !isOmitted(name, value))
    .flatMap(([name, value]) => {
      if (!isQuotable(name, maxNameLength)) {
        const reason = 'query has an invalid name. Use letters, digits, dots and hyphens.'
        throw new InvalidParameterError(operation, 'query', reason)
      }
      if (!operation.parameters.some((parameter) => parameter.name === name)) {
        return writePairs(operation, { name, in: 'query' }, value)
      }
      const reason = `${name} is a parameter of the operation. Pass it in the first argument instead of query.`
      throw new InvalidParameterError(operation, 'query', reason)
    })
}

function writePairs(operation: Operation, parameter: OperationParameter, value: unknown): string[] {
  const name = encodeURIComponent(parameter.name)
  const elements = writeValue(operation, parameter, value).map(encodeURIComponent)
  if (parameter.collectionFormat === 'multi') return elements.map((element) => `${name}=${element}`)
  // Only commas inside an element are escaped.
  return [`${name}=${elements.join(',')}`]
}

/** Returns the headers that the operation's row requires. */
function buildHeaders(operation: Operation, values: ParameterValues, body: string | undefined): Record<string, string> {
  const headers: Record<string, string> = { accept: operation.accept ?? 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'header' || !values.has(parameter.name)) continue
    const value = writeValue(operation, parameter, values.get(parameter.name)).join(',')
    if (parameter.required && value === '') {
      throw new InvalidParameterError(operation, parameter.name, `${parameter.name} is empty. Pass a value.`)
    }
    headers[parameter.name] = checkHeader(operation, parameter.name, value)
  }
  return headers
}

/**
 * Returns a header's value if it is valid. A line break would start another header, and axios silently drops invalid characters.
 *
 * @param name Name of the parameter or option, for the error message.
 * @throws InvalidParameterError if the value is not printable ASCII.
 */
export function checkHeader(operation: Operation, name: string, value: unknown): string {
  if (typeof value === 'string' && /^[ -~]*$/.test(value)) return value
  throw new InvalidParameterError(
    operation,
    name,
    `${name} is sent as a header and must be printable ASCII. Remove other characters.`,
  )
}

/** Matches half of a surrogate pair. It has no UTF-8 form, so it can't be escaped. */
const loneSurrogate = /\p{Surrogate}/u

/** Returns a parameter's value as unescaped text: one entry, or one per element of an array. */
function writeValue(operation: Operation, { name, format }: OperationParameter, value: unknown): string[] {
  const elements: unknown[] = Array.isArray(value) ? value : [value]
  return elements.map((element) => {
    const text = element instanceof Date ? writeDate(element, format) : writeElement(element)
    if (text !== undefined && !loneSurrogate.test(text)) return text
    throw new InvalidParameterError(
      operation,
      name,
      `${name} is invalid. Pass a well-formed string, a finite number, a boolean or a valid Date.`,
    )
  })
}

function writeElement(element: unknown): string | undefined {
  if (typeof element === 'string') return element
  if (typeof element === 'boolean' || typeof element === 'bigint') return String(element)
  return typeof element === 'number' ? writeNumber(element) : undefined
}

/** Writes a number without an exponent, because SP-API doesn't accept `1e+21`. */
function writeNumber(number: number): string | undefined {
  if (!Number.isFinite(number)) return undefined
  const text = String(number)
  if (!text.includes('e')) return text
  return Number.isInteger(number) ? String(BigInt(number)) : undefined
}

function writeDate(date: Date, format: OperationParameter['format']): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined
  const text = date.toISOString()
  return format === 'date' ? text.slice(0, text.indexOf('T')) : text
}
