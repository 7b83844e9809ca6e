import { expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import type { RateLimiter } from '../src/usage-plan/rate-limiter.js'
import { type Circumstances, schedules } from './call-schedule.js'
import { type Outcome, SchedulePlayer } from './schedule-player.js'

const numRuns = 200

/** Tests a limiter with random calls, priorities, limits, aborts, rates from responses and throttled calls. */
export function testLimiterProperties(
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

  holds('no time window exceeds the plan that is in force', expectNoneThrottled, { isInstant: true })
  holds('no call is throttled, regardless of the delay of the call and its response', expectNoneThrottled)

  holds('every call is permitted, rejected or aborted exactly once', ({ calls, outcomes }) => {
    expect(outcomes).toHaveLength(calls)
    expect(outcomes.filter(({ end }) => !['served', 'QUEUE_LIMIT', 'ABORTED'].includes(end))).toEqual([])
  })

  holds('no call waits longer than maxQueueMs, or joins a queue longer than maxQueueSize', ({ outcomes }) => {
    expect(outcomes.filter(waitedTooLong)).toEqual([])
    expect(outcomes.filter((outcome) => joinedTooLongLine(outcome, outcomes))).toEqual([])
  })

  const expectOrder = ({ outcomes }: SchedulePlayer) => {
    const served = outcomes.filter(({ end }) => end === 'served')
    expect(served.filter((late) => outcomes.some((early) => hasOvertaken(early, late)))).toEqual([])
  }
  holds('higher priorities are permitted first, and equal priorities in the order of arrival', expectOrder, {
    isBusy: true,
  })

  holds('no timers remain', () => expect(jest.getTimerCount()).toBe(0))
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

/** Whether a call was permitted before a waiting call that should have come first. */
function hasOvertaken(early: Outcome, late: Outcome): boolean {
  if (!early.wasQueued) return early.end === 'served' && wasWaitingAt(early.joinedMoment, late, early)
  if (early.end !== 'served' || !wasWaitingAt(early.endedMoment, late, early)) return false
  const lead = late.call.priority - early.call.priority
  return lead > 0 || (lead === 0 && late.joinedMoment < early.joinedMoment)
}

/** Whether a call was waiting in the same queue as another call at a moment. */
function wasWaitingAt(moment: number, call: Outcome, other: Outcome): boolean {
  const isInSameLine = call.call.seller === other.call.seller && call !== other
  return isInSameLine && call.wasQueued && call.joinedMoment < moment && call.endedMoment > moment
}
