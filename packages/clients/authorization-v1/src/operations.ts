// Generated from the model authorization_v1 by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Authorization v1: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
  getAuthorizationCode: {
    api: 'authorization-v1',
    id: 'getAuthorizationCode',
    method: 'GET',
    path: '/authorization/v1/authorizationCode',
    parameters: [
      { name: 'sellingPartnerId', in: 'query', required: true },
      { name: 'developerId', in: 'query', required: true },
      { name: 'mwsAuthToken', in: 'query', required: true },
    ],
    grant: { type: 'grantless', scope: 'sellingpartnerapi::migration' },
    usagePlan: { rate: 1, burst: 5 },
  },
} as const satisfies Record<string, Operation>
