import http, { type Agent } from 'node:http'
import https from 'node:https'
import type { InternalAxiosRequestConfig } from 'axios'
import { axiosCore } from '../axios/axios-core.js'
import { isRecord } from '../values/json.js'

/** A request that Node's own client can send. */
export interface PlainRequest {
  readonly config: InternalAxiosRequestConfig
  readonly url: URL
  /** In uppercase. */
  readonly method: string
  readonly client: typeof http | typeof https
  readonly agent?: Agent
  readonly signal?: AbortSignal
  readonly headers: OutgoingHeaders
  readonly body?: string | Buffer
}

/**
 * The axios options that a plain request can have. A request with any other option, such as one of a later axios, goes to
 * axios' own adapter.
 */
const supportedOptions: ReadonlySet<string> = new Set([
  'url',
  'method',
  'headers',
  'data',
  'timeout',
  'signal',
  // Has no effect without a base URL.
  'allowAbsoluteUrls',
  'httpAgent',
  'httpsAgent',
  'proxy',
  'maxRedirects',
  'maxBodyLength',
  'maxContentLength',
  'responseType',
  'decompress',
  'validateStatus',
  'transitional',
  // Adapters don't use these.
  'adapter',
  'transformRequest',
  'transformResponse',
])

/** Returns the plain request of a config, or `undefined` if the request is not plain. */
export function readPlainRequest(config: InternalAxiosRequestConfig): PlainRequest | undefined {
  const body: unknown = config.data || undefined
  if (!hasSupportedOptions(config) || !isPlainBody(body, config)) return undefined
  const url = plainUrl(config)
  if (!url) return undefined
  const isSecure = url.protocol === 'https:'
  const client = isSecure ? https : http
  const agent: Agent | undefined = isSecure ? config.httpsAgent : config.httpAgent
  if (mayUseProxy(config, url, agent ?? client.globalAgent)) return undefined
  const headers = plainHeaders(config.headers, body)
  const signal = config.signal as AbortSignal | undefined
  return headers && { config, url, method: String(config.method).toUpperCase(), client, agent, signal, headers, body }
}

function hasSupportedOptions(config: InternalAxiosRequestConfig): boolean {
  for (const option in config) {
    if (!supportedOptions.has(option) && Reflect.get(config, option) !== undefined) return false
  }
  return (
    config.maxRedirects === 0 &&
    isPlainTimeout(config.timeout) &&
    (config.responseType === undefined || config.responseType === 'json' || config.responseType === 'text') &&
    !config.transitional?.advertiseZstdAcceptEncoding
  )
}

function isPlainTimeout(timeout: unknown): boolean {
  return timeout === undefined || (typeof timeout === 'number' && Number.isFinite(timeout) && timeout >= 0)
}

function isPlainBody(
  body: unknown,
  { maxBodyLength = -1 }: InternalAxiosRequestConfig,
): body is string | Buffer | undefined {
  if (body === undefined) return true
  if (typeof body !== 'string' && !Buffer.isBuffer(body)) return false
  // axios rejects a body that is too long.
  return maxBodyLength < 0 || Buffer.byteLength(body) <= maxBodyLength
}

/** An absolute http or https URL without credentials. */
function plainUrl({ url }: InternalAxiosRequestConfig): URL | undefined {
  if (!url || !/^https?:\/\//i.test(url)) return undefined
  const parsed = parseUrl(url)
  return parsed?.username || parsed?.password ? undefined : parsed
}

function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}

/** Header values by name, as they are sent. */
type OutgoingHeaders = Record<string, string>

/** Matches values that a header can hold unchanged. axios' own adapter handles others. */
const plainValue = /^[\t\x20-\x7e\x80-\xff]*$/

/**
 * Returns the headers to send, or `undefined` if one of them is not plain. Like axios' own adapter, it also adds the default
 * headers to the config, so that the caller can read them there.
 */
function plainHeaders(headers: unknown, body: string | Buffer | undefined): OutgoingHeaders | undefined {
  if (!isAxiosHeaders(headers)) return undefined
  headers.set('User-Agent', `axios/${axiosCore().VERSION}`, false)
  if (body !== undefined) headers.set('Content-Length', String(Buffer.byteLength(body)), false)
  headers.set('Accept-Encoding', 'gzip, compress, deflate, br', false)
  return toWire(headers)
}

/** Whether headers are those of any copy of axios. */
function isAxiosHeaders(headers: unknown): headers is InternalAxiosRequestConfig['headers'] {
  return isRecord(headers) && Reflect.get(headers, Symbol.toStringTag) === 'AxiosHeaders'
}

function toWire(headers: Readonly<Record<string, unknown>>): OutgoingHeaders | undefined {
  const wire: OutgoingHeaders = Object.create(null)
  for (const name of Object.keys(headers)) {
    const value = headers[name]
    if (value === undefined || value === null || value === false) continue
    if (typeof value !== 'string' || !plainValue.test(value)) return undefined
    wire[name] = value
  }
  return wire
}

/**
 * Whether a request may need a proxy. The config, the environment or the agent can name one. axios' own adapter then evaluates
 * NO_PROXY. The environment is read for every request, because it may change.
 * @see https://nodejs.org/api/http.html#built-in-proxy-support
 */
function mayUseProxy({ proxy }: InternalAxiosRequestConfig, { protocol }: URL, agent: Agent): boolean {
  if (proxy || usesEnvironmentProxy(agent)) return true
  return proxy !== false && (isSet(protocol === 'https:' ? 'https_proxy' : 'http_proxy') || isSet('all_proxy'))
}

function usesEnvironmentProxy({ options }: Agent & { readonly options?: { readonly proxyEnv?: unknown } }): boolean {
  return Boolean(options?.proxyEnv)
}

function isSet(variable: string): boolean {
  return Boolean(process.env[variable] || process.env[variable.toUpperCase()])
}
