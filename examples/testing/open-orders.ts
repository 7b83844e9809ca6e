import { isApiError } from '@selling-partner/auth'
import type { OrdersApi } from '@selling-partner/orders-v0'

/** Returns the IDs of the orders that have not shipped. */
export async function listOpenOrders(orders: Pick<OrdersApi, 'getOrders'>): Promise<string[]> {
  const open: string[] = []
  const parameters = { MarketplaceIds: ['ATVPDKIKX0DER'], CreatedAfter: '2026-01-01T00:00:00Z' }
  for await (const { AmazonOrderId, OrderStatus } of orders.getOrders(parameters)) {
    if (OrderStatus === 'Unshipped') open.push(AmazonOrderId)
  }
  return open
}

/** Returns the status of an order, or `undefined` if the order does not exist. */
export async function findStatus(orders: Pick<OrdersApi, 'getOrder'>, orderId: string): Promise<string | undefined> {
  try {
    const { data } = await orders.getOrder({ orderId })
    return data.payload?.OrderStatus
  } catch (error) {
    if (isApiError(error) && error.status === 404) return undefined
    throw error
  }
}
