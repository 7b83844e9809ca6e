import { amountText } from '../account/money.js'
import { deadlinesOf, statusInV0, totalOfItem, visibleEmailOf } from '../account/order.js'
import { type Order, type OrderItem, type OrderStatus, Orders } from '../account/orders.js'
import { type StoreFacts, storeFacts } from '../generation/store-facts.js'
import { blank, type Columns, dateWithOffset, flatFile } from './flat-file.js'
import { isInRange, type ReportRequest, type ReportType } from './report-type.js'

/** One item of an order: a line in most reports about orders. */
export interface OrderLine {
  readonly order: Order
  readonly item: OrderItem
  readonly store: StoreFacts
  /** The date at which the report is created. */
  readonly now: Date
}

/** The names of Orders v0, except that reports write `Cancelled` with two l. */
const statusNames: Readonly<Record<OrderStatus, string>> = { ...statusInV0, CANCELLED: 'Cancelled' }

export const orderStatus = ({ status }: Order) => statusNames[status]
export const itemStatus = ({ status }: Order) => (status === 'PARTIALLY_SHIPPED' ? 'Unshipped' : statusNames[status])
export const fulfillmentChannel = ({ fulfilledBy }: Order) => (fulfilledBy === 'AMAZON' ? 'Amazon' : 'Merchant')
export const salesChannel = ({ domain }: StoreFacts) => `Amazon${domain.slice('amazon'.length)}`
/** The service level of all orders, as in the APIs for orders. */
export const serviceLevel = 'Standard'

const noMoney = ({ item }: OrderLine) => amountText({ ...item.unitPrice, amount: 0 })
const isPending = ({ order }: OrderLine) => order.status === 'PENDING'
/** Amazon does not yet know prices and addresses of pending orders. */
const unlessPending = (read: (line: OrderLine) => string) => (line: OrderLine) => (isPending(line) ? '' : read(line))

export const trackingSource = 'https://developer-docs.amazon/sp-api/docs/order-tracking-reports-attributes'
export const orderSource = 'https://developer-docs.amazon/sp-api/docs/order-reports-attributes'
const fbaSource = 'https://developer-docs.amazon/sp-api/docs/fba-sales-reports-attributes'

const shipTo: Columns<OrderLine> = {
  'ship-city': unlessPending(({ order }) => order.address.city),
  'ship-state': unlessPending(({ order }) => order.address.state),
  'ship-postal-code': unlessPending(({ order }) => order.address.postalCode),
  'ship-country': unlessPending(({ order }) => order.address.countryCode),
}

const business: Columns<OrderLine> = {
  'is-business-order': () => false,
  'purchase-order-number': blank,
  'price-designation': blank,
}

const trackingColumns: Columns<OrderLine> = {
  'amazon-order-id': ({ order }) => order.orderId,
  'merchant-order-id': ({ order }) => order.sellerOrderId,
  'purchase-date': ({ order }) => dateWithOffset(order.createdAt),
  'last-updated-date': ({ order }) => dateWithOffset(order.updatedAt),
  'order-status': ({ order }) => orderStatus(order),
  'fulfillment-channel': ({ order }) => fulfillmentChannel(order),
  'sales-channel': ({ store }) => salesChannel(store),
  'order-channel': blank,
  'ship-service-level': () => serviceLevel,
  'product-name': ({ item }) => item.product.title,
  sku: ({ item }) => item.product.sku,
  asin: ({ item }) => item.product.asin,
  'item-status': ({ order }) => itemStatus(order),
  quantity: ({ order, item }) => (order.status === 'CANCELLED' ? 0 : item.quantity),
  currency: ({ item }) => item.unitPrice.currencyCode,
  'item-price': unlessPending(({ item }) => amountText(totalOfItem(item))),
  'item-tax': unlessPending(({ item }) => amountText(item.tax)),
  'shipping-price': blank,
  'shipping-tax': blank,
  'gift-wrap-price': blank,
  'gift-wrap-tax': blank,
  'item-promotion-discount': blank,
  'ship-promotion-discount': blank,
  ...shipTo,
  'promotion-ids': blank,
  ...business,
}

