import { ConfigurationError } from '../errors/input-errors.js'

const loopbackHost = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/

/** Whether a URL names this very machine, so that what is sent never enters a network. */
export function isLoopback({ hostname }: URL): boolean {
  return loopbackHost.test(hostname)
}

/**
 * Checks a base URL that a user gave and writes it in its plain form, without a slash at the end.
 *
 * @param source What the message calls it: `baseUrl`, or the environment variable.
 */
export function parseEndpoint(value: string, source: string): string {
  const url = parseUrl(value, source)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw new ConfigurationError(`${source} must be https: plain http is for loopback hosts, tokens would be readable`)
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(`${source} must not have credentials, a query or a fragment`)
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

function parseUrl(value: string, source: string): URL {
  if (typeof value === 'string' && URL.canParse(value)) return new URL(value)
  throw new ConfigurationError(`${source} is not a URL: write it like https://sellingpartnerapi-eu.amazon.com`)
}
