import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { rejectionOf } from '../../test/rejection.js'
import type { AuthOptions } from '../auth/auth-options.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { networkDelay } from '../usage-plan/bucket-state.js'
import type { RateLimiter } from '../usage-plan/rate-limiter.js'

/** A real server on this machine. Each call gets the next one of `responses`. */
let server: Server
let responses: { status: number; rateLimit?: string }[]
let auth: SellingPartnerAuth

beforeEach(async () => {
  responses = []
  server = createServer((request, response) => {
    if (request.url === '/lwa') return response.end(JSON.stringify({ access_token: 'Atza|1', expires_in: 3600 }))
    const { status, rateLimit } = responses.shift() ?? { status: 500 }
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

/** Returns a client whose clock stands still, and which does not retry. */
function createClient(options: AuthOptions = {}): ExampleApi {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  auth = new SellingPartnerAuth({ ...credentials, lwaUrl: `${baseUrl}/lwa`, clock: () => 0, retry: false, ...options })
  return new ExampleApi({ auth, baseUrl })
}

/** Returns the milliseconds that the next call would wait in the queue. */
async function waitOf(client: ExampleApi, name: 'getPaced' | 'getDestinations'): Promise<unknown> {
  const error = await rejectionOf(client.call(operations[name], {}, { maxQueueMs: 0 }))
  expect(error).toMatchObject({ code: 'QUEUE_LIMIT' })
  return (error as { actual: number }).actual
}

describe('updateRateLimit', () => {
  it.each([
    [200, '0.5', { rate: 0.5, empty: false }],
    [201, '5.0', { rate: 5, empty: false }],
    [400, '2', { rate: 2, empty: false }],
    [404, '0.0167', { rate: 0.0167, empty: false }],
    [503, '1', { rate: 1, empty: false }],
    [429, '3', { rate: 3, empty: true }],
    [429, undefined, { rate: undefined, empty: true }],
    [429, 'nonsense', { rate: undefined, empty: true }],
  ])('reports a response with status %i and limit %p to the rate limiter', async (status, rateLimit, expected) => {
    const acquire = jest.fn<RateLimiter['acquire']>(async () => {})
    const update = jest.fn<Required<RateLimiter>['update']>()
    responses = [{ status, rateLimit }]
    await createClient({ rateLimiter: { acquire, update } })
      .call(operations.getPaced)
      .catch(() => {})
    expect(update.mock.calls).toEqual([[acquire.mock.calls[0]?.[0][0].bucket, { ...expected, roundTrip: 0 }]])
  })

  it('reports only the arrival of the call for an application-wide bucket', async () => {
    const update = jest.fn<Required<RateLimiter>['update']>()
    responses = [{ status: 200, rateLimit: '7' }]
    await createClient({ rateLimiter: { acquire: async () => {}, update } }).call(operations.getShared)
    expect(update.mock.calls.map(([, rateLimitUpdate]) => rateLimitUpdate)).toEqual([
      { rate: 7, empty: false, roundTrip: 0 },
      { roundTrip: 0 },
    ])
  })

  it.each([
    [200, undefined],
    [200, 'nonsense'],
    [404, '0'],
    [500, '-1'],
  ])('reports no rate for a response with status %i and limit %p', async (status, rateLimit) => {
    const update = jest.fn()
    responses = [{ status, rateLimit }]
    await createClient({ rateLimiter: { acquire: async () => {}, update } })
      .call(operations.getPaced)
      .catch(() => {})
    expect(update).toHaveBeenCalledWith(expect.any(String), { rate: undefined, empty: false, roundTrip: 0 })
  })

  it('returns responses and throws errors if the rate limiter has no update method', async () => {
    responses = [{ status: 200, rateLimit: '1' }, { status: 429 }]
    const client = createClient({ rateLimiter: { acquire: async () => {} } })
    expect(await client.call(operations.getPaced)).toMatchObject({ status: 200, data: {} })
    expect(await rejectionOf(client.call(operations.getPaced))).toMatchObject({ code: 'THROTTLED' })
  })

  it('paces the next calls by the rate in force and the burst of the plan', async () => {
    responses = [
      { status: 200, rateLimit: '4' },
      { status: 404, rateLimit: '0.5' },
    ]
    const client = createClient()
    await client.call(operations.getPaced)
    await rejectionOf(client.call(operations.getPaced))
    expect(await waitOf(client, 'getPaced')).toBe(2000 + networkDelay)
  })

  it("updates the rate of the user's own plan too", async () => {
    responses = [{ status: 200, rateLimit: '0.1' }]
    const client = createClient({ usagePlans: { 'example-v1.getPaced': { rate: 50, burst: 1 } } })
    await client.call(operations.getPaced)
    // The response shows that the call has arrived.
    expect(await waitOf(client, 'getPaced')).toBe(10_000)
  })

  it('empties the bucket when a call was throttled', async () => {
    responses = [{ status: 429 }]
    const client = createClient()
    await rejectionOf(client.call(operations.getPaced))
    expect(await waitOf(client, 'getPaced')).toBe(1000 + networkDelay)
  })

  it('paces an operation without a plan as soon as a response contains a rate', async () => {
    responses = [{ status: 200 }, { status: 200 }, { status: 200, rateLimit: '0.25' }]
    const client = createClient()
    for (let calls = 0; calls < 3; calls++) await client.call(operations.getDestinations, {}, { maxQueueMs: 0 })
    expect(await waitOf(client, 'getDestinations')).toBe(4000 + networkDelay)
  })
})
