import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { MemoryTokenStore, SharedMemory } from '../../test/memory-token-store.js'
import { mockLwa } from '../../test/mock-lwa.js'
import { mockTokensApi } from '../../test/mock-tokens-api.js'
import { recordEvents, storyOf } from '../../test/record-events.js'
import { rejectionOf } from '../../test/rejection.js'
import { runInFakeTime, until, useFakeTime } from '../../test/run-in-fake-time.js'
import { useNock } from '../../test/use-nock.js'
import type { AuthOptions } from '../auth/auth-options.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { CallObserver } from '../observe/call-event.js'
import type { ClientOptions } from './client-options.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'
const tokensPath = '/tokens/2021-03-01/restrictedDataToken'

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

function createClient({ auth: options, client }: Options = {}) {
  const auth = new SellingPartnerAuth({ ...credentials, random: () => 0.5, ...options })
  return { auth, client: new ExampleApi({ auth, region: 'eu', ...client }) }
}

/** Makes SP-API respond to all calls except those for RDTs, with a status for each token. Returns the tokens that were sent. */
function respondToCalls(statusOf: (token: string) => number = () => 200, host = endpoint, details = ''): string[] {
  const tokens: string[] = []
  nock(host)
    .intercept(/^\/example/, 'GET')
    .times(200)
    .reply(function () {
      const token = String(this.req.headers['x-amz-access-token'])
      tokens.push(token)
      const status = statusOf(token)
      return [status, status === 200 ? {} : { errors: [{ code: 'Unauthorized', message: 'Denied.', details }] }]
    })
  return tokens
}

const addressOnly = [{ method: 'GET', path: '/example/v1/address' }]

