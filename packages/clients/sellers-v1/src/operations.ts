// Generated from the model sellers by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Sellers v1: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
  getAccount: {
    api: 'sellers-v1',
    id: 'getAccount',
    method: 'GET',
    path: '/sellers/v1/account',
    parameters: [],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.016, burst: 15 },
  },
  getMarketplaceParticipations: {
    api: 'sellers-v1',
    id: 'getMarketplaceParticipations',
    method: 'GET',
    path: '/sellers/v1/marketplaceParticipations',
    parameters: [],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.016, burst: 15 },
  },
} as const satisfies Record<string, Operation>
