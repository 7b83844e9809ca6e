import type { Contender } from '../contender.js'
import { redirectToLoopback } from '../redirect-to-loopback.js'
import { credentials, shipment } from '../test-data.js'

/** It calls only Amazon's hosts. The bench redirects its connections. */
export const contender: Contender = {
  name: '@sp-api-sdk',
  role: 'peer',
  packages: ['@sp-api-sdk/auth', '@sp-api-sdk/orders-api-v0'],
  transports: ['https'],
  throttling: '`rateLimiting: { retry: true }`',

  async open({ server, timeout }) {
    redirectToLoopback(server.https)
    const { SellingPartnerApiAuth } = await import('@sp-api-sdk/auth')
    const { OrdersApiClient } = await import('@sp-api-sdk/orders-api-v0')
    const auth = new SellingPartnerApiAuth(credentials)
    const orders = new OrdersApiClient({ auth, region: 'eu', rateLimiting: { retry: true } })
    // The client has no option for a timeout. A call accepts axios' options.
    const options = timeout === undefined ? {} : { timeout }
    return {
      getOrder: (orderId) => orders.getOrder({ orderId }, options),
      confirmShipment: (orderId) => orders.confirmShipment({ orderId, payload: shipment }, options),
      codeOf: (error) => (error as { code?: string }).code,
    }
  },
}
