import { defineKind, isKind, SellingPartnerError } from './selling-partner-error.js'

/** What LWA's answer said. */
export interface LwaErrorResponse {
  status: number
  /** LWA's `error`, left out where the answer was not LWA's JSON. */
  lwaCode?: string
  /** LWA's `error_description`. */
  description?: string
  requestId?: string
  /** Milliseconds. */
  retryAfter?: number
}

/**
 * What to do about each of LWA's codes.
 * @see https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api
 */
const hints: Readonly<Record<string, string>> = {
  invalid_client:
    'check clientId and clientSecret (LWA_CLIENT_ID, LWA_CLIENT_SECRET): a client secret expires 180 days after it was made',
  invalid_grant:
    'check refreshToken (LWA_REFRESH_TOKEN): it must belong to this clientId, and the seller may have withdrawn the authorization',
  invalid_request: 'check that refreshToken and clientId are complete',
  invalid_scope: 'the application has no role for this grantless operation',
  unauthorized_client: 'the application may not use this grant: check its roles, and that it is published or in draft',
  unsupported_grant_type: 'check lwaUrl: the endpoint does not know this grant',
}

/** Login with Amazon (LWA) refused to give an access token, or failed to. */
export class LwaError extends SellingPartnerError {
  readonly code = 'LWA_ERROR'
  readonly status: number
  /** LWA's own code: `invalid_client`, `invalid_grant`, ... */
  readonly lwaCode?: string
  /** LWA's own description. */
  readonly description?: string
  readonly requestId?: string
  /** Milliseconds that the answer asked to wait, in `Retry-After`. */
  readonly retryAfter?: number
  /** What to do about it. */
  readonly hint: string

  static {
    defineKind(LwaError, 'LwaError')
  }

  constructor({ status, lwaCode, description, requestId, retryAfter }: LwaErrorResponse) {
    const hint = hintFor(status, lwaCode)
    const reason = [lwaCode, description].filter(Boolean).join(': ')
    super(`LWA gave no access token (${status}${reason && ` ${reason}`}); ${hint}`)
    this.status = status
    this.lwaCode = lwaCode
    this.description = description
    this.requestId = requestId
    this.retryAfter = retryAfter
    this.hint = hint
  }
}

function hintFor(status: number, lwaCode = ''): string {
  if (Object.hasOwn(hints, lwaCode)) return String(hints[lwaCode])
  if (status === 429 || status >= 500) return 'the fault is temporary: try again later'
  return 'check clientId, clientSecret, refreshToken and lwaUrl'
}

export function isLwaError(error: unknown): error is LwaError {
  return isKind(error, 'LwaError')
}

/** Why there is no client secret, each with what to do. */
const explanations = {
  failed: 'the function that was passed as clientSecret failed: see to it that it can read the secret',
  timeout: 'the function that was passed as clientSecret took longer than timeout',
  malformed:
    'the function that was passed as clientSecret gave no secret: it must give a text that is not empty and has no white space around it',
} as const

/** Why there is no client secret. A reason never changes its meaning. */
export type CredentialsReason = keyof typeof explanations

/** The function that gives the client secret gave none. LWA was not asked; the next call asks the function again. */
export class CredentialsError extends SellingPartnerError {
  readonly code = 'CREDENTIALS'
  readonly reason: CredentialsReason
  /** What the function's own error is called, where it is called as errors are: `ENOENT`, `AccessDeniedException`, ... */
  readonly providerCode?: string

  static {
    defineKind(CredentialsError, 'CredentialsError')
  }

  constructor(reason: CredentialsReason, providerCode?: string) {
    super(`${explanations[reason]}${providerCode === undefined ? '' : ` (${providerCode})`}`)
    this.reason = reason
    this.providerCode = providerCode
  }
}

export function isCredentialsError(error: unknown): error is CredentialsError {
  return isKind(error, 'CredentialsError')
}
