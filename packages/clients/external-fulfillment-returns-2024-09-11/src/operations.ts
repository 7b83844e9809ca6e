// Generated from Amazon's model externalFulfillmentReturns_2024-09-11. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type { GetReturnParams, ListReturnsParams, Return, ReturnsResponse } from './models.js'

/** Operation table of External Fulfillment Returns 2024-09-11. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getReturn: Operation<GetReturnParams, Return>
  readonly listReturns: PagedOperation<ListReturnsParams | undefined, ReturnsResponse, Return>
} = {
  getReturn: {
    api: 'external-fulfillment-returns-2024-09-11',
    id: 'getReturn',
    method: 'GET',
    path: '/externalFulfillment/2024-09-11/returns/{returnId}',
    parameters: [{ name: 'returnId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 20 },
  },
  listReturns: {
    api: 'external-fulfillment-returns-2024-09-11',
    id: 'listReturns',
    method: 'GET',
    path: '/externalFulfillment/2024-09-11/returns',
    parameters: [
      { name: 'returnLocationId', in: 'query' },
      { name: 'rmaId', in: 'query' },
      { name: 'status', in: 'query' },
      { name: 'reverseTrackingId', in: 'query' },
      { name: 'createdSince', in: 'query' },
      { name: 'createdUntil', in: 'query' },
      { name: 'lastUpdatedSince', in: 'query' },
      { name: 'lastUpdatedUntil', in: 'query' },
      { name: 'lastUpdatedAfter', in: 'query' },
      { name: 'lastUpdatedBefore', in: 'query' },
      { name: 'maxResults', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 20 },
    pages: { in: 'nextToken', out: 'nextToken', items: 'returns' },
  },
}
