import { Socket } from 'node:net'
import { axiosCore } from '../axios/axios-core.js'
import { errorNameOf } from '../secrets/redact-error.js'
import { isRecord } from '../values/json.js'

/** Node's code for a proxy that does not open a tunnel. Node's fetch has UND_ERR_PRX_CONN. @see https://nodejs.org/api/errors.html#err_proxy_tunnel */
export const tunnelFailed = 'ERR_PROXY_TUNNEL'

/** The failure of a proxy before it connected to the server, so the request was not sent. */
export interface ProxyFailure {
  /** Node's error code. */
  readonly code: string
  /** Host and port of the proxy, without credentials. `undefined` if the agent does not tell. */
  readonly proxy?: string
  /** HTTP status with which the proxy responded. */
  readonly status?: number
}

/** Reports a failure of the proxy to the adapter. */
export class ProxyError extends Error implements ProxyFailure {
  readonly code: string
  readonly proxy?: string
  readonly status?: number

  constructor({ code, proxy, status }: ProxyFailure) {
    super('The proxy failed.')
    this.name = 'ProxyError'
    this.code = code
    this.proxy = proxy
    this.status = status
  }
}

/**
 * Messages with which other agents report that a proxy did not open a tunnel, with its status. They come from Node's fetch,
 * `tunnel`, and `https-proxy-agent` since version 6.
 */
const messages: readonly RegExp[] = [
  /^Proxy response \((\d{3})\) !== 200 when HTTP Tunneling/,
  /^tunneling socket could not be established, (?:statusCode=(\d{3})|cause=)/,
  /^Proxy connection ended before receiving CONNECT response/,
]

/** Maximum number of causes. Node's fetch nests three. */
const maxCauses = 5

/** Returns the causes of an adapter's error, outermost first. */
export function causesOf(error: unknown): Record<string, unknown>[] {
  const causes: Record<string, unknown>[] = []
  let cause: unknown = axiosCore().isAxiosError(error) ? error.cause : undefined
  while (isRecord(cause) && causes.length < maxCauses) {
    causes.push(cause)
    cause = cause.cause
  }
  return causes
}

/** Returns the proxy's failure if it caused the error of an adapter. */
export function proxyFailureOf(error: unknown): ProxyFailure | undefined {
  for (const cause of causesOf(error)) {
    const failure = readFailure(cause)
    if (failure) return failure
  }
  return undefined
}

function readFailure(cause: Readonly<Record<string, unknown>>): ProxyFailure | undefined {
  const { name, code, proxy, status, statusCode } = cause
  if (name === 'ProxyError') {
    return { code: errorNameOf({ code }) ?? tunnelFailed, proxy: checkedName(proxy), status: statusOf(status) }
  }
  if (code === tunnelFailed || code === 'UND_ERR_PRX_CONN') return { code: tunnelFailed, status: statusOf(statusCode) }
  const match = messages.map((pattern) => pattern.exec(String(cause.message))).find(Boolean)
  return match ? { code: tunnelFailed, status: statusOf(match[1]) } : undefined
}

/** An error of other code may have any text here, such as a URL with a password. */
function checkedName(name: unknown): string | undefined {
  return typeof name === 'string' && /^(?:[\w.-]+|\[[\da-f:.]+\]):\d{1,5}$/i.test(name) ? name : undefined
}

function statusOf(value: unknown): number | undefined {
  return Number(value) || undefined
}

/**
 * Returns the proxy's failure if a response does not come from the server. Some agents return the proxy's response to CONNECT as
 * if the server had sent it. Such a response is not encrypted.
 *
 * @param url The requested URL.
 * @param request Node's request. Other values tell nothing.
 */
export function refusalOf(
  url: string | undefined,
  status: number | undefined,
  request: unknown,
): ProxyError | undefined {
  if (!url || !/^https:/i.test(url) || !isRecord(request) || !(request.socket instanceof Socket)) return undefined
  if (Reflect.get(request.socket, 'encrypted') === true) return undefined
  return new ProxyError({ code: tunnelFailed, proxy: proxyNameOf(request.agent), status })
}

/** Returns host and port of an agent's proxy. It does not read the fields with its credentials. */
export function proxyNameOf(agent: unknown): string | undefined {
  const { proxy, proxyOptions } = isRecord(agent) ? agent : {}
  const named = isRecord(proxy) ? proxy : proxyOptions
  if (!isRecord(named)) return undefined
  const { hostname, host, port, protocol } = named
  const name = [hostname, host].find((value): value is string => typeof value === 'string' && value !== '')
  return name && checkedName(hostAndPort(name, port || (protocol === 'https:' ? 443 : 80)))
}

/** Returns `host:port`, with brackets around an IPv6 address. */
export function hostAndPort(host: string, port: unknown): string {
  return `${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`
}
