import { SellingPartnerAuth } from '@selling-partner/auth'
import { fakeError, fakePages, fakeResponse, testAuth } from '@selling-partner/auth/testing'
import { OrdersApi, operations } from '@selling-partner/orders-v0'
import { useSandbox } from '@selling-partner/sandbox/testing'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { findStatus, listOpenOrders } from './open-orders.js'
import { orderOf } from './orders.js'

const sandbox = useSandbox({ beforeAll, afterEach, afterAll }, { usagePlan: 'off' })

const { getOrder, getOrders } = operations

function newClient() {
  return new OrdersApi({ auth: new SellingPartnerAuth(sandbox.credentials), baseUrl: sandbox.url })
}

test('lists the open orders of all pages', async () => {
  sandbox.on(getOrders).reply(({ params }) => {
    const payload = params.NextToken
      ? { Orders: [orderOf('3', 'Unshipped')] }
      : { Orders: [orderOf('1', 'Shipped'), orderOf('2', 'Unshipped')], NextToken: 'page-2' }
    return { status: 200, body: { payload } }
  })
  expect(await listOpenOrders(newClient())).toEqual(['2', '3'])
  expect(sandbox.calls(getOrders).map(({ params }) => params.NextToken)).toEqual([undefined, 'page-2'])
})

test('survives failures of the connection and of SP-API', async () => {
  sandbox.on(getOrder).fault('reset').fault('service-unavailable', { retryAfter: 0 })
  sandbox.on(getOrder).replyOnce(200, { payload: orderOf('1', 'Shipped') })
  expect(await findStatus(newClient(), '1')).toBe('Shipped')
  expect(sandbox.calls(getOrder)).toHaveLength(3)
})

test('returns undefined for an order that does not exist', async () => {
  sandbox.on(getOrder).reply(404, { errors: [{ code: 'NotFound', message: 'The order does not exist.' }] })
  expect(await findStatus(newClient(), '1')).toBeUndefined()
})

test('needs no server in a unit test', async () => {
  const orders = new OrdersApi({ auth: testAuth(), region: 'na' })
  const one = vi.spyOn(orders, 'getOrder')
  one.mockReturnValueOnce(fakeResponse(getOrder, { payload: orderOf('1', 'Pending') }))
  one.mockRejectedValueOnce(fakeError(getOrder, 403, { reason: 'access-denied' }))
  expect(await findStatus(orders, '1')).toBe('Pending')
  await expect(findStatus(orders, '1')).rejects.toMatchObject({ reason: 'access-denied' })

  const firstPage = { payload: { Orders: [orderOf('1', 'Unshipped')], NextToken: 'page-2' } }
  vi.spyOn(orders, 'getOrders').mockReturnValue(fakePages(getOrders, [firstPage, fakeError(getOrders, 429)]))
  await expect(listOpenOrders(orders)).rejects.toMatchObject({ code: 'THROTTLED', nextToken: 'page-2' })
})
