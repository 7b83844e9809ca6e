import type { Operation } from '../operation/operation.js'
import type { Known403Reason } from './known-403s.js'
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

/** One entry of an error response. */
export interface ApiErrorDetail {
  /** Amazon's code: `InvalidInput`, `Unauthorized`, `QuotaExceeded`, ... If the body has no code, the HTTP status. */
  readonly code: string
  /** Amazon's text. `undefined` for restricted calls, unless `showRestrictedMessages` is set: it may repeat personal data. */
  readonly message?: string
  /** Further text from Amazon. `undefined` for restricted calls, like `message`. */
  readonly details?: string
  /** Further fields from Amazon, such as `errorLevel` or `itemIdentifier`. Missing for restricted calls, like `message`. */
  readonly [field: string]: unknown
}

/** Content of an error response. */
export interface ErrorResponse {
  readonly status: number
  readonly errors: readonly ApiErrorDetail[]
  readonly requestId?: string
  readonly errorType?: string
  readonly rateLimit?: number
  readonly retryAfter?: number
  readonly reason?: Known403Reason
  /** Advice for the user, as complete sentences. */
  readonly hint?: string
}

/**
 * SP-API responded with an error: with a status other than 2xx, or with a 2xx status and a body that contains only `errors`. A 2xx
 * response that has `errors` and data is a partial success. The call returns it.
 */
export class ApiError extends SellingPartnerError {
  readonly code: SellingPartnerErrorCode = 'API_ERROR'
  readonly operation: OperationReference
  /** HTTP status of the response. */
  readonly status: number
  /** `code` of the first error, or the type in `x-amzn-ErrorType`. `undefined` if the response has neither. */
  readonly amazonCode?: string
  /** All errors of the response. If the body is not JSON, the list contains its readable text. */
  readonly errors: readonly ApiErrorDetail[]
  /** The response's `x-amzn-RequestId`. Amazon's support asks for it. */
  readonly requestId?: string
  /** Rate limit in requests per second, from `x-amzn-RateLimit-Limit`. `undefined` if the response does not have it. */
  readonly rateLimit?: number
  /** Milliseconds to wait before a retry, from `Retry-After`. `undefined` if the response does not have it. */
  readonly retryAfter?: number
  /**
   * Why SP-API rejected the call with 403, if the SDK knows the response. Amazon's code is the same for most reasons. The README
   * lists the reasons.
   */
  readonly reason?: Known403Reason
  /** Advice, as complete sentences. `undefined` if the SDK knows none. */
  readonly hint?: string

  static {
    defineKind(this, 'ApiError')
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
    this.reason = response.reason
    this.hint = response.hint
  }
}

function describe(operation: Operation, response: ErrorResponse): string {
  const { status, requestId, hint } = response
  const { message, details } = response.errors[0] ?? {}
  const code = amazonCodeOf(response)
  const outcome = [status, code !== String(status) && code, requestId && `(request ID ${requestId})`]
  const fallback = fallbackExplanation(status, code ?? message ?? details)
  return `${describeTarget(operation)}: ${joinSentences(outcome.filter(Boolean).join(' '), message, details, fallback, hint)}`
}

function amazonCodeOf({ errors, errorType }: ErrorResponse): string | undefined {
  return errors[0]?.code ?? errorType
}

function fallbackExplanation(status: number, explanation: string | undefined): string | undefined {
  if (status >= 300 && status < 400) {
    return 'The response is a redirect, which the SDK does not follow. Check region and baseUrl.'
  }
  return explanation === undefined ? 'The response does not explain the error.' : undefined
}

export function isApiError(error: unknown): error is ApiError {
  return isKind(error, 'ApiError')
}

/**
 * SP-API responded with 429, because Amazon's bucket for the operation was empty. The call had no effect.
 * @see https://developer-docs.amazon/sp-api/docs/usage-plans-and-rate-limits
 */
export class ThrottledError extends ApiError {
  override readonly code = 'THROTTLED'

  static {
    defineKind(this, 'ThrottledError')
  }
}

export function isThrottledError(error: unknown): error is ThrottledError {
  return isKind(error, 'ThrottledError')
}

/**
 * The response has a 2xx status, but its body is missing, is not JSON, does not contain the expected token, or is longer than
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
    defineKind(this, 'InvalidResponseError')
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
