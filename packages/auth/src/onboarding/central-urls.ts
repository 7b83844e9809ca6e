import { ConfigurationError } from '../errors/input-errors.js'
import { quoted } from '../secrets/redact.js'
import type { Store } from '../stores/stores.js'

/** The selling partner who authorizes an application: a seller in Seller Central, or a vendor in Vendor Central. */
export type SellingPartnerType = 'seller' | 'vendor'

type CentralUrls = Readonly<Record<string, string>>

/**
 * Seller Central by the store's country code. Five European stores share one.
 * @see https://developer-docs.amazon/sp-api/docs/seller-central-urls
 */
const sellerCentral: CentralUrls = {
  CA: 'https://sellercentral.amazon.ca',
  US: 'https://sellercentral.amazon.com',
  MX: 'https://sellercentral.amazon.com.mx',
  BR: 'https://sellercentral.amazon.com.br',
  IE: 'https://sellercentral.amazon.ie',
  ES: 'https://sellercentral-europe.amazon.com',
  UK: 'https://sellercentral-europe.amazon.com',
  FR: 'https://sellercentral-europe.amazon.com',
  BE: 'https://sellercentral.amazon.com.be',
  NL: 'https://sellercentral.amazon.nl',
  DE: 'https://sellercentral-europe.amazon.com',
  IT: 'https://sellercentral-europe.amazon.com',
  SE: 'https://sellercentral.amazon.se',
  ZA: 'https://sellercentral.amazon.co.za',
  PL: 'https://sellercentral.amazon.pl',
  EG: 'https://sellercentral.amazon.eg',
  TR: 'https://sellercentral.amazon.com.tr',
  SA: 'https://sellercentral.amazon.sa',
  AE: 'https://sellercentral.amazon.ae',
  IN: 'https://sellercentral.amazon.in',
  SG: 'https://sellercentral.amazon.sg',
  AU: 'https://sellercentral.amazon.com.au',
  JP: 'https://sellercentral.amazon.co.jp',
}

/**
 * Vendor Central by the store's country code. Some stores have none.
 * @see https://developer-docs.amazon/sp-api/docs/vendor-central-urls
 */
const vendorCentral: CentralUrls = {
  CA: 'https://vendorcentral.amazon.ca',
  US: 'https://vendorcentral.amazon.com',
  MX: 'https://vendorcentral.amazon.com.mx',
  BR: 'https://vendorcentral.amazon.com.br',
  ES: 'https://vendorcentral.amazon.es',
  UK: 'https://vendorcentral.amazon.co.uk',
  FR: 'https://vendorcentral.amazon.fr',
  BE: 'https://vendorcentral.amazon.com.be',
  NL: 'https://vendorcentral.amazon.nl',
  DE: 'https://vendorcentral.amazon.de',
  IT: 'https://vendorcentral.amazon.it',
  SE: 'https://vendorcentral.amazon.se',
  PL: 'https://vendorcentral.amazon.pl',
  EG: 'https://vendorcentral.amazon.me',
  TR: 'https://vendorcentral.amazon.com.tr',
  AE: 'https://vendorcentral.amazon.me',
  IN: 'https://www.vendorcentral.in',
  SG: 'https://vendorcentral.amazon.com.sg',
  AU: 'https://vendorcentral.amazon.com.au',
  JP: 'https://vendorcentral.amazon.co.jp',
}

/**
 * Additional hosts that Amazon uses in `amazon_callback_uri`: the host in Amazon's own example, and the own hosts of the stores that
 * share a Seller Central.
 * @see https://developer-docs.amazon/sp-api/docs/selling-partner-appstore-authorization-workflow
 * @see https://github.com/amzn/selling-partner-api-docs/issues/903
 */
const additionalSellerHosts = [
  'amazon.com',
  'sellercentral.amazon.es',
  'sellercentral.amazon.co.uk',
  'sellercentral.amazon.fr',
  'sellercentral.amazon.de',
  'sellercentral.amazon.it',
]

const sellerHosts = new Set([...Object.values(sellerCentral).map((url) => new URL(url).host), ...additionalSellerHosts])

/**
 * Returns the URL at which a store's selling partners sign in.
 *
 * @throws ConfigurationError if the store has no Vendor Central, or if the type is unknown.
 */
export function centralUrl(store: Store, type: SellingPartnerType): string {
  const urls = urlsOf(type)
  const url = urls[store.countryCode]
  if (url !== undefined) return url
  const choices = Object.keys(urls).join(', ')
  throw new ConfigurationError(`The store ${store.countryCode} has no Vendor Central. Pass one of ${choices}.`)
}

/** Whether the host belongs to a Seller Central. */
export function isSellerHost(host: string): boolean {
  return sellerHosts.has(host)
}

function urlsOf(type: unknown): CentralUrls {
  if (type === 'seller') return sellerCentral
  if (type === 'vendor') return vendorCentral
  throw new ConfigurationError(`type is unknown${quoted(type)}. Pass 'seller' or 'vendor'.`)
}
