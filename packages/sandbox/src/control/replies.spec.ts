import { beforeEach, describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { tinyModel } from '../../test/tiny-model.js'
import { createSandbox, type Sandbox } from '../server/create-sandbox.js'
import type { ReplyCall } from './replies.js'

const latest = 'getLatestOrder'

describe('replies', () => {
  let sandbox: Sandbox
  let caller: Caller
  let token: string
  const get = (path = '/orders/latest') => caller.send('GET', path, { token })
  const statuses = async (count: number) => {
    const found: number[] = []
    for (let call = 0; call < count; call += 1) found.push((await get()).status)
    return found
  }

  beforeEach(async () => {
    sandbox = createSandbox({ models: [tinyModel], usagePlan: { rate: 1, burst: 5 } })
    caller = new Caller(sandbox)
    token = await caller.sellerToken()
  })

  it('have status, body and headers', async () => {
    sandbox.on(latest).reply(200, { orderId: 'mine' }, { 'x-test': 'yes' })
    const reply = await get()
    expect([reply.status, reply.body, reply.headers.get('x-test')]).toEqual([200, { orderId: 'mine' }, 'yes'])
    expect(reply.headers.get('x-amzn-RateLimit-Limit')).toBe('1')
  })

  it('can be empty', async () => {
    sandbox.on('deleteOrder').reply(204)
    expect(await caller.send('DELETE', '/orders/1', { token })).toMatchObject({ status: 204, body: undefined })
  })

  it('once are used first, in order, and then the one for all calls', async () => {
    sandbox.on(latest).reply(410, { message: 'all' }).replyOnce(400, { errors: [] }).replyOnce(404, { errors: [] })
    expect(await statuses(4)).toEqual([400, 404, 410, 410])
    sandbox.on(latest).reply(409, { message: 'newer' })
    expect(await statuses(1)).toEqual([409])
  })

  it('mix with faults in the order in which they were configured', async () => {
    sandbox.on(latest).replyOnce(404, { errors: [] }).fault('service-unavailable').replyOnce(400, { errors: [] })
    expect(await statuses(4)).toEqual([404, 503, 400, 200])
  })

  it('need a token and a permit', async () => {
    sandbox.on(latest).replyOnce(404, { errors: [] })
    expect((await caller.send('GET', '/orders/latest')).status).toBe(403)
    expect(await statuses(7)).toEqual([404, 200, 200, 200, 200, 429, 429])
  })

  it('are used for valid and invalid requests', async () => {
    sandbox.on('listOrders').reply(200, { orders: [] })
    expect(await get('/orders?limit=1000')).toMatchObject({ status: 200, body: { orders: [] } })
  })

  it('of all operations apply if the operation has no reply', async () => {
    sandbox.on('*').reply(503, { message: 'maintenance' })
    sandbox.on(latest).replyOnce(404, { errors: [] })
    expect(await statuses(2)).toEqual([404, 503])
    expect((await get('/orders?stores=A1')).status).toBe(503)
  })

  it('can come from a function that knows parameters, body and the number of the call', async () => {
    const calls: Omit<ReplyCall, 'respond'>[] = []
    sandbox.on('createOrder').reply(async ({ params, body, attempt }) => {
      calls.push({ params, body, attempt })
      return attempt < 2 ? { status: 409, body: { message: 'busy' } } : { status: 201, body: { orderId: 'O7' } }
    })
    const post = () => caller.send('POST', '/orders', { token, body: { sku: 'S1' } })
    expect([(await post()).status, await post()]).toMatchObject([409, { status: 201, body: { orderId: 'O7' } }])
    expect(calls).toEqual([1, 2].map((attempt) => ({ params: { body: { sku: 'S1' } }, body: { sku: 'S1' }, attempt })))
  })

  it('can change the default response', async () => {
    sandbox.on(latest).replyOnce(async ({ respond }) => {
      const response = await respond()
      return { ...response, body: { ...Object(response.body), note: 'changed' } }
    })
    expect((await get()).body).toEqual({ orderId: 'latest', note: 'changed' })
  })

  it('send the default response if that is an error', async () => {
    sandbox.on('listOrders').reply(({ respond }) => respond())
    expect(await get('/orders?limit=1000&stores=A1')).toMatchObject({ status: 400 })
    expect(await get('/orders?stores=A1')).toMatchObject({ status: 200 })
  })

  it('tell when their function fails or returns no reply', async () => {
    sandbox.on(latest).replyOnce(() => {
      throw new Error('expected 1, got 2')
    })
    const failed = await get()
    expect([failed.status, valueAt(failed.body, 'errors', '0')]).toEqual([
      501,
      {
        code: 'ReplyFailed',
        message: 'The function that replies to getLatestOrder failed. Fix it in the test.',
        details: 'expected 1, got 2',
      },
    ])
    sandbox.on(latest).replyOnce((() => undefined) as never)
    expect(valueAt((await get()).body, 'errors', '0', 'details')).toBe(
      'status is invalid. Use an HTTP status from 200 to 599.',
    )
  })

  it('are in the call log', async () => {
    sandbox.on(latest).reply(404, { errors: [] })
    await get()
    expect(sandbox.calls(latest)).toMatchObject([{ stage: 'reply', status: 404 }])
  })

  it('are forgotten after a reset', async () => {
    sandbox.on(latest).reply(404, { errors: [] }).replyOnce(404, { errors: [] })
    sandbox.reset()
    expect(await statuses(1)).toEqual([200])
  })

  it('apply in strict mode too', async () => {
    const strict = createSandbox({ models: [tinyModel], strict: true })
    const client = new Caller(strict)
    strict.on('getDynamic').reply(200, { dynamic: true })
    const sent = { token: await client.sellerToken() }
    expect(await client.send('GET', '/dynamic', sent)).toMatchObject({ status: 200, body: { dynamic: true } })
  })
})
