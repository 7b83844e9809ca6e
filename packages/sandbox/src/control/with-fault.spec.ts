import { describe, expect, it } from '@jest/globals'
import { deliveryOf } from './connection-fault.js'
import { PlannedResponses } from './planned-responses.js'
import { RandomFaults } from './random-faults.js'
import { documentsTarget, lwaTarget } from './targets.js'
import { withFault } from './with-fault.js'

const document = async () => new Response('sku\tquantity', { headers: { 'content-type': 'text/plain' } })

function download(...fault: Parameters<PlannedResponses['addFault']>): Promise<Response> {
  const planned = new PlannedResponses()
  planned.addFault(...fault)
  return withFault({ planned, randomFaults: new RandomFaults({ rate: 1 }) }, { target: documentsTarget }, document)
}

describe('withFault, on any route', () => {
  it('handles the request if the call has no fault', async () => {
    const response = await download(lwaTarget, 'reset')
    expect([response.status, await response.text()]).toEqual([200, 'sku\tquantity'])
  })

  it.each([
    ['expired-url', 403, '<Code>AccessDenied</Code>'],
    ['service-unavailable', 503, '<Code>SlowDown</Code>'],
    ['internal-failure', 500, '<Code>InternalError</Code>'],
  ])('responds as Amazon S3 does: %s', async (kind, status, text) => {
    const response = await download(documentsTarget, kind)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/xml'])
    expect(response.headers.has('x-amzn-errortype')).toBe(false)
    expect(await response.text()).toContain(text)
  })

  it('breaks the connection', async () => {
    const delivery = await deliveryOf(await download(documentsTarget, 'truncated'))
    expect(delivery?.headers.get('content-length')).toBe('12')
    expect(delivery?.steps.map((step) => step.do)).toEqual(['send-headers', 'send', 'close'])
  })
})
