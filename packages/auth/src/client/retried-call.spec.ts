import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { mockLwa } from '../../test/mock-lwa.js'
import { rejectionOf } from '../../test/rejection.js'
import { runInFakeTime, until, useFakeTime } from '../../test/run-in-fake-time.js'
import { useNock } from '../../test/use-nock.js'
import type { AuthOptions } from '../auth/auth-options.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { Sleeps } from '../time/sleeps.js'
import type { BucketClaims } from '../usage-plan/rate-limiter.js'
import type { ClientOptions, RequestOptions } from './client-options.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'

useNock()
beforeEach(useFakeTime)
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

interface Options {
  auth?: Partial<AuthOptions>
  client?: Partial<ClientOptions>
}

/** Returns a client whose backoffs are half of their limit, and whose limiter records each call that it paces. */
function createClient({ auth: authOptions, client }: Options = {}) {
  const paced: string[] = []
  const acquire = async ([{ bucket }]: BucketClaims) => {
    paced.push(bucket)
  }
  const auth = new SellingPartnerAuth({
    ...credentials,
    random: () => 0.5,
    rateLimiter: { acquire },
    ...authOptions,
  })
  return { auth, paced, client: new ExampleApi({ auth, region: 'eu', ...client }) }
}

type MockResponse = [status: number, body?: unknown, headers?: Record<string, string>]

/** Makes SP-API return these responses in order. Returns the tokens that were sent. */
function respondInOrder(path: string, method: string, ...responses: MockResponse[]): string[] {
  const tokens: string[] = []
  for (const [status, body, headers] of responses) {
    nock(endpoint)
      .intercept(path, method)
      .reply(function () {
        tokens.push(String(this.req.headers['x-amz-access-token']))
        return [status, body as nock.Body, headers ?? {}]
      })
  }
  return tokens
}

/** Makes LWA return numbered access tokens. */
function respondWithNumberedTokens() {
  const lwa = { requests: 0 }
  nock('https://api.amazon.com')
    .post('/auth/o2/token')
    .times(10)
    .reply(() => {
      lwa.requests += 1
      return [200, { access_token: `Atza|${lwa.requests}`, expires_in: 3600 }]
    })
  return lwa
}

const expired: MockResponse = [
  403,
  {
    errors: [
      { code: 'Unauthorized', message: 'Access is denied.', details: 'The access token you provided has expired.' },
    ],
  },
]

