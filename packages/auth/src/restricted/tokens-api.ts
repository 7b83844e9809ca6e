import type { Operation } from '../operation/operation.js'
import { regions } from '../stores/regions.js'

/**
 * The row of the operation that gives RDTs. It stands in the table of `@selling-partner/tokens-2021-03-01` too, which depends
 * on this package and so cannot be imported.
 * @see https://developer-docs.amazon.com/sp-api/reference/createrestricteddatatoken
 */
export const createRestrictedDataToken = {
  api: 'tokens-2021-03-01',
  id: 'createRestrictedDataToken',
  method: 'POST',
  path: '/tokens/2021-03-01/restrictedDataToken',
  parameters: [{ name: 'body', in: 'body', required: true }],
  grant: { type: 'seller' },
  usagePlan: { rate: 1, burst: 10 },
} as const satisfies Operation

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
