import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { clockTimes, plansOf, ratesUpTo } from '../../test/call-schedule.js'
import { testLimiterProperties } from '../../test/limiter-properties.js'
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

/** A limiter with one bucket, which has the plan of the first call. */
function limiterOfOneBucket(clock: () => number): RateLimiter {
  let bucket: Bucket | undefined
  return {
    acquire([{ plan = { rate: 1, burst: 1 } }], options) {
      bucket ??= new Bucket(plan, clock)
      return bucket.acquire(options)
    },
    update: (_, update) => bucket?.update(update),
  }
}

describe('Bucket: any schedule', () => {
  testLimiterProperties({ sellers: 1 }, limiterOfOneBucket)
})

/** Returns the milliseconds until the last of many simultaneous calls is served. The first response comes after `responseDelay`. */
async function timeToServe(calls: number, plan: UsagePlan, startsAt: number, responseDelay: number): Promise<number> {
  const startedAt = performance.now()
  const bucket = new Bucket(plan, () => startsAt + performance.now() - startedAt)
  let lastAt = 0
  for (let call = 0; call < calls; call++) {
    void bucket.acquire().then(() => {
      lastAt = performance.now() - startedAt
    })
  }
  setTimeout(() => bucket.update({}), responseDelay)
  await jest.advanceTimersByTimeAsync(1_000_000)
  return lastAt
}

describe('Bucket: no permit is wasted', () => {
  const responseDelays = fc.nat(1000)
  const backlogs = fc.integer({ min: 1, max: 100 })
  const delayFor = (responseDelay: number) => Math.min(Math.max(responseDelay, networkDelay), maxNetworkDelay)

  it('serves a backlog at the burst and the rate, with one network delay', async () => {
    const plans = plansOf(() => ratesUpTo(500), 2)
    const property = fc.asyncProperty(
      backlogs,
      plans,
      clockTimes,
      responseDelays,
      async (calls, plan, startsAt, responseDelay) => {
        const refill = (Math.max(0, calls - plan.burst) / plan.rate) * 1000
        // Timers count whole milliseconds.
        expect(await timeToServe(calls, plan, startsAt, responseDelay)).toBeLessThanOrEqual(
          refill + delayFor(responseDelay) + 2,
        )
      },
    )
    await fc.assert(property, { numRuns: 200 })
  })

  it('adds a network delay per call if the burst is 1', async () => {
    const property = fc.asyncProperty(backlogs, ratesUpTo(50), clockTimes, async (calls, rate, startsAt) => {
      const refill = (calls - 1) * (1000 / rate + networkDelay + 1)
      expect(await timeToServe(calls, { rate, burst: 1 }, startsAt, 0)).toBeLessThanOrEqual(refill)
    })
    await fc.assert(property, { numRuns: 200 })
  })
})
