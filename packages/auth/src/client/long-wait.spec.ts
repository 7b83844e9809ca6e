import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { mockLwa } from '../../test/mock-lwa.js'
import { recordEvents } from '../../test/record-events.js'
import { runInFakeTime, useFakeTime } from '../../test/run-in-fake-time.js'
import { useNock } from '../../test/use-nock.js'
import type { AuthOptions } from '../auth/auth-options.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { RateLimiter } from '../usage-plan/rate-limiter.js'

let emitWarning: jest.SpiedFunction<typeof process.emitWarning>
let write: jest.SpiedFunction<typeof process.stderr.write>

useNock()
beforeEach(() => {
  useFakeTime()
  jest.replaceProperty(process, 'env', {})
  emitWarning = jest.spyOn(process, 'emitWarning').mockReturnValue()
  write = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

/** A plan like the one of `searchOrders`: 20 pages at once, and the 21st after 178 seconds. */
const slowPlan = { rate: 0.0056, burst: 20 }

function createClient(options: Partial<AuthOptions> = {}): ExampleApi {
  const usagePlans = { 'example-v1.getPaced': slowPlan }
  const auth = new SellingPartnerAuth({ ...credentials, random: () => 0.5, usagePlans, ...options })
  return new ExampleApi({ auth, region: 'eu' })
}

function respond(path: string, status = 200, headers: Record<string, string> = {}): void {
  nock('https://sellingpartnerapi-eu.amazon.com').get(path).times(100).reply(status, {}, headers)
}

/** Makes all calls at once, and ends them after `milliseconds` so that no test waits for the slow plan. */
async function callAll(client: ExampleApi, name: 'getPaced' | 'getShared', calls: number, deadline = 1_000) {
  await runInFakeTime(
    Promise.allSettled(Array.from({ length: calls }, () => client.call(operations[name], {}, { deadline }))),
  )
}

function warnings(): string[] {
  return emitWarning.mock.calls.map(([message]) => String(message))
}

describe('A call that waits long', () => {
  beforeEach(() => {
    mockLwa()
    respond('/example/v1/paced')
  })

  it('warns the process once per operation, without observers and a logger', async () => {
    respond('/example/v1/shared')
    const usagePlans = { 'example-v1.getPaced': slowPlan, 'example-v1.getShared': { rate: 0.05, burst: 1 } }
    const client = createClient({ usagePlans, applicationPlans: {} })
    await callAll(client, 'getPaced', 23)
    await callAll(client, 'getShared', 3)
    const advice = 'Set logger or observers to see all waits. Set maxQueueMs or deadline to limit them.'
    expect(warnings()).toEqual([
      `getPaced (example-v1): waits about 179 s in the queue of its usage plan. ${advice}`,
      `getShared (example-v1): waits about 21 s in the queue of its usage plan. ${advice}`,
    ])
    expect(emitWarning.mock.calls[0]?.[1]).toEqual({ type: 'SellingPartnerWarning', code: 'LONG_WAIT' })
    expect(write).not.toHaveBeenCalled()
  })

  it('does not warn if the wait is at most the limit', async () => {
    await callAll(createClient({ longWaitMs: 180_000 }), 'getPaced', 21)
    await callAll(createClient({ longWaitMs: Number.POSITIVE_INFINITY }), 'getPaced', 21)
    expect(warnings()).toEqual([])
  })

  it('is reported to the observers, and not to the process', async () => {
    const { observer, recorded } = recordEvents()
    await callAll(createClient({ observers: [observer] }), 'getPaced', 22)
    const waiting = recorded.filter(({ type }) => type === 'waiting')
    expect(waiting).toMatchObject([
      { operation: { id: 'getPaced' }, reason: 'queue', waited: 0, wait: expect.closeTo(178_600, -3) },
      { operation: { id: 'getPaced' }, reason: 'queue', waited: 0, wait: expect.closeTo(357_200, -3) },
    ])
    expect(warnings()).toEqual([])
  })

  it('is logged with the level warn', async () => {
    const logger = { debug: jest.fn(), info: jest.fn(), warn: jest.fn(), error: jest.fn() }
    await callAll(createClient({ logger, logLevel: 'warn' }), 'getPaced', 21)
    expect(logger.warn.mock.calls).toEqual([
      ['selling-partner: getPaced (example-v1): waits about 179 s in the queue of its usage plan'],
    ])
    expect(logger.info).not.toHaveBeenCalled()
    expect(warnings()).toEqual([])
  })

  it('is written to standard error if the environment has a level', async () => {
    process.env.SELLING_PARTNER_LOG = 'warn'
    await callAll(createClient(), 'getPaced', 21)
    expect(String(write.mock.calls[0]?.[0])).toMatch(/ warn {2}selling-partner: getPaced .* waits about 179 s/)
    expect(warnings()).toEqual([])
  })

  it('is silent if the level is off', async () => {
    process.env.SELLING_PARTNER_LOG = 'off'
    await callAll(createClient(), 'getPaced', 21)
    expect(write).not.toHaveBeenCalled()
    expect(warnings()).toEqual([])
  })
})

it('warns of a wait that was not expected, as soon as it is long', async () => {
  mockLwa()
  const rateLimiter: RateLimiter = {
    acquire: (_claims, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
  }
  await callAll(createClient({ rateLimiter }), 'getPaced', 2, 9_000)
  expect(warnings()).toEqual([])
  await callAll(createClient({ rateLimiter }), 'getPaced', 2, 11_000)
  expect(warnings()).toEqual([expect.stringMatching(/^getPaced .*: has waited 10 s in the queue of its usage plan/)])
})

it('warns of a long wait for an access token', async () => {
  nock('https://api.amazon.com').post('/auth/o2/token').delay(15_000).times(5).reply(200, {})
  await callAll(createClient(), 'getPaced', 2, 12_000)
  expect(warnings()).toEqual([expect.stringMatching(/^getPaced .*: has waited 10 s for its access token or RDT/)])
  nock.abortPendingRequests()
})

it('warns of a long Retry-After, of SP-API and of LWA', async () => {
  nock('https://api.amazon.com').post('/auth/o2/token').reply(429, {}, { 'retry-after': '20' })
  mockLwa()
  respond('/example/v1/paced', 429, { 'retry-after': '30' })
  await callAll(createClient(), 'getPaced', 1, 60_000)
  expect(warnings()).toEqual([
    expect.stringMatching(/^LWA: waits about 20 s until its next attempt/),
    expect.stringMatching(/^getPaced \(example-v1\): has waited 10 s for its access token or RDT/),
  ])
})
