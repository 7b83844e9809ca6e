// Generated from Amazon's model ordersV0. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  ConfirmShipmentParams,
  GetOrderAddressParams,
  GetOrderAddressResponse,
  GetOrderBuyerInfoParams,
  GetOrderBuyerInfoResponse,
  GetOrderItemsBuyerInfoParams,
  GetOrderItemsBuyerInfoResponse,
  GetOrderItemsParams,
  GetOrderItemsResponse,
  GetOrderParams,
  GetOrderRegulatedInfoParams,
  GetOrderRegulatedInfoResponse,
  GetOrderResponse,
  GetOrdersParams,
  GetOrdersResponse,
  Order,
  OrderItem,
  OrderItemBuyerInfo,
  UpdateShipmentStatusParams,
  UpdateVerificationStatusParams,
} from './models.js'

/** Operation table of Orders v0. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly confirmShipment: Operation<ConfirmShipmentParams, void>
  readonly getOrder: Operation<GetOrderParams, GetOrderResponse>
  readonly getOrderAddress: Operation<GetOrderAddressParams, GetOrderAddressResponse>
  readonly getOrderBuyerInfo: Operation<GetOrderBuyerInfoParams, GetOrderBuyerInfoResponse>
  readonly getOrderItems: PagedOperation<GetOrderItemsParams, GetOrderItemsResponse, OrderItem>
  readonly getOrderItemsBuyerInfo: PagedOperation<
    GetOrderItemsBuyerInfoParams,
    GetOrderItemsBuyerInfoResponse,
    OrderItemBuyerInfo
  >
  readonly getOrderRegulatedInfo: Operation<GetOrderRegulatedInfoParams, GetOrderRegulatedInfoResponse>
  readonly getOrders: PagedOperation<GetOrdersParams, GetOrdersResponse, Order>
  readonly updateShipmentStatus: Operation<UpdateShipmentStatusParams, void>
  readonly updateVerificationStatus: Operation<UpdateVerificationStatusParams, void>
} = {
  confirmShipment: {
    api: 'orders-v0',
    id: 'confirmShipment',
    method: 'POST',
    path: '/orders/v0/orders/{orderId}/shipmentConfirmation',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 10 },
  },
  getOrder: {
    api: 'orders-v0',
    id: 'getOrder',
    method: 'GET',
    path: '/orders/v0/orders/{orderId}',
    parameters: [{ name: 'orderId', in: 'path', required: true }],
    grant: {
      type: 'restricted',
      dataElements: ['buyerInfo', 'shippingAddress', 'buyerTaxInformation'],
      optional: true,
    },
    usagePlan: { rate: 0.5, burst: 30 },
  },
  getOrderAddress: {
    api: 'orders-v0',
    id: 'getOrderAddress',
    method: 'GET',
    path: '/orders/v0/orders/{orderId}/address',
    parameters: [{ name: 'orderId', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 0.5, burst: 30 },
  },
  getOrderBuyerInfo: {
    api: 'orders-v0',
    id: 'getOrderBuyerInfo',
    method: 'GET',
    path: '/orders/v0/orders/{orderId}/buyerInfo',
    parameters: [{ name: 'orderId', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 0.5, burst: 30 },
  },
  getOrderItems: {
    api: 'orders-v0',
    id: 'getOrderItems',
    method: 'GET',
    path: '/orders/v0/orders/{orderId}/orderItems',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'NextToken', in: 'query' },
    ],
    grant: { type: 'restricted', dataElements: ['buyerInfo'], optional: true },
    usagePlan: { rate: 0.5, burst: 30 },
    pages: { in: 'NextToken', out: 'payload.NextToken', items: 'payload.OrderItems' },
  },
  getOrderItemsBuyerInfo: {
    api: 'orders-v0',
    id: 'getOrderItemsBuyerInfo',
    method: 'GET',
    path: '/orders/v0/orders/{orderId}/orderItems/buyerInfo',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'NextToken', in: 'query' },
    ],
    grant: { type: 'restricted' },
    usagePlan: { rate: 0.5, burst: 30 },
    pages: { in: 'NextToken', out: 'payload.NextToken', items: 'payload.OrderItems' },
  },
  getOrderRegulatedInfo: {
    api: 'orders-v0',
    id: 'getOrderRegulatedInfo',
    method: 'GET',
    path: '/orders/v0/orders/{orderId}/regulatedInfo',
    parameters: [{ name: 'orderId', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 0.5, burst: 30 },
  },
  getOrders: {
    api: 'orders-v0',
    id: 'getOrders',
    method: 'GET',
    path: '/orders/v0/orders',
    parameters: [
      { name: 'MarketplaceIds', in: 'query', required: true },
      { name: 'CreatedAfter', in: 'query' },
      { name: 'CreatedBefore', in: 'query' },
      { name: 'LastUpdatedAfter', in: 'query' },
      { name: 'LastUpdatedBefore', in: 'query' },
      { name: 'OrderStatuses', in: 'query' },
      { name: 'FulfillmentChannels', in: 'query' },
      { name: 'PaymentMethods', in: 'query' },
      { name: 'BuyerEmail', in: 'query' },
      { name: 'SellerOrderId', in: 'query' },
      { name: 'MaxResultsPerPage', in: 'query' },
      { name: 'EasyShipShipmentStatuses', in: 'query' },
      { name: 'ElectronicInvoiceStatuses', in: 'query' },
      { name: 'NextToken', in: 'query' },
      { name: 'AmazonOrderIds', in: 'query' },
      { name: 'ActualFulfillmentSupplySourceId', in: 'query' },
      { name: 'IsISPU', in: 'query' },
      { name: 'StoreChainStoreId', in: 'query' },
      { name: 'EarliestDeliveryDateBefore', in: 'query' },
      { name: 'EarliestDeliveryDateAfter', in: 'query' },
      { name: 'LatestDeliveryDateBefore', in: 'query' },
      { name: 'LatestDeliveryDateAfter', in: 'query' },
    ],
    grant: {
      type: 'restricted',
      dataElements: ['buyerInfo', 'shippingAddress', 'buyerTaxInformation'],
      optional: true,
    },
    usagePlan: { rate: 0.0167, burst: 20 },
    pages: { in: 'NextToken', out: 'payload.NextToken', items: 'payload.Orders' },
  },
  updateShipmentStatus: {
    api: 'orders-v0',
    id: 'updateShipmentStatus',
    method: 'POST',
    path: '/orders/v0/orders/{orderId}/shipment',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
  },
  updateVerificationStatus: {
    api: 'orders-v0',
    id: 'updateVerificationStatus',
    method: 'PATCH',
    path: '/orders/v0/orders/{orderId}/regulatedInfo',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 30 },
  },
}
