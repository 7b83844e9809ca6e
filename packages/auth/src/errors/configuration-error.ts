import { defineKind, isKind, SellingPartnerError } from './selling-partner-error.js'

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
