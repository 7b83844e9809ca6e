import { defineKind, isKind, SellingPartnerError } from './selling-partner-error.js'

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
