import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { credentials } from '../../test/credentials.js'
import { ExampleApi } from '../../test/example-api.js'
import { rejectionOf } from '../../test/rejection.js'
import type { AuthOptions } from '../auth/auth-options.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { networkDelay } from '../usage-plan/bucket-state.js'
import type { RateLimiter } from '../usage-plan/rate-limiter.js'

/** A real server on this machine, which gives each call the next of its answers. */
let server: Server
let answers: { status: number; rateLimit?: string }[]
let auth: SellingPartnerAuth

beforeEach(async () => {
  answers = []
  server = createServer((request, response) => {
    if (request.url === '/lwa') return response.end(JSON.stringify({ access_token: 'Atza|1', expires_in: 3600 }))
    const { status, rateLimit } = answers.shift() ?? { status: 500 }
    if (rateLimit !== undefined) response.setHeader('x-amzn-RateLimit-Limit', rateLimit)
    response.statusCode = status
    return response.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  auth.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** A client whose time stands still, and which sends each call once. */
function createClient(options: AuthOptions = {}): ExampleApi {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  auth = new SellingPartnerAuth({ ...credentials, lwaUrl: `${baseUrl}/lwa`, clock: () => 0, retry: false, ...options })
  return new ExampleApi({ auth, baseUrl })
}

/** Milliseconds that the next call would have to wait. */
async function waitOf(client: ExampleApi, name: 'getPaced' | 'getDestinations'): Promise<unknown> {
  const error = await rejectionOf(client.call(name, {}, { maxQueueMs: 0 }))
  expect(error).toMatchObject({ code: 'QUEUE_LIMIT' })
  return (error as { actual: number }).actual
}

describe('learn', () => {
  it.each([
    [200, '0.5', { rate: 0.5, empty: false }],
    [201, '5.0', { rate: 5, empty: false }],
    [400, '2', { rate: 2, empty: false }],
    [404, '0.0167', { rate: 0.0167, empty: false }],
    [503, '1', { rate: 1, empty: false }],
    [429, '3', { rate: 3, empty: true }],
    [429, undefined, { rate: undefined, empty: true }],
    [429, 'nonsense', { rate: undefined, empty: true }],
  ])('tells the limiter what an answer of %i with the limit %p says', async (status, rateLimit, lesson) => {
    const acquire = jest.fn<RateLimiter['acquire']>(async () => {})
    const learn = jest.fn<Required<RateLimiter>['update']>()
    answers = [{ status, rateLimit }]
    await createClient({ rateLimiter: { acquire, update: learn } })
      .call('getPaced')
      .catch(() => {})
    expect(learn.mock.calls).toEqual([[acquire.mock.calls[0]?.[0][0].bucket, lesson]])
  })

  it("tells the limiter of the application's bucket only that the call has arrived", async () => {
    const learn = jest.fn<Required<RateLimiter>['update']>()
    answers = [{ status: 200, rateLimit: '7' }]
    await createClient({ rateLimiter: { acquire: async () => {}, update: learn } }).call('getShared')
    expect(learn.mock.calls.map(([, lesson]) => lesson)).toEqual([{ rate: 7, empty: false }, {}])
  })

  it.each([
    [200, undefined],
    [200, 'nonsense'],
    [404, '0'],
    [500, '-1'],
  ])('tells it of no rate in an answer of %i with the limit %p', async (status, rateLimit) => {
    const learn = jest.fn()
    answers = [{ status, rateLimit }]
    await createClient({ rateLimiter: { acquire: async () => {}, update: learn } })
      .call('getPaced')
      .catch(() => {})
    expect(learn).toHaveBeenCalledWith(expect.any(String), { rate: undefined, empty: false })
  })

  it('hands answers and errors on, also to a limiter that does not learn', async () => {
    answers = [{ status: 200, rateLimit: '1' }, { status: 429 }]
    const client = createClient({ rateLimiter: { acquire: async () => {} } })
    expect(await client.call('getPaced')).toMatchObject({ status: 200, data: {} })
    expect(await rejectionOf(client.call('getPaced'))).toMatchObject({ code: 'THROTTLED' })
  })

  it('makes the next calls keep to the rate in force, and to the burst of the plan', async () => {
    answers = [
      { status: 200, rateLimit: '4' },
      { status: 404, rateLimit: '0.5' },
    ]
    const client = createClient()
    await client.call('getPaced')
    await rejectionOf(client.call('getPaced'))
    expect(await waitOf(client, 'getPaced')).toBe(2000 + networkDelay)
  })

  it("learns the rate of the user's own plan too", async () => {
    answers = [{ status: 200, rateLimit: '0.1' }]
    const client = createClient({ usagePlans: { 'example-v1.getPaced': { rate: 50, burst: 1 } } })
    await client.call('getPaced')
    expect(await waitOf(client, 'getPaced')).toBe(10_000 + networkDelay)
  })

  it('takes the bucket for empty when a call was throttled', async () => {
    answers = [{ status: 429 }]
    const client = createClient()
    await rejectionOf(client.call('getPaced'))
    expect(await waitOf(client, 'getPaced')).toBe(1000 + networkDelay)
  })

  it('paces an operation without a plan from the first rate that it learns', async () => {
    answers = [{ status: 200 }, { status: 200 }, { status: 200, rateLimit: '0.25' }]
    const client = createClient()
    for (let calls = 0; calls < 3; calls++) await client.call('getDestinations', {}, { maxQueueMs: 0 })
    expect(await waitOf(client, 'getDestinations')).toBe(4000 + networkDelay)
  })
})