const recipient: Columns<OrderLine> = {
  'recipient-name': ({ order }) => order.address.name,
  'ship-address-1': ({ order }) => order.address.line1,
  'ship-address-2': ({ order }) => order.address.line2 ?? '',
  'ship-address-3': blank,
}

const purchase: Columns<OrderLine> = {
  'order-id': ({ order }) => order.orderId,
  'order-item-id': ({ item }) => item.orderItemId,
  'purchase-date': ({ order }) => dateWithOffset(order.createdAt),
  'payments-date': ({ order }) => dateWithOffset(order.createdAt),
}

const dayMs = 24 * 60 * 60 * 1000
/** The date by which the seller promised to send an order. */
const promiseDate = (order: Order) => deadlinesOf(order)?.latestShipping ?? order.createdAt

const unshippedColumns: Columns<OrderLine> = {
  ...purchase,
  'reporting-date': ({ now }) => dateWithOffset(now),
  'promise-date': ({ order }) => dateWithOffset(promiseDate(order)),
  'days-past-promise': ({ order, now }) => Math.floor((now.getTime() - promiseDate(order).getTime()) / dayMs),
  'buyer-email': ({ order }) => order.buyer.email,
  'buyer-name': ({ order }) => order.buyer.name,
  'buyer-phone-number': ({ order }) => order.address.phone,
  sku: ({ item }) => item.product.sku,
  'product-name': ({ item }) => item.product.title,
  'quantity-purchased': ({ item }) => item.quantity,
  'quantity-shipped': ({ item }) => item.quantityShipped,
  'quantity-to-ship': ({ item }) => item.quantity - item.quantityShipped,
  'ship-service-level': () => serviceLevel,
  ...recipient,
  ...shipTo,
  ...business,
  'is-prime': () => false,
}

const shippingColumns: Columns<OrderLine> = {
  ...purchase,
  'buyer-email': ({ order }) => order.buyer.email,
  'buyer-name': ({ order }) => order.buyer.name,
  'buyer-phone-number': ({ order }) => order.address.phone,
  sku: ({ item }) => item.product.sku,
  'product-name': ({ item }) => item.product.title,
  'quantity-purchased': ({ item }) => item.quantity,
  currency: ({ item }) => item.unitPrice.currencyCode,
  'item-price': ({ item }) => amountText(totalOfItem(item)),
  'item-tax': ({ item }) => amountText(item.tax),
  'shipping-price': noMoney,
  'shipping-tax': noMoney,
  'ship-service-level': () => serviceLevel,
  ...recipient,
  ...shipTo,
  'ship-phone-number': ({ order }) => order.address.phone,
  'delivery-start-date': blank,
  'delivery-end-date': blank,
  'delivery-time-zone': blank,
  'delivery-Instructions': blank,
  'sales-channel': ({ store }) => salesChannel(store),
  ...business,
}

const firstPackage = ({ order }: OrderLine) => order.packages[0]
const shippedAt = (line: OrderLine) => firstPackage(line)?.shippedAt ?? line.order.updatedAt

