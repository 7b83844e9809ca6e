import { statusByUnits } from '../../account/order.js'
import { type Order, type OrderChange, type OrderItem, Orders } from '../../account/orders.js'
import type { SandboxResponse } from '../../response.js'
import { invalidInput } from '../../response.js'
import type { StatefulCall } from '../stateful-call.js'
import { checkShippable, checkStore, requestedOrder } from './order-errors.js'

type ShipmentStatus = 'ReadyForPickup' | 'PickedUp' | 'RefusedPickup'

interface UpdateShipmentStatusRequest {
  readonly marketplaceId: string
  readonly shipmentStatus: ShipmentStatus
  /** All items if it is left out. */
  readonly orderItems?: readonly { readonly orderItemId?: string; readonly quantity?: number }[]
}

/**
 * Sets the status of an order that the buyer picks up in a shop.
 * @see https://developer-docs.amazon.com/sp-api/reference/updateshipmentstatus
 */
export function updateShipmentStatus(call: StatefulCall): SandboxResponse | undefined {
  const order = requestedOrder(call)
  if (!order) return undefined
  const { marketplaceId, shipmentStatus, orderItems } = call.body<UpdateShipmentStatusRequest>()
  checkStore(order, marketplaceId)
  if (!order.isPickup)
    throw invalidInput(
      'The order is not picked up in a shop.',
      `Confirm the order ${order.orderId} with confirmShipment.`,
    )
  checkShippable(order)
  const quantities = new Map(orderItems?.map((item) => [item.orderItemId ?? '', item.quantity]))
  for (const [id, quantity] of quantities) checkItem(order, id, quantity)
  call.account.part(Orders).change(order.orderId, changes[shipmentStatus](order, quantities))
  return { status: 204 }
}

/** Quantities by order item. Empty if the request is for the whole order. */
type Quantities = ReadonlyMap<string, number | undefined>

const changes: Readonly<Record<ShipmentStatus, (order: Order, quantities: Quantities) => OrderChange>> = {
  ReadyForPickup: () => ({}),
  PickedUp: ({ items }, quantities) => {
    const changed = items.map((item) => ({
      ...item,
      quantityShipped: item.quantityShipped + pickedUp(item, quantities),
    }))
    return { items: changed, status: statusByUnits(changed) }
  },
  // If the buyer rejects only some items, the order stays open for the others.
  RefusedPickup: (_, quantities) => (quantities.size === 0 ? { status: 'CANCELLED' } : {}),
}

/** Units of an item that the buyer has picked up now. */
function pickedUp(item: OrderItem, quantities: Quantities): number {
  const waiting = item.quantity - item.quantityShipped
  if (quantities.size === 0) return waiting
  return quantities.has(item.orderItemId) ? (quantities.get(item.orderItemId) ?? waiting) : 0
}

function checkItem(order: Order, orderItemId: string, quantity = 1): void {
  const item = order.items.find((each) => each.orderItemId === orderItemId)
  if (!item) throw invalidInput('The orderItemId is invalid.', `The order ${order.orderId} has no item ${orderItemId}.`)
  const waiting = item.quantity - item.quantityShipped
  if (quantity >= 1 && quantity <= waiting) return
  throw invalidInput(
    'The quantity is invalid.',
    `Of the order item ${orderItemId}, ${waiting} units are not picked up.`,
  )
}
