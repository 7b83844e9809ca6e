// Generated from Amazon's model sellers. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'

/** Operation table of Sellers v1. A row holds what `@selling-partner/auth` needs to call one operation. */
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
