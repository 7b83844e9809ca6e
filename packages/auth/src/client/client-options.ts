import type { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { ConfigurationError } from '../errors/input-errors.js'
import type { AdapterOption } from '../http/custom-adapter.js'
import type { Application } from '../request/user-agent.js'
import type { RetryOptions } from '../retry/retry-options.js'
import { isRegion, type Region, regions } from '../stores/regions.js'
import { findStore } from '../stores/stores.js'
import { parseEndpoint } from '../values/endpoint.js'
import { environmentText } from '../values/option-value.js'

/**
 * Options of every generated client. It must be told where to call in one way: `region`, `store` or `baseUrl`, or else
 * SP_API_BASE_URL or SP_API_REGION in the environment.
 */
export interface ClientOptions {
  /** The credentials, shared by all clients of a selling partner. */
  auth: SellingPartnerAuth
  /** The region to call. @default process.env.SP_API_REGION */
  region?: Region
  /** A store in the region to call, by marketplaceId or country code: `'A1PA6795UKMFR9'`, `'DE'`. */
  store?: string
  /**
   * Calls Amazon's sandbox, and keeps to its usage plan.
   * @default false
   * @see https://developer-docs.amazon.com/sp-api/docs/the-selling-partner-api-sandbox
   */
  sandbox?: boolean
  /**
   * Another server to call, a test server for one. Plain http is taken for loopback hosts only.
   * @default process.env.SP_API_BASE_URL
   */
  baseUrl?: string
  /**
   * Milliseconds that SP-API has to begin its answer, and then to send on whenever it pauses. The time that a call waits
   * for its usage plan does not count, and each attempt has its own. @default 30000
   */
  timeout?: number
  /**
   * Milliseconds for a whole call, its waits and retries included; it then ends with `TimeoutError`. A retry that would
   * begin later is not waited for. @default none: a call waits for its usage plan however long that takes
   */
  deadline?: number
  /** What is laid over the auth's `retry`; `false` sends each call once at most. @default the auth's */
  retry?: RetryOptions | false
  /** How the calls introduce themselves to Amazon. @default { name: 'App', version: '1.0' } */
  application?: Application
  /**
   * Sends the requests in place of the SDK's own adapter: anything that axios takes, such as `'fetch'`, `'http'` or a
   * function. Of what it throws only the code and the answer are taken over, since the rest may hold the token. A function
   * must not follow redirects with the token. Requests for access tokens and RDTs go through the SDK's own all the same.
   * @default the SDK's own
   * @see https://axios-http.com/docs/req_config
   */
  adapter?: AdapterOption
}

/** The options that tell where to call. */
export type Place = Pick<ClientOptions, 'region' | 'store' | 'baseUrl' | 'sandbox'>

/**
 * The base URL that the options name, or else the environment.
 *
 * @throws ConfigurationError where they name none, an unknown one, or two that differ.
 */
export function resolveBaseUrl({ region, store, baseUrl, sandbox }: Place): string {
  const stage = sandbox ? 'sandbox' : 'production'
  if (region === undefined && store === undefined) {
    return baseUrl === undefined ? environmentBaseUrl(stage) : parseEndpoint(baseUrl, 'baseUrl')
  }
  if (baseUrl === undefined) return regions[resolveRegion(region, store)][stage]
  throw new ConfigurationError('baseUrl cannot go with region or store: pass one of them')
}

function environmentBaseUrl(stage: 'production' | 'sandbox'): string {
  const baseUrl = environmentText('SP_API_BASE_URL')
  if (baseUrl !== undefined) return parseEndpoint(baseUrl, 'SP_API_BASE_URL')
  const region = environmentText('SP_API_REGION')
  if (region !== undefined) return regions[checkRegion(region, 'SP_API_REGION')][stage]
  throw new ConfigurationError('region is missing: pass the option region, store or baseUrl, or set SP_API_REGION')
}

function resolveRegion(region: Region | undefined, store: string | undefined): Region {
  if (store === undefined) return checkRegion(region, 'region')
  const ofStore = regionOfStore(store)
  if (region === undefined || region === ofStore) return ofStore
  throw new ConfigurationError(`region ${region} and store ${store} contradict each other: the store is in ${ofStore}`)
}

function checkRegion(value: unknown, source: string): Region {
  if (isRegion(value)) return value
  const known = Object.keys(regions).join(', ')
  throw new ConfigurationError(`${source} is unknown: ${String(value)}; it must be one of ${known}`)
}

function regionOfStore(store: unknown): Region {
  const found = typeof store === 'string' ? findStore(store) : undefined
  if (found) return found.region
  throw new ConfigurationError(`store is unknown: ${String(store)}; pass a marketplaceId or a country code such as DE`)
}
