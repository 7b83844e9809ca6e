import { findStore } from '@selling-partner/auth'

/** Facts about the store that a response belongs to. */
export interface StoreFacts {
  readonly marketplaceId: string
  /** ISO 3166 code. Amazon writes `GB` in responses. */
  readonly countryCode: string
  readonly currencyCode: string
  readonly language: string
  readonly domain: string
  readonly timeZone: string
  readonly city: string
  readonly state: string
  readonly postalCode: string
}

type Row = readonly [
  countryCode: string,
  currencyCode: string,
  language: string,
  domain: string,
  timeZone: string,
  city: string,
  state: string,
  postalCode: string,
]

const unitedStates: Row = ['US', 'USD', 'en', 'amazon.com', 'America/Los_Angeles', 'Seattle', 'WA', '98109']

/** One row per store. */
const rows: readonly Row[] = [
  unitedStates,
  ['CA', 'CAD', 'en', 'amazon.ca', 'America/Toronto', 'Toronto', 'ON', 'M5V 2T6'],
  ['MX', 'MXN', 'es', 'amazon.com.mx', 'America/Mexico_City', 'Guadalajara', 'JAL', '44100'],
  ['BR', 'BRL', 'pt', 'amazon.com.br', 'America/Sao_Paulo', 'Curitiba', 'PR', '80010-000'],
  ['IE', 'EUR', 'en', 'amazon.ie', 'Europe/Dublin', 'Cork', 'CO', 'T12 W8KP'],
  ['ES', 'EUR', 'es', 'amazon.es', 'Europe/Madrid', 'Valencia', 'V', '46001'],
  ['GB', 'GBP', 'en', 'amazon.co.uk', 'Europe/London', 'Leeds', 'LDS', 'LS1 4DY'],
  ['FR', 'EUR', 'fr', 'amazon.fr', 'Europe/Paris', 'Lyon', '69', '69001'],
  ['BE', 'EUR', 'fr', 'amazon.com.be', 'Europe/Brussels', 'Namur', 'WNA', '5000'],
  ['NL', 'EUR', 'nl', 'amazon.nl', 'Europe/Amsterdam', 'Utrecht', 'UT', '3511 AB'],
  ['DE', 'EUR', 'de', 'amazon.de', 'Europe/Berlin', 'Bremen', 'HB', '28195'],
  ['IT', 'EUR', 'it', 'amazon.it', 'Europe/Rome', 'Torino', 'TO', '10121'],
  ['SE', 'SEK', 'sv', 'amazon.se', 'Europe/Stockholm', 'Uppsala', 'C', '753 20'],
  ['ZA', 'ZAR', 'en', 'amazon.co.za', 'Africa/Johannesburg', 'Durban', 'KZN', '4001'],
  ['PL', 'PLN', 'pl', 'amazon.pl', 'Europe/Warsaw', 'Gdynia', 'PM', '81-301'],
  ['EG', 'EGP', 'ar', 'amazon.eg', 'Africa/Cairo', 'Giza', 'GZ', '12511'],
  ['TR', 'TRY', 'tr', 'amazon.com.tr', 'Europe/Istanbul', 'Bursa', '16', '16010'],
  ['SA', 'SAR', 'ar', 'amazon.sa', 'Asia/Riyadh', 'Jeddah', '02', '23442'],
  ['AE', 'AED', 'ar', 'amazon.ae', 'Asia/Dubai', 'Dubai', 'DU', '00000'],
  ['IN', 'INR', 'en', 'amazon.in', 'Asia/Kolkata', 'Pune', 'MH', '411001'],
  ['SG', 'SGD', 'en', 'amazon.sg', 'Asia/Singapore', 'Singapore', 'SG', '018956'],
  ['AU', 'AUD', 'en', 'amazon.com.au', 'Australia/Sydney', 'Newcastle', 'NSW', '2300'],
  ['JP', 'JPY', 'ja', 'amazon.co.jp', 'Asia/Tokyo', 'Sapporo', 'Hokkaido', '060-0001'],
]

/** The facts about every store. */
export const allStores: readonly StoreFacts[] = rows.map(toFacts)

const byId = new Map(allStores.map((store) => [store.marketplaceId, store]))

function toFacts([countryCode, currencyCode, language, domain, timeZone, city, state, postalCode]: Row): StoreFacts {
  const marketplaceId = findStore(countryCode)?.marketplaceId ?? ''
  return { marketplaceId, countryCode, currencyCode, language, domain, timeZone, city, state, postalCode }
}

/** Whether all of these are IDs of stores, and there is at least one. */
export function areStores(marketplaceIds: readonly string[]): boolean {
  return marketplaceIds.length > 0 && marketplaceIds.every((each) => byId.has(each))
}

const defaultStore = toFacts(unitedStates)

/** The facts about the first of these stores that is known. @default the store in the United States */
export function storeFacts(idsOrCountryCodes: readonly unknown[]): StoreFacts {
  const found = idsOrCountryCodes.flatMap((each) => (typeof each === 'string' ? [findStore(each)] : []))
  return byId.get(found.find(Boolean)?.marketplaceId ?? '') ?? defaultStore
}

/** The facts about a store. Undefined if no store has the ID. */
export function findKnownStore(marketplaceId: string): StoreFacts | undefined {
  return byId.get(marketplaceId)
}

/** The currency of a store. */
export function currencyOf(marketplaceId: string): string {
  return storeFacts([marketplaceId]).currencyCode
}
