import { ConfigurationError } from '../errors/input-errors.js'

const loopbackHost = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/

/** Whether a URL names this machine, so that requests never enter a network. */
export function isLoopback({ hostname }: URL): boolean {
  return loopbackHost.test(hostname)
}

/**
 * Checks a URL from an option or the environment, and returns it without a trailing slash.
 *
 * @param source Name of the option or environment variable, for messages.
 * @throws ConfigurationError if it is not a URL, is not encrypted, or contains credentials, a query or a fragment.
 */
export function parseEndpoint(value: string, source: string): string {
  const url = parseUrl(value, source)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw new ConfigurationError(
      `${source} must use https. http is allowed only for localhost, because tokens are sent in clear text.`,
    )
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(`${source} must not contain credentials, a query or a fragment. Remove them.`)
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

function parseUrl(value: string, source: string): URL {
  if (typeof value === 'string' && URL.canParse(value)) return new URL(value)
  throw new ConfigurationError(`${source} is not a URL. Pass a URL such as https://sellingpartnerapi-eu.amazon.com.`)
}