describe('a retried call', () => {
  it('is paced and authorized again', async () => {
    mockLwa()
    const tokens = respondInOrder('/example/v1/paced', 'GET', [503], [429], [200, { ok: true }])
    const { auth, paced, client } = createClient()
    const accessToken = jest.spyOn(auth, 'accessToken')
    expect(await runInFakeTime(client.call(operations.getPaced))).toMatchObject({ status: 200, data: { ok: true } })
    expect(tokens).toEqual(['Atza|seller', 'Atza|seller', 'Atza|seller'])
    expect(paced).toHaveLength(3)
    expect(accessToken).toHaveBeenCalledTimes(6)
  })

  it('returns to the head of its queue if it was throttled, as often as necessary', async () => {
    mockLwa()
    const sent: string[] = []
    let throttled = 6
    nock(endpoint)
      .get(/items/)
      .times(9)
      .reply((uri) => {
        sent.push(uri.slice(-1))
        return [uri.endsWith('a') && throttled-- > 0 ? 429 : 200, {}]
      })
    const usagePlans = { 'example-v1.getItem': { rate: 2, burst: 1 } }
    const { client } = createClient({ auth: { rateLimiter: undefined, usagePlans, retry: { baseDelay: 0 } } })
    const calls = ['a', 'b', 'c'].map((sku) => client.call(operations.getItem, { sku }))
    expect(await runInFakeTime(Promise.all(calls))).toMatchObject(Array(3).fill({ status: 200 }))
    expect(sent.join('')).toBe('aaaaaaabc')
  })

  it('counts the waits of all its attempts towards maxQueueMs', async () => {
    mockLwa()
    respondInOrder('/example/v1/paced', 'GET', ...Array<MockResponse>(9).fill([429]))
    const { client } = createClient({ auth: { rateLimiter: undefined, retry: { baseDelay: 0 } } })
    const error = await runInFakeTime(client.call(operations.getPaced, {}, { maxQueueMs: 4000 }))
    expect(error).toMatchObject({ code: 'QUEUE_LIMIT', limit: 'maxQueueMs', allowed: 4000 })
    const { attempts = 0, actual } = error as { attempts?: number; actual: number }
    expect(attempts).toBeGreaterThan(1)
    expect(actual).toBeGreaterThan(4000)
    nock.cleanAll()
  })

  it('sends the current access token, not the first one', async () => {
    respondWithNumberedTokens()
    const { auth, client } = createClient()
    const tokens = respondInOrder('/example/v1/paced', 'GET', [503])
    const call = client.call(operations.getPaced)
    await until(() => tokens.length === 1)
    auth.invalidate()
    const later = respondInOrder('/example/v1/paced', 'GET', [200, {}])
    await runInFakeTime(call)
    expect([...tokens, ...later]).toEqual(['Atza|1', 'Atza|2'])
  })

  it('hides the token in the response', async () => {
    mockLwa()
    respondInOrder('/example/v1/paced', 'GET', [503], [200, {}])
    const response = await runInFakeTime(createClient().client.call(operations.getPaced))
    expect(JSON.stringify((response as { config: object }).config)).not.toContain('Atza')
  })

  it('sends its body again', async () => {
    mockLwa()
    const bodies: unknown[] = []
    nock(endpoint)
      .post('/example/v1/items')
      .times(2)
      .reply((_uri, body) => {
        bodies.push(body)
        return [bodies.length === 1 ? 429 : 200, {}]
      })
    await runInFakeTime(createClient().client.call(operations.createItem, { body: { name: 'Größe' } }))
    expect(bodies).toEqual([{ name: 'Größe' }, { name: 'Größe' }])
  })

  it.each<[string, Options, RequestOptions, number]>([
    ['by default', {}, {}, 1],
    ['if the call says that it is idempotent', {}, { retry: { idempotent: true } }, 2],
    ['if the client says so', { client: { retry: { idempotent: true } } }, {}, 2],
    ['if the auth says so', { auth: { retry: { idempotent: true } } }, {}, 2],
    ['if the call overrides its client', { client: { retry: { idempotent: true } } }, { retry: false }, 1],
  ])('of a POST with an unknown outcome, %s', async (_, options, callOptions, expected) => {
    mockLwa()
    const tokens = respondInOrder('/example/v1/items', 'POST', [503], [200, {}])
    await runInFakeTime(createClient(options).client.call(operations.createItem, {}, callOptions))
    expect(tokens).toHaveLength(expected)
  })

  it("is retried if the operation's row says that it is idempotent", async () => {
    mockLwa()
    const tokens = respondInOrder('/example/v1/items', 'POST', [503], [200, {}])
    await runInFakeTime(createClient().client.call({ ...operations.createItem, idempotent: true }))
    expect(tokens).toHaveLength(2)
  })

  it('waits for Retry-After, in seconds or as a date', async () => {
    mockLwa()
    const date = 'Sat, 01 Aug 2026 12:00:00 GMT'
    const retryAt = 'Sat, 01 Aug 2026 12:00:05 GMT'
    respondInOrder(
      '/example/v1/paced',
      'GET',
      [429, {}, { 'retry-after': '2' }],
      [503, {}, { 'retry-after': retryAt, date }],
    )
    respondInOrder('/example/v1/paced', 'GET', [404, {}])
    const wait = jest.spyOn(Sleeps.prototype, 'wait')
    const error = await runInFakeTime(createClient().client.call(operations.getPaced))
    expect(error).toMatchObject({ status: 404, attempts: 3 })
    expect(wait.mock.calls.map(([delay]) => delay)).toEqual([2000, 5000])
    expect((error as { elapsed: number }).elapsed).toBeGreaterThanOrEqual(7000)
    wait.mockRestore()
  })

  it('rejects an invalid deadline or retry', async () => {
    const { client } = createClient()
    expect(await rejectionOf(client.call(operations.getPaced, {}, { deadline: 0 }))).toMatchObject({
      code: 'CONFIGURATION',
    })
    expect(await rejectionOf(client.call(operations.getPaced, {}, { retry: { maxAttempts: 0 } }))).toMatchObject({
      code: 'CONFIGURATION',
    })
    expect(() => createClient({ client: { deadline: Number.NaN } })).toThrow(/^deadline is invalid/)
    expect(() => createClient({ auth: { retryQuota: -1 } })).toThrow(/^retryQuota is invalid/)
  })
})

describe('a call whose 2xx response has only errors', () => {
  it('is not retried', async () => {
    const tokens = respondInOrder(
      '/example/v1/paced',
      'GET',
      [200, { errors: [{ code: 'InternalFailure' }] }],
      [200, {}],
    )
    mockLwa()
    const error = await runInFakeTime(createClient().client.call(operations.getPaced))
    expect(error).toMatchObject({ code: 'API_ERROR', status: 200, amazonCode: 'InternalFailure', attempts: 1 })
    expect(tokens).toHaveLength(1)
  })
})

