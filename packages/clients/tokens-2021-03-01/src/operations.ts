// Generated from Amazon's model tokens_2021-03-01. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { CreateRestrictedDataTokenParams, CreateRestrictedDataTokenResponse } from './models.js'

/** Operation table of Tokens 2021-03-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly createRestrictedDataToken: Operation<CreateRestrictedDataTokenParams, CreateRestrictedDataTokenResponse>
} = {
  createRestrictedDataToken: {
    api: 'tokens-2021-03-01',
    id: 'createRestrictedDataToken',
    method: 'POST',
    path: '/tokens/2021-03-01/restrictedDataToken',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 10 },
  },
}
