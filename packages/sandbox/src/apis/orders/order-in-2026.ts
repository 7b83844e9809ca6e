import { amountText, type Money, money } from '../../account/money.js'
import {
  deadlinesOf,
  hasPersonalData,
  isPaid,
  type Order,
  type OrderItem,
  type OrderPackage,
  type PaymentMethod,
  totalOf,
  totalOfItem,
  unitsUnshippedOf,
  visibleEmailOf,
  visiblePhoneOf,
} from '../../account/order.js'
import { storeFacts } from '../../generation/store-facts.js'
import { dateText } from '../stateful-call.js'

/** Writes a dataset of an order. Undefined if the order has no data for it. */
type Writer<Subject extends readonly unknown[]> = (...subject: Subject) => object | undefined

/** The datasets of an order: the value in `includedData`, the field, and its content. */
const orderDatasets: readonly [dataset: string, field: string, write: Writer<[Order]>][] = [
  ['BUYER', 'buyer', buyerOf],
  ['RECIPIENT', 'recipient', recipientOf],
  ['PROCEEDS', 'proceeds', proceedsOf],
  ['PAYMENT', 'payment', paymentOf],
  ['TAX', 'tax', taxOf],
  ['FULFILLMENT', 'fulfillment', fulfillmentOf],
  ['PACKAGES', 'packages', packagesOf],
]

/** The datasets of an item. */
const itemDatasets: readonly [dataset: string, field: string, write: Writer<[OrderItem, Order]>][] = [
  ['PROCEEDS', 'proceeds', proceedsOfItem],
  ['CANCELLATION', 'cancellation', cancellationOf],
  ['FULFILLMENT', 'fulfillment', fulfillmentOfItem],
  ['TAX', 'tax', taxOfItem],
]

const paymentNames: Readonly<Record<PaymentMethod, string>> = {
  CARD: 'CreditCard',
  CASH_ON_DELIVERY: 'CashOnDelivery',
  CONVENIENCE_STORE: 'ConvenienceStore',
}

/** An order with its items, and with the requested datasets. */
export function orderIn2026(order: Order, included: readonly string[]): object {
  const { domain } = storeFacts([order.marketplaceId])
  return {
    orderId: order.orderId,
    orderAliases: [{ aliasId: order.sellerOrderId, aliasType: 'SELLER_ORDER_ID' }],
    createdTime: dateText(order.createdAt),
    lastUpdatedTime: dateText(order.updatedAt),
    programs: order.isPickup ? ['IN_STORE_PICK_UP'] : [],
    salesChannel: {
      channelName: 'AMAZON',
      marketplaceId: order.marketplaceId,
      marketplaceName: `Amazon${domain.slice('amazon'.length)}`,
    },
    ...datasetsOf(orderDatasets, included, order),
    orderItems: order.items.map((item) => ({
      orderItemId: item.orderItemId,
      quantityOrdered: item.quantity,
      product: {
        asin: item.product.asin,
        title: item.product.title,
        sellerSku: item.product.sku,
        condition: { conditionType: 'NEW', conditionSubtype: 'NEW' },
        price: isPaid(order) ? { unitPrice: moneyIn2026(item.unitPrice) } : undefined,
      },
      ...datasetsOf(itemDatasets, included, item, order),
    })),
  }
}

function datasetsOf<Subject extends readonly unknown[]>(
  datasets: readonly [dataset: string, field: string, write: Writer<Subject>][],
  included: readonly string[],
  ...subject: Subject
): object {
  const requested = datasets.filter(([dataset]) => included.includes(dataset))
  return Object.fromEntries(requested.map(([, field, write]) => [field, write(...subject)]))
}

/** Personal data needs a role of the application, but no RDT. @see https://developer-docs.amazon.com/sp-api/docs/access-orders-pii */
function buyerOf(order: Order): object | undefined {
  if (!hasPersonalData(order)) return undefined
  return { buyerName: order.buyer.name, buyerEmail: visibleEmailOf(order) }
}

function recipientOf(order: Order): object | undefined {
  if (!hasPersonalData(order)) return undefined
  const { address } = order
  return {
    deliveryAddress: {
      name: address.name,
      addressLine1: address.line1,
      addressLine2: address.line2,
      city: address.city,
      stateOrRegion: address.state,
      postalCode: address.postalCode,
      countryCode: address.countryCode,
      phone: visiblePhoneOf(order),
      addressType: 'RESIDENTIAL',
    },
  }
}

