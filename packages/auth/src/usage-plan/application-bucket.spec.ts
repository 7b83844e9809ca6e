import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { clockTimes, plansOf, ratesUpTo, type ScheduledCall, type Wave, wavesOf } from '../../test/call-schedule.js'
import { type Outcome, SchedulePlayer } from '../../test/schedule-player.js'
import { testWhateverHappens } from '../../test/whatever-happens.js'
import type { UsagePlan } from '../operation/operation.js'
import { networkDelay } from './bucket-state.js'
import { LocalRateLimiter } from './local-rate-limiter.js'
import type { QueueOptions } from './queue-options.js'
import type { BucketClaims } from './rate-limiter.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

/** Calls of several sellers, whose own plan is wide, under an application's plan. */
class Application {
  readonly served: [call: string, at: number][] = []
  readonly #limiter = new LocalRateLimiter()
  readonly #startedAt = performance.now()
  readonly #plan = { rate: 10, burst: 2 }

  call(name: string, options: QueueOptions & { rate?: number } = {}): Promise<void> {
    const [seller = ''] = name
    const own = { bucket: seller, plan: { rate: options.rate ?? 100, burst: 5 } }
    const claims: BucketClaims = [own, { bucket: 'application', plan: this.#plan }]
    return this.#limiter
      .acquire(claims, options)
      .then(() => void this.served.push([name, Math.round(performance.now() - this.#startedAt)]))
  }

  learn(bucket: string, rate: number): void {
    this.#limiter.update(bucket, { rate })
  }

  async until(milliseconds: number): Promise<[string, number][]> {
    await jest.advanceTimersByTimeAsync(milliseconds)
    return this.served
  }
}

describe("the application's bucket", () => {
  it('makes the calls of all sellers keep to its plan, and lets the sellers take turns', async () => {
    const application = new Application()
    for (const name of ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1']) void application.call(name)
    expect(await application.until(1000)).toEqual([
      ['a1', 0],
      ['a2', 0],
      ['a3', 100 + networkDelay],
      ['b1', 200 + networkDelay],
      ['c1', 300 + networkDelay],
      ['a4', 400 + networkDelay],
      ['b2', 500 + networkDelay],
    ])
  })

  it("takes none of its tokens for a call that waits for its seller's own plan", async () => {
    const application = new Application()
    for (const name of ['a1', 'a2', 'a3']) void application.call(name, { rate: 0.5 })
    application.learn('a', 0.5)
    void application.call('b1')
    const served = await application.until(150 + networkDelay)
    expect(served.map(([name]) => name)).toEqual(['a1', 'a2', 'a3'])
    expect((await application.until(200)).at(-1)).toEqual(['b1', 200 + networkDelay])
  })

  it('is not held up by a seller whose calls have left its line', async () => {
    const application = new Application()
    const leaving = new AbortController()
    void application.call('a1')
    void application.call('a2')
    void application.call('a3', { signal: leaving.signal }).catch(() => {})
    void application.call('b1')
    leaving.abort()
    expect((await application.until(1000)).at(-1)).toEqual(['b1', 100 + networkDelay])
  })

  it('counts for the limit of the wait', async () => {
    const application = new Application()
    void application.call('a1')
    void application.call('a2')
    await expect(application.call('b1', { maxQueueMs: 100 })).rejects.toMatchObject({
      code: 'QUEUE_LIMIT',
      actual: 100 + networkDelay,
    })
  })

  it('ends a call whose time is over before its turn comes', async () => {
    const application = new Application()
    void application.call('a1')
    void application.call('a2')
    for (const name of ['b1', 'c1', 'd1', 'e1']) void application.call(name)
    const hurried = application.call('f1', { maxQueueMs: 300 }).catch((error: unknown) => error)
    await application.until(1000)
    expect(await hurried).toMatchObject({ code: 'QUEUE_LIMIT', limit: 'maxQueueMs', allowed: 300 })
    expect(application.served).toHaveLength(6)
  })

  it('ends such a call in time also where one with more time waits before it', async () => {
    const application = new Application()
    void application.call('a1')
    void application.call('a2')
    for (const name of ['b1', 'c1', 'd1', 'e1', 'f1']) void application.call(name)
    let endedAt = 0
    const start = performance.now()
    void application.call('f2', { maxQueueMs: 300 }).catch(() => {
      endedAt = performance.now() - start
    })
    await application.until(1000)
    expect(endedAt).toBe(300)
  })

  it('has a timer for the line of sellers, and none for each', async () => {
    const application = new Application()
    for (let call = 0; call < 1000; call++) void application.call(`${String.fromCharCode(97 + (call % 20))}${call}`)
    // One for each seller's line, which keeps the process alive, and one for the bucket.
    expect(jest.getTimerCount()).toBe(21)
    await application.until(100_000)
    expect(application.served).toHaveLength(1000)
    expect(application.served.at(-1)?.[1]).toBe(99_800 + networkDelay)
    expect(jest.getTimerCount()).toBe(0)
  })
})

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const createLimiter = (clock: () => number) => new LocalRateLimiter(clock)

describe("the application's bucket, whatever happens", () => {
  testWhateverHappens({ sellers: 4, areUnderApplication: true }, createLimiter)
})

const plainCalls = fc
  .nat(5)
  .map((seller): ScheduledCall => ({ seller, priority: 0, way: 0, answerAfter: 0, isForestalled: false }))

/** Plays waves of calls whose sellers' own plans never keep them waiting. */
async function play(waves: Wave[], applicationPlan: UsagePlan, startsAt: number): Promise<readonly Outcome[]> {
  const plan = { rate: 2 * applicationPlan.rate, burst: 1000 }
  const rounds = [{ slowStart: 0, waves }]
  const player = new SchedulePlayer({ plan, applicationPlan, startsAt, rounds }, createLimiter)
  await player.play()
  return player.outcomes
}

describe("the application's bucket, in demand by many sellers", () => {
  const anyPlan = plansOf(() => ratesUpTo(500), 2)

  it('wastes no token: calls that come together are served at its burst and rate, with one lag', async () => {
    const property = fc.asyncProperty(
      wavesOf(plainCalls, false, 60),
      anyPlan,
      clockTimes,
      async (wave, plan, startsAt) => {
        const calls = await play([wave], plan, startsAt)
        expect(calls).toHaveLength(wave.calls.length)
        const refill = (Math.max(0, calls.length - plan.burst) / plan.rate) * 1000
        // A timer counts whole milliseconds.
        const limit = refill + networkDelay + 2
        expect(calls.filter(({ joinedAt, endedAt }) => endedAt - joinedAt > limit)).toEqual([])
      },
    )
    await fc.assert(property, { numRuns: 200 })
  })

  it('lets no seller have two turns while another waits for one', async () => {
    const anyWaves = fc.array(wavesOf(plainCalls, true, 20), { minLength: 1, maxLength: 4 })
    const property = fc.asyncProperty(anyWaves, anyPlan, clockTimes, async (waves, plan, startsAt) => {
      const calls = await play(waves, plan, startsAt)
      expect(calls.filter((call, index) => isPassedOver(call, calls.slice(0, index)))).toEqual([])
    })
    await fc.assert(property, { numRuns: 200 })
  })
})

/** Whether some other seller had two turns among those served before a call, after it came and after its seller's last turn. */
function isPassedOver(call: Outcome, servedBefore: readonly Outcome[]): boolean {
  const { seller } = call.call
  const last = servedBefore.findLast((other) => other.call.seller === seller)
  const since = Math.max(call.joinedMoment, last?.endedMoment ?? 0)
  const others = servedBefore.filter((other) => (other.wasQueued ? other.endedMoment : other.joinedMoment) > since)
  return new Set(others.map((other) => other.call.seller)).size < others.length
}
