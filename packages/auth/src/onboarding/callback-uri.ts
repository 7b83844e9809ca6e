import { ConfigurationError } from '../errors/input-errors.js'
import { isLoopback } from '../values/endpoint.js'
import { isSellerHost } from './central-urls.js'
import { OnboardingError } from './onboarding-error.js'

const confirmPath = '/apps/authorize/confirm/'

/**
 * The page of Seller Central to send the browser back to. What the request names is not trusted: were any host taken, the
 * application would send its visitors, and a state with them, wherever an attacker likes.
 *
 * @param central Seller Central of the seller's store. Amazon leaves the host out at times, and it is needed then alone.
 * @param testCentral A server in place of Seller Central.
 * @throws OnboardingError where it is no such page.
 * @see https://github.com/amzn/selling-partner-api-models/issues/1838
 */
export function resolveCallback(callbackUri: string, central?: string, testCentral?: string): URL {
  const base = testCentral ?? central
  if (base === undefined && callbackUri.startsWith('/')) throw refusal('callback-relative')
  if (!URL.canParse(callbackUri, base)) throw refusal('callback-foreign')
  const url = new URL(callbackUri, base)
  if (!isSellerCentral(url, testCentral) || !url.pathname.startsWith(confirmPath)) throw refusal('callback-foreign')
  return url
}

function isSellerCentral(url: URL, testCentral?: string): boolean {
  if (url.username || url.password) return false
  if (testCentral !== undefined) return url.origin === new URL(testCentral).origin
  return url.protocol === 'https:' && isSellerHost(url.host)
}

function refusal(reason: 'callback-relative' | 'callback-foreign'): OnboardingError {
  return new OnboardingError(reason, { parameter: 'amazon_callback_uri' })
}

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
