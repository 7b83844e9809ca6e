import type { Operation } from '../operation/operation.js'
import {
  defineKind,
  describeTarget,
  isKind,
  type OperationReference,
  referTo,
  SellingPartnerError,
  type SellingPartnerErrorCode,
} from './selling-partner-error.js'

/** One entry of the `errors` that SP-API answers with. */
export interface ApiErrorDetail {
  /** Amazon's code: `InvalidInput`, `Unauthorized`, `QuotaExceeded`, ... */
  readonly code: string
  /** Left out for a restricted call, whose texts may repeat personal data. */
  readonly message?: string
  /** Left out for a restricted call, whose texts may repeat personal data. */
  readonly details?: string
}

/** What an answer other than 2xx said. */
export interface ErrorResponse {
  readonly status: number
  readonly errors: readonly ApiErrorDetail[]
  readonly requestId?: string
  readonly errorType?: string
  readonly rateLimit?: number
  readonly retryAfter?: number
  /** What to do about it, to follow what was wrong. */
  readonly hint?: string
}

/** SP-API answered with a status other than 2xx. */
export class ApiError extends SellingPartnerError {
  readonly code: SellingPartnerErrorCode = 'API_ERROR'
  readonly operation: OperationReference
  readonly status: number
  /** Amazon's code of the first error, or else the type in `x-amzn-ErrorType`. */
  readonly amazonCode?: string
  /** Every error of the answer; empty where the answer was not SP-API's JSON. */
  readonly errors: readonly ApiErrorDetail[]
  /** `x-amzn-RequestId`: what Amazon's support asks for. */
  readonly requestId?: string
  /** `x-amzn-RateLimit-Limit`: the requests per second in force, where the answer told. */
  readonly rateLimit?: number
  /** Milliseconds that the answer asked to wait, in `Retry-After`. */
  readonly retryAfter?: number
  /** What to do about it, where that is known. */
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
  const { message, details } = response.errors[0] ?? {}
  const reason = [amazonCodeOf(response), message, details].filter(Boolean).join(': ') || reasonFor(response.status)
  const request = response.requestId ? ` [request ${response.requestId}]` : ''
  const hint = response.hint ? `; ${response.hint}` : ''
  return `${describeTarget(operation)}: ${response.status} ${reason}${request}${hint}`
}

function amazonCodeOf({ errors, errorType }: ErrorResponse): string | undefined {
  return errors[0]?.code ?? errorType
}

function reasonFor(status: number): string {
  return status >= 300 && status < 400 ? 'redirect, which is not followed' : 'without an explanation'
}

export function isApiError(error: unknown): error is ApiError {
  return isKind(error, 'ApiError')
}

/**
 * SP-API answered 429: the operation's token bucket was empty.
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

/** An answer with a 2xx status was not what it has to be: not JSON, or not a token. The call itself took effect. */
export class InvalidResponseError extends SellingPartnerError {
  readonly code = 'INVALID_RESPONSE'
  /** The operation that was called; left out for LWA. */
  readonly operation?: OperationReference
  readonly status: number
  readonly requestId?: string

  static {
    defineKind(InvalidResponseError, 'InvalidResponseError')
  }

  /** @param fault What is wrong with the answer, without any of its values. */
  constructor(fault: string, answer: { status: number; requestId?: string; operation?: Operation }) {
    const target = answer.operation && referTo(answer.operation)
    super(`${describeTarget(target)}: ${fault}`)
    this.operation = target
    this.status = answer.status
    this.requestId = answer.requestId
  }
}

export function isInvalidResponseError(error: unknown): error is InvalidResponseError {
  return isKind(error, 'InvalidResponseError')
}
