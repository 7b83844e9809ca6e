import type { SandboxResponse } from '../../response.js'
import type { StatefulApi } from '../stateful-api.js'
import { dateText, type StatefulCall } from '../stateful-call.js'
import { LazyItems } from '../stateful-pages.js'
import { requestedOrder } from './order-errors.js'
import { orderIn2026 } from './order-in-2026.js'
import { createdAt, type OrderFilters, selectOrders, updatedAt } from './select-orders.js'

const filters: OrderFilters = {
  stores: 'marketplaceIds',
  updatedAfter: 'lastUpdatedAfter',
  dates: [
    { parameter: 'createdAfter', limit: 'earliest', dateOf: createdAt },
    { parameter: 'createdBefore', limit: 'latest', dateOf: createdAt },
    { parameter: 'lastUpdatedAfter', limit: 'earliest', dateOf: updatedAt },
    { parameter: 'lastUpdatedBefore', limit: 'latest', dateOf: updatedAt },
  ],
  values: [
    { parameter: 'fulfillmentStatuses', valuesOf: ({ status }) => [status] },
    { parameter: 'fulfilledBy', valuesOf: ({ fulfilledBy }) => [fulfilledBy] },
  ],
}

/** @see https://developer-docs.amazon.com/sp-api/docs/orders-api */
export const orders20260101: StatefulApi = {
  name: 'Orders 2026-01-01',
  summary: 'The same orders as Orders v0, by all filters, with the datasets in `includedData`.',
  operations: {
    'GET /orders/2026-01-01/orders': { pageSize: 100, respond: searchOrders },
    'GET /orders/2026-01-01/orders/{orderId}': { respond: getOrder },
  },
}

function searchOrders(call: StatefulCall): SandboxResponse | undefined {
  const orders = selectOrders(call, filters)
  if (!orders) return undefined
  const end = call.text('lastUpdatedAfter') === '' ? 'createdBefore' : 'lastUpdatedBefore'
  const body = {
    orders: new LazyItems(orders, (order) => orderIn2026(order, call.list('includedData'))),
    [end]: dateText(call.date(end) ?? call.now),
  }
  return { status: 200, body }
}

function getOrder(call: StatefulCall): SandboxResponse | undefined {
  const order = requestedOrder(call)
  return order && { status: 200, body: { order: orderIn2026(order, call.list('includedData')) } }
}
