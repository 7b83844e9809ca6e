import { ConfigurationError } from '../errors/input-errors.js'
import { quoted } from '../secrets/redact.js'
import { parseEndpoint } from '../values/endpoint.js'
import { environmentText } from '../values/option-value.js'
import { isRegion, type Region, regions } from './regions.js'
import { requireStore } from './stores.js'

/** Options that select the server to call: `region`, `store` or `baseUrl`. */
export interface ServerOptions {
  /** The region to call. @default process.env.SP_API_REGION */
  region?: Region
  /** A store in the region to call, as a marketplaceId or a country code: `'A1PA6795UKMFR9'`, `'DE'`. */
  store?: string
  /**
   * If `true`, calls Amazon's sandbox and follows its usage plan (rate 5, burst 15).
   * @default false
   * @see https://developer-docs.amazon/sp-api/docs/the-selling-partner-api-sandbox
   */
  sandbox?: boolean
  /**
   * URL of another server to call, such as a test server. It must use https; http is allowed only for localhost.
   * @default process.env.SP_API_BASE_URL
   */
  baseUrl?: string
}

/**
 * Returns the base URL that the options select. Without options, the environment selects it.
 *
 * @throws ConfigurationError if nothing selects a server, if a value is unknown, or if two options contradict each other.
 */
export function resolveBaseUrl({ region, store, baseUrl, sandbox }: ServerOptions): string {
  const stage = sandbox ? 'sandbox' : 'production'
  if (region === undefined && store === undefined) {
    return baseUrl === undefined ? environmentBaseUrl(stage) : parseEndpoint(baseUrl, 'baseUrl')
  }
  if (baseUrl === undefined) return regions[resolveRegion(region, store)][stage]
  throw new ConfigurationError('baseUrl cannot be combined with region or store. Pass one of them.')
}

function environmentBaseUrl(stage: 'production' | 'sandbox'): string {
  const baseUrl = environmentText('SP_API_BASE_URL')
  if (baseUrl !== undefined) return parseEndpoint(baseUrl, 'SP_API_BASE_URL')
  const region = environmentText('SP_API_REGION')
  if (region !== undefined) return regions[checkRegion(region, 'SP_API_REGION')][stage]
  throw new ConfigurationError('region is missing. Pass region, store or baseUrl, or set SP_API_REGION.')
}

function resolveRegion(region: Region | undefined, store: string | undefined): Region {
  if (store === undefined) return checkRegion(region, 'region')
  const storeRegion = requireStore(store).region
  if (region === undefined || checkRegion(region, 'region') === storeRegion) return storeRegion
  throw new ConfigurationError(
    `The options region (${region}) and store (${store}) contradict each other. The store is in ${storeRegion}. Remove one option.`,
  )
}

function checkRegion(value: unknown, source: string): Region {
  if (isRegion(value)) return value
  const known = Object.keys(regions).join(', ')
  throw new ConfigurationError(`${source} is unknown${quoted(value)}. Use one of ${known}.`)
}
