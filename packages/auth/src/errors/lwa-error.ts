import { defineKind, isKind, SellingPartnerError } from './selling-partner-error.js'

/** What LWA's answer said. */
export interface LwaRefusal {
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

  constructor({ status, lwaCode, description, requestId, retryAfter }: LwaRefusal) {
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
