import { readParams } from '../request/read-params.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
import { ErrorResponse, type SandboxResponse, ThrownResponse } from '../response.js'

/** Statuses of successful responses. */
export type SuccessStatus = 200 | 201 | 202 | 204 | 207

/** Statuses of error responses. */
export type ErrorStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 406
  | 408
  | 409
  | 410
  | 412
  | 413
  | 414
  | 415
  | 422
  | 429
  | 500
  | 501
  | 502
  | 503
  | 504

/** An entry of the `errors` list. */
export interface ErrorEntry {
  readonly code: string
  readonly message: string
  readonly details?: string
  readonly [field: string]: unknown
}

/** The body of an error response. A few APIs send a bare list, and the gateway sends only a `message`. */
export type ErrorBody =
  | { readonly errors: readonly ErrorEntry[] }
  | readonly ErrorEntry[]
  | { readonly message: string }

/** Headers of a reply by name. */
export type ReplyHeaders = Readonly<Record<string, string>>

/** An operation without a response body has the result `void`, which includes `undefined`. */
type BodyField<Result> = undefined extends Result ? { readonly body?: Result } : { readonly body: Result }

/** A successful reply. Operations without a response body have no `body`. */
export type SuccessReply<Result = unknown> = {
  readonly status: SuccessStatus
  readonly headers?: ReplyHeaders
} & BodyField<Result>

/** A reply that is an error response. */
export interface ErrorReply {
  readonly status: ErrorStatus
  readonly body: ErrorBody
  readonly headers?: ReplyHeaders
}

/** A response that a test has configured. */
export type Reply<Result = unknown> = SuccessReply<Result> | ErrorReply

/** A call that a reply function handles. It has passed the access check and the usage plan. */
export interface ReplyCall<Params = Readonly<Record<string, unknown>>, Result = unknown> {
  /** Parameters by name, as a generated client takes them. Dates are text. */
  readonly params: NonNullable<Params>
  /** The JSON body. */
  readonly body: BodyOf<Params>
  /** How often the function has been called, with this call: 1, 2, ... */
  readonly attempt: number
  /**
   * Returns the response that the sandbox would send, so that the function can change it.
   * @throws If that is an error response. The call gets it, unless the function catches it.
   */
  readonly respond: () => Promise<SuccessReply<Result>>
}

type BodyOf<Params> = Params extends { readonly body?: infer Body } ? Body : undefined

/** Responds to calls. It can be asynchronous. */
export type ReplyFunction<Params = Readonly<Record<string, unknown>>, Result = unknown> = (
  call: ReplyCall<Params, Result>,
) => Reply<Result> | Promise<Reply<Result>>

/** Makes a function that always gives the same reply. */
export function fixedReply(status: unknown, body: unknown, headers: unknown): ReplyFunction {
  const reply = checkReply({ status, body, headers })
  return () => reply
}

/** Makes a function whose calls know how many there were. */
export function countedReply(respond: ReplyFunction): ReplyFunction {
  let attempt = 0
  return (call) => {
    attempt += 1
    return respond({ ...call, attempt })
  }
}

/** Lets a reply function respond to a request. @param respond Returns the default response. */
export async function respondFromReply(
  reply: ReplyFunction,
  request: SandboxRequest,
  respond: () => SandboxResponse | Promise<SandboxResponse>,
): Promise<SandboxResponse> {
  try {
    const call = {
      params: readParams(request),
      body: undefined,
      attempt: 1,
      respond: async () => successOf(await respond()),
    }
    const { status, body, headers } = checkReply(await reply(Object.assign(call, { body: request.body })))
    return { status, body, headers }
  } catch (error) {
    throw error instanceof ErrorResponse || error instanceof ThrownResponse ? error : failed(request, error)
  }
}

function successOf(response: SandboxResponse): SuccessReply {
  const { status, body, headers } = response
  if (status >= 400) throw new ThrownResponse(response)
  // Below 400, operations only have these statuses.
  return { status: status as SuccessStatus, body, headers }
}

/** The status is not retried, so the test sees the failure of its function at once. */
function failed({ operation }: SandboxRequest, error: unknown): ErrorResponse {
  const message = `The function that replies to ${operation.id} failed. Fix it in the test.`
  const details = error instanceof Error ? error.message : String(error)
  return new ErrorResponse(501, [{ code: 'ReplyFailed', message, details }])
}

/** Statuses whose responses can't have a body. */
const bodiless: readonly number[] = [204, 205, 304]

/** Users of JavaScript and of the HTTP endpoints have no type checker. */
function checkReply(reply: { status?: unknown; body?: unknown; headers?: unknown } | undefined): Reply {
  const { status, body, headers } = reply ?? {}
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 200 || status > 599) {
    throw new Error('status is invalid. Use an HTTP status from 200 to 599.')
  }
  if (bodiless.includes(status) && body !== undefined) {
    throw new Error(`body is invalid. A response with status ${status} can't have a body. Remove it.`)
  }
  if (headers !== undefined && !isHeaders(headers)) {
    throw new Error('headers is invalid. Use an object of texts, such as { "retry-after": "2" }.')
  }
  // Other statuses between 200 and 599 are sent too.
  return { status: status as SuccessStatus, body, headers }
}

function isHeaders(value: unknown): value is ReplyHeaders {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  try {
    new Headers(value as Record<string, string>)
    return Object.values(value).every((text) => typeof text === 'string')
  } catch {
    return false
  }
}
