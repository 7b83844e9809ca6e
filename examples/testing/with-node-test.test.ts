import { deepEqual, equal, rejects } from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { fakeError, fakePages, fakeResponse, testAuth } from '@selling-partner/auth/testing'
import { OrdersApi, operations } from '@selling-partner/orders-v0'
import { useSandbox } from '@selling-partner/sandbox/testing'
import { findStatus, listOpenOrders } from './open-orders.js'
import { orderOf } from './orders.js'

const sandbox = useSandbox({ beforeAll: before, afterEach, afterAll: after }, { usagePlan: 'off' })

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
  deepEqual(await listOpenOrders(newClient()), ['2', '3'])
  deepEqual(
    sandbox.calls(getOrders).map(({ params }) => params.NextToken),
    [undefined, 'page-2'],
  )
})

test('survives failures of the connection and of SP-API', async () => {
  sandbox.on(getOrder).fault('reset').fault('service-unavailable', { retryAfter: 0 })
  sandbox.on(getOrder).replyOnce(200, { payload: orderOf('1', 'Shipped') })
  equal(await findStatus(newClient(), '1'), 'Shipped')
  equal(sandbox.calls(getOrder).length, 3)
})

test('returns undefined for an order that does not exist', async () => {
  sandbox.on(getOrder).reply(404, { errors: [{ code: 'NotFound', message: 'The order does not exist.' }] })
  equal(await findStatus(newClient(), '1'), undefined)
})

test('needs no server in a unit test', async ({ mock }) => {
  const orders = new OrdersApi({ auth: testAuth(), region: 'na' })
  mock.method(orders, 'getOrder', () => fakeResponse(getOrder, { payload: orderOf('1', 'Pending') }))
  equal(await findStatus(orders, '1'), 'Pending')
  mock.method(orders, 'getOrder', () => Promise.reject(fakeError(getOrder, 403, { reason: 'access-denied' })))
  await rejects(findStatus(orders, '1'), { reason: 'access-denied' })

  const firstPage = { payload: { Orders: [orderOf('1', 'Unshipped')], NextToken: 'page-2' } }
  mock.method(orders, 'getOrders', () => fakePages(getOrders, [firstPage, fakeError(getOrders, 429)]))
  await rejects(listOpenOrders(orders), { code: 'THROTTLED', nextToken: 'page-2' })
})