describe('a restricted call', () => {
  it('sends an RDT, which was requested with the access token', async () => {
    const forms = mockLwa()
    const requests = mockTokensApi()
    const tokens = respondToCalls()
    expect(await runInFakeTime(createClient().client.call(operations.getAddress))).toMatchObject({ status: 200 })
    expect(forms).toHaveLength(1)
    expect(requests).toEqual([{ token: 'Atza|seller', body: { restrictedResources: addressOnly } }])
    expect(tokens).toEqual(['Atz.sprdt|1'])
  })

  it('shares one request to LWA and one for the RDT with all concurrent calls', async () => {
    const forms = mockLwa()
    const requests = mockTokensApi()
    const tokens = respondToCalls()
    const { client } = createClient()
    await runInFakeTime(Promise.all(Array.from({ length: 50 }, () => client.call(operations.getAddress))))
    await runInFakeTime(client.call(operations.getAddress))
    expect([forms.length, requests.length]).toEqual([1, 1])
    expect(tokens).toEqual(Array(51).fill('Atz.sprdt|1'))
  })

  it('requests an RDT for the path template, so that one RDT serves every order', async () => {
    mockLwa()
    const requests = mockTokensApi()
    const tokens = respondToCalls()
    const { client } = createClient()
    const options = { restrictedDataElements: ['buyerInfo'] }
    for (const orderId of ['O1', 'O2', 'O3'])
      await runInFakeTime(client.call(operations.getBuyer, { orderId }, options))
    expect(tokens).toEqual(Array(3).fill('Atz.sprdt|1'))
    expect(requests.map(({ body }) => body)).toEqual([
      {
        restrictedResources: [
          { method: 'GET', path: '/example/v1/orders/{orderId}/buyer', dataElements: ['buyerInfo'] },
        ],
      },
    ])
  })

  it('gets one RDT for each list of data elements', async () => {
    mockLwa()
    mockTokensApi()
    const tokens = respondToCalls()
    const { client } = createClient()
    const lists = [['buyerInfo'], ['shippingAddress'], ['shippingAddress', 'buyerInfo'], ['buyerInfo'], []]
    for (const restrictedDataElements of lists) {
      await runInFakeTime(client.call(operations.getBuyer, { orderId: 'O1' }, { restrictedDataElements }))
    }
    expect(tokens).toEqual(['Atz.sprdt|1', 'Atz.sprdt|2', 'Atz.sprdt|3', 'Atz.sprdt|1', 'Atza|seller'])
  })

  it('requests an RDT for the specific path of a document, and caches it too', async () => {
    mockLwa()
    const requests = mockTokensApi()
    const tokens = respondToCalls()
    const { client } = createClient()
    for (const documentId of ['amzn1.D/1', 'D2', 'amzn1.D/1']) {
      await runInFakeTime(client.call(operations.getDocument, { documentId }, { reportType: 'GET_BUYERS' }))
    }
    expect(tokens).toEqual(['Atz.sprdt|1', 'Atz.sprdt|2', 'Atz.sprdt|1'])
    expect(requests.map(({ body }) => body)).toEqual([
      { restrictedResources: [{ method: 'GET', path: '/example/v1/documents/amzn1.D%2F1' }] },
      { restrictedResources: [{ method: 'GET', path: '/example/v1/documents/D2' }] },
    ])
  })

  it("uses the client's data elements if it has none", async () => {
    mockLwa()
    mockTokensApi()
    const tokens = respondToCalls()
    const options = { auth: new SellingPartnerAuth(credentials), region: 'eu', restrictedDataElements: ['buyerInfo'] }
    const client = new ExampleApi(options as ClientOptions)
    await runInFakeTime(client.call(operations.getBuyer, { orderId: 'O1' }))
    await runInFakeTime(client.call(operations.getPaced))
    expect(tokens).toEqual(['Atz.sprdt|1', 'Atza|seller'])
  })

  it('replaces its RDT shortly before it expires', async () => {
    mockLwa()
    mockTokensApi()
    const tokens = respondToCalls()
    const { client } = createClient()
    await runInFakeTime(client.call(operations.getAddress))
    jest.advanceTimersByTime(3_400_000)
    await runInFakeTime(client.call(operations.getAddress))
    jest.advanceTimersByTime(140_000)
    await runInFakeTime(client.call(operations.getAddress))
    expect(tokens).toEqual(['Atz.sprdt|1', 'Atz.sprdt|1', 'Atz.sprdt|2'])
  })

  it('requests the RDT of a call to the sandbox from production', async () => {
    mockLwa()
    const requests = mockTokensApi()
    const tokens = respondToCalls(undefined, 'https://sandbox.sellingpartnerapi-eu.amazon.com')
    const { client } = createClient({ client: { sandbox: true } })
    await runInFakeTime(client.call(operations.getAddress))
    expect(requests).toHaveLength(1)
    expect(tokens).toEqual(['Atz.sprdt|1'])
  })

  it('sends its user-agent with the request for the RDT too', async () => {
    mockLwa()
    respondToCalls()
    const scope = nock(endpoint, { reqheaders: { 'user-agent': /^Repricer\/2\.0 / } })
      .post(tokensPath)
      .reply(200, { restrictedDataToken: 'Atz.sprdt|1', expiresIn: 3600 })
    const { client } = createClient({ client: { application: { name: 'Repricer', version: '2.0' } } })
    expect(await runInFakeTime(client.call(operations.getAddress))).toMatchObject({ status: 200 })
    scope.done()
  })

  it('fails without a refresh token, before a request is sent', async () => {
    jest.replaceProperty(process, 'env', {})
    const { clientId, clientSecret } = credentials
    const auth = new SellingPartnerAuth({ clientId, clientSecret })
    const client = new ExampleApi({ auth, region: 'eu' })
    expect(await runInFakeTime(client.call(operations.getAddress))).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(/^refreshToken is missing/),
      attempts: 0,
    })
  })
})

