import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { clockTimes, plansOf, ratesUpTo, type ScheduledCall, type Wave, wavesOf } from '../../test/call-schedule.js'
import { testLimiterProperties } from '../../test/limiter-properties.js'
import { type Outcome, SchedulePlayer } from '../../test/schedule-player.js'
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

/** Calls of several sellers with a generous own plan, under an application-wide plan. */
class Application {
  readonly served: [call: string, at: number][] = []
  readonly #limiter = new LocalRateLimiter()
  readonly #startedAt = performance.now()
  readonly #plan = { rate: 10, burst: 2 }

  call(name: string, options: QueueOptions & { rate?: number } = {}): Promise<void> {
    const [seller = ''] = name
    const own = { bucket: seller, plan: { rate: options.rate ?? 100, burst: 3 } }
    const claims: BucketClaims = [own, { bucket: 'application', plan: this.#plan }]
    return this.#limiter.acquire(claims, options).then(() => {
      this.served.push([name, Math.round(performance.now() - this.#startedAt)])
      for (const { bucket } of claims) this.#limiter.update(bucket, {})
    })
  }

  update(bucket: string, rate: number): void {
    this.#limiter.update(bucket, { rate })
  }

  async until(milliseconds: number): Promise<[string, number][]> {
    await jest.advanceTimersByTimeAsync(milliseconds)
    return this.served
  }
}

describe('ApplicationBucket', () => {
  it('limits the calls of all sellers to its plan, and lets the sellers take turns', async () => {
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

  it("takes no permit for a call that waits for its seller's own plan", async () => {
    const application = new Application()
    for (const name of ['a1', 'a2', 'a3']) void application.call(name, { rate: 0.5 })
    application.update('a', 0.5)
    void application.call('b1')
    const served = await application.until(150 + networkDelay)
    expect(served.map(([name]) => name)).toEqual(['a1', 'a2', 'a3'])
    expect((await application.until(200)).at(-1)).toEqual(['b1', 200 + networkDelay])
  })

  it('skips a seller whose calls were aborted', async () => {
    const application = new Application()
    const controller = new AbortController()
    void application.call('a1')
    void application.call('a2')
    void application.call('a3', { signal: controller.signal }).catch(() => {})
    void application.call('b1')
    controller.abort()
    expect((await application.until(1000)).at(-1)).toEqual(['b1', 100 + networkDelay])
  })

  it('counts towards maxQueueMs', async () => {
    const application = new Application()
    void application.call('a1')
    void application.call('a2')
    await expect(application.call('b1', { maxQueueMs: 100 })).rejects.toMatchObject({
      code: 'QUEUE_LIMIT',
      actual: 100 + networkDelay,
    })
  })

  it('rejects a call whose maxQueueMs passes before its turn', async () => {
    const application = new Application()
    void application.call('a1')
    void application.call('a2')
    for (const name of ['b1', 'c1', 'd1', 'e1']) void application.call(name)
    const impatient = application.call('f1', { maxQueueMs: 300 }).catch((error: unknown) => error)
    await application.until(1000)
    expect(await impatient).toMatchObject({ code: 'QUEUE_LIMIT', limit: 'maxQueueMs', allowed: 300 })
    expect(application.served).toHaveLength(6)
  })

  it('rejects the call on time even if a call with more time is ahead of it', async () => {
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

  it('uses one timer for all waiting sellers', async () => {
    const application = new Application()
    for (let call = 0; call < 1000; call++) void application.call(`${String.fromCharCode(97 + (call % 20))}${call}`)
    // One per seller's queue, which keeps the process alive, and one for the bucket.
    expect(jest.getTimerCount()).toBe(21)
    await application.until(100_000)
    expect(application.served).toHaveLength(1000)
    expect(application.served.at(-1)?.[1]).toBe(99_800 + networkDelay)
    expect(jest.getTimerCount()).toBe(0)
  })
})

const createLimiter = (clock: () => number) => new LocalRateLimiter(clock)

describe('ApplicationBucket: any schedule', () => {
  testLimiterProperties({ sellers: 4, areUnderApplication: true }, createLimiter)
})

const plainCalls = fc
  .nat(5)
  .map((seller): ScheduledCall => ({ seller, priority: 0, way: 0, respondAfter: 0, isForestalled: false }))

/** Plays waves of calls whose sellers' own plans never delay them. */
async function play(waves: Wave[], applicationPlan: UsagePlan, startsAt: number): Promise<readonly Outcome[]> {
  const plan = { rate: 2 * applicationPlan.rate, burst: 1000 }
  const rounds = [{ slowStart: 0, waves }]
  const player = new SchedulePlayer({ plan, applicationPlan, startsAt, rounds }, createLimiter)
  await player.play()
  return player.outcomes
}

describe('ApplicationBucket: many sellers', () => {
  const anyPlan = plansOf(() => ratesUpTo(500), 2)

  it('wastes no permit: simultaneous calls are served at its burst and rate, with one network delay', async () => {
    const property = fc.asyncProperty(
      wavesOf(plainCalls, false, 60),
      anyPlan,
      clockTimes,
      async (wave, plan, startsAt) => {
        const calls = await play([wave], plan, startsAt)
        expect(calls).toHaveLength(wave.calls.length)
        const refill = (Math.max(0, calls.length - plan.burst) / plan.rate) * 1000
        // Timers count whole milliseconds.
        const limit = refill + networkDelay + 2
        expect(calls.filter(({ joinedAt, endedAt }) => endedAt - joinedAt > limit)).toEqual([])
      },
    )
    await fc.assert(property, { numRuns: 200 })
  })

  it('serves no seller twice while another seller waits', async () => {
    const anyWaves = fc.array(wavesOf(plainCalls, true, 20), { minLength: 1, maxLength: 4 })
    const property = fc.asyncProperty(anyWaves, anyPlan, clockTimes, async (waves, plan, startsAt) => {
      const calls = await play(waves, plan, startsAt)
      expect(calls.filter((call, index) => isPassedOver(call, calls.slice(0, index)))).toEqual([])
    })
    await fc.assert(property, { numRuns: 200 })
  })
})

/** Whether another seller had two turns while the call waited, since the last turn of the call's own seller. */
function isPassedOver(call: Outcome, servedBefore: readonly Outcome[]): boolean {
  const { seller } = call.call
  const last = servedBefore.findLast((other) => other.call.seller === seller)
  const since = Math.max(call.joinedMoment, last?.endedMoment ?? 0)
  const others = servedBefore.filter((other) => (other.wasQueued ? other.endedMoment : other.joinedMoment) > since)
  return new Set(others.map((other) => other.call.seller)).size < others.length
}
