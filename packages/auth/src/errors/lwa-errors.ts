import { defineKind, isKind, joinSentences, SellingPartnerError } from './selling-partner-error.js'

/** Content of LWA's error response. */
interface LwaErrorResponse {
  status: number
  /** LWA's `error`. `undefined` if the body is not LWA's JSON. */
  lwaCode?: string
  /** LWA's `error_description`. */
  description?: string
  requestId?: string
  /** Milliseconds to wait before a retry. */
  retryAfter?: number
  /** Whether LWA rejected an earlier request, and the SDK did not send this one. @default false */
  isRemembered?: boolean
}

/**
 * Advice by LWA's code.
 * @see https://developer-docs.amazon/sp-api/docs/connecting-to-the-selling-partner-api
 */
const hints: Readonly<Record<string, string>> = {
  invalid_client:
    'Check clientId and clientSecret (LWA_CLIENT_ID, LWA_CLIENT_SECRET). A client secret expires after 180 days.',
  invalid_grant:
    'Check refreshToken (LWA_REFRESH_TOKEN). It must belong to this clientId, and the seller may have revoked the authorization.',
  invalid_request: 'Check that refreshToken and clientId are complete.',
  invalid_scope: 'The application has no role for this grantless operation. Add the role to the application.',
  unauthorized_client:
    'The application is not allowed to use this grant. Check its roles, and that it is published or in draft.',
  unsupported_grant_type: 'The endpoint does not support this grant. Check lwaUrl.',
}

/**
 * Login with Amazon (LWA) responded with an error instead of an access token.
 * @see https://developer-docs.amazon/sp-api/docs/connecting-to-the-selling-partner-api
 */
export class LwaError extends SellingPartnerError {
  readonly code = 'LWA_ERROR'
  /** HTTP status of the response. */
  readonly status: number
  /** LWA's code, such as `invalid_client` or `invalid_grant`. `undefined` if the body is not LWA's JSON. */
  readonly lwaCode?: string
  /** LWA's description of the error, or the readable text of a body that is not JSON. */
  readonly description?: string
  /** The response's `x-amzn-RequestId`. Amazon's support asks for it. */
  readonly requestId?: string
  /** Milliseconds to wait before a retry, from `Retry-After`. `undefined` if the response does not have it. */
  readonly retryAfter?: number
  /** Advice, as complete sentences. */
  readonly hint: string

  static {
    defineKind(this, 'LwaError')
  }

  constructor({ status, lwaCode, description, requestId, retryAfter, isRemembered }: LwaErrorResponse) {
    const hint = joinSentences(hintFor(status, lwaCode), isRemembered ? rememberedHint : undefined)
    const outcome = [status, lwaCode].filter(Boolean).join(' ')
    super(joinSentences(`LWA responded with ${outcome} instead of an access token`, description, hint))
    this.status = status
    this.lwaCode = lwaCode
    this.description = description
    this.requestId = requestId
    this.retryAfter = retryAfter
    this.hint = hint
  }
}

const rememberedHint =
  'LWA has just rejected this grant, so the SDK did not send the request again. It tries again after 5 seconds, with a new clientSecret, or after invalidate.'

function hintFor(status: number, lwaCode = ''): string {
  if (Object.hasOwn(hints, lwaCode)) return String(hints[lwaCode])
  if (status === 429 || status >= 500) return 'The failure is temporary. Try again later.'
  return 'Check clientId, clientSecret, refreshToken and lwaUrl.'
}

export function isLwaError(error: unknown): error is LwaError {
  return isKind(error, 'LwaError')
}

/** The options that can be functions which return a secret. */
type ProviderOption = 'clientSecret' | 'accessToken'

/** The advice about a return value, by option. */
const validValues: Readonly<Record<ProviderOption, string>> = {
  clientSecret: 'Return a non-empty string without surrounding whitespace.',
  accessToken: 'Return printable ASCII characters without blanks, at most 8192.',
}

/** The fault and the fix, by reason. */
const explanations = {
  failed: (option: ProviderOption) => [`The ${option} function failed`, 'Make sure that it can read the secret.'],
  timeout: (option: ProviderOption) => [
    `The ${option} function took longer than timeout`,
    'Make it faster, or increase timeout.',
  ],
  malformed: (option: ProviderOption) => [`The ${option} function returned an invalid value`, validValues[option]],
} as const

/** Why a function did not return a secret. The meaning of a reason never changes. */
export type CredentialsReason = keyof typeof explanations

/**
 * The `clientSecret` function did not return a client secret, or the `accessToken` function did not return an access token. The
 * call was not sent. The next call runs the function again.
 */
export class CredentialsError extends SellingPartnerError {
  readonly code = 'CREDENTIALS'
  readonly reason: CredentialsReason
  /**
   * The `code` or name of the function's own error, such as `ENOENT` or `AccessDeniedException`. `undefined` if it does not look
   * like the name of an error, because it could be a secret.
   */
  readonly providerCode?: string

  static {
    defineKind(this, 'CredentialsError')
  }

  constructor(reason: CredentialsReason, providerCode?: string, option: ProviderOption = 'clientSecret') {
    const [fault, remedy] = explanations[reason](option)
    super(`${fault}${providerCode === undefined ? '' : ` (${providerCode})`}. ${remedy}`)
    this.reason = reason
    this.providerCode = providerCode
  }
}

export function isCredentialsError(error: unknown): error is CredentialsError {
  return isKind(error, 'CredentialsError')
}
