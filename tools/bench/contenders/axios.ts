import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Contender } from '../contender.js'
import { credentials, shipment } from '../test-data.js'

/** The cost of an application that writes each call itself, with default axios settings and keep-alive connections. */
export const contender: Contender = {
  name: 'bare axios',
  role: 'baseline',
  packages: ['axios'],
  transports: ['http', 'https'],

  async open({ server, transport, timeout }) {
    const { default: axios } = await import('axios')
    const agents = { httpAgent: new HttpAgent({ keepAlive: true }), httpsAgent: new HttpsAgent({ keepAlive: true }) }
    const baseURL = server[transport]
    const { data } = await axios.post<{ access_token: string }>(
      `${baseURL}/auth/o2/token`,
      new URLSearchParams({ ...credentials, grant_type: 'refresh_token' }),
      agents,
    )
    const headers = { 'x-amz-access-token': data.access_token, 'user-agent': 'App/1.0 (Language=TypeScript)' }
    const client = axios.create({ baseURL, timeout, headers, ...agents })
    return {
      getOrder: (orderId) => client.get(`/orders/v0/orders/${encodeURIComponent(orderId)}`),
      confirmShipment: (orderId) =>
        client.post(`/orders/v0/orders/${encodeURIComponent(orderId)}/shipmentConfirmation`, shipment),
      codeOf: (error) => (error as { code?: string }).code,
    }
  },
}
