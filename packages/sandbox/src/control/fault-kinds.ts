import { gzipSync } from 'node:zlib'
import type { Known403Reason } from '@selling-partner/auth'
import { type Known403, known403s } from '@selling-partner/auth/internal'
import { type SandboxResponse, toFetchResponse } from '../response.js'
import type { ConnectionFaultKind } from './connection-fault.js'

/** The servers that can have faults: SP-API, Login with Amazon, and the storage of documents. */
export type FaultTarget = 'operations' | 'lwa' | 'documents'

/** Options of a fault. Each kind has some of them. */
export interface FaultOptions {
  /** Number of calls that get the fault. `Infinity`: all calls until `reset`. @default 1 */
  readonly times?: number
  /** Number of calls to let pass first. @default 0 */
  readonly after?: number
  /** Value of the header `Retry-After` in seconds. @default no header */
  readonly retryAfter?: number
  /** Value of the header `x-amzn-RateLimit-Limit` in requests per second. @default no header */
  readonly rateLimit?: number
  /** Milliseconds by which the response is delayed. @default 1000 */
  readonly delayMs?: number
  /** If `true`, the call takes effect before it fails. @default false */
  readonly takesEffect?: boolean
}

/** An option that only some kinds have. */
export type KindOption = 'retryAfter' | 'rateLimit' | 'delayMs' | 'takesEffect'

/** What a fault does. */
export type FaultEffect =
  /** Sends this response instead of handling the call. */
  | { readonly instead: (options: FaultOptions) => SandboxResponse }
  /** Changes the response. */
  | { readonly change: (response: Response) => Promise<Response> }
  /** Breaks the connection. */
  | { readonly connection: ConnectionFaultKind }
  /** Expires the access token of the call, which is then handled as usual. */
  | { readonly expires: 'token' }

export interface FaultKindRow {
  readonly kind: string
  readonly targets: readonly FaultTarget[]
  /** What the client gets, as a sentence. */
  readonly meaning: string
  readonly options?: readonly KindOption[]
  readonly effect: FaultEffect
}

const everywhere = ['operations', 'lwa', 'documents'] as const
const apis = ['operations', 'lwa'] as const

/** Faults of the connection and of the body. They are the same for all servers. */
const transportFaults = [
  {
    kind: 'reset',
    targets: everywhere,
    meaning: 'The connection is reset before the response.',
    options: ['takesEffect'],
    effect: { connection: 'reset' },
  },
  {
    kind: 'reset-in-body',
    targets: everywhere,
    meaning: 'The connection is reset after half of the body.',
    effect: { connection: 'reset-in-body' },
  },
  {
    kind: 'truncated',
    targets: everywhere,
    meaning: 'The connection is closed after half of the body. `content-length` names the whole length.',
    effect: { connection: 'truncated' },
  },
  {
    kind: 'truncated-gzip',
    targets: everywhere,
    meaning: 'The body is compressed, and its end is missing.',
    effect: { change: truncateGzip },
  },
  {
    kind: 'timeout',
    targets: everywhere,
    meaning: 'There is never a response. The connection stays open.',
    options: ['takesEffect'],
    effect: { connection: 'timeout' },
  },
  {
    kind: 'stall',
    targets: everywhere,
    meaning: 'Nothing follows after half of the body. The connection stays open.',
    effect: { connection: 'stall' },
  },
  {
    kind: 'delay',
    targets: everywhere,
    meaning: 'The response starts after `delayMs`.',
    options: ['delayMs'],
    effect: { connection: 'delay' },
  },
  {
    kind: 'slow',
    targets: everywhere,
    meaning: 'The body arrives in ten pieces within `delayMs`.',
    options: ['delayMs'],
    effect: { connection: 'slow' },
  },
  {
    kind: 'empty',
    targets: everywhere,
    meaning: 'The response has no body.',
    effect: { change: async (response) => withBody(response, null) },
  },
  {
    kind: 'not-json',
    targets: apis,
    meaning: 'The body is an HTML page, as from a proxy.',
    effect: { change: async (response) => withBody(response, page('Welcome', 'Please log in.'), 'text/html') },
  },
  {
    kind: 'broken-json',
    targets: apis,
    meaning: 'The body is the first half of the JSON text.',
    effect: { change: breakJson },
  },
  {
    kind: 'oversized',
    targets: apis,
    meaning: 'The body has 33 MiB, one more than clients accept by default.',
    effect: { change: async (response) => withBody(response, `{"a":"${' '.repeat(33 * 1024 * 1024)}"}`) },
  },
  {
    kind: 'redirect',
    targets: apis,
    meaning: '302 to another host.',
    effect: { instead: () => ({ status: 302, headers: { location: 'https://example.com/' } }) },
  },
] as const satisfies readonly FaultKindRow[]

