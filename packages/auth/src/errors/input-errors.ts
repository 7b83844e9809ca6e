import type { Operation } from '../operation/operation.js'
import { defineKind, isKind, type OperationReference, referTo, SellingPartnerError } from './selling-partner-error.js'

/** An option or environment variable is missing, invalid, or contradicts another one. Nothing was sent. */
export class ConfigurationError extends SellingPartnerError {
  readonly code = 'CONFIGURATION'

  static {
    defineKind(this, 'ConfigurationError')
  }
}

export function isConfigurationError(error: unknown): error is ConfigurationError {
  return isKind(error, 'ConfigurationError')
}

/** A parameter or option of a call is missing, unknown or invalid. Nothing was sent. */
export class InvalidParameterError extends SellingPartnerError {
  readonly code = 'INVALID_PARAMETER'
  readonly operation: OperationReference
  /** Name of the invalid parameter or option. Several names are joined by commas. */
  readonly parameter: string

  static {
    defineKind(this, 'InvalidParameterError')
  }

  /** @param reason The fault and the fix, as sentences. It follows the operation's name and must not quote a value. */
  constructor(operation: Operation, parameter: string, reason: string) {
    super(`${operation.id} (${operation.api}): ${reason}`)
    this.operation = referTo(operation)
    this.parameter = parameter
  }
}

export function isInvalidParameterError(error: unknown): error is InvalidParameterError {
  return isKind(error, 'InvalidParameterError')
}
