import type { Contender, SharedState } from '../contender.js'
import { credentials } from '../test-data.js'
import { shipment } from '../shipment.js'

/** This SDK, packed and installed as its users get it. */
export const contender: Contender = {
  name: '@selling-partner',
  role: 'subject',
  packages: ['@selling-partner/auth', '@selling-partner/sellers-v1'],
  transports: ['http', 'https'],
  throttling: 'as it comes, told the plan in `usagePlans`',
  sharesPlans: true,

  async open({ server, transport, plan, timeout, deadline, shared }) {
    const { isSellingPartnerError, SellingPartnerAuth } = await import('@selling-partner/auth')
    const { OrdersApi } = await import('@selling-partner/orders-v0')
    const baseUrl = server[transport]
    const auth = new SellingPartnerAuth({
      ...credentials,
      lwaUrl: `${baseUrl}/auth/o2/token`,
      usagePlans: { 'orders-v0.getOrder': plan, 'orders-v0.confirmShipment': plan },
      ...(shared && (await shareThrough(shared))),
    })
    const orders = new OrdersApi({ auth, baseUrl, timeout, deadline })
    return {
      getOrder: (orderId) => orders.getOrder({ orderId }),
      confirmShipment: (orderId) => orders.confirmShipment({ orderId, body: shipment }),
      codeOf: (error) => (isSellingPartnerError(error) ? error.code : undefined),
    }
  },
}

async function shareThrough({ redisUrl, encryptionKey, clientId }: SharedState) {
  const { SharedRedis } = await import('@selling-partner/redis')
  const redis = new SharedRedis({ url: redisUrl, encryptionKey })
  return { clientId, tokenStore: redis.tokenStore, rateLimiter: redis.rateLimiter }
}