const html = { 'content-type': 'text/html' }

/** Error responses of SP-API and of the gateway in front of it. */
const operationFaults = [
  {
    kind: 'throttled',
    targets: ['operations'],
    meaning: '429 `QuotaExceeded`.',
    options: ['retryAfter', 'rateLimit'],
    effect: {
      instead: (options) =>
        errorResponse(429, 'QuotaExceeded', 'You exceeded your quota for the requested resource.', options),
    },
  },
  {
    kind: 'expired-token',
    targets: ['operations'],
    meaning: 'The access token of the call expires: 403, also for later calls with the token.',
    effect: { expires: 'token' },
  },
  {
    kind: 'internal-failure',
    targets: ['operations'],
    meaning: '500 `InternalFailure`.',
    options: ['retryAfter', 'takesEffect'],
    effect: {
      instead: (options) =>
        errorResponse(500, 'InternalFailure', 'We encountered an internal error. Please try again.', options),
    },
  },
  {
    kind: 'bad-gateway',
    targets: ['operations'],
    meaning: '502 with an HTML page.',
    options: ['retryAfter', 'takesEffect'],
    effect: {
      instead: (options) => ({
        status: 502,
        text: page('502 Bad Gateway', '502 Bad Gateway'),
        headers: { ...html, ...headersOf(options) },
      }),
    },
  },
  {
    kind: 'service-unavailable',
    targets: ['operations'],
    meaning: '503 `ServiceUnavailable`.',
    options: ['retryAfter', 'takesEffect'],
    effect: {
      instead: (options) =>
        errorResponse(503, 'ServiceUnavailable', 'Service is temporarily unavailable. Please try again.', options),
    },
  },
  {
    kind: 'gateway-timeout',
    targets: ['operations'],
    meaning: "504 in the gateway's format, with only a `message`.",
    options: ['retryAfter', 'takesEffect'],
    effect: {
      instead: (options) => ({
        status: 504,
        body: { message: 'Endpoint request timed out' },
        headers: headersOf(options),
      }),
    },
  },
  {
    kind: 'errors-in-200',
    targets: ['operations'],
    meaning: '200 with only `errors`.',
    options: ['takesEffect'],
    effect: {
      instead: (options) => errorResponse(200, 'InternalFailure', 'We encountered an internal error.', options),
    },
  },
] as const satisfies readonly FaultKindRow[]

/**
 * Error responses of Login with Amazon.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
const lwaFaults = [
  lwaError('invalid_client', 401, 'Client authentication failed'),
  lwaError('invalid_grant', 400, 'The request has an invalid grant parameter : refresh_token'),
  lwaError('invalid_request', 400, 'The request is missing a required parameter'),
  lwaError('invalid_scope', 400, 'The request has an invalid parameter : scope'),
  lwaError('unauthorized_client', 400, 'Not authorized for requested operation'),
  lwaError('unsupported_grant_type', 400, 'The authorization grant type is not supported by the authorization server'),
  {
    kind: 'invalid-token',
    targets: ['lwa'],
    meaning: '200 with an access token that no header can contain.',
    effect: {
      instead: () => ({ status: 200, body: { access_token: 'Atza|a b', token_type: 'bearer', expires_in: 3600 } }),
    },
  },
  {
    kind: 'throttled',
    targets: ['lwa'],
    meaning: '429 with only a `message`.',
    options: ['retryAfter'],
    effect: {
      instead: (options) => ({ status: 429, body: { message: 'Too Many Requests' }, headers: headersOf(options) }),
    },
  },
  lwaFailure('internal-failure', 500, 'server_error'),
  lwaFailure('service-unavailable', 503, 'temporarily_unavailable'),
] as const satisfies readonly FaultKindRow[]

function lwaError<Kind extends string>(kind: Kind, status: number, error_description: string) {
  return {
    kind,
    targets: ['lwa'],
    meaning: `${status} \`${kind}\`.`,
    effect: { instead: () => ({ status, body: { error: kind, error_description } }) },
  } as const
}

function lwaFailure<Kind extends string>(kind: Kind, status: number, error: string) {
  return {
    kind,
    targets: ['lwa'],
    meaning: `${status} \`${error}\`.`,
    options: ['retryAfter'],
    effect: {
      instead: (options: FaultOptions) => ({
        status,
        body: { error, error_description: 'Try again later' },
        headers: headersOf(options),
      }),
    },
  } as const
}

/**
 * Error responses of Amazon S3, which keeps the documents of reports and feeds.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
const documentFaults = [
  s3Error('expired-url', 403, 'AccessDenied', 'Request has expired'),
  s3Error('internal-failure', 500, 'InternalError', 'We encountered an internal error. Please try again.'),
  s3Error('service-unavailable', 503, 'SlowDown', 'Please reduce your request rate.'),
] as const satisfies readonly FaultKindRow[]

function s3Error<Kind extends string>(kind: Kind, status: number, code: string, message: string) {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`
  return {
    kind,
    targets: ['documents'],
    meaning: `${status} \`${code}\` as XML.`,
    options: ['retryAfter'],
    effect: {
      instead: (options: FaultOptions) => ({
        status,
        text,
        headers: { 'content-type': 'application/xml', ...headersOf(options) },
      }),
    },
  } as const
}

type KindOf<Row extends { readonly kind: string }> = Row['kind']
type Transport = (typeof transportFaults)[number]
type ForDocuments<Row> = Row extends { readonly targets: typeof everywhere } ? Row : never

/** Faults of operations. A {@link Known403Reason} is the 403 that Amazon sends for that reason. */
export type FaultKind = KindOf<Transport> | KindOf<(typeof operationFaults)[number]> | Known403Reason
/** Faults of Login with Amazon. */
export type LwaFaultKind = KindOf<Transport> | KindOf<(typeof lwaFaults)[number]>
/** Faults of the storage of documents. */
export type DocumentFaultKind = KindOf<ForDocuments<Transport>> | KindOf<(typeof documentFaults)[number]>

