import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { mockLwa } from '../../test/mock-lwa.js'
import { recordEvents, storyOf } from '../../test/record-events.js'
import { rejectionOf } from '../../test/rejection.js'
import { runInFakeTime, until, useFakeTime } from '../../test/run-in-fake-time.js'
import { useNock } from '../../test/use-nock.js'
import type { AuthOptions } from '../auth/auth-options.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { RequestOptions } from './client-options.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'
const lwaUrl = 'https://api.amazon.com/auth/o2/token'

useNock()
beforeEach(useFakeTime)
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

function createClient(options: Partial<AuthOptions> = {}) {
  const { observer, recorded } = recordEvents()
  const auth = new SellingPartnerAuth({ ...credentials, random: () => 0.5, observers: [observer], ...options })
  return { auth, recorded, client: new ExampleApi({ auth, region: 'eu' }) }
}

type MockResponse = [status: number, body?: nock.Body, headers?: Record<string, string>]

const expired: MockResponse = [
  403,
  { errors: [{ code: 'Unauthorized', details: 'The access token you provided has expired.', message: '' }] },
]

function respond(...responses: MockResponse[]): void {
  for (const [status, body = {}, headers] of responses)
    nock(endpoint).get('/example/v1/paced').reply(status, body, headers)
}

function reset(): void {
  const error = Object.assign(new Error('reset'), { code: 'ECONNRESET' })
  nock(endpoint).get('/example/v1/paced').replyWithError(error)
}

function neverRespond(): void {
  nock(endpoint)
    .get('/example/v1/paced')
    .reply((_uri, _body, _callback) => {})
}

const tokenReceived = ['LWA 1 sent', 'LWA 1 ended 200']

interface Story {
  title: string
  auth?: Partial<AuthOptions>
  arrange: () => void
  /** The bucket is empty, and the access token is cached. */
  isQueued?: true
  call?: RequestOptions
  story: string[]
}