describe('the request for an RDT', () => {
  it('is paced by its usage plan of 1 per second with a burst of 10', async () => {
    mockLwa()
    mockTokensApi()
    respondToCalls()
    const waits: number[] = []
    const observer: CallObserver = (event) => {
      if (event.type === 'permitted' && event.operation?.id === 'createRestrictedDataToken') waits.push(event.wait)
    }
    const { client } = createClient({ auth: { observers: [observer] } })
    const calls = Array.from({ length: 12 }, (_, index) =>
      client.call(operations.getDocument, { documentId: `D${index}` }, { restricted: true }),
    )
    await runInFakeTime(Promise.all(calls))
    // The first calls go in waves, because other processes might share the plan.
    expect(waits[0]).toBe(0)
    // Not exact, because fake time advances during a request by an amount that depends on the machine.
    expect(waits[10]).toBeGreaterThanOrEqual(1000)
    expect(waits[11]).toBeGreaterThanOrEqual(2000)
  })

  it('is retried once for all calls that wait, even if its outcome is unknown', async () => {
    mockLwa()
    nock(endpoint).post(tokensPath).reply(503).post(tokensPath).reply(429)
    const requests = mockTokensApi()
    respondToCalls()
    const { client } = createClient()
    const outcome = await runInFakeTime(
      Promise.all([client.call(operations.getAddress), client.call(operations.getAddress)]),
    )
    expect(outcome).toMatchObject([{ status: 200 }, { status: 200 }])
    expect(requests).toHaveLength(1)
  })

  it('fails the call with its own error, which is not retried again', async () => {
    mockLwa()
    let requests = 0
    nock(endpoint)
      .post(tokensPath)
      .times(20)
      .reply(() => {
        requests += 1
        return [503]
      })
    const tokens = respondToCalls()
    expect(await runInFakeTime(createClient().client.call(operations.getAddress))).toMatchObject({
      code: 'API_ERROR',
      status: 503,
      operation: { api: 'tokens-2021-03-01', id: 'createRestrictedDataToken' },
      attempts: 4,
    })
    expect([requests, tokens.length]).toEqual([4, 0])
  })

  it('has a hint if the application has no access to the data', async () => {
    mockLwa()
    const message = 'Application does not have access to one or more requested data elements'
    nock(endpoint)
      .post(tokensPath)
      .reply(400, { errors: [{ code: 'InvalidInput', message }] })
    expect(await runInFakeTime(createClient().client.call(operations.getAddress))).toMatchObject({
      errors: [{ code: 'InvalidInput', message }],
      hint: expect.stringMatching(/restricted role/),
    })
  })

  it('gets another access token if its own has expired', async () => {
    const forms = mockLwa()
    const details = 'The access token you provided has expired.'
    nock(endpoint)
      .post(tokensPath)
      .reply(403, { errors: [{ code: 'Unauthorized', message: 'Denied.', details }] })
    mockTokensApi()
    const tokens = respondToCalls()
    expect(await runInFakeTime(createClient().client.call(operations.getAddress))).toMatchObject({ status: 200 })
    expect(forms).toHaveLength(2)
    expect(tokens).toEqual(['Atz.sprdt|1'])
  })

  it.each([[{}], [{ restrictedDataToken: '', expiresIn: 1 }], [{ restrictedDataToken: 'x', expiresIn: 0 }], ['x']])(
    'rejects the response %j',
    async (response) => {
      mockLwa()
      nock(endpoint).post(tokensPath).reply(200, JSON.stringify(response))
      expect(await runInFakeTime(createClient().client.call(operations.getAddress))).toMatchObject({
        code: 'INVALID_RESPONSE',
        operation: { id: 'createRestrictedDataToken' },
        message: expect.stringMatching(/The response is not an RDT/),
      })
    },
  )

  it('rejects an aborted call immediately, and continues for the others', async () => {
    mockLwa()
    let respond: (() => void) | undefined
    nock(endpoint)
      .post(tokensPath)
      .reply((_uri, _body, callback) => {
        respond = () => callback(null, [200, { restrictedDataToken: 'Atz.sprdt|1', expiresIn: 3600 }])
      })
    const tokens = respondToCalls()
    const { client } = createClient()
    const controller = new AbortController()
    const aborted = rejectionOf(client.call(operations.getAddress, {}, { signal: controller.signal }))
    const late = rejectionOf(client.call(operations.getAddress, {}, { deadline: 100 }))
    const remaining = client.call(operations.getAddress)
    await until(() => respond !== undefined)
    controller.abort()
    expect(await runInFakeTime(aborted)).toMatchObject({ code: 'ABORTED', attempts: 0 })
    expect(await runInFakeTime(late)).toMatchObject({ code: 'TIMEOUT', limit: 'deadline' })
    respond?.()
    expect(await runInFakeTime(remaining)).toMatchObject({ status: 200 })
    expect(tokens).toHaveLength(1)
  })

  it('is aborted when no call waits for it', async () => {
    mockLwa()
    let isSent = false
    nock(endpoint)
      .post(tokensPath)
      .reply((_uri, _body, _callback) => {
        isSent = true
      })
    const { observer, recorded } = recordEvents()
    const { client } = createClient({ auth: { observers: [observer] } })
    const controller = new AbortController()
    const call = client.call(operations.getAddress, {}, { signal: controller.signal })
    await until(() => isSent)
    controller.abort()
    await runInFakeTime(call)
    await until(() => storyOf(recorded).includes('createRestrictedDataToken 1 failed ABORTED'))
    expect(storyOf(recorded)).toContain('getAddress 1 failed ABORTED')
  })

  it('has its own events', async () => {
    mockLwa()
    mockTokensApi()
    respondToCalls()
    const { observer, recorded } = recordEvents()
    const { client } = createClient({ auth: { observers: [observer] } })
    await runInFakeTime(client.call(operations.getAddress))
    expect(storyOf(recorded)).toEqual([
      'LWA 1 sent',
      'LWA 1 ended 200',
      'createRestrictedDataToken 1 permitted',
      'createRestrictedDataToken 1 sent',
      'createRestrictedDataToken 1 ended 200',
      'getAddress 1 permitted',
      'getAddress 1 sent',
      'getAddress 1 ended 200',
    ])
  })
})

