// Generated from the model listingsRestrictions_2021-08-01 by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Listings Restrictions 2021-08-01: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
  getListingsRestrictions: {
    api: 'listings-restrictions-2021-08-01',
    id: 'getListingsRestrictions',
    method: 'GET',
    path: '/listings/2021-08-01/restrictions',
    parameters: [
      { name: 'asin', in: 'query', required: true },
      { name: 'sellerId', in: 'query', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'conditionType', in: 'query' },
      { name: 'reasonLocale', in: 'query' },
      { name: 'productType', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 10 },
    applicationPlan: { rate: 100, burst: 10 },
  },
} as const satisfies Record<string, Operation>