const stories: Story[] = [
  {
    title: 'succeeds at once',
    arrange: () => respond([200]),
    story: [...tokenReceived, 'getPaced 1 permitted', 'getPaced 1 sent', 'getPaced 1 ended 200'],
  },
  {
    title: 'is throttled, retried, and succeeds',
    arrange: () => respond([429], [200]),
    story: [
      ...tokenReceived,
      'getPaced 1 permitted',
      'getPaced 1 sent',
      'getPaced 1 ended 429 THROTTLED',
      'getPaced 1 throttled',
      'getPaced 1 retrying THROTTLED',
      // After a 429 the bucket is empty, so the retry is queued.
      'getPaced 2 queued',
      'getPaced 2 permitted',
      'getPaced 2 sent',
      'getPaced 2 ended 200',
    ],
  },
  {
    title: 'fails at its last attempt',
    auth: { retry: { maxAttempts: 2 } },
    arrange: () => respond([503], [500]),
    story: [
      ...tokenReceived,
      'getPaced 1 permitted',
      'getPaced 1 sent',
      'getPaced 1 ended 503 API_ERROR',
      'getPaced 1 retrying API_ERROR',
      'getPaced 2 permitted',
      'getPaced 2 sent',
      'getPaced 2 ended 500 API_ERROR',
      'getPaced 2 failed API_ERROR',
    ],
  },
  {
    title: 'gets an error response',
    arrange: () => respond([404]),
    story: [
      ...tokenReceived,
      'getPaced 1 permitted',
      'getPaced 1 sent',
      'getPaced 1 ended 404 API_ERROR',
      'getPaced 1 failed API_ERROR',
    ],
  },
  {
    title: 'loses its connection',
    auth: { retry: false },
    arrange: reset,
    story: [
      ...tokenReceived,
      'getPaced 1 permitted',
      'getPaced 1 sent',
      'getPaced 1 ended NETWORK',
      'getPaced 1 failed NETWORK',
    ],
  },
  {
    title: 'gets a response that is not JSON',
    arrange: () => respond([200, '<html>']),
    story: [
      ...tokenReceived,
      'getPaced 1 permitted',
      'getPaced 1 sent',
      'getPaced 1 ended 200 INVALID_RESPONSE',
      'getPaced 1 failed INVALID_RESPONSE',
    ],
  },
  {
    title: 'is sent with an expired access token',
    arrange: () => respond(expired, [200]),
    story: [
      ...tokenReceived,
      'getPaced 1 permitted',
      'getPaced 1 sent',
      'getPaced 1 ended 403 API_ERROR',
      'getPaced 1 retrying API_ERROR',
      ...tokenReceived,
      'getPaced 2 permitted',
      'getPaced 2 sent',
      'getPaced 2 ended 200',
    ],
  },
  {
    title: 'gets no access token',
    arrange: () => nock('https://api.amazon.com').post('/auth/o2/token').reply(400, { error: 'invalid_grant' }),
    story: ['LWA 1 sent', 'LWA 1 ended 400 LWA_ERROR', 'LWA 1 failed LWA_ERROR', 'getPaced 1 failed LWA_ERROR'],
  },
  {
    title: 'waits for LWA, which throttles and then returns an invalid response',
    arrange: () => {
      const lwa = () => nock('https://api.amazon.com').post('/auth/o2/token')
      lwa().reply(429)
      lwa().reply(200, 'no token')
      respond([200])
    },
    story: [
      'LWA 1 sent',
      'LWA 1 ended 429 LWA_ERROR',
      'LWA 1 throttled',
      'LWA 1 retrying LWA_ERROR',
      'LWA 2 sent',
      'LWA 2 ended 200 INVALID_RESPONSE',
      'LWA 2 failed INVALID_RESPONSE',
      'getPaced 1 failed INVALID_RESPONSE',
    ],
  },
  {
    title: 'waits in the queue',
    isQueued: true,
    arrange: () => respond([200]),
    story: ['getPaced 1 queued', 'getPaced 1 permitted', 'getPaced 1 sent', 'getPaced 1 ended 200'],
  },
  {
    title: 'would wait in the queue for too long',
    isQueued: true,
    arrange: () => {},
    call: { maxQueueMs: 10 },
    story: ['getPaced 1 failed QUEUE_LIMIT'],
  },
  {
    title: 'exceeds its deadline in the queue',
    isQueued: true,
    arrange: () => {},
    call: { deadline: 500 },
    story: ['getPaced 1 queued', 'getPaced 1 failed TIMEOUT'],
  },
  {
    title: 'exceeds its deadline while it is sent',
    arrange: neverRespond,
    call: { deadline: 10_000 },
    story: [
      ...tokenReceived,
      'getPaced 1 permitted',
      'getPaced 1 sent',
      'getPaced 1 ended TIMEOUT',
      'getPaced 1 failed TIMEOUT',
    ],
  },
  {
    title: 'is stopped by an error of the limiter',
    auth: { rateLimiter: { acquire: () => Promise.reject(new RangeError('of the user')) } },
    arrange: () => {},
    story: [...tokenReceived, 'getPaced 1 failed another error'],
  },
]

