import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '../../../auth/test/random.js'
import { Caller, valueAt } from '../../test/caller.js'
import { FakeClock } from '../../test/fake-clock.js'
import { tinyModel } from '../../test/tiny-model.js'
import { createSandbox } from './create-sandbox.js'
import type { SandboxOptions } from './sandbox-state.js'

async function start(options: SandboxOptions = {}) {
  const clock = new FakeClock()
  const sandbox = createSandbox({ models: [tinyModel], clock: clock.read, ...options })
  const caller = new Caller(sandbox)
  return { caller, clock, sandbox, token: await caller.sellerToken() }
}

const orders = '/orders?stores=A1,B2'

describe('a call', () => {
  it('gets the response of the matching case', async () => {
    const { caller, token } = await start()
    const { status, body, headers } = await caller.send('GET', orders, { token })
    expect([status, body]).toEqual([200, { orders: ['of both'] }])
    expect(headers.get('content-type')).toBe('application/json')
    expect(headers.get('x-amzn-RequestId')).toMatch(/^[\da-f-]{36}$/)
    expect(headers.get('x-amzn-ErrorType')).toBeNull()
  })

  it('gets the operation’s media type', async () => {
    const { caller, token } = await start()
    const { status, headers } = await caller.send('POST', '/uploads/messaging/v1/orders', { token })
    expect([status, headers.get('content-type')]).toEqual([201, 'application/hal+json'])
  })

  it('gets a 204 without a body', async () => {
    const { caller, token } = await start()
    const { status, body, headers } = await caller.send('DELETE', '/orders/a%2Fb', { token })
    expect([status, body, headers.get('content-type')]).toEqual([204, undefined, null])
  })

  it('gets a generated response if no case matches', async () => {
    const { caller, token } = await start()
    const { status, body } = await caller.send('POST', '/orders', { token, body: { sku: 'S2' } })
    expect([status, body]).toEqual([201, { orderId: expect.stringMatching(/^\d{3}-\d{7}-\d{7}$/), sku: 'S2' }])
  })

  it('gets the requests that are accepted if no case matches in strict mode', async () => {
    const { caller, token } = await start({ strict: true })
    const { status, body } = await caller.send('GET', '/orders?stores=C3', { token })
    expect([status, valueAt(body, 'errors', '0')]).toEqual([
      400,
      {
        code: 'InvalidInput',
        message: 'The request is valid, but no static case of listOrders matches it.',
        details: 'Send GET /orders?stores=A1,B2 to get status 200.',
      },
    ])
  })

  it('gets every validation error if no case matches', async () => {
    const { caller, token } = await start()
    const { status, body } = await caller.send('GET', '/orders?limit=101', { token })
    const errors = valueAt(body, 'errors')
    expect([status, errors]).toMatchObject([
      400,
      [
        { code: 'InvalidInput', details: 'stores is required' },
        { code: 'InvalidInput', details: 'limit must be at most 100' },
      ],
    ])
  })

  it('gets 501 if the operation has no cases in strict mode', async () => {
    const { caller, token } = await start({ strict: true })
    const { status, body } = await caller.send('GET', '/dynamic', { token })
    expect([status, valueAt(body, 'errors', '0', 'code')]).toEqual([501, 'NotImplemented'])
  })

  it.each([
    ['malformed JSON', '{"sku":', 'application/json', 400, 'InvalidInput'],
    ['a body that is not JSON', 'sku=S1', 'text/plain', 415, 'UnsupportedMediaType'],
    ['too large a body', `"${'x'.repeat(10 * 1024 * 1024)}"`, 'application/json', 413, 'RequestTooLarge'],
  ])('is rejected for %s', async (_, body, type, status, code) => {
    const { caller, token } = await start()
    const response = await caller.send('POST', '/orders', { token, body, headers: { 'content-type': type } })
    expect([response.status, valueAt(response.body, 'errors', '0', 'code')]).toEqual([status, code])
  })

  it('gets 404 for an unknown path', async () => {
    const { caller } = await start()
    const { status, body, headers } = await caller.send('GET', '/nowhere')
    expect([status, valueAt(body, 'errors', '0')]).toEqual([
      404,
      { code: 'NotFound', message: 'No operation has this path.', details: 'Check the path of GET /nowhere.' },
    ])
    expect([headers.get('x-amzn-ErrorType'), headers.has('x-amzn-RequestId')]).toEqual([
      'ResourceNotFoundException',
      true,
    ])
  })

  it('gets the supported methods of a path', async () => {
    const { caller } = await start()
    const { status, body, headers } = await caller.send('PUT', '/orders')
    expect([status, headers.get('allow'), valueAt(body, 'errors', '0', 'code')]).toEqual([
      405,
      'GET, POST',
      'MethodNotAllowed',
    ])
  })
})

