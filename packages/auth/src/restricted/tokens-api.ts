import type { Operation } from '../operation/operation.js'
import { regions } from '../stores/regions.js'

/**
 * The operation that creates RDTs. `@selling-partner/tokens-2021-03-01` has the same row, but it depends on this package and
 * cannot be imported here. A test compares the two.
 * @see https://developer-docs.amazon/sp-api/reference/createrestricteddatatoken
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
 * Returns the server that issues RDTs for calls to a server. Amazon's sandboxes accept RDTs from production; every other server
 * issues its own.
 *
 * @param baseUrl Base URL of the calls.
 * @see https://developer-docs.amazon/sp-api/docs/the-selling-partner-api-sandbox
 */
export function tokensEndpoint(baseUrl: string): string {
  const region = Object.values(regions).find(({ sandbox }) => sandbox === baseUrl)
  return region?.production ?? baseUrl
}
