import { describe, expect, it } from '@jest/globals'
import { TimeBudget } from './time-budget.js'

function setUp(limit: number) {
  const time = { now: 1000 }
  return { time, budget: new TimeBudget(limit, () => time.now) }
}

describe('TimeBudget', () => {
  it('starts when it is first used', () => {
    const { time, budget } = setUp(500)
    time.now = 5000
    expect(budget.left).toBe(500)
    time.now = 5200
    expect(budget.left).toBe(300)
  })

  it('always leaves a millisecond, because a timer needs a positive time', () => {
    const { time, budget } = setUp(500)
    expect(budget.left).toBe(500)
    time.now = 9000
    expect([budget.left, budget.forAttempt]).toEqual([1, 1])
  })

  it.each([
    [8000, 8000],
    [10_000, 10_000],
    [15_000, 10_000],
    [30_000, 15_000],
    [60_000, 30_000],
  ])('of %d ms gives the first attempt %d ms', (limit, expected) => {
    expect(setUp(limit).budget.forAttempt).toBe(expected)
  })

  it('gives a later attempt only the time that is left', () => {
    const { time, budget } = setUp(30_000)
    expect(budget.forAttempt).toBe(15_000)
    time.now += 20_000
    expect(budget.forAttempt).toBe(10_000)
  })

  it('allows only retries that start before its end', () => {
    const { time, budget } = setUp(30_000)
    expect([budget.allows(29_999), budget.allows(30_000)]).toEqual([true, false])
    time.now += 20_000
    expect([budget.allows(9999), budget.allows(10_000), budget.allows(3_600_000)]).toEqual([true, false, false])
  })
})
