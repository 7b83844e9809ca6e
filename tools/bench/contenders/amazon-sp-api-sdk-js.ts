import type { Contender } from '../contender.js'
import { credentials } from '../test-data.js'
import { redirectToLoopback } from '../redirect-to-loopback.js'
import { shipment } from '../shipment.js'

const operations = ['OrdersV0Api-getOrder', 'OrdersV0Api-confirmShipment']

/** Amazon's own SDK. It takes a base URL, but asks LWA under Amazon's host only, so that connection is redirected. */
export const contender: Contender = {
  name: '@amazon-sp-api-release/amazon-sp-api-sdk-js',
  role: 'peer',
  packages: ['@amazon-sp-api-release/amazon-sp-api-sdk-js'],
  transports: ['http', 'https'],
  throttling: 'its rate limiter, told the plan in `RateLimitConfiguration`',

  async open({ server, transport, plan, timeout }) {
    redirectToLoopback(server.https)
    const { OrdersSpApi, RateLimitConfiguration } = await import('@amazon-sp-api-release/amazon-sp-api-sdk-js')
    const client = new OrdersSpApi.ApiClient(server[transport])
    client.enableAutoRetrievalAccessToken(
      credentials.clientId,
      credentials.clientSecret,
      credentials.refreshToken,
      null,
    )
    if (timeout !== undefined) client.timeout = timeout
    for (const operation of operations) {
      client.setCustomizedRateLimiterForOperation(operation, new RateLimitConfiguration(plan.rate, plan.burst))
    }
    const orders = new OrdersSpApi.OrdersV0Api(client)
    return {
      getOrder: (orderId) => orders.getOrder(orderId),
      confirmShipment: (orderId) => orders.confirmShipment(orderId, shipment),
      codeOf,
    }
  },
}

/** superagent tells the status of an answer, and node's code of a connection that failed. */
function codeOf(error: unknown): string | undefined {
  const { code, status } = error as { code?: string; status?: number }
  return code ?? (status === undefined ? undefined : String(status))
}
