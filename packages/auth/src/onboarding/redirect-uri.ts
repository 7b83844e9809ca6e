import { ConfigurationError } from '../errors/configuration-error.js'
import { isLoopback } from '../values/endpoint.js'

/**
 * Checks a redirect URI, and leaves it as it is: Amazon and LWA compare it letter by letter.
 *
 * @throws ConfigurationError where a browser should not be sent there with a code.
 */
export function checkRedirectUri(value: string): string {
  if (typeof value !== 'string' || !URL.canParse(value)) {
    throw new ConfigurationError(
      'redirectUri is not a URL: write it as it is registered, like https://example.com/callback',
    )
  }
  const url = new URL(value)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw new ConfigurationError('redirectUri must be https: plain http is for loopback hosts, codes would be readable')
  }
  if (!url.username && !url.password && !url.hash) return value
  throw new ConfigurationError('redirectUri must not have credentials or a fragment')
}
