// Generated from Amazon's model vendorDirectFulfillmentOrders_2021-12-28. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  GetOrderParams,
  GetOrdersParams,
  Order,
  OrderList,
  SubmitAcknowledgementParams,
  TransactionId,
} from './models.js'

/** Operation table of Vendor Direct Fulfillment Orders 2021-12-28. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getOrder: Operation<GetOrderParams, Order>
  readonly getOrders: PagedOperation<GetOrdersParams, OrderList, Order>
  readonly submitAcknowledgement: Operation<SubmitAcknowledgementParams, TransactionId>
} = {
  getOrder: {
    api: 'vendor-direct-fulfillment-orders-2021-12-28',
    id: 'getOrder',
    method: 'GET',
    path: '/vendor/directFulfillment/orders/2021-12-28/purchaseOrders/{purchaseOrderNumber}',
    parameters: [{ name: 'purchaseOrderNumber', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 10, burst: 10 },
  },
  getOrders: {
    api: 'vendor-direct-fulfillment-orders-2021-12-28',
    id: 'getOrders',
    method: 'GET',
    path: '/vendor/directFulfillment/orders/2021-12-28/purchaseOrders',
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
    pages: { in: 'nextToken', out: 'pagination.nextToken', items: 'orders' },
  },
  submitAcknowledgement: {
    api: 'vendor-direct-fulfillment-orders-2021-12-28',
    id: 'submitAcknowledgement',
    method: 'POST',
    path: '/vendor/directFulfillment/orders/2021-12-28/acknowledgements',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
}
