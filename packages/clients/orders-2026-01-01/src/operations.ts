// Generated from Amazon's model orders_2026-01-01. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type { GetOrderParams, GetOrderResponse, Order, SearchOrdersParams, SearchOrdersResponse } from './models.js'

/** Operation table of Orders 2026-01-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getOrder: Operation<GetOrderParams, GetOrderResponse>
  readonly searchOrders: PagedOperation<SearchOrdersParams, SearchOrdersResponse, Order>
} = {
  getOrder: {
    api: 'orders-2026-01-01',
    id: 'getOrder',
    method: 'GET',
    path: '/orders/2026-01-01/orders/{orderId}',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'includedData', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 30 },
  },
  searchOrders: {
    api: 'orders-2026-01-01',
    id: 'searchOrders',
    method: 'GET',
    path: '/orders/2026-01-01/orders',
    parameters: [
      { name: 'createdAfter', in: 'query' },
      { name: 'createdBefore', in: 'query' },
      { name: 'lastUpdatedAfter', in: 'query' },
      { name: 'lastUpdatedBefore', in: 'query' },
      { name: 'fulfillmentStatuses', in: 'query' },
      { name: 'marketplaceIds', in: 'query' },
      { name: 'fulfilledBy', in: 'query' },
      { name: 'maxResultsPerPage', in: 'query' },
      { name: 'paginationToken', in: 'query' },
      { name: 'includedData', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0056, burst: 20 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'orders' },
  },
}
