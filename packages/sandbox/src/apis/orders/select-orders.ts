import type { Order } from '../../account/order.js'
import { Orders } from '../../account/orders.js'
import { allStores } from '../../generation/store-facts.js'
import { isDateText } from '../../request/check-constraints.js'
import { ErrorResponse } from '../../response.js'
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
 * @returns Undefined if no requested store exists, or a static case matches a date that is not a date.
 * @throws ErrorResponse with status 400 and one entry for each other date that is not a date. Not all dates have a format in the model.
 */
export function selectOrders(call: StatefulCall, filters: OrderFilters): Order[] | undefined {
  const stores = storesOf(call, filters.stores)
  const wrong = filters.dates.filter(({ parameter }) => !isDateOrMissing(call, parameter))
  if (wrong.length > 0 && !call.hasCase) throw new ErrorResponse(400, wrong.map(notDate))
  if (stores.length === 0 || wrong.length > 0) return undefined
  const orders = call.account.part(Orders)
  const dateOf = call.text(filters.updatedAfter) === '' ? createdAt : updatedAt
  const conditions = [
    ...filters.dates.flatMap((filter) => isInRange(filter, call) ?? []),
    ...filters.values.flatMap((filter) => hasValue(filter, call) ?? []),
  ]
  return stores
    .flatMap((store) => orders.inStore(store))
    .filter((order) => conditions.every((meets) => meets(order)))
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
  const text = call.text(parameter)
  return text === '' || isDateText(text)
}

/** The error of other parameters that are not a date. */
function notDate({ parameter }: DateFilter) {
  const message = 'The request does not match the model.'
  return { code: 'InvalidInput', message, details: `${parameter} must be an ISO 8601 date-time` }
}

type Condition = (order: Order) => boolean

/** @returns Undefined if the call does not have the parameter. */
function isInRange({ parameter, limit, dateOf }: DateFilter, call: StatefulCall): Condition | undefined {
  const requested = call.date(parameter)
  return (
    requested &&
    ((order) => {
      const date = dateOf(order)
      return date !== undefined && (limit === 'earliest' ? date >= requested : date <= requested)
    })
  )
}

/** @returns Undefined if the call does not have the parameter. */
function hasValue({ parameter, valuesOf }: ValueFilter, call: StatefulCall): Condition | undefined {
  const requested = new Set(call.list(parameter))
  return requested.size === 0 ? undefined : (order) => valuesOf(order).some((value) => requested.has(value))
}
