import { ConfigurationError } from '../errors/configuration-error.js'
import { requiredTextOption } from '../values/option-value.js'

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
