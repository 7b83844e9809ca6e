import http, { type Agent } from 'node:http'
import https from 'node:https'
import type { InternalAxiosRequestConfig } from 'axios'
import { mayGoThroughProxy } from './may-go-through-proxy.js'
import { type OutgoingHeaders, plainHeaders } from './plain-headers.js'

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
