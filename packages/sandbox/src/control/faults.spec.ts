import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { FakeClock } from '../../test/fake-clock.js'
import { tinyModel } from '../../test/tiny-model.js'
import { demoCredentials } from '../lwa/applications.js'
import { createSandbox, type Sandbox } from '../server/create-sandbox.js'
import { type RunningSandbox, startSandbox } from '../server/start-sandbox.js'

const latest = 'GET /orders/latest'

describe('faults of an operation', () => {
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
    sandbox = createSandbox({ models: [tinyModel], usagePlan: { rate: 1, burst: 4 } })
    caller = new Caller(sandbox)
    token = await caller.sellerToken()
  })

  it('affect the next call, and then no more', async () => {
    sandbox.on(latest).fault('client-secret-expired')
    const { status, body, headers } = await get()
    expect([status, headers.get('x-amzn-ErrorType'), headers.has('x-amzn-RequestId')]).toEqual([
      403,
      'AccessDeniedException',
      true,
    ])
    expect(valueAt(body, 'errors', '0')).toEqual({
      code: 'Unauthorized',
      message: 'Access to requested resource is denied.',
      details: 'The LWA secret token you provided has expired.',
    })
    expect((await get()).status).toBe(200)
  })

  it('affect as many calls as requested, after as many as requested, and take no permit', async () => {
    sandbox.on(latest).fault('access-denied', { times: 2, after: 1 })
    expect((await get('/orders?stores=A1,B2')).status).toBe(200)
    expect(await statuses(7)).toEqual([200, 403, 403, 200, 200, 200, 429])
    expect(sandbox.counts()[latest]).toEqual({ requests: 7, throttled: 1 })
  })

  it('apply in the order in which they were configured', async () => {
    sandbox.on(latest).fault('internal-failure').fault('service-unavailable')
    sandbox.on('*').fault('bad-gateway', { after: 3 })
    sandbox.on(latest).fault('gateway-timeout')
    const texts = await readTexts(sandbox, token, 4)
    expect(texts.map(({ status }) => status)).toEqual([500, 503, 504, 502])
  })

  it('of all operations affect any call, but not LWA', async () => {
    sandbox.on('*').fault('throttled')
    token = await caller.sellerToken()
    expect((await get('/orders?stores=A1')).status).toBe(429)
  })

  it("have Amazon's formats", async () => {
    sandbox
      .on(latest)
      .fault('throttled', { retryAfter: 3, rateLimit: 0.5 })
      .fault('gateway-timeout')
      .fault('gateway-forbidden')
    sandbox.on(latest).fault('errors-in-200')
    const throttled = await get()
    expect(throttled).toMatchObject({ status: 429, body: { errors: [{ code: 'QuotaExceeded' }] } })
    expect([throttled.headers.get('retry-after'), throttled.headers.get('x-amzn-RateLimit-Limit')]).toEqual([
      '3',
      '0.5',
    ])
    expect(await get()).toMatchObject({ status: 504, body: { message: 'Endpoint request timed out' } })
    expect(await get()).toMatchObject({ status: 403, body: { message: 'Forbidden' } })
    expect(await get()).toMatchObject({ status: 200, body: { errors: [{ code: 'InternalFailure' }] } })
    sandbox.on(latest).fault('bad-gateway').fault('request-blocked').fault('not-json').fault('redirect')
    const [gateway, blocked, page, redirect] = await readTexts(sandbox, token, 4)
    expect([gateway?.status, gateway?.type, blocked?.status, blocked?.type]).toEqual([
      502,
      'text/html',
      403,
      'text/html',
    ])
    expect([page?.status, page?.type, redirect?.status]).toEqual([200, 'text/html', 302])
    expect(blocked?.text).toContain('<h1>The request could not be satisfied.</h1>')
  })

  it('change the body', async () => {
    sandbox.on(latest).fault('broken-json').fault('empty').fault('oversized')
    const [broken, empty, oversized] = await readTexts(sandbox, token, 3)
    expect(broken?.text).toBe('{"orderId"')
    expect([empty?.status, empty?.text]).toEqual([200, ''])
    expect(oversized?.text.length).toBeGreaterThan(33 * 1024 * 1024)
    sandbox.on(latest).fault('truncated-gzip')
    const response = await sandbox.fetch(requestFor(token))
    expect(response.headers.get('content-encoding')).toBe('gzip')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(() => gunzipSync(bytes)).toThrow('unexpected end of file')
  })

  it('expire the token of the call for all later calls', async () => {
    sandbox.on(latest).fault('expired-token')
    for (const path of ['/orders/latest', '/orders?stores=A1']) {
      expect(valueAt((await get(path)).body, 'errors', '0', 'details')).toBe(
        'The access token you provided has expired.',
      )
    }
    token = await caller.sellerToken()
    expect((await get()).status).toBe(200)
  })

  it('name an invalid field', () => {
    const control = sandbox.on(latest)
    const failing = (kind: string, options?: object) => () => control.fault(kind as never, options)
    expect(failing('made-up-kind')).toThrow(/^kind is invalid\. Use one of reset, /)
    expect(failing('thottled')).toThrow('kind is invalid. Did you mean throttled?')
    expect(failing('invalid_client')).toThrow(/^kind is invalid\./)
    for (const times of [0, -1, 1.5, Number.NaN, '2']) {
      expect(failing('reset', { times })).toThrow('times is invalid. Use a whole number from 1.')
    }
    expect(failing('reset', { after: -1 })).toThrow('after is invalid. Use a whole number from 0.')
    expect(failing('throttled', { retryAfter: -1 })).toThrow('retryAfter is invalid. Use a number of seconds from 0.')
    expect(failing('reset', { retryAfter: 1 })).toThrow('The fault reset has no option retryAfter. Remove it.')
    expect(failing('reset', { time: 1 })).toThrow(/^time is not an option of a fault\. Use times, /)
    expect(failing('reset', { takesEffect: 1 })).toThrow('takesEffect is invalid. Use true or false.')
  })

  it('are forgotten after a reset', async () => {
    sandbox.on(latest).fault('reset', { times: Number.POSITIVE_INFINITY })
    sandbox.reset()
    expect(await statuses(1)).toEqual([200])
  })

  it('are in the call log', async () => {
    sandbox.on(latest).fault('reset').fault('internal-failure').fault('expired-token')
    await expect(get()).rejects.toThrow('fetch failed')
    await statuses(2)
    expect(sandbox.calls(latest)).toMatchObject([
      { stage: 'fault', fault: 'reset', status: undefined, requestId: undefined },
      { stage: 'fault', fault: 'internal-failure', status: 500, requestId: expect.any(String) },
      { stage: 'access', fault: 'expired-token', status: 403 },
    ])
  })

  it('can follow the effect of the call', async () => {
    const before = await get('/orders?stores=A1')
    expect(before.status).toBe(200)
    sandbox.on('POST /orders').fault('reset', { takesEffect: true }).fault('reset')
    const post = () => caller.send('POST', '/orders', { token, body: { sku: 'S1' } })
    await expect(post()).rejects.toThrow('fetch failed')
    await expect(post()).rejects.toThrow('fetch failed')
    expect(sandbox.calls('createOrder').map(({ clientId }) => clientId)).toEqual([demoCredentials.clientId, undefined])
    expect(sandbox.calls('createOrder').map(({ body }) => body)).toEqual([{ sku: 'S1' }, { sku: 'S1' }])
  })
})

