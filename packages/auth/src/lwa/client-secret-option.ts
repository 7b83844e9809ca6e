import { requiredTextOption } from '../values/option-value.js'
import type { ClientSecretProvider } from './client-secret.js'

/**
 * The client secret or its provider: the option's, or else the environment's.
 *
 * @throws ConfigurationError where it is malformed, or missing in the environment too.
 */
export function clientSecretOption(option: string | ClientSecretProvider | undefined): string | ClientSecretProvider {
  return typeof option === 'function' ? option : requiredTextOption('clientSecret', option, 'LWA_CLIENT_SECRET')
}