describe('the usage plan', () => {
  it('permits the burst, then throttles, then refills', async () => {
    const { caller, clock, sandbox, token } = await start()
    const call = async () => (await caller.send('GET', orders, { token })).status
    expect([await call(), await call(), await call()]).toEqual([200, 200, 429])
    clock.advance(2)
    expect([await call(), await call()]).toEqual([200, 429])
    expect(sandbox.counts()['GET /orders']).toEqual({ requests: 5, throttled: 2 })
  })

  it('rejects calls with Amazon’s own code and message', async () => {
    const { caller, token } = await start({ usagePlan: { rate: 5, burst: 0 } })
    const { body, headers } = await caller.send('GET', orders, { token })
    expect(valueAt(body, 'errors', '0')).toMatchObject({
      code: 'QuotaExceeded',
      message: 'You exceeded your quota for the requested resource.',
    })
    expect(headers.get('x-amzn-ErrorType')).toBe('TooManyRequestsException')
    expect(headers.has('x-amzn-RateLimit-Limit')).toBe(false)
  })

  it('is reported on 20x, 400 and 404 only', async () => {
    const { caller, token } = await start({ strict: true, usagePlan: { rate: 0.0167, burst: 9 } })
    const rateOf = async (path: string, sent?: string) => {
      const { status, headers } = await caller.send('GET', path, { token: sent })
      return [status, headers.get('x-amzn-RateLimit-Limit')]
    }
    expect(await rateOf(orders, token)).toEqual([200, '0.0167'])
    expect(await rateOf('/orders', token)).toEqual([400, '0.0167'])
    expect(await rateOf('/orders')).toEqual([403, null])
    expect(await rateOf('/dynamic', token)).toEqual([501, null])
  })

  it('is not used by calls that fail the access check', async () => {
    const { caller, token } = await start()
    for (let call = 0; call < 5; call += 1) await caller.send('GET', orders)
    expect((await caller.send('GET', orders, { token })).status).toBe(200)
  })

  it('never throttles an operation without a plan, but counts its requests', async () => {
    const { caller, sandbox, token } = await start()
    for (let call = 0; call < 50; call += 1) {
      const { status, headers } = await caller.send('GET', '/orders/latest', { token })
      expect([status, headers.has('x-amzn-RateLimit-Limit')]).toEqual([200, false])
    }
    expect(sandbox.counts()['GET /orders/latest']).toEqual({ requests: 50, throttled: 0 })
  })

  it('can be set for all operations, or disabled', async () => {
    const one = await start({ usagePlan: { rate: 1, burst: 1 } })
    const twice = async ({ caller, token }: typeof one) => {
      await caller.send('GET', '/orders/latest', { token })
      return (await caller.send('GET', '/orders/latest', { token })).status
    }
    expect([await twice(one), await twice(await start({ usagePlan: 'off' }))]).toEqual([429, 200])
  })
})

describe('random requests', () => {
  it('get SP-API’s error format and never a 500', async () => {
    const { caller, token } = await start({ usagePlan: 'off' })
    const random = randomFrom(20_210_301)
    const pick = (choices: readonly string[]): string => choices[Math.floor(random() * choices.length)] ?? ''
    const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND']
    const pieces = [
      '/orders',
      '/latest',
      '/uploads',
      '/%',
      '/..',
      '/%2F',
      '//',
      '?stores=',
      '&stores',
      '__proto__',
      '%00',
      'ü',
      '=',
      ',',
    ]
    const bodies = [
      '',
      '{',
      'null',
      '[]',
      '{"__proto__":{}}',
      '{"sku":1}',
      '{"sku":"S","lines":[[]]}',
      '['.repeat(50_000),
      '\u0000',
    ]
    for (let call = 0; call < 2000; call += 1) {
      const method = pick(methods)
      const path = `/${pick(pieces)}${pick(pieces)}${pick(pieces)}${pick(pieces)}`
      const body = method === 'GET' || method === 'HEAD' ? undefined : pick(bodies)
      const headers = { 'content-type': pick(['application/json', 'text/plain', '']) }
      const response = await caller.send(method, path, { token: pick([token, '']), body, headers })
      expect(response).not.toMatchObject({ status: 500 })
      if (response.status >= 400 && response.body !== undefined)
        expect(valueAt(response.body, 'errors', '0', 'code')).toBeDefined()
    }
  })
})
