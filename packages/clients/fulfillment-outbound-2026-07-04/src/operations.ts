// Generated from Amazon's model fulfillmentOutbound_2026-07-04. To change this file, see CONTRIBUTING.md.

import type { JsonObject, Operation, PagedOperation } from '@selling-partner/auth'
import type {
  CancelOrderParams,
  CreateOrderAcceptedResponse,
  CreateOrderParams,
  CreateOrderResponse,
  FulfillmentOrder,
  GetOffersParams,
  GetOffersResponse,
  GetOrderParams,
  GetOrderPreviewParams,
  GetOrderPreviewResponse,
  GetOrderResponse,
  ListOrdersParams,
  ListOrdersResponse,
  UpdateOrderParams,
  UpdateOrderStatusParams,
  UpdatePackageParams,
} from './models.js'

/** Operation table of Fulfillment Outbound 2026-07-04. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly cancelOrder: Operation<CancelOrderParams, JsonObject>
  readonly createOrder: Operation<CreateOrderParams, CreateOrderResponse | CreateOrderAcceptedResponse>
  readonly getOffers: Operation<GetOffersParams, GetOffersResponse>
  readonly getOrder: Operation<GetOrderParams, GetOrderResponse>
  readonly getOrderPreview: Operation<GetOrderPreviewParams, GetOrderPreviewResponse>
  readonly listOrders: PagedOperation<ListOrdersParams | undefined, ListOrdersResponse, FulfillmentOrder>
  readonly updateOrder: Operation<UpdateOrderParams, JsonObject>
  readonly updateOrderStatus: Operation<UpdateOrderStatusParams, void>
  readonly updatePackage: Operation<UpdatePackageParams, void>
} = {
  cancelOrder: {
    api: 'fulfillment-outbound-2026-07-04',
    id: 'cancelOrder',
    method: 'PUT',
    path: '/fulfillment/outbound/2026-07-04/orders/{orderId}/cancel',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'x-amzn-fulfillment-service-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  createOrder: {
    api: 'fulfillment-outbound-2026-07-04',
    id: 'createOrder',
    method: 'POST',
    path: '/fulfillment/outbound/2026-07-04/orders',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-fulfillment-service-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  getOffers: {
    api: 'fulfillment-outbound-2026-07-04',
    id: 'getOffers',
    method: 'POST',
    path: '/fulfillment/outbound/2026-07-04/offers',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-fulfillment-service-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 30 },
  },
  getOrder: {
    api: 'fulfillment-outbound-2026-07-04',
    id: 'getOrder',
    method: 'GET',
    path: '/fulfillment/outbound/2026-07-04/orders/{orderId}',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'x-amzn-fulfillment-service-id', in: 'header' },
      { name: 'shipments', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  getOrderPreview: {
    api: 'fulfillment-outbound-2026-07-04',
    id: 'getOrderPreview',
    method: 'POST',
    path: '/fulfillment/outbound/2026-07-04/previews',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-fulfillment-service-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  listOrders: {
    api: 'fulfillment-outbound-2026-07-04',
    id: 'listOrders',
    method: 'GET',
    path: '/fulfillment/outbound/2026-07-04/orders',
    parameters: [
      { name: 'x-amzn-fulfillment-service-id', in: 'header' },
      { name: 'updatedAfter', in: 'query' },
      { name: 'pageToken', in: 'query' },
      { name: 'shipments', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
    pages: { in: 'pageToken', out: 'pagination.nextToken', items: 'orders' },
  },
  updateOrder: {
    api: 'fulfillment-outbound-2026-07-04',
    id: 'updateOrder',
    method: 'PUT',
    path: '/fulfillment/outbound/2026-07-04/orders/{orderId}',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-fulfillment-service-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  updateOrderStatus: {
    api: 'fulfillment-outbound-2026-07-04',
    id: 'updateOrderStatus',
    method: 'PUT',
    path: '/fulfillment/outbound/2026-07-04/orders/{orderId}/status',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-fulfillment-service-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
    sandboxOnly: true,
  },
  updatePackage: {
    api: 'fulfillment-outbound-2026-07-04',
    id: 'updatePackage',
    method: 'PUT',
    path: '/fulfillment/outbound/2026-07-04/orders/{orderId}/packages/{packageId}',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'packageId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-fulfillment-service-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
    sandboxOnly: true,
  },
}
