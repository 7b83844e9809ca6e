import { axiosCore } from '../axios/axios-core.js'
import { InvalidParameterError } from '../errors/input-errors.js'
import type { Operation } from '../operation/operation.js'
import { isQuotable, maxNameLength } from '../secrets/redact.js'
import { isRecord } from '../values/json.js'
import { checkHeader } from './build-request.js'

/** Additional request headers by name: an object, a `Headers`, a `Map`, or a list of pairs. */
export type AdditionalHeaders = Readonly<Record<string, string>> | Iterable<readonly [string, string]>

/**
 * Checks the options of a call whose faults would otherwise show only after the call has spent a permit.
 *
 * @throws InvalidParameterError if `options` is not an object, or if `signal` is not an AbortSignal.
 */
export function checkCallOptions(operation: Operation, options: unknown): void {
  if (!isRecord(options)) {
    throw new InvalidParameterError(
      operation,
      'options',
      'options must be an object. Pass { name: value }, or omit it.',
    )
  }
  if (options.signal === undefined || isSignal(options.signal)) return
  throw new InvalidParameterError(
    operation,
    'signal',
    'signal must be an AbortSignal. Pass the signal of a controller.',
  )
}

/** Also accepts the AbortSignal of a polyfill or of another realm. */
export function isSignal(value: unknown): value is AbortSignal {
  return (
    isRecord(value) &&
    typeof value.aborted === 'boolean' &&
    typeof value.addEventListener === 'function' &&
    typeof value.removeEventListener === 'function'
  )
}

/** Matches the name of a header. @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
const headerName = /^[\w!#$%&'*+.^`|~-]+$/

/**
 * Headers that frame a message or control its connection. Node's client sets them. A caller's `content-length` could turn the rest
 * of a body into another request, on a connection that sellers share.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-11.2
 */
const framingHeader =
  /^(?:content-length|transfer-encoding|connection|host|expect|upgrade|te|trailer|keep-alive|proxy-.*)$/

/**
 * Returns the caller's additional headers, with their names in lowercase.
 *
 * @throws InvalidParameterError if they are not headers, or if only Node's client can set them.
 */
export function readHeaders(operation: Operation, headers: AdditionalHeaders): Record<string, string> {
  return Object.fromEntries(
    entriesOf(operation, headers).map(([name, value]) => [
      checkName(operation, name),
      checkValue(operation, name, value),
    ]),
  )
}

function entriesOf(operation: Operation, headers: unknown): [string, unknown][] {
  if (typeof headers === 'object' && headers !== null) {
    if (!(Symbol.iterator in headers)) return Object.entries(headers)
    const entries: unknown[] = Array.from(headers as Iterable<unknown>)
    if (entries.every(isEntry)) return entries
  }
  throw invalidHeaders(operation, 'headers must be an object, a Headers or a Map. Pass { name: value }.')
}

function isEntry(entry: unknown): entry is [string, unknown] {
  return Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string'
}

function checkName(operation: Operation, given: string): string {
  const name = given.toLowerCase()
  // axios keeps headers and their methods in one object, so that a header `set` would replace a method.
  if (!headerName.test(name) || name in axiosCore().AxiosHeaders.prototype) {
    throw invalidHeaders(operation, 'headers has an invalid name. Use letters, digits and hyphens, such as x-example.')
  }
  if (!framingHeader.test(name)) return name
  const shown = name.startsWith('proxy-') ? 'proxy-*' : name
  throw invalidHeaders(operation, `headers must not contain ${shown}, because the SDK sets it. Remove it.`)
}

function checkValue(operation: Operation, name: string, value: unknown): string {
  return checkHeader(operation, isQuotable(name, maxNameLength) ? name : 'headers', value)
}

function invalidHeaders(operation: Operation, reason: string): InvalidParameterError {
  return new InvalidParameterError(operation, 'headers', reason)
}
