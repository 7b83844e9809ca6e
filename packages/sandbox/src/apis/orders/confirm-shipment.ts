import { statusByUnits } from '../../account/order.js'
import { type Order, type OrderItem, type OrderPackage, Orders } from '../../account/orders.js'
import type { SandboxResponse } from '../../response.js'
import { invalidInput } from '../../response.js'
import type { StatefulCall } from '../stateful-call.js'
import { checkShippable, checkStore, requestedOrder } from './order-errors.js'

interface ConfirmShipmentRequest {
  readonly marketplaceId: string
  readonly packageDetail: {
    readonly packageReferenceId: string
    readonly carrierCode: string
    readonly carrierName?: string
    readonly shippingMethod?: string
    readonly trackingNumber: string
    readonly shipDate: string
    readonly orderItems: readonly { readonly orderItemId: string; readonly quantity: number }[]
  }
}

/**
 * Confirms that the selling partner has shipped a package. A package that has the ID of an earlier one replaces it.
 * @see https://developer-docs.amazon.com/sp-api/reference/confirmshipment
 */
export function confirmShipment(call: StatefulCall): SandboxResponse | undefined {
  const order = requestedOrder(call)
  if (!order) return undefined
  const { marketplaceId, packageDetail } = call.body<ConfirmShipmentRequest>()
  checkStore(order, marketplaceId)
  checkShippable(order)
  if (order.fulfilledBy === 'AMAZON')
    throw invalidInput('Amazon fulfills the order.', `Don't confirm a shipment of the order ${order.orderId}.`)
  const sent = toPackage(packageDetail)
  const others = order.packages.filter(({ packageId }) => packageId !== sent.packageId)
  for (const { orderItemId, quantity } of sent.items) checkItem(order, others, orderItemId, quantity)
  const packages = [...others, sent]
  const items = order.items.map((item) => ({ ...item, quantityShipped: unitsIn(packages, item) }))
  call.account.part(Orders).change(order.orderId, { items, packages, status: statusByUnits(items) })
  return { status: 204 }
}

/** @throws ErrorResponse if the package has no items, its ID is not a positive number, or its date is not in ISO 8601. */
function toPackage(detail: ConfirmShipmentRequest['packageDetail']): OrderPackage {
  const { packageReferenceId, carrierCode, carrierName, shippingMethod, trackingNumber, shipDate } = detail
  if (!/^0*[1-9]\d*$/.test(packageReferenceId))
    throw invalidInput('The packageReferenceId is invalid.', `${packageReferenceId} is not a positive number.`)
  if (!/^\d{4}-\d{2}-\d{2}T/.test(shipDate))
    throw invalidInput('The shipDate is invalid.', `${shipDate} is not an ISO 8601 date and time.`)
  if (detail.orderItems.length === 0)
    throw invalidInput('The package is empty.', 'Add the items of the package to packageDetail.orderItems.')
  return {
    packageId: packageReferenceId,
    carrier: carrierCode === 'Other' ? (carrierName ?? carrierCode) : carrierCode,
    shippingMethod: shippingMethod ?? 'Standard',
    trackingNumber,
    shippedAt: new Date(shipDate),
    items: withoutDuplicates(detail.orderItems),
  }
}

/** The items with the sum of their quantities, because a request can have an item more than once. */
function withoutDuplicates(items: OrderPackage['items']): OrderPackage['items'] {
  const quantities = new Map<string, number>()
  for (const { orderItemId, quantity } of items) {
    if (quantity <= 0)
      throw invalidInput(
        'The quantity is invalid.',
        `The quantity of the order item ${orderItemId} must be at least 1.`,
      )
    quantities.set(orderItemId, (quantities.get(orderItemId) ?? 0) + quantity)
  }
  return [...quantities].map(([orderItemId, quantity]) => ({ orderItemId, quantity }))
}

function checkItem(order: Order, others: readonly OrderPackage[], orderItemId: string, quantity: number): void {
  const item = order.items.find((each) => each.orderItemId === orderItemId)
  if (!item) {
    const details = `The order ${order.orderId} has no item ${orderItemId}. Get the items with getOrderItems.`
    throw invalidInput('The orderItemId is invalid.', details)
  }
  const remaining = item.quantity - unitsIn(others, item)
  if (quantity <= remaining) return
  const details = `Of the order item ${orderItemId}, ${remaining} of ${item.quantity} units are unshipped, not ${quantity}.`
  throw invalidInput('The quantity is invalid.', details)
}

function unitsIn(packages: readonly OrderPackage[], { orderItemId }: OrderItem): number {
  const packed = packages.flatMap(({ items }) => items.filter((each) => each.orderItemId === orderItemId))
  return packed.reduce((units, { quantity }) => units + quantity, 0)
}
