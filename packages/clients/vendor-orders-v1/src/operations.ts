// Generated from Amazon's model vendorOrders. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  GetPurchaseOrderParams,
  GetPurchaseOrderResponse,
  GetPurchaseOrdersParams,
  GetPurchaseOrdersResponse,
  GetPurchaseOrdersStatusParams,
  GetPurchaseOrdersStatusResponse,
  Order,
  OrderStatus,
  SubmitAcknowledgementParams,
  SubmitAcknowledgementResponse,
} from './models.js'

/** Operation table of Vendor Orders v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getPurchaseOrder: Operation<GetPurchaseOrderParams, GetPurchaseOrderResponse>
  readonly getPurchaseOrders: PagedOperation<GetPurchaseOrdersParams | undefined, GetPurchaseOrdersResponse, Order>
  readonly getPurchaseOrdersStatus: PagedOperation<
    GetPurchaseOrdersStatusParams | undefined,
    GetPurchaseOrdersStatusResponse,
    OrderStatus
  >
  readonly submitAcknowledgement: Operation<SubmitAcknowledgementParams, SubmitAcknowledgementResponse>
} = {
  getPurchaseOrder: {
    api: 'vendor-orders-v1',
    id: 'getPurchaseOrder',
    method: 'GET',
    path: '/vendor/orders/v1/purchaseOrders/{purchaseOrderNumber}',
    parameters: [{ name: 'purchaseOrderNumber', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
  getPurchaseOrders: {
    api: 'vendor-orders-v1',
    id: 'getPurchaseOrders',
    method: 'GET',
    path: '/vendor/orders/v1/purchaseOrders',
    parameters: [
      { name: 'limit', in: 'query' },
      { name: 'createdAfter', in: 'query' },
      { name: 'createdBefore', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'nextToken', in: 'query' },
      { name: 'includeDetails', in: 'query' },
      { name: 'changedAfter', in: 'query' },
      { name: 'changedBefore', in: 'query' },
      { name: 'poItemState', in: 'query' },
      { name: 'isPOChanged', in: 'query' },
      { name: 'purchaseOrderState', in: 'query' },
      { name: 'orderingVendorCode', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
    pages: { in: 'nextToken', out: 'payload.pagination.nextToken', items: 'payload.orders' },
  },
  getPurchaseOrdersStatus: {
    api: 'vendor-orders-v1',
    id: 'getPurchaseOrdersStatus',
    method: 'GET',
    path: '/vendor/orders/v1/purchaseOrdersStatus',
    parameters: [
      { name: 'limit', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'nextToken', in: 'query' },
      { name: 'createdAfter', in: 'query' },
      { name: 'createdBefore', in: 'query' },
      { name: 'updatedAfter', in: 'query' },
      { name: 'updatedBefore', in: 'query' },
      { name: 'purchaseOrderNumber', in: 'query' },
      { name: 'purchaseOrderStatus', in: 'query' },
      { name: 'itemConfirmationStatus', in: 'query' },
      { name: 'itemReceiveStatus', in: 'query' },
      { name: 'orderingVendorCode', in: 'query' },
      { name: 'shipToPartyId', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
    pages: { in: 'nextToken', out: 'payload.pagination.nextToken', items: 'payload.ordersStatus' },
  },
  submitAcknowledgement: {
    api: 'vendor-orders-v1',
    id: 'submitAcknowledgement',
    method: 'POST',
    path: '/vendor/orders/v1/acknowledgements',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
}
