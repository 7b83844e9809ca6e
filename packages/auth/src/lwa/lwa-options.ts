import { ConfigurationError } from '../errors/input-errors.js'
import { parseEndpoint } from '../values/endpoint.js'
import { requiredTextOption, textOption } from '../values/option-value.js'
import type { ClientSecretProvider } from './client-secret.js'

/**
 * Returns the client ID from the option, or else from the environment.
 *
 * @throws ConfigurationError if it is missing or malformed.
 */
export function clientIdOption(option: string | undefined): string {
  const clientId = requiredTextOption('clientId', option, 'LWA_CLIENT_ID')
  // The keys of tokens and buckets contain it as one word. With whitespace, two applications could have equal keys.
  if (!/\s/.test(clientId)) return clientId
  throw new ConfigurationError(
    'clientId contains whitespace. Pass only the LWA client ID (amzn1.application-oa2-client.…).',
  )
}

/**
 * Returns the client secret or its provider from the option, or else the client secret from the environment.
 *
 * @throws ConfigurationError if it is missing or malformed.
 */
export function clientSecretOption(option: string | ClientSecretProvider | undefined): string | ClientSecretProvider {
  return typeof option === 'function' ? option : requiredTextOption('clientSecret', option, 'LWA_CLIENT_SECRET')
}

const defaultLwaUrl = 'https://api.amazon.com/auth/o2/token'

/**
 * Returns LWA's token endpoint from the option, or else from the environment, or else Amazon's.
 *
 * @throws ConfigurationError if it is malformed.
 */
export function resolveLwaUrl(option: string | undefined): string {
  const source = option === undefined ? 'LWA_URL' : 'lwaUrl'
  return parseEndpoint(textOption('lwaUrl', option, 'LWA_URL') ?? defaultLwaUrl, source)
}
