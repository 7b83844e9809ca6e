import http, { type ClientRequest } from 'node:http'
import https from 'node:https'
import { BlockList, isIP, type Socket } from 'node:net'
import { isLoopback } from '../values/endpoint.js'
import { hostAndPort, ProxyError, tunnelFailed } from './proxy-failure.js'
import type { ProxySettings } from './proxy-option.js'

/** The server at the other end of a tunnel. */
interface Target {
  /** Without the brackets of an IPv6 address. */
  readonly host: string
  readonly port: number
}

/** Milliseconds for a proxy to open a tunnel. The timeout of a call ends the call, but not the tunnel, which others can use. */
const tunnelTimeout = 30_000

/**
 * Asks a proxy for a connection to a server.
 *
 * @param opening Contains the request until the proxy has responded.
 * @returns The connection, which is not encrypted yet.
 * @throws ProxyError
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-connect
 */
export function openTunnel(proxy: ProxySettings, target: Target, opening: Set<ClientRequest>): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const name = hostAndPort(proxy.host, proxy.port)
    const request = connectRequest(proxy, hostAndPort(target.host, target.port))
    const timer = setTimeout(() => request.destroy(systemError('ETIMEDOUT')), tunnelTimeout)
    opening.add(request)
    const close = () => {
      clearTimeout(timer)
      opening.delete(request)
    }
    request.on('connect', ({ statusCode = 0 }, socket, head) => {
      close()
      // Node removes its own listener. An error on the socket then reaches the TLS connection in it.
      socket.on('error', () => {})
      const isOpen = statusCode >= 200 && statusCode < 300
      // In TLS the client speaks first, so something else is at the other end of the tunnel.
      if (isOpen && head.length === 0) return resolve(socket)
      socket.destroy()
      reject(new ProxyError({ code: tunnelFailed, proxy: name, status: isOpen ? undefined : statusCode }))
    })
    request.on('error', (error) => {
      close()
      reject(new ProxyError({ code: codeOf(error), proxy: name }))
    })
    request.end()
  })
}

function connectRequest({ host, port, isSecure, authorization }: ProxySettings, target: string): ClientRequest {
  return (isSecure ? https : http).request({
    method: 'CONNECT',
    host,
    port,
    path: target,
    headers: { host: target, ...(authorization !== undefined && { 'proxy-authorization': authorization }) },
    // The global agent may have a proxy itself.
    agent: false,
    // NODE_TLS_REJECT_UNAUTHORIZED must not apply to the credentials.
    ...(isSecure && { rejectUnauthorized: true, ALPNProtocols: ['http/1.1'] }),
  })
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** Node's parser has further codes for text that is not HTTP. */
function codeOf(error: Error): string {
  const code: unknown = Reflect.get(error, 'code')
  if (typeof code !== 'string') return tunnelFailed
  return code.startsWith('HPE_') ? tunnelFailed : code
}

/** Whether connections to a server don't use the proxy: to this machine, or to a host in NO_PROXY. */
export function isException({ exceptions = '' }: ProxySettings, target: Target): boolean {
  if (isLoopback(new URL(`https://${hostAndPort(target.host, target.port)}`))) return true
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && matches(entry, { ...target, host: target.host.toLowerCase() }))
}

/** Matches an entry with a port. An IPv6 address needs brackets then. */
const withPort = /^(?:\[(?<address>[^\]]+)\]|(?<name>[^:]+))(?::(?<port>\d+))?$/

/**
 * Whether an entry of NO_PROXY matches, as in axios and Node. `example.com` is one host; `.example.com` and `*.example.com` are its
 * subdomains; `*` is every host. An entry can also be a network, such as `10.0.0.0/8`, or have a port: `example.com:443`.
 */
function matches(entry: string, { host, port }: Target): boolean {
  const { address, name, port: onlyPort } = withPort.exec(entry)?.groups ?? {}
  if (onlyPort !== undefined && Number(onlyPort) !== port) return false
  const pattern = address ?? name ?? entry
  if (pattern.includes('/')) return isInNetwork(host, pattern)
  const suffix = pattern.replace(/^\*/, '')
  return suffix !== pattern || suffix.startsWith('.') ? host.endsWith(suffix) : host === pattern
}

function isInNetwork(host: string, network: string): boolean {
  const [address = '', prefix] = network.split('/')
  const version = isIP(host)
  if (version === 0 || isIP(address) !== version) return false
  const family = version === 6 ? 'ipv6' : 'ipv4'
  const size = Number(prefix)
  if (!Number.isInteger(size) || size < 0 || size > (version === 6 ? 128 : 32)) return false
  const networks = new BlockList()
  networks.addSubnet(address, size, family)
  return networks.check(host, family)
}
