import type { Account } from '../account/account.js'
import { type Order, type OrderItem, statusByUnits, unitsUnshippedOf } from '../account/order.js'
import { Orders } from '../account/orders.js'
import { type FeedIssue, issueCodes } from './feed-type.js'

/** A package that the selling partner has sent. */
export interface Shipment {
  readonly orderId: string
  readonly shippedAt: Date
  readonly carrierCode: string
  /** Replaces a code that is empty or `Other`. */
  readonly carrierName: string
  /** Empty for the standard method. */
  readonly shippingMethod: string
  readonly trackingNumber: string
  /** Units by order item. If a quantity is left out or the list is empty, all unshipped units. */
  readonly items: readonly { readonly orderItemId: string; readonly quantity?: number }[]
}

/** Adds a package to an order. @returns The problem that prevents it. */
export function shipOrder(account: Account, shipment: Shipment): FeedIssue | undefined {
  const order = account.part(Orders).find(shipment.orderId)
  const problem = order ? problemOf(order, shipment) : `The account has no order ${shipment.orderId}.`
  if (!order || problem !== undefined) return invalidOrder(problem ?? '')
  const { carrierCode, carrierName, shippedAt, trackingNumber } = shipment
  const carrier = carrierCode === '' || carrierCode === 'Other' ? carrierName || carrierCode : carrierCode
  const shippingMethod = shipment.shippingMethod || 'Standard'
  const sent = unitsOf(order, shipment)
  const items = order.items.map((item) => ({
    ...item,
    quantityShipped: item.quantityShipped + (sent.get(item.orderItemId) ?? 0),
  }))
  const packageId = String(order.packages.length + 1)
  const packed = [...sent].map(([orderItemId, quantity]) => ({ orderItemId, quantity }))
  account.part(Orders).change(order.orderId, {
    items,
    status: statusByUnits(items),
    packages: [...order.packages, { packageId, carrier, shippedAt, shippingMethod, trackingNumber, items: packed }],
  })
  return undefined
}

/** Cancels an order that is unshipped. @returns The problem that prevents it. */
export function cancelOrder(account: Account, orderId: string): FeedIssue | undefined {
  const order = account.part(Orders).find(orderId)
  if (!order) return invalidOrder(`The account has no order ${orderId}.`)
  if (order.status !== 'PENDING' && order.status !== 'UNSHIPPED') {
    return invalidOrder(`The order ${orderId} is ${order.status}. Only unshipped orders can be canceled.`)
  }
  account.part(Orders).change(orderId, { status: 'CANCELLED' })
  return undefined
}

function problemOf(order: Order, shipment: Shipment): string | undefined {
  const { orderId } = order
  if (Number.isNaN(shipment.shippedAt.getTime())) return `The ship date of the order ${orderId} is invalid.`
  if (order.fulfilledBy === 'AMAZON') return `Amazon fulfills the order ${orderId}.`
  if (order.status === 'PENDING' || order.status === 'CANCELLED') return `The order ${orderId} is ${order.status}.`
  if (order.verification && order.verification.status !== 'Approved') return `The order ${orderId} is not verified.`
  const unknown = shipment.items.find(({ orderItemId }) => !itemOf(order, orderItemId))
  if (unknown) return `The order ${orderId} has no item ${unknown.orderItemId}.`
  const units = unitsOf(order, shipment)
  const tooMany = order.items.find((item) => (units.get(item.orderItemId) ?? 0) > unitsUnshippedOf(item, order))
  if (tooMany) return `Only ${unitsUnshippedOf(tooMany, order)} units of the item ${tooMany.orderItemId} are unshipped.`
  return [...units.values()].some((count) => count > 0) ? undefined : `The order ${orderId} has no unshipped units.`
}

/** The units to ship by order item. */
function unitsOf(order: Order, { items }: Shipment): Map<string, number> {
  const wanted = items.length > 0 ? items : order.items.map(({ orderItemId }) => ({ orderItemId, quantity: undefined }))
  const units = new Map<string, number>()
  for (const { orderItemId, quantity } of wanted) {
    const item = itemOf(order, orderItemId)
    units.set(orderItemId, (units.get(orderItemId) ?? 0) + (quantity ?? (item ? unitsUnshippedOf(item, order) : 0)))
  }
  return units
}

function itemOf({ items }: Order, orderItemId: string): OrderItem | undefined {
  return items.find((each) => each.orderItemId === orderItemId)
}

function invalidOrder(message: string): FeedIssue {
  return { code: issueCodes.invalidOrder, message }
}
