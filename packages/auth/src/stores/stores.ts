import { ConfigurationError } from '../errors/input-errors.js'
import type { Region } from './regions.js'

/** An Amazon store: a marketplace in one country. */
export interface Store {
  readonly country: string
  /** Two letters, as Amazon writes them: `UK` for the United Kingdom. */
  readonly countryCode: string
  readonly marketplaceId: string
  readonly region: Region
}

/**
 * Every store of SP-API.
 * @see https://developer-docs.amazon.com/sp-api/docs/store-identifiers
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

/** ISO 3166 codes that differ from Amazon's; the data of SP-API has both. */
const amazonCountryCodes: Readonly<Record<string, string>> = { GB: 'UK' }

/**
 * The store with this marketplaceId or country code, `undefined` where there is none. Country codes are taken in either
 * case, and `GB` as well as `UK`.
 *
 * @example findStore('A1PA6795UKMFR9')?.region // 'eu'
 */
export function findStore(idOrCountryCode: string): Store | undefined {
  const wanted = idOrCountryCode.toUpperCase()
  const countryCode = amazonCountryCodes[wanted] ?? wanted
  return stores.find((store) => store.marketplaceId === wanted || store.countryCode === countryCode)
}

/**
 * Returns the store with this marketplaceId or country code.
 *
 * @throws ConfigurationError if there is none.
 */
export function requireStore(store: unknown): Store {
  const found = typeof store === 'string' ? findStore(store) : undefined
  if (found) return found
  throw new ConfigurationError(`store is unknown: ${String(store)}. Pass a marketplaceId or a country code such as DE.`)
}
