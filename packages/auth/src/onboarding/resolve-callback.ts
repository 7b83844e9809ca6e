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
