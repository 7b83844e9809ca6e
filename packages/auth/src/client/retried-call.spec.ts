import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { answerTokens } from '../../test/answer-tokens.js'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
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

/** A client whose backoffs take half of their limit, and whose limiter notes each call that it paces. */
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

type Answer = [status: number, body?: unknown, headers?: Record<string, string>]

/** SP-API gives these answers in turn. Returns the tokens that it was sent. */
function answerInTurn(path: string, method: string, ...answers: Answer[]): string[] {
  const tokens: string[] = []
  for (const [status, body, headers] of answers) {
    nock(endpoint)
      .intercept(path, method)
      .reply(function () {
        tokens.push(String(this.req.headers['x-amz-access-token']))
        return [status, body as nock.Body, headers ?? {}]
      })
  }
  return tokens
}

/** LWA answers each request with another token, in turn. */
function answerNumberedTokens() {
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

const expired: Answer = [
  403,
  {
    errors: [
      { code: 'Unauthorized', message: 'Access is denied.', details: 'The access token you provided has expired.' },
    ],
  },
]

describe('a retried call', () => {
  it('passes pacing and authorization again', async () => {
    answerTokens()
    const tokens = answerInTurn('/example/v1/paced', 'GET', [503], [429], [200, { ok: true }])
    const { auth, paced, client } = createClient()
    const accessToken = jest.spyOn(auth, 'accessToken')
    expect(await runInFakeTime(client.call('getPaced'))).toMatchObject({ status: 200, data: { ok: true } })
    expect(tokens).toEqual(['Atza|seller', 'Atza|seller', 'Atza|seller'])
    expect(paced).toHaveLength(3)
    expect(accessToken).toHaveBeenCalledTimes(6)
  })

  it('takes a token that has taken the place of the first one meanwhile', async () => {
    answerNumberedTokens()
    const { auth, client } = createClient()
    const tokens = answerInTurn('/example/v1/paced', 'GET', [503])
    const call = client.call('getPaced')
    await until(() => tokens.length === 1)
    auth.invalidate()
    const later = answerInTurn('/example/v1/paced', 'GET', [200, {}])
    await runInFakeTime(call)
    expect([...tokens, ...later]).toEqual(['Atza|1', 'Atza|2'])
  })

  it('leaves no token in the answer', async () => {
    answerTokens()
    answerInTurn('/example/v1/paced', 'GET', [503], [200, {}])
    const response = await runInFakeTime(createClient().client.call('getPaced'))
    expect(JSON.stringify((response as { config: object }).config)).not.toContain('Atza')
  })

  it('sends its body again', async () => {
    answerTokens()
    const bodies: unknown[] = []
    nock(endpoint)
      .post('/example/v1/items')
      .times(2)
      .reply((_uri, body) => {
        bodies.push(body)
        return [bodies.length === 1 ? 429 : 200, {}]
      })
    await runInFakeTime(createClient().client.call('createItem', { body: { name: 'Größe' } }))
    expect(bodies).toEqual([{ name: 'Größe' }, { name: 'Größe' }])
  })

  it.each<[string, Options, RequestOptions, number]>([
    ['by default', {}, {}, 1],
    ['when the call says that it is idempotent', {}, { retry: { idempotent: true } }, 2],
    ['when the client says so', { client: { retry: { idempotent: true } } }, {}, 2],
    ['when the auth says so', { auth: { retry: { idempotent: true } } }, {}, 2],
    ['when the call contradicts its client', { client: { retry: { idempotent: true } } }, { retry: false }, 1],
  ])('of a POST in doubt, %s', async (_, options, ofCall, expected) => {
    answerTokens()
    const tokens = answerInTurn('/example/v1/items', 'POST', [503], [200, {}])
    await runInFakeTime(createClient(options).client.call('createItem', {}, ofCall))
    expect(tokens).toHaveLength(expected)
  })

  it("goes by the operation's row", async () => {
    class QueryApi extends ExampleApi {
      query() {
        return this.request({ ...operations.createItem, idempotent: true })
      }
    }
    answerTokens()
    const tokens = answerInTurn('/example/v1/items', 'POST', [503], [200, {}])
    const { auth } = createClient()
    await runInFakeTime(new QueryApi({ auth, region: 'eu' }).query())
    expect(tokens).toHaveLength(2)
  })

  it('waits for what Retry-After says, in seconds or as a date', async () => {
    answerTokens()
    const date = 'Sat, 01 Aug 2026 12:00:00 GMT'
    const until = 'Sat, 01 Aug 2026 12:00:05 GMT'
    answerInTurn(
      '/example/v1/paced',
      'GET',
      [429, {}, { 'retry-after': '2' }],
      [503, {}, { 'retry-after': until, date }],
    )
    answerInTurn('/example/v1/paced', 'GET', [404, {}])
    const pause = jest.spyOn(Sleeps.prototype, 'wait')
    const error = await runInFakeTime(createClient().client.call('getPaced'))
    expect(error).toMatchObject({ status: 404, attempts: 3 })
    expect(pause.mock.calls.map(([delay]) => delay)).toEqual([2000, 5000])
    expect((error as { elapsed: number }).elapsed).toBeGreaterThanOrEqual(7000)
    pause.mockRestore()
  })

  it('refuses a malformed deadline or retry', async () => {
    const { client } = createClient()
    expect(await rejectionOf(client.call('getPaced', {}, { deadline: 0 }))).toMatchObject({ code: 'CONFIGURATION' })
    expect(await rejectionOf(client.call('getPaced', {}, { retry: { maxAttempts: 0 } }))).toMatchObject({
      code: 'CONFIGURATION',
    })
    expect(() => createClient({ client: { deadline: Number.NaN } })).toThrow(/^deadline must be/)
    expect(() => createClient({ auth: { retryQuota: -1 } })).toThrow(/^retryQuota must be/)
  })
})

describe('a call whose access token has expired', () => {
  it.each(['GET', 'POST'])('is sent again with a fresh one, as %s', async (method) => {
    const lwa = answerNumberedTokens()
    const [name, path] = method === 'GET' ? (['getPaced', 'paced'] as const) : (['createItem', 'items'] as const)
    const tokens = answerInTurn(`/example/v1/${path}`, method, expired, [200, {}])
    expect(await runInFakeTime(createClient().client.call(name))).toMatchObject({ status: 200 })
    expect(tokens).toEqual(['Atza|1', 'Atza|2'])
    expect(lwa.requests).toBe(2)
  })

  it('gets the token of its own grant', async () => {
    const forms = answerTokens()
    answerInTurn('/example/v1/destinations', 'GET', expired, [200, {}])
    await runInFakeTime(createClient().client.call('getDestinations'))
    expect(forms.map((form) => form.get('scope'))).toEqual(Array(2).fill('sellingpartnerapi::notifications'))
  })

  it('takes the token that a concurrent call has already brought', async () => {
    const lwa = answerNumberedTokens()
    const { client } = createClient()
    let refuseLate: (() => void) | undefined
    nock(endpoint)
      .get('/example/v1/paced')
      .reply((_uri, _body, callback) => {
        refuseLate = () => callback(null, expired as [number, nock.Body])
      })
    const late = client.call('getPaced')
    await until(() => refuseLate !== undefined)
    const tokens = answerInTurn('/example/v1/paced', 'GET', expired, [200, {}], [200, {}])
    await runInFakeTime(client.call('getPaced'))
    refuseLate?.()
    expect(await runInFakeTime(late)).toMatchObject({ status: 200 })
    expect(tokens).toEqual(['Atza|1', 'Atza|2', 'Atza|2'])
    expect(lwa.requests).toBe(2)
  })

  it('is not sent a third time', async () => {
    answerNumberedTokens()
    const tokens = answerInTurn('/example/v1/paced', 'GET', expired, expired, expired)
    expect(await runInFakeTime(createClient().client.call('getPaced'))).toMatchObject({ status: 403, attempts: 2 })
    expect(tokens).toHaveLength(2)
  })

  it("is not sent again with the caller's own RDT", async () => {
    const tokens = answerInTurn('/example/v1/address', 'GET', expired)
    const options = { restrictedDataToken: 'Atz.sprdt|1' }
    expect(await runInFakeTime(createClient().client.call('getAddress', {}, options))).toMatchObject({
      status: 403,
      attempts: 1,
    })
    expect(tokens).toHaveLength(1)
  })

  it('is not sent again with retries off, but the next call gets a fresh token', async () => {
    answerNumberedTokens()
    const tokens = answerInTurn('/example/v1/paced', 'GET', expired, [200, {}])
    const { client } = createClient({ client: { retry: false } })
    expect(await runInFakeTime(client.call('getPaced'))).toMatchObject({ status: 403 })
    await runInFakeTime(client.call('getPaced'))
    expect(tokens).toEqual(['Atza|1', 'Atza|2'])
  })

  it.each<Answer>([
    [401, expired[1]],
    [403, { errors: [{ code: 'Unauthorized', message: 'Access is denied.', details: 'No role.' }] }],
    [403, { errors: [{ code: 'AccessDenied', details: 'The access token you provided has expired.' }] }],
    [403, { message: 'The access token you provided has expired.' }],
    [403, { errors: [null] }],
    [403, '<html>'],
  ])('is not meant by %d %j', async (...answer) => {
    const lwa = answerNumberedTokens()
    const tokens = answerInTurn('/example/v1/paced', 'GET', answer)
    const { auth, client } = createClient()
    expect(await runInFakeTime(client.call('getPaced'))).toMatchObject({ status: answer[0], attempts: 1 })
    expect(tokens).toHaveLength(1)
    await auth.accessToken()
    expect(lwa.requests).toBe(1)
  })
})

describe('a request to LWA', () => {
  const lwa = () => nock('https://api.amazon.com').post('/auth/o2/token')
  const token = { access_token: 'Atza|late', expires_in: 3600 }

  it('is sent again after a failure that passes, once for all who wait', async () => {
    lwa().reply(503)
    lwa().reply(429, '', { 'retry-after': '1' })
    lwa().replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    lwa().reply(200, token)
    const { auth } = createClient()
    expect(await runInFakeTime(Promise.all(Array.from({ length: 20 }, () => auth.accessToken())))).toEqual(
      Array(20).fill('Atza|late'),
    )
  })

  it('is given up after its attempts, and a POST then says that nothing was sent', async () => {
    lwa().times(4).reply(500)
    const { client, paced } = createClient()
    expect(await runInFakeTime(client.call('createItem'))).toMatchObject({
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
  ])('is not sent again after the refusal %d %s', async (status, error) => {
    lwa().reply(status, { error })
    expect(await runInFakeTime(createClient().client.call('getPaced'))).toMatchObject({ lwaCode: error, attempts: 1 })
  })

  it('is sent once where the auth has retries off, whatever the call says', async () => {
    lwa().reply(503)
    const { client } = createClient({ auth: { retry: false } })
    const work = client.call('getPaced', {}, { retry: { maxAttempts: 4 } })
    expect(await runInFakeTime(work)).toMatchObject({ code: 'LWA_ERROR', attempts: 1 })
  })

  it('is not sent again when everyone who waited has left, and sent anew for the next', async () => {
    lwa().reply(503, '', { 'retry-after': '60' })
    const { auth } = createClient()
    const pause = jest.spyOn(Sleeps.prototype, 'wait')
    const controller = new AbortController()
    const left = rejectionOf(auth.accessToken(undefined, { signal: controller.signal }))
    await until(() => pause.mock.calls.length === 1)
    controller.abort()
    expect(await left).toMatchObject({ code: 'ABORTED' })
    expect(jest.getTimerCount()).toBe(0)
    lwa().reply(200, token)
    expect(await auth.accessToken()).toBe('Atza|late')
  })
})

describe('the deadline of a call', () => {
  it('counts the time in the queue', async () => {
    answerTokens()
    answerInTurn('/example/v1/paced', 'GET', [200, {}], [200, {}])
    const usagePlans = { 'example-v1.getPaced': { rate: 0.01, burst: 2 } }
    const { client } = createClient({ auth: { rateLimiter: undefined, usagePlans }, client: { deadline: 20_000 } })
    await runInFakeTime(Promise.all([client.call('getPaced'), client.call('getPaced')]))
    expect(await runInFakeTime(client.call('getPaced'))).toMatchObject({
      code: 'TIMEOUT',
      limit: 'deadline',
      timeout: 20_000,
      attempts: 0,
    })
  })

  it('counts the time that LWA takes', async () => {
    nock('https://api.amazon.com').post('/auth/o2/token').reply(503, '', { 'retry-after': '60' })
    const work = createClient().client.call('getPaced', {}, { deadline: 500 })
    expect(await runInFakeTime(work)).toMatchObject({ limit: 'deadline', attempts: 0 })
  })

  it('counts the time on the wire, over the client by the call', async () => {
    answerTokens()
    nock(endpoint)
      .get('/example/v1/paced')
      .reply((_uri, _body, _neverAnswer) => {})
    const work = createClient({ client: { deadline: 60_000 } }).client.call('getPaced', {}, { deadline: 20_000 })
    expect(await runInFakeTime(work)).toMatchObject({ limit: 'deadline', timeout: 20_000, attempts: 1 })
  })
})
