import { defineKind, isKind, SellingPartnerError } from './selling-partner-error.js'

/** The caller's `AbortSignal` ended the call. */
export class AbortedError extends SellingPartnerError {
  readonly code = 'ABORTED'

  static {
    defineKind(AbortedError, 'AbortedError')
  }

  constructor() {
    super('The call was ended by its AbortSignal')
  }
}

export function isAbortedError(error: unknown): error is AbortedError {
  return isKind(error, 'AbortedError')
}
