// Generated from Amazon's model sellers. To change this file, see CONTRIBUTING.md.

import type { NoParams, Operation } from '@selling-partner/auth'
import type { GetAccountResponse, GetMarketplaceParticipationsResponse } from './models.js'

/** Operation table of Sellers v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getAccount: Operation<NoParams | undefined, GetAccountResponse>
  readonly getMarketplaceParticipations: Operation<NoParams | undefined, GetMarketplaceParticipationsResponse>
} = {
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
}
