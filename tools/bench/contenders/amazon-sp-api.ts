import type { Contender } from '../contender.js'
import { redirectToLoopback } from '../redirect-to-loopback.js'
import { credentials, shipment } from '../test-data.js'

/** It calls only Amazon's hosts, on port 443. The bench redirects its connections. */
export const contender: Contender = {
  name: 'amazon-sp-api',
  role: 'peer',
  packages: ['amazon-sp-api'],
  transports: ['https'],
  throttling: '`auto_request_throttled: true`',

  async open({ server, timeout }) {
    redirectToLoopback(server.https)
    const { SellingPartner } = await import('amazon-sp-api')
    const client = new SellingPartner({
      region: 'eu',
      refresh_token: credentials.refreshToken,
      credentials: {
        SELLING_PARTNER_APP_CLIENT_ID: credentials.clientId,
        SELLING_PARTNER_APP_CLIENT_SECRET: credentials.clientSecret,
      },
      options: { auto_request_throttled: true, ...(timeout !== undefined && { timeouts: { response: timeout } }) },
    })
    const options = { version: 'v0' }
    return {
      getOrder: (orderId) => client.callAPI({ operation: 'orders.getOrder', path: { orderId }, options }),
      confirmShipment: (orderId) =>
        client.callAPI({ operation: 'orders.confirmShipment', path: { orderId }, body: shipment, options }),
      codeOf: (error) => (error as { code?: string }).code,
    }
  },
}