describe('faults of LWA', () => {
  it.each([
    ['invalid_client', 401, { error: 'invalid_client' }],
    ['invalid_grant', 400, { error: 'invalid_grant' }],
    ['throttled', 429, { message: 'Too Many Requests' }],
    ['internal-failure', 500, { error: 'server_error' }],
    ['service-unavailable', 503, { error: 'temporarily_unavailable' }],
    ['invalid-token', 200, { access_token: 'Atza|a b' }],
  ] as const)('%s', async (kind, status, body) => {
    const sandbox = createSandbox({ models: [tinyModel] })
    const caller = new Caller(sandbox)
    sandbox.on('lwa').fault(kind)
    const request = { grant_type: 'refresh_token', refresh_token: demoCredentials.refreshToken }
    expect(await caller.requestToken(request)).toMatchObject({ status, body })
    expect(sandbox.calls('lwa')).toMatchObject([{ stage: 'fault', fault: kind }])
    expect((await caller.requestToken(request)).status).toBe(200)
  })

  it('has no replies', () => {
    const control: object = createSandbox({ models: [tinyModel] }).on('lwa')
    expect(() => 'reply' in control && typeof control.reply === 'function' && control.reply(200)).toThrow(
      'lwa has no replies. Use fault.',
    )
  })
})

