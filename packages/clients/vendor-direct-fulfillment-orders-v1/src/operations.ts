// Generated from Amazon's model vendorDirectFulfillmentOrdersV1. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  GetOrderParams,
  GetOrderResponse,
  GetOrdersParams,
  GetOrdersResponse,
  Order,
  SubmitAcknowledgementParams,
  SubmitAcknowledgementResponse,
} from './models.js'

/** Operation table of Vendor Direct Fulfillment Orders v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getOrder: Operation<GetOrderParams, GetOrderResponse>
  readonly getOrders: PagedOperation<GetOrdersParams, GetOrdersResponse, Order>
  readonly submitAcknowledgement: Operation<SubmitAcknowledgementParams, SubmitAcknowledgementResponse>
} = {
  getOrder: {
    api: 'vendor-direct-fulfillment-orders-v1',
    id: 'getOrder',
    method: 'GET',
    path: '/vendor/directFulfillment/orders/v1/purchaseOrders/{purchaseOrderNumber}',
    parameters: [{ name: 'purchaseOrderNumber', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 10, burst: 10 },
  },
  getOrders: {
    api: 'vendor-direct-fulfillment-orders-v1',
    id: 'getOrders',
    method: 'GET',
    path: '/vendor/directFulfillment/orders/v1/purchaseOrders',
    parameters: [
      { name: 'createdAfter', in: 'query', required: true },
      { name: 'createdBefore', in: 'query', required: true },
      { name: 'shipFromPartyId', in: 'query' },
      { name: 'status', in: 'query' },
      { name: 'limit', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'nextToken', in: 'query' },
      { name: 'includeDetails', in: 'query' },
    ],
    grant: { type: 'restricted' },
    usagePlan: { rate: 10, burst: 10 },
    pages: { in: 'nextToken', out: 'payload.pagination.nextToken', items: 'payload.orders' },
  },
  submitAcknowledgement: {
    api: 'vendor-direct-fulfillment-orders-v1',
    id: 'submitAcknowledgement',
    method: 'POST',
    path: '/vendor/directFulfillment/orders/v1/acknowledgements',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
}
