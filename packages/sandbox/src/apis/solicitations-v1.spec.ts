import { describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { FakeClock } from '../../test/fake-clock.js'
import { createSandbox } from '../server/create-sandbox.js'

const store = 'ATVPDKIKX0DER'
const orderId = '111-1111111-1111111'

/** A sandbox with one order that was sent about four days ago. */
async function start() {
  const clock = new FakeClock()
  const startDate = new Date('2026-11-27T12:00:00Z')
  const order = { orderId, marketplaceId: store, createdAt: '2026-11-22T12:00:00Z', status: 'SHIPPED' } as const
  const sandbox = createSandbox({
    account: { orders: [order] },
    clock: clock.read,
    startDate,
    tokenLifetimeSeconds: 1e7,
  })
  const caller = new Caller(sandbox)
  const token = await caller.sellerToken()
  const path = `/solicitations/v1/orders/${orderId}`
  return {
    clock,
    sandbox,
    actions: async () =>
      valueAt((await caller.send('GET', `${path}?marketplaceIds=${store}`, { token })).body, '_links', 'actions'),
    ask: () =>
      caller.send('POST', `${path}/solicitations/productReviewAndSellerFeedback?marketplaceIds=${store}`, { token }),
  }
}

describe('a solicitation', () => {
  it('is possible once, from 5 to 30 days after the order was sent', async () => {
    const { actions, ask, clock } = await start()
    expect(await actions()).toEqual([])
    expect((await ask()).status).toBe(403)
    clock.advance(2 * 24 * 60 * 60)
    expect(await actions()).toEqual([expect.objectContaining({ name: 'productReviewAndSellerFeedback' })])
    expect((await ask()).status).toBe(201)
    expect(await actions()).toEqual([])
    expect(valueAt((await ask()).body, 'errors', '0', 'code')).toBe('Unauthorized')
  })

  it('is not possible after 30 days', async () => {
    const { actions, clock } = await start()
    clock.advance(30 * 24 * 60 * 60)
    expect(await actions()).toEqual([])
  })

  it('is possible again after a reset', async () => {
    const { ask, clock, sandbox } = await start()
    clock.advance(2 * 24 * 60 * 60)
    await ask()
    sandbox.reset()
    expect((await ask()).status).toBe(201)
  })
})
