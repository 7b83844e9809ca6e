// Generated from Amazon's model sales. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { GetOrderMetricsParams, GetOrderMetricsResponse } from './models.js'

/** Operation table of Sales v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getOrderMetrics: Operation<GetOrderMetricsParams, GetOrderMetricsResponse>
} = {
  getOrderMetrics: {
    api: 'sales-v1',
    id: 'getOrderMetrics',
    method: 'GET',
    path: '/sales/v1/orderMetrics',
    parameters: [
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'interval', in: 'query', required: true },
      { name: 'granularity', in: 'query', required: true },
      { name: 'granularityTimeZone', in: 'query' },
      { name: 'buyerType', in: 'query' },
      { name: 'fulfillmentNetwork', in: 'query' },
      { name: 'firstDayOfWeek', in: 'query' },
      { name: 'asin', in: 'query' },
      { name: 'sku', in: 'query' },
      { name: 'amazonProgram', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 15 },
  },
}
