import type { Contender, SharedState } from '../contender.js'
import { credentials, shipment } from '../test-data.js'

/** This SDK, packed and installed as users get it. */
export const contender: Contender = {
  name: '@selling-partner',
  role: 'subject',
  packages: ['@selling-partner/auth', '@selling-partner/sellers-v1'],
  transports: ['http', 'https'],
  throttling: 'default settings, with the plan in `usagePlans`',
  sharesPlans: true,

  async open({ server, transport, plan, timeout, deadline, shared }) {
    const { isSellingPartnerError, SellingPartnerAuth } = await import('@selling-partner/auth')
    const { OrdersApi } = await import('@selling-partner/orders-v0')
    const baseUrl = server[transport]
    const auth = new SellingPartnerAuth({
      ...credentials,
      lwaUrl: `${baseUrl}/auth/o2/token`,
      usagePlans: { 'orders-v0.getOrder': plan, 'orders-v0.confirmShipment': plan },
      ...(shared && (await sharedState(shared))),
    })
    const orders = new OrdersApi({ auth, baseUrl, timeout, deadline })
    return {
      getOrder: (orderId) => orders.getOrder({ orderId }),
      confirmShipment: (orderId) => orders.confirmShipment({ orderId, body: shipment }),
      codeOf: (error) => (isSellingPartnerError(error) ? error.code : undefined),
    }
  },
}

async function sharedState({ redisUrl, encryptionKey, clientId }: SharedState) {
  const { SharedRedis } = await import('@selling-partner/redis')
  const redis = new SharedRedis({ url: redisUrl, encryptionKey })
  return { clientId, tokenStore: redis.tokenStore, rateLimiter: redis.rateLimiter }
}
