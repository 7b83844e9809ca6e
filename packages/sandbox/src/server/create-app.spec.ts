import { describe, expect, it } from '@jest/globals'
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
  it('is answered by the case that fits', async () => {
    const { caller, token } = await start()
    const { status, body, headers } = await caller.send('GET', orders, { token })
    expect([status, body]).toEqual([200, { orders: ['of both'] }])
    expect(headers.get('content-type')).toBe('application/json')
    expect(headers.get('x-amzn-RequestId')).toMatch(/^[\da-f-]{36}$/)
    expect(headers.get('x-amzn-ErrorType')).toBeNull()
  })

  it('is answered in the media type of the operation', async () => {
    const { caller, token } = await start()
    const { status, headers } = await caller.send('POST', '/uploads/messaging/v1/orders', { token })
    expect([status, headers.get('content-type')]).toEqual([201, 'application/hal+json'])
  })

  it('gets a 204 without a body', async () => {
    const { caller, token } = await start()
    const { status, body, headers } = await caller.send('DELETE', '/orders/a%2Fb', { token })
    expect([status, body, headers.get('content-type')]).toEqual([204, undefined, null])
  })

  it('is told which cases there are when none fits', async () => {
    const { caller, token } = await start()
    const { status, body } = await caller.send('GET', '/orders?stores=C3', { token })
    expect([status, valueAt(body, 'errors', '0')]).toEqual([
      400,
      {
        code: 'InvalidInput',
        message: 'The request is well-formed, but no static case of listOrders fits it.',
        details: 'Cases among others: {"stores":["A1","B2"]} gives 200',
      },
    ])
  })

  it('is told every fault by the model when no case fits', async () => {
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

  it('is told that an operation has no case', async () => {
    const { caller, token } = await start()
    const { status, body } = await caller.send('GET', '/dynamic', { token })
    expect([status, valueAt(body, 'errors', '0', 'code')]).toEqual([501, 'NotImplemented'])
  })

  it.each([
    ['malformed JSON', '{"sku":', 'application/json', 400, 'InvalidInput'],
    ['a body that is not JSON', 'sku=S1', 'text/plain', 415, 'UnsupportedMediaType'],
    ['too large a body', `"${'x'.repeat(10 * 1024 * 1024)}"`, 'application/json', 413, 'RequestTooLarge'],
  ])('is refused for %s', async (_, body, type, status, code) => {
    const { caller, token } = await start()
    const refusal = await caller.send('POST', '/orders', { token, body, headers: { 'content-type': type } })
    expect([refusal.status, valueAt(refusal.body, 'errors', '0', 'code')]).toEqual([status, code])
  })

  it('finds nothing at a path of no operation', async () => {
    const { caller } = await start()
    const { status, body, headers } = await caller.send('GET', '/nowhere')
    expect([status, valueAt(body, 'errors', '0')]).toEqual([
      404,
      { code: 'NotFound', message: 'No operation has this path.', details: 'GET /nowhere' },
    ])
    expect([headers.get('x-amzn-ErrorType'), headers.has('x-amzn-RequestId')]).toEqual([
      'ResourceNotFoundException',
      true,
    ])
  })

  it('is told the methods of a path', async () => {
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
  it('lets the burst through, then refuses, then refills', async () => {
    const { caller, clock, sandbox, token } = await start()
    const call = async () => (await caller.send('GET', orders, { token })).status
    expect([await call(), await call(), await call()]).toEqual([200, 200, 429])
    clock.advance(2)
    expect([await call(), await call()]).toEqual([200, 429])
    expect(sandbox.counts()['GET /orders']).toEqual({ requests: 5, throttled: 2 })
  })

  it('is refused in SP-API’s words', async () => {
    const { caller, token } = await start({ usagePlan: { rate: 5, burst: 0 } })
    const { body, headers } = await caller.send('GET', orders, { token })
    expect(valueAt(body, 'errors', '0', 'code')).toBe('QuotaExceeded')
    expect(headers.get('x-amzn-ErrorType')).toBe('TooManyRequestsException')
    expect(headers.has('x-amzn-RateLimit-Limit')).toBe(false)
  })

  it('is told on 20x, 400 and 404 and on nothing else', async () => {
    const { caller, token } = await start({ usagePlan: { rate: 0.0167, burst: 9 } })
    const rateOf = async (path: string, sent?: string) => {
      const { status, headers } = await caller.send('GET', path, { token: sent })
      return [status, headers.get('x-amzn-RateLimit-Limit')]
    }
    expect(await rateOf(orders, token)).toEqual([200, '0.0167'])
    expect(await rateOf('/orders', token)).toEqual([400, '0.0167'])
    expect(await rateOf('/orders')).toEqual([403, null])
    expect(await rateOf('/dynamic', token)).toEqual([501, null])
  })

  it('takes nothing from a call that is not let in', async () => {
    const { caller, token } = await start()
    for (let call = 0; call < 5; call += 1) await caller.send('GET', orders)
    expect((await caller.send('GET', orders, { token })).status).toBe(200)
  })

  it('counts an operation without a plan, and never refuses it', async () => {
    const { caller, sandbox, token } = await start()
    for (let call = 0; call < 50; call += 1) {
      const { status, headers } = await caller.send('GET', '/orders/latest', { token })
      expect([status, headers.has('x-amzn-RateLimit-Limit')]).toEqual([200, false])
    }
    expect(sandbox.counts()['GET /orders/latest']).toEqual({ requests: 50, throttled: 0 })
  })

  it('can be one for all operations, or off', async () => {
    const one = await start({ usagePlan: { rate: 1, burst: 1 } })
    const twice = async ({ caller, token }: typeof one) => {
      await caller.send('GET', '/orders/latest', { token })
      return (await caller.send('GET', '/orders/latest', { token })).status
    }
    expect([await twice(one), await twice(await start({ usagePlan: 'off' }))]).toEqual([429, 200])
  })
})

describe('whatever comes in', () => {
  it('is answered in SP-API’s error shape, and never by a failure of the sandbox', async () => {
    const { caller, token } = await start({ usagePlan: 'off' })
    const random = randomNumbers(20_210_301)
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
      const answer = await caller.send(method, path, { token: pick([token, '']), body, headers })
      expect(answer).not.toMatchObject({ status: 500 })
      if (answer.status >= 400 && answer.body !== undefined)
        expect(valueAt(answer.body, 'errors', '0', 'code')).toBeDefined()
    }
  })
})

/** Numbers that look random and are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
