import { ConfigurationError } from '../errors/input-errors.js'
import { quoted } from '../secrets/redact.js'
import type { Region } from './regions.js'

/** An Amazon store: a marketplace in one country. */
export interface Store {
  /** Name of the country in English. */
  readonly country: string
  /** Amazon's two-letter code. It differs from ISO 3166 for the United Kingdom: `UK`. */
  readonly countryCode: string
  readonly marketplaceId: string
  readonly region: Region
}

/**
 * All stores of SP-API.
 * @see https://developer-docs.amazon/sp-api/docs/store-identifiers
 */
export const stores: readonly Store[] = [
  { country: 'Canada', countryCode: 'CA', marketplaceId: 'A2EUQ1WTGCTBG2', region: 'na' },
  { country: 'United States of America', countryCode: 'US', marketplaceId: 'ATVPDKIKX0DER', region: 'na' },
  { country: 'Mexico', countryCode: 'MX', marketplaceId: 'A1AM78C64UM0Y8', region: 'na' },
  { country: 'Brazil', countryCode: 'BR', marketplaceId: 'A2Q3Y263D00KWC', region: 'na' },
  { country: 'Ireland', countryCode: 'IE', marketplaceId: 'A28R8C7NBKEWEA', region: 'eu' },
  { country: 'Spain', countryCode: 'ES', marketplaceId: 'A1RKKUPIHCS9HS', region: 'eu' },
  { country: 'United Kingdom', countryCode: 'UK', marketplaceId: 'A1F83G8C2ARO7P', region: 'eu' },
  { country: 'France', countryCode: 'FR', marketplaceId: 'A13V1IB3VIYZZH', region: 'eu' },
  { country: 'Belgium', countryCode: 'BE', marketplaceId: 'AMEN7PMS3EDWL', region: 'eu' },
  { country: 'Netherlands', countryCode: 'NL', marketplaceId: 'A1805IZSGTT6HS', region: 'eu' },
  { country: 'Germany', countryCode: 'DE', marketplaceId: 'A1PA6795UKMFR9', region: 'eu' },
  { country: 'Italy', countryCode: 'IT', marketplaceId: 'APJ6JRA9NG5V4', region: 'eu' },
  { country: 'Sweden', countryCode: 'SE', marketplaceId: 'A2NODRKZP88ZB9', region: 'eu' },
  { country: 'South Africa', countryCode: 'ZA', marketplaceId: 'AE08WJ6YKNBMC', region: 'eu' },
  { country: 'Poland', countryCode: 'PL', marketplaceId: 'A1C3SOZRARQ6R3', region: 'eu' },
  { country: 'Egypt', countryCode: 'EG', marketplaceId: 'ARBP9OOSHTCHU', region: 'eu' },
  { country: 'Turkey', countryCode: 'TR', marketplaceId: 'A33AVAJ2PDY3EV', region: 'eu' },
  { country: 'Saudi Arabia', countryCode: 'SA', marketplaceId: 'A17E79C6D8DWNP', region: 'eu' },
  { country: 'United Arab Emirates', countryCode: 'AE', marketplaceId: 'A2VIGQ35RCS4UG', region: 'eu' },
  { country: 'India', countryCode: 'IN', marketplaceId: 'A21TJRUUN4KGV', region: 'eu' },
  { country: 'Singapore', countryCode: 'SG', marketplaceId: 'A19VAU5U5O7RUS', region: 'fe' },
  { country: 'Australia', countryCode: 'AU', marketplaceId: 'A39IBJ37TRP1C6', region: 'fe' },
  { country: 'Japan', countryCode: 'JP', marketplaceId: 'A1VC38T7YXB528', region: 'fe' },
]

/** ISO 3166 codes that differ from Amazon's. SP-API's data contains both. */
const amazonCountryCodes: Readonly<Record<string, string>> = { GB: 'UK' }

/**
 * Returns the store with this marketplaceId or country code, or `undefined` if there is none. Upper and lower case are equal, and
 * `GB` is accepted for `UK`.
 *
 * @example findStore('A1PA6795UKMFR9')?.region // 'eu'
 */
export function findStore(idOrCountryCode: string): Store | undefined {
  const code = idOrCountryCode.toUpperCase()
  const countryCode = amazonCountryCodes[code] ?? code
  return stores.find((store) => store.marketplaceId === code || store.countryCode === countryCode)
}

/**
 * Returns the store with this marketplaceId or country code.
 *
 * @throws ConfigurationError if there is no such store.
 */
export function requireStore(store: unknown): Store {
  const found = typeof store === 'string' ? findStore(store) : undefined
  if (found) return found
  throw new ConfigurationError(`store is unknown${quoted(store)}. Pass a marketplaceId or a country code such as DE.`)
}
