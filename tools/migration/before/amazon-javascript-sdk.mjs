import { OrdersSpApi } from '@amazon-sp-api-release/amazon-sp-api-sdk-js'

const client = new OrdersSpApi.ApiClient('https://sellingpartnerapi-na.amazon.com')
client.enableAutoRetrievalAccessToken(
  process.env.LWA_CLIENT_ID,
  process.env.LWA_CLIENT_SECRET,
  process.env.LWA_REFRESH_TOKEN,
  null,
)
const orders = new OrdersSpApi.OrdersV0Api(client)

export async function oneOrder(orderId) {
  const { payload } = await orders.getOrder(orderId)
  return [payload.amazonOrderId, payload.orderStatus]
}

export async function allPages(createdAfter) {
  const ids = []
  let nextToken
  do {
    const { payload } = await orders.getOrders(['ATVPDKIKX0DER'], { createdAfter, maxResultsPerPage: 2, nextToken })
    ids.push(...payload.orders.map((order) => order.amazonOrderId))
    nextToken = payload.nextToken
  } while (nextToken)
  return ids
}

export async function shipment(orderId, body) {
  const { response } = await orders.confirmShipmentWithHttpInfo(orderId, body)
  return response.status
}

export async function notFound(orderId) {
  try {
    await orders.getOrder(orderId)
  } catch (error) {
    return [error.status, error.response.body.errors[0].code]
  }
}
