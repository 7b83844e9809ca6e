import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { mockLwa } from '../../test/mock-lwa.js'
import { randomFrom } from '../../test/random.js'
import { runInFakeTime, useFakeTime } from '../../test/run-in-fake-time.js'
import { useNock } from '../../test/use-nock.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { isSellingPartnerError, type SellingPartnerError } from '../errors/selling-partner-error.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'
const callsPerMethod = 150
const deadline = 60_000

useNock()
beforeEach(useFakeTime)
afterEach(() => {
  jest.useRealTimers()
})

type Behavior = 'respond' | 'reset' | 'unavailable' | 'throttled' | 'hang'

function behaviorFor(random: number): Behavior {
  if (random < 0.1) return 'reset'
  if (random < 0.2) return 'unavailable'
  if (random < 0.25) return 'throttled'
  return random < 0.3 ? 'hang' : 'respond'
}

/** Starts an unreliable server. Returns its behavior for each request, by method and item. */
function startUnreliableServer(random: () => number): Map<string, Behavior[]> {
  const log = new Map<string, Behavior[]>()
  const replies: Record<Behavior, nock.ReplyFnResult | undefined> = {
    respond: [200, {}],
    unavailable: [503, {}],
    throttled: [429, {}, { 'retry-after': '1' }],
    reset: undefined,
    hang: undefined,
  }
  nock(endpoint)
    .persist()
    .intercept(/^\/example\/v1\/items/, 'GET')
    .reply(respond)
    .intercept(/^\/example\/v1\/items/, 'POST')
    .reply(respond)

  function respond(
    this: nock.ReplyFnContext,
    uri: string,
    body: nock.Body,
    callback: (error: NodeJS.ErrnoException | null, result: nock.ReplyFnResult) => void,
  ): void {
    const name = body ? `POST ${JSON.stringify(body)}` : `GET ${uri}`
    const behavior = behaviorFor(random())
    log.set(name, [...(log.get(name) ?? []), behavior])
    const reply = replies[behavior]
    if (reply) callback(null, reply)
    else if (behavior === 'reset') callback(Object.assign(new Error('reset'), { code: 'ECONNRESET' }), [500])
  }
  return log
}

describe('resets, 503, 429 and hangs at random', () => {
  it('end every call in time with a response or a typed error, and never repeat a POST with an unknown outcome', async () => {
    mockLwa()
    const random = randomFrom(7)
    const log = startUnreliableServer(random)
    const auth = new SellingPartnerAuth({ ...credentials, random })
    const client = new ExampleApi({ auth, region: 'eu', deadline, timeout: 100 })
    const items = Array.from({ length: callsPerMethod }, (_, item) => String(item))
    const reads = items.map((sku) => client.call(operations.getItem, { sku }))
    const writes = items.map((sku) => client.call(operations.createItem, { body: { sku } }))

    await runInFakeTime(Promise.allSettled([...reads, ...writes]))

    const failedReads = await failuresOf(reads)
    for (const failure of [...failedReads, ...(await failuresOf(writes))]) {
      expect(isSellingPartnerError(failure)).toBe(true)
      expect(failure).toMatchObject({ attempts: expect.any(Number), elapsed: expect.any(Number) })
      const { attempts, elapsed } = failure as SellingPartnerError
      // Attempts that were throttled don't count towards `maxAttempts`.
      expect(attempts).toBeGreaterThanOrEqual(1)
      expect(elapsed).toBeLessThanOrEqual(deadline)
    }

    const posts = [...log].filter(([name]) => name.startsWith('POST')).map(([, behaviors]) => behaviors)
    expect(posts).toHaveLength(callsPerMethod)
    for (const behaviors of posts)
      expect(behaviors.filter((behavior) => behavior !== 'throttled').length).toBeLessThan(2)

    // Calls were throttled and retried, and retries made almost every read succeed.
    expect(posts.filter((behaviors) => behaviors.length > 1)).not.toHaveLength(0)
    expect(failedReads.length).toBeLessThan(callsPerMethod * 0.05)
  })
})

async function failuresOf(calls: Promise<unknown>[]): Promise<unknown[]> {
  const outcomes = await Promise.allSettled(calls)
  return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
}
