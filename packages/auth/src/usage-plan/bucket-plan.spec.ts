import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { clockTimes, plansOf, ratesUpTo } from '../../test/call-schedule.js'
import { testWhateverHappens } from '../../test/whatever-happens.js'
import type { UsagePlan } from '../operation/operation.js'
import { Bucket } from './bucket.js'
import { maxNetworkDelay, networkDelay } from './bucket-state.js'
import type { RateLimiter } from './rate-limiter.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

/** The bucket of the first plan that is claimed, as the limiter of a lone selling partner. */
function limiterOfOneBucket(clock: () => number): RateLimiter {
  let bucket: Bucket | undefined
  return {
    acquire([{ plan = { rate: 1, burst: 1 } }], options) {
      bucket ??= new Bucket(plan, clock)
      return bucket.acquire(options)
    },
    update: (_, lesson) => bucket?.update(lesson),
  }
}

describe('TokenBucket: whatever happens', () => {
  testWhateverHappens({ sellers: 1 }, limiterOfOneBucket)
})

/** When the last of so many calls is served that come at once, in milliseconds. The first answer comes as it is told. */
async function timeToServe(calls: number, plan: UsagePlan, startsAt: number, answeredAfter: number): Promise<number> {
  const begun = performance.now()
  const bucket = new Bucket(plan, () => startsAt + performance.now() - begun)
  let lastAt = 0
  for (let call = 0; call < calls; call++) {
    void bucket.acquire().then(() => {
      lastAt = performance.now() - begun
    })
  }
  setTimeout(() => bucket.update({}), answeredAfter)
  await jest.advanceTimersByTimeAsync(1_000_000)
  return lastAt
}

describe('TokenBucket: no token is wasted', () => {
  const answers = fc.nat(1000)
  const backlogs = fc.integer({ min: 1, max: 100 })
  const lagOf = (answeredAfter: number) => Math.min(Math.max(answeredAfter, networkDelay), maxNetworkDelay)

  it('serves a backlog at the burst and the rate, and lags behind them once', async () => {
    const plans = plansOf(() => ratesUpTo(500), 2)
    const property = fc.asyncProperty(backlogs, plans, clockTimes, answers, async (calls, plan, startsAt, answered) => {
      const refill = (Math.max(0, calls - plan.burst) / plan.rate) * 1000
      // A timer counts whole milliseconds.
      expect(await timeToServe(calls, plan, startsAt, answered)).toBeLessThanOrEqual(refill + lagOf(answered) + 2)
    })
    await fc.assert(property, { numRuns: 200 })
  })

  it('lags behind each call of a plan whose burst is 1', async () => {
    const property = fc.asyncProperty(backlogs, ratesUpTo(50), clockTimes, async (calls, rate, startsAt) => {
      const refill = (calls - 1) * (1000 / rate + networkDelay + 1)
      expect(await timeToServe(calls, { rate, burst: 1 }, startsAt, 0)).toBeLessThanOrEqual(refill)
    })
    await fc.assert(property, { numRuns: 200 })
  })
})
