import { type Known403, known403s } from '@selling-partner/auth/internal'
import type { SandboxResponse } from '../response.js'
import { type FaultKindRow, type FaultOptions, headersOf, page } from './fault-row.js'

const html = { 'content-type': 'text/html' }

/** Error responses of SP-API and of the gateway in front of it. */
export const operationFaults = [
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
        errorResponse(500, 'InternalFailure', 'We encountered an internal error. Try again.', options),
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
        errorResponse(503, 'ServiceUnavailable', 'Service is temporarily unavailable. Try again.', options),
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

const known: readonly Known403[] = known403s

/** One fault for each reason for a 403. */
export const reasonFaults = known.map(
  (row): FaultKindRow => ({
    kind: row.reason,
    targets: ['operations'],
    meaning: row.meaning,
    effect: { instead: () => rejection(row) },
  }),
)

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
