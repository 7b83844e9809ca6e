import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import axios from 'axios'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { mockLwa } from '../../test/mock-lwa.js'
import { mockTokensApi } from '../../test/mock-tokens-api.js'
import { rejectionOf } from '../../test/rejection.js'
import { useNock } from '../../test/use-nock.js'
import type { AuthOptions } from '../auth/auth-options.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { RateLimiter } from '../usage-plan/rate-limiter.js'
import type { ClientOptions } from './client-options.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'

useNock()
beforeEach(() => {
  jest.replaceProperty(process, 'env', {})
})
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

function createClient(options: Partial<ClientOptions> = {}) {
  return new ExampleApi({ auth: new SellingPartnerAuth(credentials), region: 'eu', ...options })
}

/** Makes SP-API return the request headers of every call. */
function echo(path: string | RegExp, method = 'GET', host = endpoint) {
  return nock(host)
    .intercept(path, method)
    .times(100)
    .reply(function () {
      return [200, { headers: this.req.headers }]
    })
}

async function headersOf(work: Promise<{ data: Record<string, unknown> }>): Promise<Record<string, string>> {
  return (await work).data.headers as Record<string, string>
}

describe('SellingPartnerClient: construction', () => {
  it.each([{}, { auth: undefined }, { auth: {} }, { auth: { accessToken: () => 'Atza|1' } }, undefined])(
    'rejects %p, which has no auth',
    (options) => {
      expect(() => new ExampleApi(options as unknown as ClientOptions)).toThrow(/^auth is missing/)
    },
  )

  it('rejects an invalid timeout and application', () => {
    expect(() => createClient({ timeout: -1 })).toThrow(/^timeout is invalid/)
    expect(() => createClient({ application: { name: 'é' } })).toThrow(/^application must be/)
  })

  it('has the base URL of its server', () => {
    expect(createClient().baseUrl).toBe(endpoint)
  })
})

