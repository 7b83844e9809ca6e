import { feesOfUnits } from '../account/fees.js'
import { amountText, type Money, times } from '../account/money.js'
import { type Order, type OrderItem, type ShippingAddress, totalOfItem } from '../account/order.js'
import { storeFacts } from '../generation/store-facts.js'
import { amazonEnvelope, element, type Xml } from '../xml.js'
import { dateWithOffset } from './flat-file.js'
import {
  byLastUpdate,
  byOrderDate,
  fulfillmentChannel,
  isConfirmedOwnOrder,
  itemStatus,
  orderSource,
  orderStatus,
  ordersOf,
  salesChannel,
  serviceLevel,
  trackingSource,
} from './order-reports.js'
import type { ReportRequest, ReportType } from './report-type.js'

/** XML documents about orders. Without orders in their time range, they are cancelled. */
export const xmlReports: Readonly<Record<string, ReportType>> = {
  GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL: envelope('AllOrdersReport', trackingSource, trackedOrder, byOrderDate),
  GET_XML_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL: envelope(
    'AllOrdersReport',
    trackingSource,
    trackedOrder,
    byLastUpdate,
  ),
  GET_ORDER_REPORT_DATA_SHIPPING: envelope('OrderReport', orderSource, orderToShip, isConfirmedOwnOrder),
}

function envelope(
  messageType: string,
  source: string,
  write: (order: Order, index: number) => Xml[],
  isIncluded: (order: Order, request: ReportRequest) => boolean,
): ReportType {
  return {
    mediaType: 'text/xml',
    charset: 'utf-8',
    isCompressed: true,
    source,
    create: (request) => {
      const orders = ordersOf(request, isIncluded)
      if (orders.length === 0) return undefined
      const messages = orders.map((order, index) => element('Message', write(order, index)))
      return amazonEnvelope([element('DocumentVersion', '1.00')], messageType, messages)
    },
  }
}

function trackedOrder(order: Order): Xml[] {
  const { city, state, postalCode, countryCode } = order.address
  const address = [
    element('City', city),
    element('State', state),
    element('PostalCode', postalCode),
    element('Country', countryCode),
  ]
  return [
    element('Order', [
      element('AmazonOrderID', order.orderId),
      element('MerchantOrderID', order.sellerOrderId),
      element('PurchaseDate', dateWithOffset(order.createdAt)),
      element('LastUpdatedDate', dateWithOffset(order.updatedAt)),
      element('OrderStatus', orderStatus(order)),
      element('SalesChannel', salesChannel(storeFacts([order.marketplaceId]))),
      element('FulfillmentData', [
        element('FulfillmentChannel', fulfillmentChannel(order)),
        element('ShipServiceLevel', serviceLevel),
        element('Address', address),
      ]),
      element('IsBusinessOrder', 'false'),
      ...order.items.map((item) => trackedItem(order, item)),
    ]),
  ]
}

function trackedItem(order: Order, item: OrderItem): Xml {
  const prices = [component('Principal', totalOfItem(item)), component('Tax', item.tax)]
  return element('OrderItem', [
    element('AmazonOrderItemCode', item.orderItemId),
    element('ASIN', item.product.asin),
    element('SKU', item.product.sku),
    element('ItemStatus', itemStatus(order)),
    element('ProductName', item.product.title),
    element('Quantity', String(item.quantity)),
    ...(order.status === 'PENDING' ? [] : [element('ItemPrice', prices)]),
  ])
}

function orderToShip(order: Order, index: number): Xml[] {
  const { orderId, createdAt, buyer, address } = order
  return [
    element('MessageID', String(index + 1)),
    element('OrderReport', [
      element('AmazonOrderID', orderId),
      element('AmazonSessionID', orderId),
      element('OrderDate', dateWithOffset(createdAt)),
      element('OrderPostedDate', dateWithOffset(createdAt)),
      element('BillingData', [
        element('BuyerEmailAddress', buyer.email),
        element('BuyerName', buyer.name),
        element('BuyerPhoneNumber', address.phone),
      ]),
      element('FulfillmentData', [
        element('FulfillmentMethod', 'Ship'),
        element('FulfillmentServiceLevel', serviceLevel),
        shippingAddress(address),
      ]),
      element('IsBusinessOrder', 'false'),
      element('IsPrime', 'false'),
      ...order.items.map((item) => itemToShip(order, item)),
    ]),
  ]
}

function shippingAddress({ name, line1, line2, city, state, postalCode, countryCode, phone }: ShippingAddress): Xml {
  return element('Address', [
    element('Name', name),
    element('AddressFieldOne', line1),
    ...(line2 === undefined ? [] : [element('AddressFieldTwo', line2)]),
    element('City', city),
    element('StateOrRegion', state),
    element('PostalCode', postalCode),
    element('CountryCode', countryCode),
    element('PhoneNumber', phone),
  ])
}

function itemToShip(order: Order, item: OrderItem): Xml {
  const price = totalOfItem(item)
  const nothing = times(price, 0)
  const { referral } = feesOfUnits(item, item.quantity, order)
  const fee = element('Fee', typedAmount('Commission', times(referral, -1)))
  return element('Item', [
    element('AmazonOrderItemCode', item.orderItemId),
    element('SKU', item.product.sku),
    element('Title', item.product.title),
    element('Quantity', String(item.quantity)),
    element('ProductTaxCode', 'A_GEN_STANDARD'),
    element('ItemPrice', [
      component('Principal', price),
      component('Shipping', nothing),
      component('Tax', item.tax),
      component('ShippingTax', nothing),
    ]),
    element('ItemFees', [fee]),
  ])
}

function component(type: string, money: Money): Xml {
  return element('Component', typedAmount(type, money))
}

function typedAmount(type: string, money: Money): Xml[] {
  return [element('Type', type), element('Amount', amountText(money), { currency: money.currencyCode })]
}