describe('the events of a call', () => {
  it.each(stories)('that $title', async ({ auth: options, arrange, isQueued, call, story }) => {
    const { auth, client, recorded } = createClient(options)
    if (isQueued) await emptyBucket(auth)
    recorded.length = 0
    arrange()
    mockLwa()
    await runInFakeTime(client.call(operations.getPaced, {}, call))
    expect(storyOf(recorded)).toEqual(story)
  })

  it('that is aborted in the queue', async () => {
    const { auth, client, recorded } = createClient()
    await emptyBucket(auth)
    recorded.length = 0
    const controller = new AbortController()
    const call = rejectionOf(client.call(operations.getPaced, {}, { signal: controller.signal }))
    await until(() => recorded.length === 1)
    controller.abort()
    const error = await call
    expect(storyOf(recorded)).toEqual(['getPaced 1 queued', 'getPaced 1 failed ABORTED'])
    expect(recorded[1]).toMatchObject({ error, elapsed: (error as { elapsed: number }).elapsed })
  })

  it('that is aborted while it is sent', async () => {
    mockLwa()
    neverRespond()
    const { client, recorded } = createClient()
    const controller = new AbortController()
    const call = rejectionOf(client.call(operations.getPaced, {}, { signal: controller.signal }))
    await until(() => storyOf(recorded).includes('getPaced 1 sent'))
    controller.abort()
    await call
    expect(storyOf(recorded).slice(-2)).toEqual(['getPaced 1 ended ABORTED', 'getPaced 1 failed ABORTED'])
  })

  it('that waits for a retry when the auth is closed', async () => {
    mockLwa()
    respond([503])
    const { auth, client, recorded } = createClient()
    const call = rejectionOf(client.call(operations.getPaced))
    await until(() => storyOf(recorded).includes('getPaced 1 retrying API_ERROR'))
    auth.close()
    const error = await call
    expect(recorded.at(-1)).toMatchObject({ type: 'failed', attempt: 2, error })
  })

  it('are missing if its parameters or options are invalid', async () => {
    const { client, recorded } = createClient()
    expect(await rejectionOf(client.call(operations.getItem, {}))).toMatchObject({ code: 'INVALID_PARAMETER' })
    expect(await rejectionOf(client.call(operations.getPaced, {}, { priority: 0.5 }))).toMatchObject({
      code: 'CONFIGURATION',
    })
    expect(recorded).toEqual([])
  })

  it('contain the call, its operation and its endpoint', async () => {
    mockLwa()
    nock(endpoint).get('/example/v1/items/a%2Fb').times(2).reply(200, {})
    const { client, recorded } = createClient()
    await runInFakeTime(client.call(operations.getItem, { sku: 'a/b' }))
    await runInFakeTime(client.call(operations.getItem, { sku: 'a/b' }))
    const { api, id, method, path } = operations.getItem
    const callEvents = recorded.filter(({ operation }) => operation)
    expect(callEvents).toHaveLength(6)
    for (const event of callEvents) expect(event).toMatchObject({ endpoint, operation: { api, id, method, path } })
    expect(new Set(callEvents.map(({ call }) => call)).size).toBe(2)
    expect(new Set(callEvents.slice(0, 3).map(({ call }) => call)).size).toBe(1)
    const lwaEvents = recorded.filter(({ operation }) => !operation)
    expect(lwaEvents.map((event) => event.endpoint)).toEqual([lwaUrl, lwaUrl])
  })

  it('contain one request to LWA for all calls that wait for it', async () => {
    mockLwa()
    nock(endpoint).get('/example/v1/items/1').times(20).reply(200, {})
    const { client, recorded } = createClient()
    await runInFakeTime(Promise.all(Array.from({ length: 20 }, () => client.call(operations.getItem, { sku: '1' }))))
    const story = storyOf(recorded)
    expect(story.filter((entry) => entry.startsWith('LWA'))).toEqual(tokenReceived)
    expect(story.filter((entry) => entry === 'getItem 1 ended 200')).toHaveLength(20)
  })

  it('contain the time in the queue', async () => {
    const { auth, client, recorded } = createClient()
    await emptyBucket(auth)
    recorded.length = 0
    respond([200], [200], [200])
    const call = (priority: number) => client.call(operations.getPaced, {}, { priority })
    await runInFakeTime(Promise.all([call(0), call(0), call(1)]))
    const waitsOf = (type: string) =>
      recorded.flatMap((event) => (event.type === type && 'wait' in event ? [event.wait ?? 0] : []))
    // The bucket gets one permit each second, and the SDK adds 50 ms of network delay.
    expect(waitsOf('queued')).toEqual([1050, 2050, 1050])
    const [urgent, ...others] = waitsOf('permitted')
    expect(urgent).toBeGreaterThanOrEqual(1050)
    expect(urgent).toBeLessThan(1070)
    for (const wait of others) expect(wait).toBeGreaterThanOrEqual(2050)
    expect(waitsOf('sent')).toEqual(waitsOf('permitted'))
  })

  it('contain the delay of Retry-After', async () => {
    mockLwa()
    respond([429, {}, { 'retry-after': '7' }], [200])
    const { client, recorded } = createClient()
    await runInFakeTime(client.call(operations.getPaced))
    const waits = recorded.filter(({ type }) => type === 'throttled' || type === 'retrying')
    expect(waits).toMatchObject([{ wait: 7000 }, { wait: 7000 }])
  })
})

describe('a call without observers', () => {
  it.each([{ observers: [] }, { observers: undefined }])('succeeds: %j', async (options) => {
    mockLwa()
    respond([429], [200])
    const { client } = createClient(options)
    expect(await runInFakeTime(client.call(operations.getPaced))).toMatchObject({ status: 200 })
  })
})

/** Takes both permits from the bucket of `getPaced`, so that the next call is queued. */
async function emptyBucket(auth: SellingPartnerAuth): Promise<void> {
  mockLwa()
  await runInFakeTime(auth.accessToken())
  const claims = auth.bucketClaims(operations.getPaced, endpoint, false)
  await Promise.all([auth.rateLimiter.acquire(claims, {}), auth.rateLimiter.acquire(claims, {})])
}
