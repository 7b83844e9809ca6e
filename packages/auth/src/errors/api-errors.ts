import type { Operation } from '../operation/operation.js'
import {
  defineKind,
  describeTarget,
  isKind,
  joinSentences,
  type OperationReference,
  referTo,
  SellingPartnerError,
  type SellingPartnerErrorCode,
} from './selling-partner-error.js'

/** One entry of the `errors` in an error response. */
export interface ApiErrorDetail {
  /** Amazon's code: `InvalidInput`, `Unauthorized`, `QuotaExceeded`, ... */
  readonly code: string
  /** Amazon's text. `undefined` for restricted calls, because the text may repeat personal data. */
  readonly message?: string
  /** Further text from Amazon. `undefined` for restricted calls, because the text may repeat personal data. */
  readonly details?: string
}

/** Content of a response with a status other than 2xx. */
export interface ErrorResponse {
  readonly status: number
  readonly errors: readonly ApiErrorDetail[]
  readonly requestId?: string
  readonly errorType?: string
  readonly rateLimit?: number
  readonly retryAfter?: number
  /** Advice for the user, as complete sentences. */
  readonly hint?: string
}

/** SP-API responded with a status other than 2xx. */
export class ApiError extends SellingPartnerError {
  readonly code: SellingPartnerErrorCode = 'API_ERROR'
  readonly operation: OperationReference
  /** HTTP status of the response. */
  readonly status: number
  /** Amazon's code of the first error, or the type in `x-amzn-ErrorType`. `undefined` if the response has neither. */
  readonly amazonCode?: string
  /** All errors of the response. Empty if the body is not SP-API's JSON. */
  readonly errors: readonly ApiErrorDetail[]
  /** The response's `x-amzn-RequestId`. Amazon's support asks for it. */
  readonly requestId?: string
  /** Rate limit in requests per second, from `x-amzn-RateLimit-Limit`. `undefined` if the response does not have it. */
  readonly rateLimit?: number
  /** Milliseconds to wait before a retry, from `Retry-After`. `undefined` if the response does not have it. */
  readonly retryAfter?: number
  /** Advice, as complete sentences. `undefined` if the SDK knows none. */
  readonly hint?: string

  static {
    defineKind(ApiError, 'ApiError')
  }

  constructor(operation: Operation, response: ErrorResponse) {
    super(describe(operation, response))
    this.operation = referTo(operation)
    this.status = response.status
    this.amazonCode = amazonCodeOf(response)
    this.errors = response.errors
    this.requestId = response.requestId
    this.rateLimit = response.rateLimit
    this.retryAfter = response.retryAfter
    this.hint = response.hint
  }
}

function describe(operation: Operation, response: ErrorResponse): string {
  const { status, requestId, hint } = response
  const { message, details } = response.errors[0] ?? {}
  const code = amazonCodeOf(response)
  const outcome = [status, code, requestId && `(request ID ${requestId})`].filter(Boolean).join(' ')
  const explanation = (code ?? message ?? details) ? [message, details] : [missingExplanation(status)]
  return `${describeTarget(operation)}: ${joinSentences(outcome, ...explanation, hint)}`
}

function amazonCodeOf({ errors, errorType }: ErrorResponse): string | undefined {
  return errors[0]?.code ?? errorType
}

function missingExplanation(status: number): string {
  return status >= 300 && status < 400
    ? 'The response is a redirect, which the SDK does not follow. Check region and baseUrl.'
    : 'The response does not explain the error.'
}

export function isApiError(error: unknown): error is ApiError {
  return isKind(error, 'ApiError')
}

/**
 * SP-API responded with 429, because Amazon's bucket for the operation was empty. The call had no effect.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
 */
export class ThrottledError extends ApiError {
  override readonly code = 'THROTTLED'

  static {
    defineKind(ThrottledError, 'ThrottledError')
  }
}

export function isThrottledError(error: unknown): error is ThrottledError {
  return isKind(error, 'ThrottledError')
}

/**
 * The response has a 2xx status, but its body is not JSON, does not contain the expected token, or is longer than
 * `maxResponseBytes`. The call took effect, unless `status` is `undefined`.
 */
export class InvalidResponseError extends SellingPartnerError {
  readonly code = 'INVALID_RESPONSE'
  /** The operation that was called. `undefined` for a request to LWA. */
  readonly operation?: OperationReference
  /** HTTP status of the response. `undefined` if the body is too long and axios' own adapter read it: it does not tell the status. */
  readonly status?: number
  /** The response's `x-amzn-RequestId`. Amazon's support asks for it. */
  readonly requestId?: string

  static {
    defineKind(InvalidResponseError, 'InvalidResponseError')
  }

  /** @param reason The fault of the response and the fix, as sentences. It must not quote a value of the response. */
  constructor(reason: string, response: { status?: number; requestId?: string; operation?: Operation }) {
    const target = response.operation && referTo(response.operation)
    super(`${describeTarget(target)}: ${reason}`)
    this.operation = target
    this.status = response.status
    this.requestId = response.requestId
  }
}

export function isInvalidResponseError(error: unknown): error is InvalidResponseError {
  return isKind(error, 'InvalidResponseError')
}