describe('SellingPartnerClient: a call', () => {
  it('returns the response of axios', async () => {
    mockLwa()
    nock(endpoint)
      .get('/example/v1/items/a%2Fb')
      .query({ marketplaceIds: 'A,B' })
      .reply(200, { name: 'Lamp' }, { 'content-type': 'application/json', 'x-amzn-RequestId': 'request-1' })
    const response = await createClient().call(operations.getItem, { sku: 'a/b', marketplaceIds: ['A', 'B'] })
    expect(response).toMatchObject({ status: 200, data: { name: 'Lamp' } })
    expect(response.headers['x-amzn-requestid']).toBe('request-1')
    expect(response.config).toMatchObject({ method: 'get' })
  })

  it('sends the headers that SP-API requires', async () => {
    mockLwa()
    echo('/example/v1/paced')
    const client = createClient({ application: { name: 'Repricer', version: '2.0' } })
    expect(await headersOf(client.call(operations.getPaced))).toMatchObject({
      accept: 'application/json',
      'x-amz-access-token': 'Atza|seller',
      'user-agent': expect.stringMatching(/^Repricer\/2\.0 \(Language=TypeScript; Platform=Node\.js/),
    })
  })

  it('sends a body as JSON, and no content type without one', async () => {
    mockLwa()
    const scope = nock(endpoint).post('/example/v1/items', '{"name":"Größe"}').reply(201, { ok: true })
    await createClient().call(operations.createItem, { body: { name: 'Größe' } })
    scope.done()
    echo('/example/v1/items', 'POST')
    const headers = await headersOf(createClient().call(operations.createItem))
    expect(headers).not.toHaveProperty('content-type')
    expect(headers['content-length']).toBe('0')
  })

  it('lets additional headers override its own, except the token and the user-agent', async () => {
    mockLwa()
    echo('/example/v1/paced')
    const headers = { Accept: 'text/plain', 'x-extra': '1', 'X-Amz-Access-Token': 'other', 'User-Agent': 'other' }
    expect(await headersOf(createClient().call(operations.getPaced, {}, { headers }))).toMatchObject({
      accept: 'text/plain',
      'x-extra': '1',
      'x-amz-access-token': 'Atza|seller',
      'user-agent': expect.stringMatching(/^App/),
    })
  })

  it('rejects an invalid header', async () => {
    const error = await rejectionOf(createClient().call(operations.getPaced, {}, { headers: { 'x-extra': 'a\r\nb' } }))
    expect(error).toMatchObject({ code: 'INVALID_PARAMETER', parameter: 'x-extra' })
  })

  it.each(['', '   '])('returns the empty response %p', async (body) => {
    mockLwa()
    nock(endpoint).get('/example/v1/paced').reply(204, body)
    expect(await createClient().call(operations.getPaced)).toMatchObject({ status: 204 })
  })

  it('ignores the defaults of axios', async () => {
    mockLwa()
    echo('/example/v1/paced')
    axios.defaults.headers.common.authorization = 'Bearer of-another-service'
    axios.defaults.params = { leak: 1 }
    const headers = await headersOf(createClient().call(operations.getPaced))
    delete axios.defaults.headers.common.authorization
    delete axios.defaults.params
    expect(headers).not.toHaveProperty('authorization')
  })

  it('does not send calls to localhost through a proxy', async () => {
    process.env = { http_proxy: 'http://proxy.example:3128' }
    echo('/example/v1/paced', 'GET', 'http://127.0.0.1:8080')
    nock('http://127.0.0.1:8080').post('/lwa').reply(200, { access_token: 'Atza|local', expires_in: 3600 })
    const auth = new SellingPartnerAuth({ ...credentials, lwaUrl: 'http://127.0.0.1:8080/lwa' })
    const client = new ExampleApi({ auth, baseUrl: 'http://127.0.0.1:8080' })
    expect(await headersOf(client.call(operations.getPaced))).toMatchObject({ 'x-amz-access-token': 'Atza|local' })
  })

  it('hides the token in the response', async () => {
    mockLwa()
    nock(endpoint).get('/example/v1/address').reply(200, { ok: true })
    const options = { restrictedDataToken: 'Atz.sprdt|restricted' }
    const logged = inspect(await createClient().call(operations.getAddress, {}, options), { depth: 20 })
    expect(logged).toContain('ok: true')
    expect(logged).not.toContain('Atz')
  })
})

describe('SellingPartnerClient: grants', () => {
  it('sends the access tokens of seller and grantless operations with one auth', async () => {
    mockLwa()
    echo(/^\/example/)
    const client = createClient()
    const tokens = [
      await headersOf(client.call(operations.getPaced)),
      await headersOf(client.call(operations.getDestinations)),
    ]
    expect(tokens.map((headers) => headers['x-amz-access-token'])).toEqual([
      'Atza|seller',
      'Atza|sellingpartnerapi::notifications',
    ])
  })

  it("sends the caller's RDT for a restricted operation, without a request to LWA", async () => {
    const forms = mockLwa()
    echo('/example/v1/address')
    const options = { restrictedDataToken: 'Atz.sprdt|restricted' }
    const headers = await headersOf(createClient().call(operations.getAddress, {}, options))
    expect(headers['x-amz-access-token']).toBe('Atz.sprdt|restricted')
    expect(forms).toEqual([])
  })

  it('gets an RDT for a restricted operation if the caller passes none', async () => {
    mockLwa()
    mockTokensApi()
    echo('/example/v1/address')
    expect((await headersOf(createClient().call(operations.getAddress)))['x-amz-access-token']).toBe('Atz.sprdt|1')
  })

  it.each([
    ['getPaced', 'Atz.sprdt|1', /This operation is not restricted/],
    ['getAddress', '', /restrictedDataToken is empty/],
    ['getAddress', 'Atz.sprdt|\n', /must be printable ASCII/],
  ] as const)('rejects for %s the RDT %p', async (name, restrictedDataToken, message) => {
    const error = await rejectionOf(createClient().call(operations[name], {}, { restrictedDataToken }))
    expect(error).toMatchObject({
      code: 'INVALID_PARAMETER',
      parameter: 'restrictedDataToken',
      message: expect.stringMatching(message),
    })
  })
})

describe('SellingPartnerClient: pacing', () => {
  function watchLimiter(options: AuthOptions = {}) {
    const acquire = jest.fn<RateLimiter['acquire']>(async () => {})
    return { acquire, auth: new SellingPartnerAuth({ ...credentials, ...options, rateLimiter: { acquire } }) }
  }

  it("passes the operation's bucket and plan to the rate limiter", async () => {
    mockLwa()
    echo(/^\/example/)
    const { acquire, auth } = watchLimiter()
    const { signal } = new AbortController()
    await createClient({ auth }).call(operations.getPaced, {}, { signal })
    const claims = auth.bucketClaims(operations.getPaced, endpoint, false)
    expect(claims).toMatchObject([{ plan: { rate: 1, burst: 2 } }])
    expect(acquire.mock.calls).toMatchObject([[claims, { priority: 0, signal, operation: operations.getPaced }]])
  })

  it('passes the application-wide plan too if the operation has one', async () => {
    mockLwa()
    echo(/^\/example/)
    const { acquire, auth } = watchLimiter({ applicationPlans: { 'example-v1.getPaced': { rate: 9, burst: 9 } } })
    await createClient({ auth }).call(operations.getShared)
    await createClient({ auth }).call(operations.getPaced)
    expect(acquire.mock.calls.map(([claims]) => claims.map(({ plan }) => plan))).toEqual([
      [
        { rate: 2, burst: 2 },
        { rate: 3, burst: 3 },
      ],
      [
        { rate: 1, burst: 2 },
        { rate: 9, burst: 9 },
      ],
    ])
  })

  it('passes no plan for an operation without one', async () => {
    mockLwa()
    echo(/^\/example/)
    const { acquire, auth } = watchLimiter()
    await createClient({ auth }).call(operations.getDestinations)
    expect(acquire.mock.calls.map(([[{ plan }]]) => plan)).toEqual([undefined])
  })

  it("passes the user's plan for an operation, except in Amazon's sandbox", async () => {
    mockLwa()
    echo(/^\/example/)
    echo(/^\/example/, 'GET', 'https://sandbox.sellingpartnerapi-eu.amazon.com')
    const usagePlans = {
      'example-v1.getPaced': { rate: 3, burst: 4 },
      'example-v1.getDestinations': { rate: 5, burst: 6 },
    }
    const { acquire, auth } = watchLimiter({ usagePlans })
    await createClient({ auth }).call(operations.getPaced)
    await createClient({ auth }).call(operations.getDestinations)
    await createClient({ auth, sandbox: true }).call(operations.getPaced)
    expect(acquire.mock.calls.map(([[{ plan }]]) => plan)).toEqual([
      { rate: 3, burst: 4 },
      { rate: 5, burst: 6 },
      { rate: 5, burst: 15 },
    ])
  })

  it("lets the call's queue limits override the auth's", async () => {
    mockLwa()
    echo(/^\/example/)
    const { acquire, auth } = watchLimiter({ maxQueueMs: 9000, maxQueueSize: 7 })
    await createClient({ auth }).call(operations.getPaced)
    await createClient({ auth }).call(operations.getPaced, {}, { maxQueueMs: 0, priority: -3 })
    expect(acquire.mock.calls.map(([, options]) => options)).toMatchObject([
      { maxQueueMs: 9000, maxQueueSize: 7, priority: 0 },
      { maxQueueMs: 0, maxQueueSize: 7, priority: -3 },
    ])
  })

  it('rejects a call immediately if it would wait too long, without sending it', async () => {
    mockLwa()
    const scope = nock(endpoint).get('/example/v1/paced').times(3).reply(200, {})
    const client = createClient({ auth: new SellingPartnerAuth({ ...credentials, maxQueueMs: 500 }) })
    await client.call(operations.getPaced)
    await client.call(operations.getPaced)
    expect(await rejectionOf(client.call(operations.getPaced))).toMatchObject({
      code: 'QUEUE_LIMIT',
      limit: 'maxQueueMs',
      allowed: 500,
      operation: { api: 'example-v1', id: 'getPaced' },
      message: expect.stringMatching(/^getPaced \(GET \/example\/v1\/paced\): The queue wait would be/),
    })
    expect(scope.isDone()).toBe(false)
  })

  it.each([{ maxQueueMs: -1 }, { maxQueueMs: Number.NaN }, { priority: 0.5 }, { priority: 101 }])(
    'rejects a call with %p',
    async (options) => {
      const error = await rejectionOf(createClient().call(operations.getPaced, {}, options))
      expect(error).toMatchObject({
        code: 'CONFIGURATION',
        message: expect.stringMatching(/^(maxQueueMs|priority) is invalid/),
      })
    },
  )

  it("passes the sandbox's own plan in Amazon's sandbox, even if the operation has none", async () => {
    mockLwa()
    echo(/^\/example/, 'GET', 'https://sandbox.sellingpartnerapi-eu.amazon.com')
    const { acquire, auth } = watchLimiter()
    const client = createClient({ auth, sandbox: true })
    await client.call(operations.getPaced)
    await client.call(operations.getDestinations)
    expect(acquire.mock.calls.map(([[{ plan }]]) => plan)).toEqual([
      { rate: 5, burst: 15 },
      { rate: 5, burst: 15 },
    ])
  })

  it('makes the clients of one auth share their buckets', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    mockLwa()
    echo(/^\/example/)
    const auth = new SellingPartnerAuth(credentials)
    await createClient({ auth }).call(operations.getPaced)
    await createClient({ auth }).call(operations.getPaced)
    const controller = new AbortController()
    const third = rejectionOf(createClient({ auth }).call(operations.getPaced, {}, { signal: controller.signal }))
    await jest.advanceTimersByTimeAsync(900)
    controller.abort()
    expect(await third).toMatchObject({ code: 'ABORTED' })
  })
})

