// Generated from the model tokens_2021-03-01 by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Tokens 2021-03-01: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
  createRestrictedDataToken: {
    api: 'tokens-2021-03-01',
    id: 'createRestrictedDataToken',
    method: 'POST',
    path: '/tokens/2021-03-01/restrictedDataToken',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 10 },
  },
} as const satisfies Record<string, Operation>
