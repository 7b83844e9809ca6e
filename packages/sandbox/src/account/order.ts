import { hoursAfter } from '../clock.js'
import { type Money, sum, times } from './money.js'
import type { Product } from './products.js'

/** An order, in the words of the sandbox. The APIs for orders and the reports write it in their own. */
export interface Order {
  readonly orderId: string
  readonly marketplaceId: string
  /** The selling partner's own ID of the order. */
  readonly sellerOrderId: string
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly status: OrderStatus
  readonly fulfilledBy: 'AMAZON' | 'MERCHANT'
  readonly paymentMethod: PaymentMethod
  /** Whether the buyer picks the order up in a shop. */
  readonly isPickup: boolean
  /** The check of an order with regulated products, such as medicine. Undefined for all other orders. */
  readonly verification?: Verification
  /** The company to which a business invoice is addressed. Only in the store of Türkiye. */
  readonly company?: InvoiceCompany
  readonly buyer: Buyer
  readonly address: ShippingAddress
  readonly items: readonly OrderItem[]
  readonly packages: readonly OrderPackage[]
}

export type OrderStatus = 'PENDING' | 'UNSHIPPED' | 'PARTIALLY_SHIPPED' | 'SHIPPED' | 'CANCELLED'

export type PaymentMethod = 'CARD' | 'CASH_ON_DELIVERY' | 'CONVENIENCE_STORE'

export interface OrderItem {
  readonly orderItemId: string
  readonly product: Product
  readonly quantity: number
  readonly quantityShipped: number
  /** Price of one unit, including tax. */
  readonly unitPrice: Money
  /** Tax in the price of all units. */
  readonly tax: Money
  /** Personal data. Undefined if the item is not a gift. */
  readonly giftMessage?: string
}

/** Personal data. */
export interface Buyer {
  readonly name: string
  /** An anonymized address. Amazon forwards messages to the buyer. */
  readonly email: string
}

/** Personal data. */
export interface InvoiceCompany {
  readonly name: string
  readonly address: string
  readonly taxId: string
  readonly taxOffice: string
}

/** Personal data. */
export interface ShippingAddress {
  readonly name: string
  readonly line1: string
  readonly line2?: string
  readonly city: string
  readonly state: string
  readonly postalCode: string
  readonly countryCode: string
  readonly phone: string
}

/** A package that the selling partner or Amazon has sent. */
export interface OrderPackage {
  readonly packageId: string
  readonly carrier: string
  readonly shippingMethod: string
  readonly trackingNumber: string
  readonly shippedAt: Date
  readonly items: readonly { readonly orderItemId: string; readonly quantity: number }[]
}

/** The check whether the selling partner can ship regulated products to the buyer. */
export interface Verification {
  readonly status: 'Pending' | 'Approved' | 'Rejected'
  readonly rejectionReasonId?: string
  readonly reviewerId?: string
  readonly reviewedAt?: Date
}

/** The dates that the selling partner has promised. */
export interface Deadlines {
  readonly earliestShipping: Date
  readonly latestShipping: Date
  readonly earliestDelivery: Date
  /** Undefined while the order is pending, and after it was cancelled. */
  readonly latestDelivery?: Date
}

/** The names of statuses in Orders v0. Reports and notifications use them too. */
export const statusInV0: Readonly<Record<OrderStatus, string>> = {
  PENDING: 'Pending',
  UNSHIPPED: 'Unshipped',
  PARTIALLY_SHIPPED: 'PartiallyShipped',
  SHIPPED: 'Shipped',
  CANCELLED: 'Canceled',
}

/** The names of fulfillment channels in Orders v0. Notifications use them too. */
export const channelInV0: Readonly<Record<Order['fulfilledBy'], string>> = { AMAZON: 'AFN', MERCHANT: 'MFN' }

/** The price of all units of an item, including tax. */
export function totalOfItem({ unitPrice, quantity }: OrderItem): Money {
  return times(unitPrice, quantity)
}

/** The price of an order: the sum of its items, including tax. Shipping is free. */
export function totalOf({ items }: Order): Money {
  return sum(items.map(totalOfItem), items[0]?.unitPrice.currencyCode ?? '')
}

export function unitsShipped({ items }: Order): number {
  return items.reduce((units, { quantityShipped }) => units + quantityShipped, 0)
}

/** Units that are still to be shipped. 0 if the order is cancelled. */
export function unitsUnshipped(order: Order): number {
  return order.items.reduce((units, item) => units + unitsUnshippedOf(item, order), 0)
}

/** Units of an item that are still to be shipped. 0 if the order is cancelled. */
export function unitsUnshippedOf({ quantity, quantityShipped }: OrderItem, { status }: Order): number {
  return status === 'CANCELLED' ? 0 : quantity - quantityShipped
}

/** The promised dates of an order. Undefined if Amazon fulfills it. */
export function deadlinesOf(order: Order): Deadlines | undefined {
  if (order.fulfilledBy === 'AMAZON') return undefined
  const { createdAt } = order
  return {
    earliestShipping: createdAt,
    latestShipping: hoursAfter(createdAt, 48),
    earliestDelivery: hoursAfter(createdAt, 72),
    latestDelivery: hasPersonalData(order) ? hoursAfter(createdAt, 168) : undefined,
  }
}

/** Whether Amazon has confirmed the payment. Before that, it returns no amounts. */
export function isPaid({ status }: Order): boolean {
  return status !== 'PENDING'
}

/**
 * Whether Amazon shows the buyer and the address of an order.
 * @see https://developer-docs.amazon.com/sp-api/docs/access-orders-pii
 */
export function hasPersonalData({ status }: Order): boolean {
  return status !== 'PENDING' && status !== 'CANCELLED'
}

/** The buyer's anonymized email address. Amazon does not show it if it fulfills the order. */
export function visibleEmailOf({ buyer, fulfilledBy }: Order): string | undefined {
  return fulfilledBy === 'MERCHANT' ? buyer.email : undefined
}

/** The recipient's phone number. Amazon does not show it if it fulfills the order. */
export function visiblePhoneOf({ address, fulfilledBy }: Order): string | undefined {
  return fulfilledBy === 'MERCHANT' ? address.phone : undefined
}

/** The status that follows from the units that were shipped. */
export function statusByUnits(items: readonly OrderItem[]): OrderStatus {
  if (items.every(({ quantity, quantityShipped }) => quantityShipped === quantity)) return 'SHIPPED'
  return items.some(({ quantityShipped }) => quantityShipped > 0) ? 'PARTIALLY_SHIPPED' : 'UNSHIPPED'
}
