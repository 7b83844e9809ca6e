import { parseEndpoint } from '../values/endpoint.js'
import { textOption } from '../values/option-value.js'

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