describe('a call with an expired access token', () => {
  it.each(['GET', 'POST'])('is retried with a new one, as %s', async (method) => {
    const lwa = respondWithNumberedTokens()
    const [name, path] = method === 'GET' ? (['getPaced', 'paced'] as const) : (['createItem', 'items'] as const)
    const tokens = respondInOrder(`/example/v1/${path}`, method, expired, [200, {}])
    expect(await runInFakeTime(createClient().client.call(operations[name]))).toMatchObject({ status: 200 })
    expect(tokens).toEqual(['Atza|1', 'Atza|2'])
    expect(lwa.requests).toBe(2)
  })

  it.each<[string, string]>([
    ['a bare list', '[{"code":"Unauthorized","details":"The access token you provided has expired."}]'],
    ['not valid JSON', '{"errors":[{"code":"Unauthorized","details":"The access token\nyou provided has expired."}]}'],
  ])('is retried if the error body is %s', async (_, body) => {
    respondWithNumberedTokens()
    const tokens = respondInOrder('/example/v1/paced', 'GET', [403, body], [200, {}])
    expect(await runInFakeTime(createClient().client.call(operations.getPaced))).toMatchObject({ status: 200 })
    expect(tokens).toEqual(['Atza|1', 'Atza|2'])
  })

  it('gets a new token of its own grant', async () => {
    const forms = mockLwa()
    respondInOrder('/example/v1/destinations', 'GET', expired, [200, {}])
    await runInFakeTime(createClient().client.call(operations.getDestinations))
    expect(forms.map((form) => form.get('scope'))).toEqual(Array(2).fill('sellingpartnerapi::notifications'))
  })

  it('uses the new token that a concurrent call has already got', async () => {
    const lwa = respondWithNumberedTokens()
    const { client } = createClient()
    let respondLate: (() => void) | undefined
    nock(endpoint)
      .get('/example/v1/paced')
      .reply((_uri, _body, callback) => {
        respondLate = () => callback(null, expired as [number, nock.Body])
      })
    const late = client.call(operations.getPaced)
    await until(() => respondLate !== undefined)
    const tokens = respondInOrder('/example/v1/paced', 'GET', expired, [200, {}], [200, {}])
    await runInFakeTime(client.call(operations.getPaced))
    respondLate?.()
    expect(await runInFakeTime(late)).toMatchObject({ status: 200 })
    expect(tokens).toEqual(['Atza|1', 'Atza|2', 'Atza|2'])
    expect(lwa.requests).toBe(2)
  })

  it('is retried only once', async () => {
    respondWithNumberedTokens()
    const tokens = respondInOrder('/example/v1/paced', 'GET', expired, expired, expired)
    expect(await runInFakeTime(createClient().client.call(operations.getPaced))).toMatchObject({
      status: 403,
      attempts: 2,
    })
    expect(tokens).toHaveLength(2)
  })

  it("is not retried with the caller's own RDT", async () => {
    const tokens = respondInOrder('/example/v1/address', 'GET', expired)
    const options = { restrictedDataToken: 'Atz.sprdt|1' }
    expect(await runInFakeTime(createClient().client.call(operations.getAddress, {}, options))).toMatchObject({
      status: 403,
      attempts: 1,
    })
    expect(tokens).toHaveLength(1)
  })

  it('is not retried if retries are disabled, but the next call gets a new token', async () => {
    respondWithNumberedTokens()
    const tokens = respondInOrder('/example/v1/paced', 'GET', expired, [200, {}])
    const { client } = createClient({ client: { retry: false } })
    expect(await runInFakeTime(client.call(operations.getPaced))).toMatchObject({ status: 403 })
    await runInFakeTime(client.call(operations.getPaced))
    expect(tokens).toEqual(['Atza|1', 'Atza|2'])
  })

  it.each<MockResponse>([
    [401, expired[1]],
    [403, { errors: [{ code: 'Unauthorized', message: 'Access is denied.', details: 'No role.' }] }],
    [403, { errors: [{ code: 'AccessDenied', details: 'The access token you provided has expired.' }] }],
    [403, { message: 'The access token you provided has expired.' }],
    [403, { errors: [null] }],
    [403, '<html>'],
  ])('is not recognized in %d %j', async (...response) => {
    const lwa = respondWithNumberedTokens()
    const tokens = respondInOrder('/example/v1/paced', 'GET', response)
    const { auth, client } = createClient()
    expect(await runInFakeTime(client.call(operations.getPaced))).toMatchObject({ status: response[0], attempts: 1 })
    expect(tokens).toHaveLength(1)
    await auth.accessToken()
    expect(lwa.requests).toBe(1)
  })
})