describe('SellingPartnerClient: aborts, timeouts and invalid input', () => {
  it('aborts a call that waits for LWA, and sends another request for the next call', async () => {
    const auth = new SellingPartnerAuth(credentials)
    const controller = new AbortController()
    nock('https://api.amazon.com')
      .post('/auth/o2/token')
      .reply(200, () => {
        controller.abort()
        return { access_token: 'Atza|late', expires_in: 3600 }
      })
    mockLwa()
    const error = await rejectionOf(createClient({ auth }).call(operations.getPaced, {}, { signal: controller.signal }))
    expect(error).toMatchObject({ code: 'ABORTED' })
    expect(await auth.accessToken()).toBe('Atza|seller')
  })

  it('sends nothing if its signal is already aborted', async () => {
    const forms = mockLwa()
    const scope = echo(/^\/example/)
    for (const name of ['getPaced', 'getDestinations'] as const) {
      const error = await rejectionOf(createClient().call(operations[name], {}, { signal: AbortSignal.abort() }))
      expect(error).toMatchObject({ code: 'ABORTED' })
    }
    expect(forms).toEqual([])
    expect(scope.isDone()).toBe(false)
  })

  it.each([
    [{ timeout: 20 }, {}],
    [{}, { timeout: 20 }],
    [{ timeout: 60_000 }, { timeout: 20 }],
  ])('fails after the timeout of the client %p and the call %p', async (clientOptions, callOptions) => {
    mockLwa()
    nock(endpoint).get('/example/v1/paced').delay(60_000).reply(200, {})
    expect(
      await rejectionOf(createClient({ retry: false, ...clientOptions }).call(operations.getPaced, {}, callOptions)),
    ).toMatchObject({
      code: 'TIMEOUT',
      timeout: 20,
      message: 'getPaced (GET /example/v1/paced): No response within 20 ms. Check the network, or increase timeout.',
    })
  })

  it('rejects an invalid timeout', async () => {
    const error = await rejectionOf(createClient().call(operations.getPaced, {}, { timeout: Number.NaN }))
    expect(error).toMatchObject({ code: 'CONFIGURATION' })
  })

  it('returns a rejected promise if a parameter is invalid', async () => {
    const work = createClient().call(operations.getItem, {})
    expect(await rejectionOf(work)).toMatchObject({ code: 'INVALID_PARAMETER', parameter: 'sku' })
  })
})
