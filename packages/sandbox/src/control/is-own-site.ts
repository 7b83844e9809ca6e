import { isIP } from 'node:net'
import { ErrorResponse } from '../response.js'

/** Addresses that listen on all interfaces, so they do not name the sandbox. */
const wildcards: ReadonlySet<string> = new Set(['0.0.0.0', '::', ''])

/**
 * Whether a request to the page or to an endpoint that controls the sandbox comes from the page itself. Requests of programs that are
 * not browsers pass too.
 *
 * - The `Origin` of a browser must be the host that it calls, so another site can't send requests.
 * - The `Host` must be a loopback name or the host that the sandbox listens on. Otherwise, another site can point its name to
 *   127.0.0.1 and read the responses (DNS rebinding). If the sandbox listens on all addresses, it also accepts IP addresses and
 *   names without a dot, because other sites have neither.
 * - A program sends no `Origin` if it posts, and browsers always do.
 *
 * @param listensOn The option `host`.
 */
export function isOwnSite(request: Request, listensOn: string): boolean {
  const { headers, method } = request
  const host = headers.get('host')
  if (isFromOtherSite(headers)) return false
  // Only a call without a server lacks this header.
  if (host === null) return true
  const origin = headers.get('origin')
  if (origin !== null && hostOf(origin) !== host.toLowerCase()) return false
  if (origin === null && method !== 'GET' && method !== 'HEAD') return true
  return isTrusted(nameOf(host), listensOn.toLowerCase())
}

/** Browsers send it to addresses on this machine. Opening the page from a bookmark is `none`. */
function isFromOtherSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  return site === 'cross-site' || site === 'same-site'
}

/** Whether a name or address is always this machine. @param name In lower case, without port and brackets. */
export function isLoopback(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(\.\d+){3}$/.test(name)
}

function isTrusted(name: string, listensOn: string): boolean {
  if (isLoopback(name)) return true
  if (wildcards.has(listensOn)) return isIP(name) > 0 || !name.includes('.')
  return name === listensOn
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/** The name or address in a `Host` header, without port and brackets. */
function nameOf(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '') : host
}

/**
 * Checks that no other site has sent a request.
 * @param listensOn The option `host`.
 * @throws ErrorResponse with status 403.
 */
export function checkOwnSite(request: Request, listensOn: string): void {
  if (isOwnSite(request, listensOn)) return
  const details = `Use a loopback address, or start the sandbox with the option host. The request has the host ${request.headers.get('host')}.`
  throw new ErrorResponse(403, [{ code: 'Forbidden', message: 'Other sites must not use the sandbox.', details }])
}
