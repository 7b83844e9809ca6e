import { ConfigurationError } from '../errors/input-errors.js'
import { parseEndpoint } from '../values/endpoint.js'
import { requiredTextOption, textOption } from '../values/option-value.js'
import type { ClientSecretProvider } from './client-secret.js'

/**
 * The client id: the option's, or else the environment's.
 *
 * @throws ConfigurationError where it is malformed, or missing in the environment too.
 */
export function clientIdOption(option: string | undefined): string {
  const clientId = requiredTextOption('clientId', option, 'LWA_CLIENT_ID')
  // It is one word of the keys of tokens and buckets, where nothing of one application may be taken for another's.
  if (!/\s/.test(clientId)) return clientId
  throw new ConfigurationError('clientId has white space in it: pass the LWA client id, amzn1.application-oa2-client.…')
}

/**
 * The client secret or its provider: the option's, or else the environment's.
 *
 * @throws ConfigurationError where it is malformed, or missing in the environment too.
 */
export function clientSecretOption(option: string | ClientSecretProvider | undefined): string | ClientSecretProvider {
  return typeof option === 'function' ? option : requiredTextOption('clientSecret', option, 'LWA_CLIENT_SECRET')
}

const defaultLwaUrl = 'https://api.amazon.com/auth/o2/token'

/**
 * LWA's token endpoint: the option's, or else the environment's, or else Amazon's.
 *
 * @throws ConfigurationError where it is malformed.
 */
export function resolveLwaUrl(option: string | undefined): string {
  const source = option === undefined ? 'LWA_URL' : 'lwaUrl'
  return parseEndpoint(textOption('lwaUrl', option, 'LWA_URL') ?? defaultLwaUrl, source)
}
