import { beforeEach, describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { FakeClock } from '../../test/fake-clock.js'
import { tinyModel } from '../../test/tiny-model.js'
import { createSandbox, type Sandbox } from './create-sandbox.js'

describe('the endpoints that control the sandbox', () => {
  let sandbox: Sandbox
  let caller: Caller
  let token: string
  const post = (path: string, body?: unknown, headers?: Record<string, string>) =>
    caller.send('POST', `/_sandbox/${path}`, { body, headers })
  const get = () => caller.send('GET', '/orders/latest', { token })

  beforeEach(async () => {
    const startDate = new Date('2026-11-27T12:00:00Z')
    const clock = new FakeClock().read
    sandbox = createSandbox({ models: [{ ...tinyModel, package: 'tiny-v1' }], usagePlan: 'off', clock, startDate })
    caller = new Caller(sandbox)
    token = await caller.sellerToken()
  })

  it('configure faults', async () => {
    const fault = { operation: 'tiny-v1.getLatestOrder', kind: 'throttled', times: 2, retryAfter: 3 }
    expect(await post('faults', fault)).toMatchObject({ status: 204 })
    const first = await get()
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '3'])
    expect([(await get()).status, (await get()).status]).toEqual([429, 200])
  })

  it('configure faults of all operations and of LWA', async () => {
    await post('faults', { kind: 'access-denied' })
    expect([(await get()).status, (await get()).status]).toEqual([403, 200])
    await post('faults', { operation: 'lwa', kind: 'invalid_client' })
    expect((await caller.requestToken({})).status).toBe(401)
  })

  it('configure replies', async () => {
    const reply = { operation: 'getLatestOrder', status: 404, body: { errors: [] }, headers: { 'x-test': 'yes' } }
    expect((await post('replies', { ...reply, times: 1 })).status).toBe(204)
    const replied = await get()
    expect(replied).toMatchObject({ status: 404, body: { errors: [] } })
    expect(replied.headers.get('x-test')).toBe('yes')
    expect((await get()).status).toBe(200)
    await post('replies', reply)
    expect([(await get()).status, (await get()).status]).toEqual([404, 404])
  })

  it('reset the sandbox', async () => {
    await post('replies', { operation: 'getLatestOrder', status: 500 })
    expect(await post('reset')).toMatchObject({ status: 204 })
    expect((await get()).status).toBe(200)
    expect(sandbox.calls()).toHaveLength(1)
  })

  it('advance the clock', async () => {
    expect(await post('advance', { seconds: 90 })).toMatchObject({
      status: 200,
      body: { date: '2026-11-27T12:01:30.000Z' },
    })
  })

  it('list the calls', async () => {
    await get()
    const all = await caller.send('GET', '/_sandbox/calls')
    expect(valueAt(all.body, 'calls')).toMatchObject([{ id: 'lwa' }, { id: 'getLatestOrder', stage: 'case' }])
    const some = await caller.send('GET', '/_sandbox/calls?operation=tiny-v1.getLatestOrder')
    expect(valueAt(some.body, 'calls')).toMatchObject([{ id: 'getLatestOrder', date: '2026-11-27T12:00:00.000Z' }])
    expect(valueAt((await caller.send('GET', '/_sandbox/calls?operation=lwa')).body, 'calls')).toHaveLength(1)
  })

  it.each([
    ['faults', { kind: 'made-up' }, /^kind is invalid\./],
    ['faults', { kind: 'reset', operation: 'getLatestOrders' }, /Did you mean getLatestOrder\?$/],
    ['faults', { kind: 'reset', reason: 'x' }, 'reason is not a field of this endpoint. Use operation, kind, times, '],
    ['faults', { kind: 'reset', times: '2' }, 'times is invalid. Use a whole number from 1.'],
    ['faults', undefined, /^kind is invalid\./],
    ['faults', '[]', 'The body is not a JSON object.'],
    ['faults', 'null', 'The body is not a JSON object.'],
    ['faults', '{', /JSON/],
    ['replies', { status: 200 }, 'operation is missing. Use a name such as orders-v0.getOrder.'],
    ['replies', { operation: '*', status: '200' }, 'status is invalid. Use an HTTP status from 200 to 599.'],
    [
      'replies',
      { operation: '*', status: 204, body: {} },
      "body is invalid. A response with status 204 can't have a body. Remove it.",
    ],
    ['replies', { operation: '*', status: 200, headers: { a: 1 } }, /^headers is invalid\./],
    ['replies', { operation: '*', status: 200, headers: { 'a b': 'c' } }, /^headers is invalid\./],
    ['replies', { operation: '*', status: 200, times: 0 }, 'times is invalid. Use a whole number from 1.'],
    ['replies', { operation: 'lwa', status: 200 }, 'lwa has no replies. Use fault.'],
    ['advance', { seconds: -1 }, 'seconds is invalid. Use a number from 0.'],
    ['advance', {}, 'seconds is invalid. Use a number from 0.'],
    ['reset', { now: true }, 'now is not a field of this endpoint. Send no fields.'],
    ['notifications', { type: 'ORDER_CHANGE' }, 'body.payload is required.'],
    [
      'notifications',
      { type: 1, payload: 2 },
      'body.type must be of type string. body.payload must be of type object.',
    ],
    [
      'notifications',
      { type: 'ORDER_CHANGE', payload: {}, seller: 'nobody' },
      /^No selling partner has this refresh token or ID\./,
    ],
    ['orders', { orderId: 'A' }, 'The order is invalid: order.marketplaceId is required.'],
    ['orders', { orderId: 'A', marketplaceId: 'X' }, 'no store has the marketplaceId X'],
    ['orders', { orderID: 'A' }, 'orderID is not a field of this endpoint. Use orderId, '],
    ['reports', { type: 'A' }, 'Use exactly one of rows, text, base64.'],
    ['reports', { type: 'A', rows: [], text: '' }, 'Use exactly one of rows, text, base64.'],
    ['reports', { type: 'A', rows: [{ a: null }] }, /^rows is invalid\./],
    ['reports', { type: 'A', text: '', charset: 'latin1' }, 'body.charset must be one of UTF-8, Cp1252, Shift_JIS.'],
    ['reports', { type: 'A', base64: 'ü' }, 'body.base64 must match'],
    ['finish', { kind: 'orders', status: 'FATAL' }, 'body.kind must be one of reports, feeds, dataKiosk.'],
    ['finish', { kind: 'feeds', status: 'DONE' }, 'body.status must be one of FATAL, CANCELLED.'],
    ['finish', { kind: 'feeds', status: 'FATAL', times: '2' }, 'times is invalid. Use a whole number from 1.'],
  ])('reject POST %s with the body %j', async (path, body, details) => {
    const { status, body: response } = await post(path, body)
    expect([status, valueAt(response, 'errors', '0', 'code')]).toEqual([400, 'InvalidInput'])
    expect(valueAt(response, 'errors', '0', 'details')).toEqual(
      typeof details === 'string' ? expect.stringContaining(details) : expect.stringMatching(details),
    )
    expect((await get()).status).toBe(200)
  })

  it.each<[string, Record<string, string>, number]>([
    ['another site', { origin: 'https://evil.example', host: 'localhost:8080' }, 403],
    ['another port of this machine', { origin: 'http://localhost:3000', host: 'localhost:8080' }, 403],
    ['a domain that resolves to this machine', { origin: 'http://evil.example:8080', host: 'evil.example:8080' }, 403],
    ['a sandboxed frame', { origin: 'null', host: 'localhost:8080' }, 403],
    ['another site, without an origin', { 'sec-fetch-site': 'cross-site', host: 'localhost:8080' }, 403],
    [
      "the sandbox's own page",
      { origin: 'http://localhost:8080', host: 'localhost:8080', 'sec-fetch-site': 'same-origin' },
      204,
    ],
    ["the sandbox's own page, by IPv6", { origin: 'http://[::1]:8080', host: '[::1]:8080' }, 204],
    ['a client in another container', { host: 'sandbox:8080' }, 204],
  ])('let only their own pages control the sandbox: %s', async (_, headers, status) => {
    // A browser sends such a form without asking first.
    expect((await post('reset', undefined, headers)).status).toBe(status)
  })

  it('let no other site read calls', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect((await caller.send('GET', '/_sandbox/calls', { headers })).status).toBe(403)
  })
})
