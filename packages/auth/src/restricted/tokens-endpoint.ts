import { regions } from '../stores/regions.js'

/**
 * The server that gives the RDTs for calls to a server. Amazon's sandboxes take those of production; any other server gives
 * its own.
 *
 * @param baseUrl Where the calls go.
 * @see https://developer-docs.amazon.com/sp-api/docs/the-selling-partner-api-sandbox
 */
export function tokensEndpoint(baseUrl: string): string {
  const region = Object.values(regions).find(({ sandbox }) => sandbox === baseUrl)
  return region?.production ?? baseUrl
}
