import type { Order } from '../../account/order.js'
import { Orders } from '../../account/orders.js'
import { allStores } from '../../generation/store-facts.js'
import type { StatefulCall } from '../stateful-call.js'

/** A parameter that limits a date of the orders. Both limits are inclusive. */
export interface DateFilter {
  readonly parameter: string
  readonly limit: 'earliest' | 'latest'
  /** Orders without the date don't match. */
  readonly dateOf: (order: Order) => Date | undefined
}

/** A parameter with a list of values. */
export interface ValueFilter {
  readonly parameter: string
  /** The order matches if it has one of the requested values. */
  readonly valuesOf: (order: Order) => readonly string[]
}

/** The filters of an operation that lists orders. */
export interface OrderFilters {
  /** The parameter with the IDs of the stores. If it is missing, the orders of all stores match. */
  readonly stores: string
  readonly dates: readonly DateFilter[]
  readonly values: readonly ValueFilter[]
  /** The parameter of the update time range. If it is sent, the orders are sorted by the date of their last update. */
  readonly updatedAfter: string
}

/**
 * The orders that match the filters of a call, oldest first.
 * @returns Undefined if no requested store exists, or a date is not a date.
 */
export function selectOrders(call: StatefulCall, filters: OrderFilters): Order[] | undefined {
  const stores = storesOf(call, filters.stores)
  if (stores.length === 0 || !filters.dates.every(({ parameter }) => isDateOrMissing(call, parameter))) return undefined
  const orders = call.account.part(Orders)
  const dateOf = call.text(filters.updatedAfter) === '' ? createdAt : updatedAt
  return stores
    .flatMap((store) => orders.inStore(store))
    .filter((order) => filters.dates.every((filter) => isInRange(order, filter, call)))
    .filter((order) => filters.values.every((filter) => hasValue(order, filter, call)))
    .sort((a, b) => dateOf(a).getTime() - dateOf(b).getTime())
}

export const createdAt = (order: Order): Date => order.createdAt
export const updatedAt = (order: Order): Date => order.updatedAt

/** The IDs of the requested stores that exist, each once. */
function storesOf(call: StatefulCall, parameter: string): string[] {
  const requested = call.list(parameter)
  const known = allStores.map(({ marketplaceId }) => marketplaceId)
  return requested.length === 0 ? known : known.filter((id) => requested.includes(id))
}

function isDateOrMissing(call: StatefulCall, parameter: string): boolean {
  const date = call.date(parameter)
  return date === undefined || !Number.isNaN(date.getTime())
}

function isInRange(order: Order, { parameter, limit, dateOf }: DateFilter, call: StatefulCall): boolean {
  const requested = call.date(parameter)
  if (!requested) return true
  const date = dateOf(order)
  if (!date) return false
  return limit === 'earliest' ? date >= requested : date <= requested
}

function hasValue(order: Order, { parameter, valuesOf }: ValueFilter, call: StatefulCall): boolean {
  const requested = call.list(parameter)
  return requested.length === 0 || valuesOf(order).some((value) => requested.includes(value))
}