it('faults of documents apply to downloads and uploads', async () => {
  const sandbox = createSandbox({ models: [tinyModel] })
  sandbox.on('documents').fault('expired-url').fault('reset')
  const download = () => sandbox.fetch(new Request('http://sandbox.test/_sandbox/documents/D1'))
  const expired = await download()
  expect([expired.status, await expired.text()]).toEqual([403, expect.stringContaining('Request has expired')])
  await expect(download()).rejects.toThrow('fetch failed')
  expect((await download()).status).toBe(404)
})

describe('faults of the connection', () => {
  let sandbox: RunningSandbox
  let token: string

  beforeEach(async () => {
    sandbox = await startSandbox({ models: [tinyModel], clock: new FakeClock().read })
    token = await new Caller(sandbox).sellerToken()
  })
  afterEach(() => sandbox.close())

  const overHttp = (signal?: AbortSignal) => fetch(requestFor(token, sandbox.url, signal))
  const inProcess = async (kind: Parameters<ReturnType<Sandbox['on']>['fault']>[0], signal?: AbortSignal) => {
    const socketless = createSandbox({ models: [tinyModel] })
    const own = await new Caller(socketless).sellerToken()
    socketless.on(latest).fault(kind, kind === 'slow' || kind === 'delay' ? { delayMs: 1 } : {})
    return socketless.fetch(requestFor(own, undefined, signal))
  }

  it('resets the connection before the response', async () => {
    sandbox.on(latest).fault('reset')
    for (const response of [overHttp(), inProcess('reset')]) {
      await expect(response).rejects.toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } })
    }
    expect((await overHttp()).status).toBe(200)
  })

  it.each(['reset-in-body', 'truncated'] as const)('breaks off the body: %s', async (kind) => {
    sandbox.on(latest).fault(kind)
    for (const response of [await inProcess(kind), await overHttp().catch(() => undefined)]) {
      // After a reset, the client may not have read the headers yet.
      if (!response) continue
      expect([response.status, response.headers.get('content-length')]).toEqual([200, '20'])
      await expect(response.text()).rejects.toThrow('terminated')
    }
  })

  it.each(['timeout', 'stall'] as const)('never completes the response: %s', async (kind) => {
    sandbox.on(latest).fault(kind)
    for (const start of [overHttp, (signal: AbortSignal) => inProcess(kind, signal)]) {
      const controller = new AbortController()
      const response = start(controller.signal).then((started) => started.text())
      setImmediate(() => controller.abort())
      await expect(response).rejects.toThrow(/aborted/)
    }
  })

  it.each(['delay', 'slow'] as const)('completes the response later: %s', async (kind) => {
    sandbox.on(latest).fault(kind, { delayMs: 5 })
    for (const response of [await inProcess(kind), await overHttp()]) {
      expect([response.status, await response.text()]).toEqual([200, '{"orderId":"latest"}'])
    }
  })

  it('ends with the sandbox', async () => {
    sandbox.on('*').fault('timeout').fault('slow', { delayMs: 1_000_000 })
    const pending = [overHttp(), overHttp().then((response) => response.text())]
    const outcomes = Promise.allSettled(pending)
    while (sandbox.calls(latest).length < 2) await new Promise((resolve) => setImmediate(resolve))
    await sandbox.close()
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    sandbox = await startSandbox({ models: [tinyModel] })
  })
})

function requestFor(token: string, origin = 'http://sandbox.test', signal?: AbortSignal): Request {
  return new Request(`${origin}/orders/latest`, { headers: { 'x-amz-access-token': token }, signal })
}

async function readTexts(sandbox: Sandbox, token: string, count: number) {
  const read: { status: number; type: string | null; text: string }[] = []
  for (let call = 0; call < count; call += 1) {
    const response = await sandbox.fetch(requestFor(token))
    read.push({ status: response.status, type: response.headers.get('content-type'), text: await response.text() })
  }
  return read
}
