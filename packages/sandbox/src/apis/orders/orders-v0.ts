import { grantedElements } from '../../access/check-access.js'
import { channelInV0, deadlinesOf, hasPersonalData, type Order, statusInV0 } from '../../account/order.js'
import type { SandboxResponse } from '../../response.js'
import type { StatefulApi } from '../stateful-api.js'
import { dateText, type StatefulCall } from '../stateful-call.js'
import { LazyItems } from '../stateful-pages.js'
import { confirmShipment } from './confirm-shipment.js'
import { requestedOrder } from './order-errors.js'
import { addressInV0, buyerInV0, itemBuyerInV0, itemInV0, orderInV0, paymentInV0 } from './order-in-v0.js'
import { createdAt, type OrderFilters, selectOrders, updatedAt } from './select-orders.js'
import { updateShipmentStatus } from './update-shipment-status.js'
import { getOrderRegulatedInfo, updateVerificationStatus } from './verify-order.js'

const earliestDelivery = (order: Order) => deadlinesOf(order)?.earliestDelivery
const latestDelivery = (order: Order) => deadlinesOf(order)?.latestDelivery

/** The sandbox has no orders with this value. */
const none = () => []

const filters: OrderFilters = {
  stores: 'MarketplaceIds',
  updatedAfter: 'LastUpdatedAfter',
  dates: [
    { parameter: 'CreatedAfter', limit: 'earliest', dateOf: createdAt },
    { parameter: 'CreatedBefore', limit: 'latest', dateOf: createdAt },
    { parameter: 'LastUpdatedAfter', limit: 'earliest', dateOf: updatedAt },
    { parameter: 'LastUpdatedBefore', limit: 'latest', dateOf: updatedAt },
    { parameter: 'EarliestDeliveryDateAfter', limit: 'earliest', dateOf: earliestDelivery },
    { parameter: 'EarliestDeliveryDateBefore', limit: 'latest', dateOf: earliestDelivery },
    { parameter: 'LatestDeliveryDateAfter', limit: 'earliest', dateOf: latestDelivery },
    { parameter: 'LatestDeliveryDateBefore', limit: 'latest', dateOf: latestDelivery },
  ],
  values: [
    { parameter: 'OrderStatuses', valuesOf: ({ status }) => [statusInV0[status]] },
    { parameter: 'FulfillmentChannels', valuesOf: ({ fulfilledBy }) => [channelInV0[fulfilledBy]] },
    { parameter: 'PaymentMethods', valuesOf: ({ paymentMethod }) => [paymentInV0[paymentMethod]] },
    { parameter: 'BuyerEmail', valuesOf: ({ buyer }) => [buyer.email] },
    { parameter: 'SellerOrderId', valuesOf: ({ sellerOrderId }) => [sellerOrderId] },
    { parameter: 'AmazonOrderIds', valuesOf: ({ orderId }) => [orderId] },
    // `false` does not filter.
    { parameter: 'IsISPU', valuesOf: ({ isPickup }) => (isPickup ? ['true', 'false'] : ['false']) },
    { parameter: 'EasyShipShipmentStatuses', valuesOf: none },
    { parameter: 'ElectronicInvoiceStatuses', valuesOf: none },
    { parameter: 'ActualFulfillmentSupplySourceId', valuesOf: none },
    { parameter: 'StoreChainStoreId', valuesOf: none },
  ],
}

/** @see https://developer-docs.amazon.com/sp-api/docs/orders-api-v0-reference */
export const ordersV0: StatefulApi = {
  name: 'Orders v0',
  summary: 'Orders by all filters, with personal data only for an RDT. `confirmShipment` changes the order.',
  operations: {
    'GET /orders/v0/orders': { pageSize: 100, respond: getOrders },
    'GET /orders/v0/orders/{orderId}': {
      respond: (call) => ofOrder(call, (order) => orderInV0(order, grantedElements(call.request))),
    },
    'GET /orders/v0/orders/{orderId}/address': {
      respond: (call) =>
        ofOrder(call, (order) => ({
          AmazonOrderId: order.orderId,
          ShippingAddress: hasPersonalData(order) ? addressInV0(order, true) : undefined,
        })),
    },
    'GET /orders/v0/orders/{orderId}/buyerInfo': {
      respond: (call) =>
        ofOrder(call, (order) => ({
          AmazonOrderId: order.orderId,
          ...(hasPersonalData(order) ? buyerInV0(order, true) : {}),
        })),
    },
    'GET /orders/v0/orders/{orderId}/orderItems': {
      pageSize: 100,
      respond: (call) =>
        ofOrder(call, (order) => ({
          AmazonOrderId: order.orderId,
          OrderItems: order.items.map((item) => itemInV0(item, order, grantedElements(call.request))),
        })),
    },
    'GET /orders/v0/orders/{orderId}/orderItems/buyerInfo': {
      pageSize: 100,
      respond: (call) =>
        ofOrder(call, (order) => ({
          AmazonOrderId: order.orderId,
          OrderItems: order.items.map((item) => ({
            OrderItemId: item.orderItemId,
            ...(hasPersonalData(order) ? itemBuyerInV0(item, order, true) : {}),
          })),
        })),
    },
    'GET /orders/v0/orders/{orderId}/regulatedInfo': { respond: getOrderRegulatedInfo },
    'PATCH /orders/v0/orders/{orderId}/regulatedInfo': { respond: updateVerificationStatus },
    'POST /orders/v0/orders/{orderId}/shipment': { respond: updateShipmentStatus },
    'POST /orders/v0/orders/{orderId}/shipmentConfirmation': { respond: confirmShipment },
  },
}

function getOrders(call: StatefulCall): SandboxResponse | undefined {
  const orders = selectOrders(call, filters)
  if (!orders) return undefined
  const elements = grantedElements(call.request)
  const isByUpdate = call.text('LastUpdatedAfter') !== ''
  const end = dateText(call.date(isByUpdate ? 'LastUpdatedBefore' : 'CreatedBefore') ?? call.now)
  const payload = {
    Orders: new LazyItems(orders, (order) => orderInV0(order, elements)),
    [isByUpdate ? 'LastUpdatedBefore' : 'CreatedBefore']: end,
  }
  return { status: 200, body: { payload } }
}

function ofOrder(call: StatefulCall, write: (order: Order) => object): SandboxResponse | undefined {
  const order = requestedOrder(call)
  return order && { status: 200, body: { payload: write(order) } }
}
