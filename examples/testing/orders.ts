import type { Order } from '@selling-partner/orders-v0'

/** Creates an order for tests. */
export function orderOf(AmazonOrderId: string, OrderStatus: Order['OrderStatus']): Order {
  const date = '2026-11-27T12:00:00Z'
  return { AmazonOrderId, OrderStatus, PurchaseDate: date, LastUpdateDate: date }
}