describe('a rejected RDT', () => {
  it.each(['The access token you provided has expired.', 'It does not cover this path.'])(
    'is replaced once, and the call is retried: %s',
    async (details) => {
      mockLwa()
      const requests = mockTokensApi()
      const tokens = respondToCalls((token) => (token === 'Atz.sprdt|1' ? 403 : 200), endpoint, details)
      const { client } = createClient()
      const outcomes = await runInFakeTime(
        Promise.all([client.call(operations.getAddress), client.call(operations.getAddress)]),
      )
      expect(outcomes).toMatchObject([{ status: 200 }, { status: 200 }])
      expect(tokens).toEqual(['Atz.sprdt|1', 'Atz.sprdt|1', 'Atz.sprdt|2', 'Atz.sprdt|2'])
      expect(requests).toHaveLength(2)
    },
  )

  it('ends the call if the next RDT is rejected too, and the next RDT stays cached', async () => {
    mockLwa()
    const requests = mockTokensApi()
    let status = 403
    const tokens = respondToCalls(() => status)
    const { client } = createClient()
    expect(await runInFakeTime(client.call(operations.getAddress))).toMatchObject({
      status: 403,
      attempts: 2,
      errors: [{ code: 'Unauthorized' }],
    })
    status = 200
    await runInFakeTime(client.call(operations.getAddress))
    expect(tokens).toEqual(['Atz.sprdt|1', 'Atz.sprdt|2', 'Atz.sprdt|2'])
    expect(requests).toHaveLength(2)
  })

  it('is replaced for the next call if retries are disabled', async () => {
    mockLwa()
    mockTokensApi()
    const tokens = respondToCalls((token) => (token === 'Atz.sprdt|1' ? 403 : 200))
    const { client } = createClient({ client: { retry: false } })
    expect(await runInFakeTime(client.call(operations.getAddress))).toMatchObject({ status: 403, attempts: 1 })
    expect(await runInFakeTime(client.call(operations.getAddress))).toMatchObject({ status: 200 })
    expect(tokens).toEqual(['Atz.sprdt|1', 'Atz.sprdt|2'])
  })

  it('is not replaced after other error responses', async () => {
    mockLwa()
    const requests = mockTokensApi()
    const tokens = respondToCalls(() => 404)
    expect(await runInFakeTime(createClient().client.call(operations.getAddress))).toMatchObject({
      status: 404,
      attempts: 1,
    })
    expect([tokens.length, requests.length]).toEqual([1, 1])
  })

  it("is not replaced if it is the caller's", async () => {
    const requests = mockTokensApi()
    const tokens = respondToCalls(() => 403)
    const call = createClient().client.call(operations.getAddress, {}, { restrictedDataToken: 'Atz.sprdt|mine' })
    expect(await runInFakeTime(call)).toMatchObject({ status: 403, hint: expect.stringMatching(/restrictedDataToken/) })
    expect([tokens, requests]).toEqual([['Atz.sprdt|mine'], []])
  })
})

describe('a plain call for a document', () => {
  it('has a hint if it is rejected', async () => {
    mockLwa()
    respondToCalls(() => 403)
    expect(await runInFakeTime(createClient().client.call(operations.getDocument, { documentId: 'D1' }))).toMatchObject(
      {
        status: 403,
        hint: expect.stringMatching(/reportType/),
        message: expect.stringMatching(/403 Unauthorized\. Denied\. If the report type is restricted/),
      },
    )
  })
})

