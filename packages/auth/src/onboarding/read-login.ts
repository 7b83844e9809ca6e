import { type ParameterRule, type ReceivedUrl, readReceived, receivedQuery } from './received-parameters.js'

/** What Amazon sends the browser to the application's login URI with, when a seller starts in the Appstore. */
export interface Login {
  readonly callbackUri: string
  readonly amazonState: string
  readonly sellingPartnerId: string
  /** Whether the application is a draft. */
  readonly isDraft: boolean
}

/** @see https://developer-docs.amazon.com/sp-api/docs/selling-partner-appstore-authorization-workflow */
const rules: readonly ParameterRule[] = [
  { name: 'amazon_callback_uri', longest: 2048 },
  { name: 'amazon_state', longest: 2048 },
  { name: 'selling_partner_id', longest: 128 },
  { name: 'version', longest: 16, isOptional: true },
]

/**
 * Reads the request to the application's login URI.
 *
 * @param ignored Names of parameters that may come besides.
 * @throws OnboardingError where it is not as Amazon sends it.
 */
export function readLogin(received: ReceivedUrl, ignored: ReadonlySet<string>): Login {
  const parameters = readReceived(receivedQuery(received), rules, ignored)
  const read = (name: string) => parameters.get(name) ?? ''
  return {
    callbackUri: read('amazon_callback_uri'),
    amazonState: read('amazon_state'),
    sellingPartnerId: read('selling_partner_id'),
    isDraft: read('version') === 'beta',
  }
}
