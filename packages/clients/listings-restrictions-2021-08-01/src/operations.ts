// Generated from Amazon's model listingsRestrictions_2021-08-01. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { GetListingsRestrictionsParams, RestrictionList } from './models.js'

/** Operation table of Listings Restrictions 2021-08-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getListingsRestrictions: Operation<GetListingsRestrictionsParams, RestrictionList>
} = {
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
}
