import type { Contender } from '../contender.js'
import { credentials } from '../test-data.js'
import { redirectToLoopback } from '../redirect-to-loopback.js'
import { shipment } from '../shipment.js'

/** It calls Amazon's hosts only, on port 443, so its connections are redirected. */
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
