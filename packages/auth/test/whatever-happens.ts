import { expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import type { RateLimiter } from '../src/usage-plan/rate-limiter.js'
import { type Circumstances, schedules } from './call-schedule.js'
import { type Outcome, SchedulePlayer } from './schedule-player.js'

const numRuns = 200

/** What holds of a limiter for any schedule of calls, priorities, limits, aborts, learned rates and throttled calls. */
export function testWhateverHappens(
  circumstances: Circumstances,
  createLimiter: (clock: () => number) => RateLimiter,
): void {
  const holds = (sentence: string, check: (player: SchedulePlayer) => void, details: Partial<Circumstances> = {}) =>
    it(sentence, async () => {
      const anySchedule = schedules({ ...circumstances, ...details })
      const property = fc.asyncProperty(anySchedule, async (schedule) => {
        const player = new SchedulePlayer(schedule, createLimiter)
        await player.play()
        check(player)
      })
      await fc.assert(property, { numRuns })
    })

  const expectNoneThrottled = ({ throttled }: SchedulePlayer) => expect(throttled).toBe(0)

  holds('no window exceeds a plan that is in force in it', expectNoneThrottled, { isInstant: true })
  holds('no call is throttled, however long it and its answer are on their way', expectNoneThrottled)

  holds('every call ends once: it is served, refused or aborted', ({ calls, outcomes }) => {
    expect(outcomes).toHaveLength(calls)
    expect(outcomes.filter(({ end }) => !['served', 'QUEUE_LIMIT', 'ABORTED'].includes(end))).toEqual([])
  })

  holds('nobody waits longer than maxQueueMs, or in a longer line than maxQueueSize', ({ outcomes }) => {
    expect(outcomes.filter(waitedTooLong)).toEqual([])
    expect(outcomes.filter((outcome) => joinedTooLongLine(outcome, outcomes))).toEqual([])
  })

  const expectOrder = ({ outcomes }: SchedulePlayer) => {
    const served = outcomes.filter(({ end }) => end === 'served')
    expect(served.filter((late) => outcomes.some((early) => hasOvertaken(early, late)))).toEqual([])
  }
  holds('the higher priority is served first, and equals in the order in which they came', expectOrder, {
    isBusy: true,
  })

  holds('no timer is left', () => expect(jest.getTimerCount()).toBe(0))
}

function waitedTooLong({ joinedAt, endedAt, call }: Outcome): boolean {
  // A timer counts whole milliseconds.
  return endedAt - joinedAt > (call.maxQueueMs ?? Number.POSITIVE_INFINITY) + 1
}

function joinedTooLongLine(outcome: Outcome, outcomes: readonly Outcome[]): boolean {
  const { maxQueueSize } = outcome.call
  if (maxQueueSize === undefined || !outcome.wasQueued) return false
  return outcomes.filter((other) => wasWaitingAt(outcome.joinedMoment, other, outcome)).length >= maxQueueSize
}

/** Whether a call was served before one that had waited already, and had the better claim. */
function hasOvertaken(early: Outcome, late: Outcome): boolean {
  if (!early.wasQueued) return early.end === 'served' && wasWaitingAt(early.joinedMoment, late, early)
  if (early.end !== 'served' || !wasWaitingAt(early.endedMoment, late, early)) return false
  const lead = late.call.priority - early.call.priority
  return lead > 0 || (lead === 0 && late.joinedMoment < early.joinedMoment)
}

/** Whether a call stood in the line of another at a moment. */
function wasWaitingAt(moment: number, call: Outcome, other: Outcome): boolean {
  const isInSameLine = call.call.seller === other.call.seller && call !== other
  return isInSameLine && call.wasQueued && call.joinedMoment < moment && call.endedMoment > moment
}
