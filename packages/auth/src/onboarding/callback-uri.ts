import { isSellerHost } from './central-urls.js'
import { OnboardingError } from './onboarding-error.js'

const confirmPath = '/apps/authorize/confirm/'

/**
 * Returns the URL of the Seller Central page to redirect the browser to. Other hosts are rejected. Otherwise an attacker could make
 * the application redirect browsers, with a state, to any site.
 *
 * @param callbackUri The request's `amazon_callback_uri`.
 * @param central Seller Central of the seller's store. Used only if `callbackUri` has no host, which Amazon sometimes leaves out.
 * @param testCentral Replaces Seller Central, for tests.
 * @throws OnboardingError if it is not a confirmation page of Seller Central.
 * @see https://github.com/amzn/selling-partner-api-models/issues/1838
 */
export function resolveCallbackUri(callbackUri: string, central?: string, testCentral?: string): URL {
  const base = testCentral ?? central
  if (base === undefined && callbackUri.startsWith('/')) throw invalidCallback('callback-relative')
  if (!URL.canParse(callbackUri, base)) throw invalidCallback('callback-foreign')
  const url = new URL(callbackUri, base)
  if (!isSellerCentral(url, testCentral) || !url.pathname.startsWith(confirmPath)) {
    throw invalidCallback('callback-foreign')
  }
  return url
}

function isSellerCentral(url: URL, testCentral?: string): boolean {
  if (url.username || url.password) return false
  if (testCentral !== undefined) return url.origin === new URL(testCentral).origin
  return url.protocol === 'https:' && isSellerHost(url.host)
}

function invalidCallback(reason: 'callback-relative' | 'callback-foreign'): OnboardingError {
  return new OnboardingError(reason, { parameter: 'amazon_callback_uri' })
}