function proceedsOf(order: Order): object | undefined {
  if (!isPaid(order)) return undefined
  const total = totalOf(order)
  const tax = order.items.reduce((amount, item) => amount + item.tax.amount, 0)
  return { grandTotal: moneyIn2026(total), breakdowns: breakdownsOf(total, money(tax, total.currencyCode)) }
}

function proceedsOfItem(item: OrderItem, order: Order): object | undefined {
  if (!isPaid(order)) return undefined
  const total = totalOfItem(item)
  return { proceedsTotal: moneyIn2026(total), breakdowns: breakdownsOf(total, item.tax) }
}

/** The parts add up to the total. */
function breakdownsOf(total: Money, tax: Money): object[] {
  return [
    { type: 'ITEM', subtotal: moneyIn2026(money(total.amount - tax.amount, total.currencyCode)) },
    { type: 'TAX', subtotal: moneyIn2026(tax) },
  ]
}

function paymentOf(order: Order): object | undefined {
  if (!isPaid(order)) return undefined
  const paymentMethod = paymentNames[order.paymentMethod]
  return { paymentExecutions: [{ paymentMethod, paymentAmount: moneyIn2026(totalOf(order)) }] }
}

function fulfillmentOf(order: Order): object {
  const deadlines = deadlinesOf(order)
  return {
    fulfillmentStatus: order.status,
    fulfilledBy: order.fulfilledBy,
    fulfillmentServiceLevel: 'STANDARD',
    shipByWindow: deadlines && rangeOf(deadlines.earliestShipping, deadlines.latestShipping),
    deliverByWindow: deadlines && rangeOf(deadlines.earliestDelivery, deadlines.latestDelivery),
  }
}

function rangeOf(earliest: Date, latest: Date | undefined): object {
  return { earliestDateTime: dateText(earliest), latestDateTime: latest && dateText(latest) }
}

function fulfillmentOfItem(item: OrderItem, order: Order): object {
  const { giftMessage, quantityShipped } = item
  const isVisible = hasPersonalData(order) && order.fulfilledBy === 'MERCHANT'
  const giftOption = { giftMessage: isVisible ? giftMessage : undefined, giftWrapLevel: 'Classic' }
  return {
    quantityFulfilled: quantityShipped,
    quantityUnfulfilled: unitsUnshippedOf(item, order),
    packing: giftMessage === undefined ? undefined : { giftOption },
  }
}

/** Amazon shows only packages that the selling partner has sent. */
function packagesOf({ packages, fulfilledBy }: Order): object[] | undefined {
  return fulfilledBy === 'AMAZON' ? undefined : packages.map(packageIn2026)
}

function packageIn2026({ packageId, carrier, shippingMethod, trackingNumber, shippedAt, items }: OrderPackage): object {
  return {
    packageReferenceId: packageId,
    createdTime: dateText(shippedAt),
    packageStatus: { status: 'SHIPPED' },
    carrier,
    shipTime: dateText(shippedAt),
    shippingService: shippingMethod,
    trackingNumber,
    packageItems: items.map(({ orderItemId, quantity }) => ({ orderItemId, quantity })),
  }
}

function cancellationOf(_: OrderItem, { status }: Order): object | undefined {
  return status === 'CANCELLED' ? { cancellationExecution: { cancelledBy: 'BUYER' } } : undefined
}

/** The data for the invoice, which only orders in the store of Türkiye have. */
function taxOf({ company, marketplaceId }: Order): object | undefined {
  if (storeFacts([marketplaceId]).countryCode !== 'TR') return undefined
  const buyerInvoicePreference = company ? 'BUSINESS' : 'INDIVIDUAL'
  const registration = company && {
    entityType: 'BUYER',
    legalName: company.name,
    taxRegistrationType: 'BUSINESS',
    taxRegistrationNumber: company.taxId,
    taxRegistrationAddress: { addressLine1: company.address },
    taxRegistrationAttributes: [{ key: 'TAX_OFFICE', value: company.taxOffice }],
  }
  return { taxRegistrations: registration && [registration], taxInvoicing: { buyerInvoicePreference } }
}

/** In the United States, Amazon collects the tax. */
function taxOfItem(_: OrderItem, { marketplaceId }: Order): object | undefined {
  if (storeFacts([marketplaceId]).countryCode !== 'US') return undefined
  return { taxCollections: [{ model: 'MARKETPLACE_FACILITATOR', responsibleParty: 'Amazon Services, Inc.' }] }
}

function moneyIn2026(money: Money): object {
  return { amount: amountText(money), currencyCode: money.currencyCode }
}
