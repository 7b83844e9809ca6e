import { isApiError, SellingPartnerAuth } from '@selling-partner/auth'
import { OrdersApi } from '@selling-partner/orders-v0'

const auth = new SellingPartnerAuth() // reads LWA_CLIENT_ID, LWA_CLIENT_SECRET and LWA_REFRESH_TOKEN
const orders = new OrdersApi({ auth }) // reads SP_API_REGION

export async function oneOrder(orderId) {
  const { data } = await orders.getOrder({ orderId })
  return [data.payload.AmazonOrderId, data.payload.OrderStatus]
}

export async function allPages(createdAfter) {
  const ids = []
  const query = { MarketplaceIds: ['ATVPDKIKX0DER'], CreatedAfter: createdAfter, MaxResultsPerPage: 2 }
  for await (const order of orders.getOrders(query)) ids.push(order.AmazonOrderId)
  return ids
}

export async function shipment(orderId, body) {
  const { status } = await orders.confirmShipment({ orderId, body })
  return status
}

export async function notFound(orderId) {
  try {
    await orders.getOrder({ orderId })
  } catch (error) {
    if (!isApiError(error)) throw error
    return [error.status, error.amazonCode]
  }
}
