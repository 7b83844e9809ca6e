import type { Operation } from '../operation/operation.js'

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
