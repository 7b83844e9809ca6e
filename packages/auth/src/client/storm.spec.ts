import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { answerTokens } from '../../test/answer-tokens.js'
import { credentials } from '../../test/credentials.js'
import { ExampleApi } from '../../test/example-api.js'
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

type Weather = 'answer' | 'reset' | 'unavailable' | 'throttled' | 'hang'

function weatherOf(random: number): Weather {
  if (random < 0.1) return 'reset'
  if (random < 0.2) return 'unavailable'
  if (random < 0.25) return 'throttled'
  return random < 0.3 ? 'hang' : 'answer'
}

/** A server in a storm. It notes what became of each request, by method and item. */
function startStorm(random: () => number): Map<string, Weather[]> {
  const log = new Map<string, Weather[]>()
  const replies: Record<Weather, nock.ReplyFnResult | undefined> = {
    answer: [200, {}],
    unavailable: [503, {}],
    throttled: [429, {}, { 'retry-after': '1' }],
    reset: undefined,
    hang: undefined,
  }
  nock(endpoint)
    .persist()
    .intercept(/^\/example\/v1\/items/, 'GET')
    .reply(answer)
    .intercept(/^\/example\/v1\/items/, 'POST')
    .reply(answer)

  function answer(
    this: nock.ReplyFnContext,
    uri: string,
    body: nock.Body,
    callback: (error: NodeJS.ErrnoException | null, result: nock.ReplyFnResult) => void,
  ): void {
    const name = body ? `POST ${JSON.stringify(body)}` : `GET ${uri}`
    const weather = weatherOf(random())
    log.set(name, [...(log.get(name) ?? []), weather])
    const reply = replies[weather]
    if (reply) callback(null, reply)
    else if (weather === 'reset') callback(Object.assign(new Error('reset'), { code: 'ECONNRESET' }), [500])
  }
  return log
}

describe('a storm of resets, 503, 429 and hangs', () => {
  it('ends every call in time with an answer or a typed error, and does nothing twice', async () => {
    answerTokens()
    const random = randomFrom(7)
    const log = startStorm(random)
    const auth = new SellingPartnerAuth({ ...credentials, random })
    const client = new ExampleApi({ auth, region: 'eu', deadline, timeout: 100 })
    const items = Array.from({ length: callsPerMethod }, (_, item) => String(item))
    const reads = items.map((sku) => client.call('getItem', { sku }))
    const writes = items.map((sku) => client.call('createItem', { body: { sku } }))

    await runInFakeTime(Promise.allSettled([...reads, ...writes]))

    const failedReads = await failuresOf(reads)
    for (const failure of [...failedReads, ...(await failuresOf(writes))]) {
      expect(isSellingPartnerError(failure)).toBe(true)
      expect(failure).toMatchObject({ attempts: expect.any(Number), elapsed: expect.any(Number) })
      const { attempts, elapsed } = failure as SellingPartnerError
      expect([1, 2, 3, 4]).toContain(attempts)
      expect(elapsed).toBeLessThanOrEqual(deadline)
    }

    const posts = [...log].filter(([name]) => name.startsWith('POST')).map(([, weathers]) => weathers)
    expect(posts).toHaveLength(callsPerMethod)
    for (const weathers of posts) expect(weathers.filter((weather) => weather !== 'throttled').length).toBeLessThan(2)

    // The storm was one: calls were throttled and sent again, and it is retries that brought almost every read through.
    expect(posts.filter((weathers) => weathers.length > 1)).not.toHaveLength(0)
    expect(failedReads.length).toBeLessThan(callsPerMethod * 0.05)
  })
})

async function failuresOf(calls: Promise<unknown>[]): Promise<unknown[]> {
  const outcomes = await Promise.allSettled(calls)
  return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
}
