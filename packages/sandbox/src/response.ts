import { randomUUID } from 'node:crypto'
import type { UsagePlan } from '@selling-partner/auth'
import { PlainResponse } from './plain-response.js'

/** A response before it gets the headers that all responses have. */
export interface SandboxResponse {
  readonly status: number
  /** Sent as JSON. Left out if the response has no body. */
  readonly body?: unknown
  /** Sent as it is, instead of `body`. Its media type is in `headers`. */
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Tells what made the response, for the call log. Left out by behaviours. */
  readonly source?: 'cassette' | 'account' | 'case' | 'generated'
}

/** An entry of the `errors` list in SP-API's error responses. */
interface SpApiError {
  readonly code: string
  /** The problem. */
  readonly message: string
  /** The values involved, and the fix. */
  readonly details: string
}

/** An error response, thrown by the code that rejects a request. */
export class ErrorResponse extends Error {
  override readonly name = 'ErrorResponse'

  constructor(
    readonly status: number,
    readonly errors: readonly SpApiError[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(errors.map(({ code, message, details }) => `${code}: ${message} ${details}`).join('; '))
  }
}

/** A 400 that names the problem, and then the value and the fix. */
export function invalidInput(message: string, details: string): ErrorResponse {
  return new ErrorResponse(400, [{ code: 'InvalidInput', message, details }])
}

/** A response that is thrown instead of returned. */
export class ThrownResponse extends Error {
  override readonly name = 'ThrownResponse'

  constructor(readonly response: SandboxResponse) {
    super(`The response has the status ${response.status}.`)
  }
}

/** Converts any thrown value to a response. Unexpected errors become a 500. */
export function toErrorResponse(error: unknown): SandboxResponse {
  if (error instanceof ErrorResponse) {
    return { status: error.status, body: { errors: error.errors }, headers: error.headers }
  }
  if (error instanceof ThrownResponse) return error.response
  const details = error instanceof Error ? error.message : String(error)
  const message = 'The sandbox failed. Report this error.'
  return { status: 500, body: { errors: [{ code: 'InternalFailure', message, details }] } }
}

/** The properties of an operation that its responses' headers depend on. */
interface ResponseSettings {
  readonly mediaType: string
  readonly usagePlan?: UsagePlan
}

/**
 * Adds the headers that SP-API's responses have, and serializes the body.
 * @param settings Left out if the request matched no operation.
 */
export function toFetchResponse(response: SandboxResponse, settings?: ResponseSettings): Response {
  const { status } = response
  const headers: Record<string, string> = { 'x-amzn-requestid': randomUUID() }
  for (const name in response.headers) headers[name.toLowerCase()] = response.headers[name] ?? ''
  const errorType = errorTypeOf(status)
  if (errorType) headers['x-amzn-errortype'] = errorType
  if (settings?.usagePlan && hasRateHeader(status)) {
    headers['x-amzn-ratelimit-limit'] = String(settings.usagePlan.rate)
  }
  const content = contentOf(response)
  if (content !== undefined) {
    const mediaType = errorType ? 'application/json' : (settings?.mediaType ?? 'application/json')
    headers['content-type'] ??= response.text === undefined ? mediaType : 'text/plain;charset=UTF-8'
  }
  return new PlainResponse({ status, headers, content })
}

/** The bodies of static cases as JSON. They never change. */
const caseContents = new WeakMap<object, string>()

function contentOf({ body, source, text }: SandboxResponse): string | undefined {
  if (text !== undefined || body === undefined) return text
  if (source !== 'case' || typeof body !== 'object' || body === null) return JSON.stringify(body)
  const known = caseContents.get(body)
  if (known !== undefined) return known
  const content = JSON.stringify(body)
  caseContents.set(body, content)
  return content
}

const errorTypes: Readonly<Record<number, string>> = {
  400: 'InvalidInputException',
  401: 'UnauthorizedException',
  403: 'AccessDeniedException',
  404: 'ResourceNotFoundException',
  405: 'MethodNotAllowedException',
  413: 'RequestTooLargeException',
  415: 'UnsupportedMediaTypeException',
  429: 'TooManyRequestsException',
  501: 'NotImplementedException',
  503: 'ServiceUnavailableException',
}

/** The value of `x-amzn-ErrorType`. Undefined if the status is not an error. */
function errorTypeOf(status: number): string | undefined {
  if (status < 400) return undefined
  return errorTypes[status] ?? (status < 500 ? 'ClientException' : 'InternalServerException')
}

/** @see https://developer-docs.amazon/sp-api/docs/usage-plans-and-rate-limits */
function hasRateHeader(status: number): boolean {
  return (status >= 200 && status < 210) || status === 400 || status === 404
}
