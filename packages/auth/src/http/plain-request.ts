import http, { type Agent } from 'node:http'
import https from 'node:https'
import type { InternalAxiosRequestConfig } from 'axios'
import axios, { AxiosHeaders } from 'axios'

/** A request that needs nothing but node's own client. */
export interface PlainRequest {
  readonly config: InternalAxiosRequestConfig
  readonly url: URL
  /** In capital letters. */
  readonly method: string
  readonly client: typeof http | typeof https
  readonly agent?: Agent
  readonly headers: OutgoingHeaders
  readonly body?: string | Buffer
}

/**
 * The part of axios' config that a plain request may have. Whatever else is set, be it of a later version of axios, is for
 * axios' own adapter.
 */
const served: ReadonlySet<string> = new Set([
  'url',
  'method',
  'headers',
  'data',
  'timeout',
  'signal',
  // Without a base URL it changes nothing.
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
  // Not for adapters.
  'adapter',
  'transformRequest',
  'transformResponse',
])

/** The request that a config asks for; `undefined` where it is not plain. */
export function readPlainRequest(config: InternalAxiosRequestConfig): PlainRequest | undefined {
  const body: unknown = config.data || undefined
  if (!hasServedOptions(config) || !isPlainBody(body, config)) return undefined
  const url = plainUrl(config)
  if (!url) return undefined
  const isSecure = url.protocol === 'https:'
  const client = isSecure ? https : http
  const agent: Agent | undefined = isSecure ? config.httpsAgent : config.httpAgent
  if (mayGoThroughProxy(config, url, agent ?? client.globalAgent)) return undefined
  const headers = plainHeaders(config.headers, body)
  return headers && { config, url, method: String(config.method).toUpperCase(), client, agent, headers, body }
}

function hasServedOptions(config: InternalAxiosRequestConfig): boolean {
  for (const option in config) {
    if (!served.has(option) && Reflect.get(config, option) !== undefined) return false
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
  // Axios refuses one that is too long.
  return maxBodyLength < 0 || Buffer.byteLength(body) <= maxBodyLength
}

/** An absolute http or https URL without credentials. */
function plainUrl({ url }: InternalAxiosRequestConfig): URL | undefined {
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  const parsed = new URL(url)
  return parsed.username || parsed.password ? undefined : parsed
}

/** By their names as they go on the wire. */
export type OutgoingHeaders = Record<string, string>

/** What fits into a header as it is: axios' own adapter sees to the rest. */
const plainValue = /^[\t\x20-\x7e\x80-\xff]*$/

/**
 * The headers of a request as they go on the wire; `undefined` where one of them is not plain. Like axios' own adapter it
 * adds those that are missing to the config's too, where the caller can read what was sent.
 */
export function plainHeaders(headers: unknown, body: string | Buffer | undefined): OutgoingHeaders | undefined {
  if (!(headers instanceof AxiosHeaders)) return undefined
  headers.set('User-Agent', `axios/${axios.VERSION}`, false)
  if (body !== undefined) headers.set('Content-Length', String(Buffer.byteLength(body)), false)
  headers.set('Accept-Encoding', 'gzip, compress, deflate, br', false)
  return toWire(headers)
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
 * Whether a proxy may be in force for a request: one in the config, in the environment, or in the agent of a node that
 * follows the environment by itself. Which hosts NO_PROXY leaves out is for axios to say. The environment is
 * read anew each time, since it may change.
 *
 * @see https://nodejs.org/api/http.html#built-in-proxy-support
 */
export function mayGoThroughProxy({ proxy }: InternalAxiosRequestConfig, { protocol }: URL, agent: Agent): boolean {
  if (proxy || followsEnvironment(agent)) return true
  return proxy !== false && (isSet(protocol === 'https:' ? 'https_proxy' : 'http_proxy') || isSet('all_proxy'))
}

function followsEnvironment({ options }: Agent & { readonly options?: { readonly proxyEnv?: unknown } }): boolean {
  return Boolean(options?.proxyEnv)
}

function isSet(variable: string): boolean {
  return Boolean(process.env[variable] || process.env[variable.toUpperCase()])
}
