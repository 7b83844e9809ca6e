import type { Contender } from '../contender.js'
import { redirectToLoopback } from '../redirect-to-loopback.js'
import { credentials, shipment } from '../test-data.js'

const operations = ['OrdersV0Api-getOrder', 'OrdersV0Api-confirmShipment']

/** Amazon's own SDK. It accepts a base URL, but calls LWA only at Amazon's host. The bench redirects that connection. */
export const contender: Contender = {
  name: '@amazon-sp-api-release/amazon-sp-api-sdk-js',
  role: 'peer',
  packages: ['@amazon-sp-api-release/amazon-sp-api-sdk-js'],
  transports: ['http', 'https'],
  throttling: 'its rate limiter, with the plan in `RateLimitConfiguration`',

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

/** superagent sets the status of an error response, or Node's code if the connection failed. */
function codeOf(error: unknown): string | undefined {
  const { code, status } = error as { code?: string; status?: number }
  return code ?? (status === undefined ? undefined : String(status))
}