describe('a token store', () => {
  const storeOf = (memory: SharedMemory) => ({ auth: { tokenStore: new MemoryTokenStore(memory) } })

  it('shares the RDTs of operations among processes, but not those of single documents', async () => {
    mockLwa()
    const requests = mockTokensApi()
    const tokens = respondToCalls()
    const memory = new SharedMemory()
    const clients = [createClient(storeOf(memory)).client, createClient(storeOf(memory)).client]
    for (const client of clients) {
      await runInFakeTime(client.call(operations.getAddress))
      await runInFakeTime(client.call(operations.getDocument, { documentId: 'D1' }, { restricted: true }))
    }
    expect(tokens).toEqual(['Atz.sprdt|1', 'Atz.sprdt|2', 'Atz.sprdt|1', 'Atz.sprdt|3'])
    expect(requests).toHaveLength(3)
    expect([...memory.tokens.keys()].filter((key) => key.includes('rdt:'))).toHaveLength(1)
  })

  it('drops a rejected RDT', async () => {
    mockLwa()
    mockTokensApi()
    const memory = new SharedMemory()
    const tokens = respondToCalls((token) => (token === 'Atz.sprdt|1' ? 403 : 200))
    await runInFakeTime(createClient(storeOf(memory)).client.call(operations.getAddress))
    await runInFakeTime(createClient(storeOf(memory)).client.call(operations.getAddress))
    expect(tokens).toEqual(['Atz.sprdt|1', 'Atz.sprdt|2', 'Atz.sprdt|2'])
  })
})

describe('an RDT for another application', () => {
  const resources = [{ method: 'GET', path: '/orders/v0/orders/O1/address' }] as const
  const targetApplication = 'amzn1.sp.solution.other'

  it('is requested for its resources and its application, and is cached', async () => {
    mockLwa()
    const requests = mockTokensApi()
    const { auth } = createClient()
    const getRdt = () => runInFakeTime(auth.restrictedDataToken({ store: 'DE', resources, targetApplication }))
    expect(await getRdt()).toEqual({ restrictedDataToken: 'Atz.sprdt|1', expiresInMs: expect.any(Number) })
    jest.advanceTimersByTime(1_000_000)
    const { expiresInMs } = (await getRdt()) as { expiresInMs: number }
    expect(requests).toEqual([{ token: 'Atza|seller', body: { restrictedResources: resources, targetApplication } }])
    expect(expiresInMs).toBeGreaterThan(2_500_000)
    expect(expiresInMs).toBeLessThanOrEqual(2_540_000)
  })

  it('differs by application', async () => {
    mockLwa()
    const requests = mockTokensApi()
    const { auth } = createClient()
    await runInFakeTime(auth.restrictedDataToken({ region: 'eu', resources, targetApplication }))
    await runInFakeTime(auth.restrictedDataToken({ region: 'eu', resources }))
    expect(requests).toHaveLength(2)
  })

  it.each([[[]], [Array(51).fill(resources[0])], ['x']])('is rejected for the resources %#', async (list) => {
    const work = createClient().auth.restrictedDataToken({ region: 'eu', resources: list as never })
    expect(await runInFakeTime(work)).toMatchObject({
      code: 'INVALID_PARAMETER',
      parameter: 'resources',
      message: expect.stringMatching(/1 to 50/),
    })
  })

  it('is cached with up to 1000 RDTs for single paths', async () => {
    mockLwa()
    const requests = mockTokensApi()
    const { auth } = createClient({ auth: { rateLimiter: { acquire: async () => {} } } })
    const getRdt = (orderId: number) =>
      auth.restrictedDataToken({ region: 'eu', resources: [{ method: 'GET', path: `/orders/v0/orders/${orderId}` }] })
    for (let orderId = 0; orderId <= 1000; orderId += 100) {
      const batch = Array.from({ length: orderId === 1000 ? 1 : 100 }, (_, index) => getRdt(orderId + index))
      await runInFakeTime(Promise.all(batch))
    }
    await runInFakeTime(getRdt(1))
    expect(requests).toHaveLength(1001)
    await runInFakeTime(getRdt(0))
    expect(requests).toHaveLength(1002)
  })

  it('requires a region, store or baseUrl, like a client', async () => {
    jest.replaceProperty(process, 'env', {})
    expect(await runInFakeTime(createClient().auth.restrictedDataToken({ resources }))).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringMatching(/^region is missing/),
    })
  })
})