describe('a request to LWA', () => {
  const lwa = () => nock('https://api.amazon.com').post('/auth/o2/token')
  const token = { access_token: 'Atza|late', expires_in: 3600 }

  it('is retried after a transient failure, once for all callers', async () => {
    lwa().reply(503)
    lwa().reply(429, '', { 'retry-after': '1' })
    lwa().replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    lwa().reply(200, token)
    const { auth } = createClient()
    expect(await runInFakeTime(Promise.all(Array.from({ length: 20 }, () => auth.accessToken())))).toEqual(
      Array(20).fill('Atza|late'),
    )
  })

  it('fails after its attempts, and the call is not sent', async () => {
    lwa().times(4).reply(500)
    const { client, paced } = createClient()
    expect(await runInFakeTime(client.call(operations.createItem))).toMatchObject({
      code: 'LWA_ERROR',
      status: 500,
      attempts: 4,
    })
    expect(paced).toEqual([])
    expect(nock.isDone()).toBe(true)
  })

  it.each([
    [400, 'invalid_grant'],
    [401, 'invalid_client'],
  ])('is not retried after the error response %d %s', async (status, error) => {
    lwa().reply(status, { error })
    expect(await runInFakeTime(createClient().client.call(operations.getPaced))).toMatchObject({
      lwaCode: error,
      attempts: 1,
    })
  })

  it('is not retried after a Retry-After that is longer than its timeout, and the error tells it', async () => {
    lwa().reply(429, '', { 'retry-after': '3600' })
    const { client, auth } = createClient()
    const wait = jest.spyOn(Sleeps.prototype, 'wait')
    const error = await rejectionOf(client.call(operations.getPaced))
    expect(error).toMatchObject({ code: 'LWA_ERROR', status: 429, retryAfter: 3_600_000, attempts: 1 })
    expect(wait).not.toHaveBeenCalled()
    lwa().reply(200, token)
    expect(await auth.accessToken()).toBe('Atza|late')
  })

  it('is sent once if the auth disables retries, even if the call enables them', async () => {
    lwa().reply(503)
    const { client } = createClient({ auth: { retry: false } })
    const work = client.call(operations.getPaced, {}, { retry: { maxAttempts: 4 } })
    expect(await runInFakeTime(work)).toMatchObject({ code: 'LWA_ERROR', attempts: 1 })
  })

  it('is not retried when all callers have aborted, and a later caller sends a new one', async () => {
    lwa().reply(503, '', { 'retry-after': '20' })
    const { auth } = createClient()
    const wait = jest.spyOn(Sleeps.prototype, 'wait')
    const controller = new AbortController()
    const aborted = rejectionOf(auth.accessToken(undefined, { signal: controller.signal }))
    await until(() => wait.mock.calls.length === 1)
    controller.abort()
    expect(await aborted).toMatchObject({ code: 'ABORTED' })
    expect(jest.getTimerCount()).toBe(0)
    lwa().reply(200, token)
    expect(await auth.accessToken()).toBe('Atza|late')
  })
})

describe('the deadline of a call', () => {
  it('includes the time in the queue', async () => {
    mockLwa()
    respondInOrder('/example/v1/paced', 'GET', [200, {}], [200, {}])
    const usagePlans = { 'example-v1.getPaced': { rate: 0.01, burst: 2 } }
    const { client } = createClient({ auth: { rateLimiter: undefined, usagePlans }, client: { deadline: 20_000 } })
    await runInFakeTime(Promise.all([client.call(operations.getPaced), client.call(operations.getPaced)]))
    expect(await runInFakeTime(client.call(operations.getPaced))).toMatchObject({
      code: 'TIMEOUT',
      limit: 'deadline',
      timeout: 20_000,
      attempts: 0,
    })
  })

  it('includes the time for LWA', async () => {
    nock('https://api.amazon.com').post('/auth/o2/token').reply(503, '', { 'retry-after': '20' })
    const work = createClient().client.call(operations.getPaced, {}, { deadline: 500 })
    expect(await runInFakeTime(work)).toMatchObject({ limit: 'deadline', attempts: 0 })
  })

  it("includes the time until the response, and the call's deadline overrides the client's", async () => {
    mockLwa()
    nock(endpoint)
      .get('/example/v1/paced')
      .reply((_uri, _body, _callback) => {})
    const work = createClient({ client: { deadline: 60_000 } }).client.call(
      operations.getPaced,
      {},
      { deadline: 20_000 },
    )
    expect(await runInFakeTime(work)).toMatchObject({ limit: 'deadline', timeout: 20_000, attempts: 1 })
  })
})
