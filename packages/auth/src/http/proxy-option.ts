import { ConfigurationError } from '../errors/input-errors.js'

/** A proxy for all requests: its URL, or `false` for none. */
export type ProxyOption = string | false

/** A proxy that opens tunnels to servers. */
export interface ProxySettings {
  /** Without the brackets of an IPv6 address. */
  readonly host: string
  readonly port: number
  /** Whether the connection to the proxy itself uses TLS. */
  readonly isSecure: boolean
  /** The value of the header `proxy-authorization`. */
  readonly authorization?: string
  /** Whether the environment names the proxy, and not the option. */
  readonly isFromEnvironment?: boolean
  /** Hosts that don't use the proxy, in the format of NO_PROXY. */
  readonly exceptions?: string
}

/** Variables with the proxy for https, as curl and axios read them. SP-API and LWA never use http, so HTTP_PROXY does not matter. */
const variables = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'] as const

/**
 * Reads the option `proxy`. Without it, the environment names the proxy.
 *
 * @returns `undefined` if no request uses a proxy.
 * @throws ConfigurationError if the URL is invalid. It does not quote the URL, because that can contain a password.
 */
export function proxyOption(option: ProxyOption | undefined): ProxySettings | undefined {
  if (option === false) return undefined
  if (option !== undefined) {
    return parseProxy(option) ?? invalid('proxy', 'Pass a URL such as http://proxy.example:3128, or false.')
  }
  const variable = variables.find((name) => process.env[name])
  if (variable === undefined) return undefined
  const exceptions = process.env.no_proxy || process.env.NO_PROXY
  const proxy = parseProxy(withScheme(process.env[variable] ?? ''))
  if (!proxy) return invalid(variable, 'Set a URL such as http://proxy.example:3128, or pass proxy: false.')
  return { ...proxy, exceptions, isFromEnvironment: true }
}

function invalid(source: string, fix: string): never {
  throw new ConfigurationError(`${source} is not the URL of an http or https proxy. ${fix}`)
}

/** A variable often has no scheme. curl then uses http too. */
function withScheme(value: string): string {
  return value.includes('://') ? value : `http://${value}`
}

function parseProxy(value: unknown): ProxySettings | undefined {
  if (typeof value !== 'string' || /\s/.test(value) || !URL.canParse(value)) return undefined
  const { protocol, hostname, port, pathname, search, hash, username, password } = new URL(value)
  const isSecure = protocol === 'https:'
  if (!isSecure && protocol !== 'http:') return undefined
  if (pathname !== '/' || search || hash) return undefined
  const credentials = decode(`${username}:${password}`)
  if (credentials === undefined) return undefined
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (isSecure ? 443 : 80),
    isSecure,
    authorization: username || password ? `Basic ${Buffer.from(credentials).toString('base64')}` : undefined,
  }
}

/** Returns `undefined` if the text is not valid percent-encoding. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
