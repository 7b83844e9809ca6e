import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../load/load.js'
import { describePaced, isPaced, pacedFigures } from './paced-figures.js'

const theory = 10_000

function outcomeOf(further: Partial<Outcome> = {}): Outcome {
  const counts = { made: 40, answered: 40, errors: {}, untyped: 0, unfinished: 0, unhandled: 0 }
  return { ...counts, elapsed: 10_150, slowest: 10_000, cpu: 50, memory: [], ...further }
}

describe('pacedFigures', () => {
  it('compares the time with what the plan asks for', () => {
    const figures = pacedFigures([outcomeOf()], theory, 0)
    expect(figures.ratio).toBeCloseTo(1.015)
    expect(describePaced(figures)).toBe('10.15 s, 1.015 times the theory; 0 of 429, 0 lost')
  })

  it('takes the time of the slowest of several processes, and adds up what they lost', () => {
    const outcomes = [outcomeOf({ answered: 38 }), outcomeOf({ elapsed: 11_000, answered: 37 })]
    expect(pacedFigures(outcomes, theory, 7)).toMatchObject({ elapsed: 11_000, throttled: 7, lost: 5 })
  })

  it('does not compare the time of calls that were lost', () => {
    const figures = pacedFigures([outcomeOf({ elapsed: 30, answered: 10, unhandled: 2 })], theory, 10)
    expect(describePaced(figures)).toBe(
      '0.03 s; 10 of 429, 30 lost; 2 unhandled failures, the first of which ends a process',
    )
  })
})

describe('isPaced', () => {
  it('holds for calls that came through in time', () => {
    expect(isPaced(pacedFigures([outcomeOf()], theory, 0), 1.02)).toBe(true)
  })

  it.each([
    ['took too long', outcomeOf({ elapsed: 10_300 }), 0],
    ['were throttled', outcomeOf(), 1],
    ['were lost', outcomeOf({ answered: 39 }), 0],
    ['left a failure to nobody', outcomeOf({ unhandled: 1 }), 0],
  ])('does not for calls that %s', (_, outcome, throttled) => {
    expect(isPaced(pacedFigures([outcome], theory, throttled), 1.02)).toBe(false)
  })
})
