import { defineKind, isKind, SellingPartnerError } from '../errors/selling-partner-error.js'

/** Details of an `OnboardingError`. */
interface OnboardingErrorDetails {
  parameter?: string
  amazonCode?: string
  requestId?: string
}

/** Error messages by reason. They name parameters, but never contain their values. */
const messages = {
  'redirect-malformed': () => 'The redirect is not a URL. Pass the URL of the request, such as request.url.',
  'redirect-too-long': () => 'The redirect is longer than any redirect from Amazon. Reject the request.',
  'parameter-missing': ({ parameter = 'A parameter' }) => `${parameter} is missing. Start again with consentUrl.`,
  'parameter-duplicate': ({ parameter = 'A parameter' }) => `${parameter} occurs more than once. Reject the request.`,
  'parameter-unknown': ({ parameter = 'A parameter' }) =>
    `${parameter} is not a parameter of Amazon. Reject the request, or add the name to ignoredParameters if it is yours.`,
  'parameter-malformed': ({ parameter = 'A parameter' }) =>
    `${parameter} is too long or has characters that Amazon does not use. Reject the request.`,
  'consent-failed': ({ amazonCode = 'an error' }) =>
    `Amazon returned ${amazonCode} instead of an authorization code. If the selling partner did not decline, start again with consentUrl.`,
  'state-forged': () => 'state was not created with this stateSecret for this application. Reject the request.',
  'state-expired': () => 'state is older than stateLifetime. Start again with consentUrl.',
  'state-other-session': () =>
    'state belongs to another session. Reject the request, and check that the session cookie has SameSite=Lax.',
  'state-replayed': () => 'state was used before. Start again with consentUrl.',
  'states-full': () =>
    'Too many states were used within their lifetime. Try again later, or pass usedStates with a larger capacity.',
  'callback-foreign': () => 'amazon_callback_uri is not a Seller Central URL. Reject the request.',
  'callback-other-application': () =>
    'amazon_callback_uri is the page of another application. Reject the request, and check applicationId.',
  'callback-relative': () => "amazon_callback_uri has no host. Pass the seller's store.",
  'code-expired': () => 'The authorization code is older than five minutes. Start again with consentUrl.',
  'code-rejected': ({ amazonCode = 'no error code' }) =>
    `LWA rejected the authorization code (${amazonCode}), because it was used before, has expired, or belongs to another application or redirectUri. Start again with consentUrl.`,
} as const satisfies Record<string, (details: OnboardingErrorDetails) => string>

/** Why an authorization failed. The meaning of a reason never changes. */
export type OnboardingReason = keyof typeof messages

/**
 * An authorization failed: a redirect is not valid, or LWA rejected its authorization code. The error never contains the value of
 * a parameter, because codes and states are secrets.
 */
export class OnboardingError extends SellingPartnerError {
  readonly code = 'ONBOARDING'
  readonly reason: OnboardingReason
  /** Name of the invalid parameter. */
  readonly parameter?: string
  /** The redirect's `error` if it is one of OAuth's, such as `access_denied`, or LWA's error code. */
  readonly amazonCode?: string
  /** ID of the request to LWA. */
  readonly requestId?: string

  static {
    defineKind(this, 'OnboardingError')
  }

  constructor(reason: OnboardingReason, details: OnboardingErrorDetails = {}) {
    super(messages[reason](details))
    this.reason = reason
    this.parameter = details.parameter
    this.amazonCode = details.amazonCode
    this.requestId = details.requestId
  }
}

export function isOnboardingError(error: unknown): error is OnboardingError {
  return isKind(error, 'OnboardingError')
}
