import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type LongWait, LongWaits, longWaitOption, type WaitingCall } from './long-waits.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

/** A call that keeps the reports of its long waits. */
class FakeCall implements WaitingCall {
  readonly reports: LongWait[] = []

  onLongWait(wait: LongWait): void {
    this.reports.push(wait)
  }
}

function longWaits(limit = 10_000): LongWaits {
  return new LongWaits(limit, () => performance.now())
}

describe('LongWaits', () => {
  it('reports a call that still waits after the limit, once', () => {
    const waits = longWaits()
    const call = new FakeCall()
    waits.begin(call, 'queue')
    jest.advanceTimersByTime(9_999)
    expect(call.reports).toEqual([])
    jest.advanceTimersByTime(60_000)
    expect(call.reports).toEqual([{ reason: 'queue', waited: 10_000 }])
  })

  it('reports each call at its own limit', () => {
    const waits = longWaits()
    const calls = [new FakeCall(), new FakeCall(), new FakeCall()]
    for (const call of calls) {
      waits.begin(call, 'queue')
      jest.advanceTimersByTime(3_000)
    }
    jest.advanceTimersByTime(1_000)
    expect(calls.map(({ reports }) => reports.length)).toEqual([1, 0, 0])
    jest.advanceTimersByTime(3_000)
    expect(calls.map(({ reports }) => reports.length)).toEqual([1, 1, 0])
    jest.advanceTimersByTime(3_000)
    expect(calls.map(({ reports }) => reports)).toEqual(Array(3).fill([{ reason: 'queue', waited: 10_000 }]))
  })

  it('does not report a call whose wait has ended', () => {
    const waits = longWaits()
    const [first, second] = [new FakeCall(), new FakeCall()]
    waits.begin(first, 'queue')
    waits.begin(second, 'queue')
    waits.end(first)
    jest.advanceTimersByTime(60_000)
    expect(first.reports).toEqual([])
    expect(second.reports).toHaveLength(1)
  })

  it('measures each wait of a call separately', () => {
    const waits = longWaits()
    const call = new FakeCall()
    waits.begin(call, 'token')
    jest.advanceTimersByTime(8_000)
    waits.begin(call, 'queue')
    jest.advanceTimersByTime(9_000)
    expect(call.reports).toEqual([])
    jest.advanceTimersByTime(1_000)
    expect(call.reports).toEqual([{ reason: 'queue', waited: 10_000 }])
  })

  it('leaves no timer when no call waits', () => {
    const waits = longWaits()
    const calls = [new FakeCall(), new FakeCall()]
    for (const call of calls) waits.begin(call, 'queue')
    expect(jest.getTimerCount()).toBe(1)
    for (const call of calls) waits.end(call)
    expect(jest.getTimerCount()).toBe(0)
  })

  it('watches no call if the limit is infinite', () => {
    const waits = longWaits(Number.POSITIVE_INFINITY)
    waits.begin(new FakeCall(), 'queue')
    expect(jest.getTimerCount()).toBe(0)
  })
})

describe('longWaitOption', () => {
  it('is 10 seconds by default, and can be infinite', () => {
    expect([longWaitOption(), longWaitOption(0), longWaitOption(Number.POSITIVE_INFINITY)]).toEqual([
      10_000,
      0,
      Number.POSITIVE_INFINITY,
    ])
  })

  it.each([-1, Number.NaN, '5' as never])('rejects %p', (value) => {
    expect(() => longWaitOption(value)).toThrow('longWaitMs is invalid.')
  })
})
