import type { Order, OrderStatus } from './order.js'

// The names of Orders v0, which notifications use too.

export const statusInV0: Readonly<Record<OrderStatus, string>> = {
  PENDING: 'Pending',
  UNSHIPPED: 'Unshipped',
  PARTIALLY_SHIPPED: 'PartiallyShipped',
  SHIPPED: 'Shipped',
  CANCELLED: 'Canceled',
}

export const channelInV0: Readonly<Record<Order['fulfilledBy'], string>> = { AMAZON: 'AFN', MERCHANT: 'MFN' }
