import { isIP } from 'node:net'
import { ErrorResponse } from '../response.js'

/** Names that no site on the internet has. */
const localName = /^[^.]+$|\.(localhost|local|internal|test)$/i

/**
 * Checks that no page of another site controls the sandbox through a browser. Browsers tell the page's site in `Origin`, and how
 * it relates to the server in `Sec-Fetch-Site`. A page whose domain resolves to this machine has the same origin, so a browser must
 * also use a local name. Other clients send neither header.
 * @throws ErrorResponse with status 403.
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site
 */
export function checkOrigin({ headers, url }: Request): void {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (origin === null && site === null) return
  const host = headers.get('host') ?? new URL(url).host
  const isSameOrigin = origin === null || (URL.canParse(origin) && new URL(origin).host === host)
  // `none`: the user has entered the address.
  const isSameSite = site === null || site === 'same-origin' || site === 'none'
  if (isSameOrigin && isSameSite && isLocal(host)) return
  const details = "Use the sandbox' own pages, or a client that is not a browser."
  throw new ErrorResponse(403, [
    { code: 'Forbidden', message: 'Pages of other sites must not use the sandbox.', details },
  ])
}

function isLocal(host: string): boolean {
  const { hostname } = new URL(`http://${host}`)
  return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || localName.test(hostname)
}
