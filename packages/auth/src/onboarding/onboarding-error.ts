import { defineKind, isKind, SellingPartnerError } from '../errors/selling-partner-error.js'

/** Why a selling partner's authorization did not come about, each with what is wrong and what to do. */
const explanations = {
  'redirect-malformed': 'the redirect is no URL: pass the URL of the request that Amazon sent the browser with',
  'redirect-too-long': 'the redirect is longer than any of Amazon’s: refuse the request',
  'parameter-missing': 'the parameter is missing: start again with consentUrl',
  'parameter-duplicate': 'the parameter comes more than once: refuse the request',
  'parameter-unknown':
    'Amazon does not send this parameter: refuse the request, or name it in ignoredParameters if it is yours',
  'parameter-malformed': 'the parameter is too long or has characters that Amazon does not use: refuse the request',
  'consent-refused': 'Amazon reports an error in place of an authorization code: the selling partner may have declined',
  'state-forged': 'the state was not made with this stateSecret for this application: refuse the request',
  'state-expired': 'the selling partner took longer than stateLifetime: start again with consentUrl',
  'state-other-session':
    'the state belongs to another session: refuse the request, or check that the session cookie is SameSite=Lax',
  'state-replayed': 'the state was used before: start again with consentUrl',
  'states-full': 'too many states were used within their lifetime: try again later, or pass usedStates with more room',
  'callback-foreign': 'amazon_callback_uri leads to no page of Seller Central: refuse the request',
  'callback-relative': 'amazon_callback_uri has no host: pass the store whose Seller Central it belongs to',
  'code-expired': 'the authorization code is older than five minutes: start again with consentUrl',
  'code-refused':
    'LWA refused the authorization code: it was used before, is too old or belongs to another application or redirectUri; start again with consentUrl',
} as const

/** Why a selling partner's authorization did not come about. A reason never changes its meaning. */
export type OnboardingReason = keyof typeof explanations

/** What else is known, beside the reason. */
export interface OnboardingFacts {
  parameter?: string
  amazonCode?: string
  requestId?: string
}

/**
 * A selling partner's authorization did not come about: a redirect is not what Amazon sends, or LWA does not take its code.
 * It names parameters, and never holds a value of one: codes and states are secrets.
 */
export class OnboardingError extends SellingPartnerError {
  readonly code = 'ONBOARDING'
  readonly reason: OnboardingReason
  /** The parameter of the redirect that is at fault. */
  readonly parameter?: string
  /** The `error` of a redirect, where it is one of OAuth's: `access_denied`, ... */
  readonly amazonCode?: string
  /** Of LWA's answer. */
  readonly requestId?: string

  static {
    defineKind(OnboardingError, 'OnboardingError')
  }

  constructor(reason: OnboardingReason, { parameter, amazonCode, requestId }: OnboardingFacts = {}) {
    const subject = parameter ?? amazonCode
    super(`${subject === undefined ? '' : `${subject}: `}${explanations[reason]}`)
    this.reason = reason
    this.parameter = parameter
    this.amazonCode = amazonCode
    this.requestId = requestId
  }
}

export function isOnboardingError(error: unknown): error is OnboardingError {
  return isKind(error, 'OnboardingError')
}