const shipmentColumns: Columns<OrderLine> = {
  'amazon-order-id': ({ order }) => order.orderId,
  'merchant-order-id': blank,
  'shipment-id': ({ order }) => `D${order.orderId.slice(4, 11)}`,
  'shipment-item-id': ({ item }) => `D${item.orderItemId.slice(0, 8)}`,
  'amazon-order-item-id': ({ item }) => item.orderItemId,
  'merchant-order-item-id': blank,
  'purchase-date': ({ order }) => dateWithOffset(order.createdAt),
  'payments-date': (line) => dateWithOffset(shippedAt(line)),
  'shipment-date': (line) => dateWithOffset(shippedAt(line)),
  'reporting-date': (line) => dateWithOffset(shippedAt(line)),
  'buyer-email': ({ order }) => visibleEmailOf(order) ?? '',
  'buyer-name': blank,
  'buyer-phone-number': blank,
  sku: ({ item }) => item.product.sku,
  'product-name': ({ item }) => item.product.title,
  'quantity-shipped': ({ item }) => item.quantityShipped,
  currency: ({ item }) => item.unitPrice.currencyCode,
  'item-price': ({ item }) => amountText(totalOfItem(item)),
  'item-tax': ({ item }) => amountText(item.tax),
  'shipping-price': noMoney,
  'shipping-tax': noMoney,
  'gift-wrap-price': noMoney,
  'gift-wrap-tax': noMoney,
  'ship-service-level': () => serviceLevel,
  'recipient-name': blank,
  'ship-address-1': blank,
  'ship-address-2': blank,
  'ship-address-3': blank,
  ...shipTo,
  'ship-phone-number': blank,
  'bill-address-1': blank,
  'bill-address-2': blank,
  'bill-address-3': blank,
  'bill-city': blank,
  'bill-state': blank,
  'bill-postal-code': blank,
  'bill-country': blank,
  'item-promotion-discount': noMoney,
  'ship-promotion-discount': noMoney,
  carrier: (line) => firstPackage(line)?.carrier ?? '',
  'tracking-number': (line) => firstPackage(line)?.trackingNumber ?? '',
  'estimated-arrival-date': (line) => dateWithOffset(new Date(shippedAt(line).getTime() + 2 * dayMs)),
  'fulfillment-center-id': ({ store }) => `${store.countryCode}X1`,
  'fulfillment-channel': () => 'AFN',
  'sales-channel': ({ store }) => store.domain,
}

export const byOrderDate = (order: Order, request: ReportRequest) => isInRange(order.createdAt, request)
export const byLastUpdate = (order: Order, request: ReportRequest) => isInRange(order.updatedAt, request)
const isOwn = ({ fulfilledBy }: Order) => fulfilledBy === 'MERCHANT'
const isToShip = (order: Order) => isOwn(order) && ['UNSHIPPED', 'PARTIALLY_SHIPPED'].includes(order.status)

export const isConfirmedOwnOrder = (order: Order, request: ReportRequest) =>
  isOwn(order) && order.status !== 'PENDING' && order.status !== 'CANCELLED' && byOrderDate(order, request)

/** Flat files about orders. Without orders in their time range, they are cancelled. */
export const orderReports: Readonly<Record<string, ReportType>> = {
  GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL: orders(trackingColumns, byOrderDate, trackingSource),
  GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL: orders(trackingColumns, byLastUpdate, trackingSource),
  // Has all orders that are not confirmed as shipped, of any date.
  GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING: orders(unshippedColumns, isToShip, orderSource),
  GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING: orders(shippingColumns, isConfirmedOwnOrder, orderSource),
  GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL: orders(
    shipmentColumns,
    (order, request) =>
      order.fulfilledBy === 'AMAZON' && order.packages.some((each) => isInRange(each.shippedAt, request)),
    fbaSource,
  ),
}

function orders(
  columns: Columns<OrderLine>,
  isIncluded: (order: Order, request: ReportRequest) => boolean,
  source: string,
): ReportType {
  return {
    mediaType: 'text/plain',
    charset: 'japan',
    isCompressed: true,
    source,
    create: (request) => {
      const lines = ordersOf(request, isIncluded).flatMap((order) => linesOf(order, request))
      return lines.length > 0 ? flatFile(columns, lines) : undefined
    },
  }
}

/** The orders of all stores of a report, oldest first. */
export function ordersOf(
  request: ReportRequest,
  isIncluded: (order: Order, request: ReportRequest) => boolean,
): Order[] {
  const orders = request.account.part(Orders)
  return request.marketplaceIds.flatMap((id) => orders.inStore(id)).filter((order) => isIncluded(order, request))
}

function linesOf(order: Order, { account }: ReportRequest): OrderLine[] {
  const store = storeFacts([order.marketplaceId])
  return order.items.map((item) => ({ order, item, store, now: account.now() }))
}
