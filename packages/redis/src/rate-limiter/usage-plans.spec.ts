import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import type { UsagePlan } from '@selling-partner/auth'
import { networkDelay } from '@selling-partner/auth/internal'
import fc from 'fast-check'
import { randomFrom } from '../../../auth/test/random.js'
import { useFakeTime } from '../../../auth/test/run-in-fake-time.js'
import { describeWithRedis } from '../../test/describe-with-redis.js'
import { type FleetLoad, playFleet } from '../../test/simulated-fleet.js'
import { delayShare, minNetworkDelay } from './bucket-scripts.js'

// A real Redis runs the scripts, on jest's fake clock. Amazon's bucket is exact: a call that arrives a moment too early is throttled.

/** Rates and bursts of Amazon's plans, and of plans that are harder to keep. */
const table: readonly [rate: number, burst: number][] = [
  [0.0167, 1],
  [0.0167, 15],
  [0.5, 1],
  [1, 1],
  [1, 5],
  [2, 2],
  [5, 2],
  [10, 1],
  [10, 20],
  [20, 1],
  [20, 2],
  [20, 5],
  [80, 100],
  [100, 5],
  [250, 2],
  [500, 2],
  [500, 500],
]

/** Milliseconds by which calls may be late, less the millisecond that a timer may be late. */
function tolerance({ rate, burst }: UsagePlan): number {
  const delay = Math.max(((burst - 1) * 900) / rate, (delayShare * 1000) / rate, minNetworkDelay)
  return Math.max(0, Math.min(networkDelay, delay) - 1.1)
}

/** Half of the tolerance is for the replies of Redis, and half for the calls. */
function delaysOf(plan: UsagePlan): Pick<FleetLoad, 'redisDelay' | 'callDelay'> {
  return { redisDelay: tolerance(plan) / 2, callDelay: tolerance(plan) / 2 }
}

describeWithRedis('RedisRateLimiter on a strict server', (redis) => {
  beforeEach(useFakeTime)
  afterEach(() => {
    jest.useRealTimers()
  })

  it.each([1, 8].flatMap((processes) => table.map(([rate, burst]) => ({ rate, burst, processes }))))(
    'uses the rate of the plan $rate per second, burst $burst, in $processes processes, and is never throttled',
    async ({ processes, ...plan }) => {
      const callsEach = Math.ceil((plan.burst + Math.max(60, 4 * plan.rate)) / processes)
      const load = { plan, processes, callsEach, callersEach: callsEach, responseDelay: 3, random: randomFrom(7) }
      const { throttled, elapsed } = await playFleet(redis(), { ...load, ...delaysOf(plan) })
      const shortest = ((processes * callsEach - plan.burst) / plan.rate) * 1000
      expect(throttled).toBe(0)
      expect(shortest / elapsed).toBeGreaterThanOrEqual(processes === 1 ? 0.95 : 0.9)
    },
  )

  it('is never throttled with any plan, number of processes, number of callers and delays', async () => {
    const loads = fc
      .record({
        burst: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 500 })),
        rate: fc.oneof(
          fc.double({ min: 0.0167, max: 20, noNaN: true }),
          fc.double({ min: 0.0167, max: 500, noNaN: true }),
        ),
      })
      .chain((plan) =>
        fc.record({
          plan: fc.constant(plan),
          processes: fc.integer({ min: 1, max: 8 }),
          callsEach: fc.integer({ min: 1, max: 60 }),
          callersEach: fc.integer({ min: 1, max: 20 }),
          responseDelay: fc.nat(300),
          redisDelay: fc.double({ min: 0, max: tolerance(plan) / 2, noNaN: true }),
          callDelay: fc.double({ min: 0, max: tolerance(plan) / 2, noNaN: true }),
          seed: fc.nat(),
        }),
      )
    const property = fc.asyncProperty(loads, async ({ seed, ...load }) => {
      const { throttled } = await playFleet(redis(), { ...load, random: randomFrom(seed) })
      expect(throttled).toBe(0)
    })
    await fc.assert(property, { numRuns: 60 })
  })

  it.each([
    [1, { rate: 5, burst: 5 }],
    [1, { rate: 20, burst: 2 }],
    [1, { rate: 10, burst: 20 }],
    [8, { rate: 5, burst: 5 }],
    [8, { rate: 20, burst: 2 }],
    [8, { rate: 10, burst: 20 }],
  ])('keeps the plan of %d processes %p when Redis is unavailable for a while', async (processes, plan) => {
    const callsEach = Math.ceil((plan.burst + 15 * plan.rate) / processes)
    const outage = { from: 2000, until: 7000 }
    const load = { plan, processes, callsEach, callersEach: callsEach, responseDelay: 3, random: randomFrom(7) }
    const { throttled } = await playFleet(redis(), { ...load, ...delaysOf(plan), outage })
    // Processes return one after the other, and the first does not know what the others have used.
    expect(throttled).toBeLessThanOrEqual(processes === 1 ? 0 : plan.burst)
  })
})
