import type { Operation } from '../operation/operation.js'
import { defineKind, isKind, type OperationReference, referTo, SellingPartnerError } from './selling-partner-error.js'

/** An option or an environment variable is missing, malformed or at odds with another. Nothing was sent. */
export class ConfigurationError extends SellingPartnerError {
  readonly code = 'CONFIGURATION'

  static {
    defineKind(ConfigurationError, 'ConfigurationError')
  }
}

export function isConfigurationError(error: unknown): error is ConfigurationError {
  return isKind(error, 'ConfigurationError')
}

/** A call's parameter or option is missing, unknown or cannot be sent. Nothing was sent. */
export class InvalidParameterError extends SellingPartnerError {
  readonly code = 'INVALID_PARAMETER'
  readonly operation: OperationReference
  /** The parameter or option at fault; several are joined by commas. */
  readonly parameter: string

  static {
    defineKind(InvalidParameterError, 'InvalidParameterError')
  }

  /** @param reason What is wrong and what to do, to follow the operation's name. It must not quote a value. */
  constructor(operation: Operation, parameter: string, reason: string) {
    super(`${operation.id} (${operation.api}): ${reason}`)
    this.operation = referTo(operation)
    this.parameter = parameter
  }
}

export function isInvalidParameterError(error: unknown): error is InvalidParameterError {
  return isKind(error, 'InvalidParameterError')
}