const known: readonly Known403[] = known403s

const reasonFaults = known.map(
  (row): FaultKindRow => ({
    kind: row.reason,
    targets: ['operations'],
    meaning: row.meaning,
    effect: { instead: () => rejection(row) },
  }),
)

/** All faults except the reasons for a 403, which `@selling-partner/auth` documents. */
export const namedFaults: readonly FaultKindRow[] = [
  ...transportFaults,
  ...operationFaults,
  ...lwaFaults,
  ...documentFaults,
]

/** Returns the faults of a server. */
export function faultKindsOf(target: FaultTarget): readonly FaultKindRow[] {
  return [...namedFaults, ...reasonFaults].filter(({ targets }) => targets.includes(target))
}

/** Returns the response that Amazon sends for a reason. If a reason has several, it is the first. */
function rejection({ responses = [{ code: 'Unauthorized' }] }: Known403): SandboxResponse {
  const { code, message = 'Access to requested resource is denied.', details = '', isHtml } = responses[0] ?? {}
  if (isHtml) return { status: 403, text: page('403 Forbidden', message), headers: html }
  return { status: 403, body: code === null ? { message } : errorBody(code ?? 'Unauthorized', message, details) }
}

function errorResponse(status: number, code: string, message: string, options: FaultOptions): SandboxResponse {
  return { status, body: errorBody(code, message, ''), headers: headersOf(options) }
}

function errorBody(code: string, message: string, details: string): object {
  return { errors: [{ code, message, details }] }
}

function headersOf({ retryAfter, rateLimit }: FaultOptions): Record<string, string> {
  return {
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    ...(rateLimit !== undefined && { 'x-amzn-RateLimit-Limit': String(rateLimit) }),
  }
}

function page(title: string, text: string): string {
  return `<html><head><title>${title}</title></head><body><h1>${text}</h1></body></html>`
}

async function truncateGzip(response: Response): Promise<Response> {
  const compressed = gzipSync(await response.arrayBuffer())
  const changed = withBody(response, compressed.subarray(0, compressed.length / 2))
  changed.headers.set('content-encoding', 'gzip')
  return changed
}

async function breakJson(response: Response): Promise<Response> {
  const text = await response.text()
  return withBody(response, text.slice(0, text.length / 2))
}

/** Returns the response with another body. A response that must not have a body gets the status 200. */
function withBody(
  { status, headers }: Response,
  body: string | Uint8Array<ArrayBuffer> | null,
  type?: string,
): Response {
  const changed = new Headers(headers)
  changed.delete('content-length')
  if (type) changed.set('content-type', type)
  return new Response(body, { status: body !== null && status === 204 ? 200 : status, headers: changed })
}

/** Returns the response of a fault that replaces the call. */
export function responseOfFault(response: SandboxResponse, target: FaultTarget): Response {
  const sent = toFetchResponse(response)
  // Only SP-API has the header.
  if (target !== 'operations') sent.headers.delete('x-amzn-errortype')
  return sent
}
