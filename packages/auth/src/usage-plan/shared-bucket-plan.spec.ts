import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { clockTimes, plansOf, ratesUpTo, type ScheduledCall, type Wave, wavesOf } from '../../test/call-schedule.js'
import { type Outcome, SchedulePlayer } from '../../test/schedule-player.js'
import { testWhateverHappens } from '../../test/whatever-happens.js'
import type { UsagePlan } from '../operation/operation.js'
import { LocalRateLimiter } from './local-rate-limiter.js'
import { refillLag } from './tokens.js'

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
        const limit = refill + refillLag + 2
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
