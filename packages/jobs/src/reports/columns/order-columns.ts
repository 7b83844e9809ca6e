import type { ColumnTable } from './column-table.js'

const tracking = 'https://developer-docs.amazon/sp-api/docs/order-tracking-reports-attributes'
const order = 'https://developer-docs.amazon/sp-api/docs/order-reports-attributes'
const pending = 'https://developer-docs.amazon/sp-api/docs/pending-order-reports-attributes'
const easyShip = 'https://developer-docs.amazon/sp-api/docs/easy-ship-reports-attributes'
const shipments = 'https://developer-docs.amazon/sp-api/docs/fba-sales-reports-attributes'

const trackedItem = [
  'amazon-order-id',
  'merchant-order-id',
  'purchase-date',
  'last-updated-date',
  'order-status',
  'fulfillment-channel',
  'sales-channel',
  'order-channel',
  'ship-service-level',
  'product-name',
  'sku',
  'asin',
  'item-status',
  'quantity',
  'currency',
  'item-price',
  'item-tax',
  'shipping-price',
  'shipping-tax',
  'gift-wrap-price',
  'gift-wrap-tax',
  'item-promotion-discount',
  'ship-promotion-discount',
] as const

const destination = ['ship-city', 'ship-state', 'ship-postal-code', 'ship-country'] as const

const business = ['is-business-order', 'purchase-order-number', 'price-designation'] as const

const trackingColumns = [...trackedItem, ...destination, 'promotion-ids'] as const

const trackingSometimes = [
  ...business,
  'url',
  'cpf',
  'number-of-items',
  'tax-collection-model',
  'tax-collection-responsible-party',
  'address-type',
  'is-replacement-order',
] as const

const purchase = ['order-id', 'order-item-id', 'purchase-date', 'payments-date'] as const

const recipient = ['recipient-name', 'ship-address-1', 'ship-address-2', 'ship-address-3', ...destination] as const

const pendingColumns = [
  'order-id',
  'order-item-id',
  'purchase-date',
  'sku',
  'product-name',
  'quantity-purchased',
  'payment-type',
] as const

const easyShipItem = [
  'order-id',
  'tracking-id',
  'purchase-date',
  'asin',
  'sku',
  'product-name',
  'quantity-purchased',
  'invoice-id',
  'package-identifier',
  'ship-service-level',
  'is-prime',
  'pickup-slot',
  'order-item-id',
  ...destination,
  'carrier',
] as const

/** Reports about orders and shipments. */
export const orderColumns = {
  GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL: {
    source: tracking,
    columns: trackingColumns,
    sometimes: trackingSometimes,
  },
  GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL: {
    source: tracking,
    columns: trackingColumns,
    sometimes: trackingSometimes,
  },
  GET_FLAT_FILE_ARCHIVED_ORDERS_DATA_BY_ORDER_DATE: {
    source: tracking,
    columns: trackedItem,
    sometimes: [...destination, 'promotion-ids', ...trackingSometimes],
  },
  GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING: {
    source: order,
    columns: [
      ...purchase,
      'reporting-date',
      'promise-date',
      'days-past-promise',
      'buyer-email',
      'buyer-phone-number',
      'sku',
      'product-name',
      'quantity-purchased',
      'quantity-shipped',
      'quantity-to-ship',
      'ship-service-level',
      ...recipient,
    ],
    sometimes: ['buyer-name', ...business, 'is-prime'],
  },
  GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING: {
    source: order,
    columns: [
      ...purchase,
      'buyer-email',
      'buyer-phone-number',
      'sku',
      'product-name',
      'quantity-purchased',
      'currency',
      'item-price',
      'item-tax',
      'shipping-price',
      'shipping-tax',
      'ship-service-level',
      ...recipient,
      'ship-phone-number',
      'delivery-start-date',
      'delivery-end-date',
      'delivery-time-zone',
      'delivery-Instructions',
      'sales-channel',
    ],
    sometimes: ['buyer-name', ...business, 'is-prime'],
  },
  GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL: {
    source: shipments,
    columns: [
      'amazon-order-id',
      'merchant-order-id',
      'shipment-id',
      'shipment-item-id',
      'amazon-order-item-id',
      'merchant-order-item-id',
      'purchase-date',
      'payments-date',
      'shipment-date',
      'reporting-date',
      'buyer-email',
      'buyer-name',
      'buyer-phone-number',
      'sku',
      'product-name',
      'quantity-shipped',
      'currency',
      'item-price',
      'item-tax',
      'shipping-price',
      'shipping-tax',
      'gift-wrap-price',
      'gift-wrap-tax',
      'ship-service-level',
      ...recipient,
      'ship-phone-number',
      'bill-address-1',
      'bill-address-2',
      'bill-address-3',
      'bill-city',
      'bill-state',
      'bill-postal-code',
      'bill-country',
      'item-promotion-discount',
      'ship-promotion-discount',
      'carrier',
      'tracking-number',
      'estimated-arrival-date',
      'fulfillment-center-id',
      'fulfillment-channel',
      'sales-channel',
    ],
    sometimes: ['points-granted'],
  },
  GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_PROMOTION_DATA: {
    source: shipments,
    columns: [
      'shipment-date',
      'currency',
      'item-promotion-discount',
      'item-promotion-id',
      'description',
      'promotion-rule-value',
      'amazon-order-id',
      'shipment-id',
      'shipment-item-id',
    ],
  },
  // Only in Japan.
  GET_FLAT_FILE_PENDING_ORDERS_DATA: { source: pending, columns: pendingColumns },
  GET_CONVERGED_FLAT_FILE_PENDING_ORDERS_DATA: { source: pending, columns: pendingColumns },
  GET_EASYSHIP_PICKEDUP: { source: easyShip, columns: [...easyShipItem, 'picked-up-date'] },
  GET_EASYSHIP_WAITING_FOR_PICKUP: { source: easyShip, columns: [...easyShipItem, 'expected-ship-date'] },
} as const satisfies ColumnTable
