import { SellingPartnerApiAuth } from '@sp-api-sdk/auth'
import { OrdersApiClient } from '@sp-api-sdk/orders-api-v0'

const auth = new SellingPartnerApiAuth({
  clientId: process.env.LWA_CLIENT_ID,
  clientSecret: process.env.LWA_CLIENT_SECRET,
  refreshToken: process.env.LWA_REFRESH_TOKEN,
})
const orders = new OrdersApiClient({ auth, region: 'na', rateLimiting: { retry: true } })

export async function oneOrder(orderId) {
  const { data } = await orders.getOrder({ orderId })
  return data.payload
}

export async function allPages(createdAfter) {
  const ids = []
  const query = { marketplaceIds: ['ATVPDKIKX0DER'], createdAfter, maxResultsPerPage: 2 }
  let nextToken
  do {
    const { data } = await orders.getOrders({ ...query, nextToken })
    ids.push(...data.payload.Orders.map((order) => order.AmazonOrderId))
    nextToken = data.payload.NextToken
  } while (nextToken)
  return ids
}

export async function shipment(orderId, body) {
  const { status } = await orders.confirmShipment({ orderId, payload: body })
  return status
}

export async function notFound(orderId) {
  try {
    await orders.getOrder({ orderId })
  } catch (error) {
    return [error.response.status, error.response.data.errors[0].code]
  }
}
