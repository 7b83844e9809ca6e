import { isSellerHost } from './central-urls.js'
import { OnboardingError } from './onboarding-error.js'

const confirmPath = '/apps/authorize/confirm/'

interface CallbackPlace {
  /** The application that the seller authorizes. */
  readonly applicationId: string
  /** Seller Central of the seller's store. Used only if the callback URI has no host, which Amazon sometimes leaves out. */
  readonly central?: string
  /** Replaces Seller Central, for tests. */
  readonly testCentral?: string
}

/**
 * Returns the URL of the Seller Central page to redirect the browser to: the page that confirms this application, without a query.
 * The request comes from the browser, so everything else is rejected or left out. Otherwise an attacker could make the application
 * send its state to any site, or confirm another application with it.
 *
 * @param callbackUri The request's `amazon_callback_uri`.
 * @throws OnboardingError if it is not the page of this application in Seller Central.
 * @see https://developer-docs.amazon/sp-api/docs/selling-partner-appstore-authorization-workflow
 * @see https://github.com/amzn/selling-partner-api-models/issues/1838
 */
export function resolveCallbackUri(callbackUri: string, { applicationId, central, testCentral }: CallbackPlace): URL {
  const base = testCentral ?? central
  if (base === undefined && callbackUri.startsWith('/')) throw invalidCallback('callback-relative')
  if (!URL.canParse(callbackUri, base)) throw invalidCallback('callback-foreign')
  const url = new URL(callbackUri, base)
  if (!isSellerCentral(url, testCentral)) throw invalidCallback('callback-foreign')
  // Compared as text, because servers decode a path such as `..%2f` in different ways.
  if (url.pathname !== confirmPath + applicationId) {
    throw invalidCallback(isOtherApplication(url) ? 'callback-other-application' : 'callback-foreign')
  }
  return new URL(url.pathname, url.origin)
}

function isOtherApplication({ pathname }: URL): boolean {
  return pathname.startsWith(confirmPath) && /^amzn1\.[\w.-]+$/.test(pathname.slice(confirmPath.length))
}

function isSellerCentral(url: URL, testCentral?: string): boolean {
  if (url.username || url.password) return false
  if (testCentral !== undefined) return url.origin === new URL(testCentral).origin
  return url.protocol === 'https:' && isSellerHost(url.host)
}

function invalidCallback(
  reason: 'callback-relative' | 'callback-foreign' | 'callback-other-application',
): OnboardingError {
  return new OnboardingError(reason, { parameter: 'amazon_callback_uri' })
}
