import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../load/load.js'
import { describePaced, isPaced, pacedFigures } from './paced.js'

const minimum = 10_000

function outcomeOf(changes: Partial<Outcome> = {}): Outcome {
  const counts = { made: 40, succeeded: 40, errors: {}, untyped: 0, unfinished: 0, unhandled: 0 }
  return { ...counts, elapsed: 10_150, slowest: 10_000, cpu: 50, memory: [], ...changes }
}

describe('pacedFigures', () => {
  it('compares the time with the minimum of the usage plan', () => {
    const figures = pacedFigures([outcomeOf()], minimum, 0)
    expect(figures.ratio).toBeCloseTo(1.015)
    expect(describePaced(figures)).toBe('10.15 s, 1.015 times the minimum; 0 throttled (429), 0 failed')
  })

  it('takes the time of the slowest process, and adds up the failed calls of all', () => {
    const outcomes = [outcomeOf({ succeeded: 38 }), outcomeOf({ elapsed: 11_000, succeeded: 37 })]
    expect(pacedFigures(outcomes, minimum, 7)).toMatchObject({ elapsed: 11_000, throttled: 7, failed: 5 })
  })

  it('does not compare the time if calls failed', () => {
    const figures = pacedFigures([outcomeOf({ elapsed: 30, succeeded: 10, unhandled: 2 })], minimum, 10)
    expect(describePaced(figures)).toBe(
      '0.03 s; 10 throttled (429), 30 failed; unhandled errors: 2 (Node exits on the first)',
    )
  })
})

describe('isPaced', () => {
  it('is true if all calls succeeded in time', () => {
    expect(isPaced(pacedFigures([outcomeOf()], minimum, 0), 1.02)).toBe(true)
  })

  it.each([
    ['a run that took too long', outcomeOf({ elapsed: 10_300 }), 0],
    ['a throttled call', outcomeOf(), 1],
    ['a failed call', outcomeOf({ succeeded: 39 }), 0],
    ['an unhandled error', outcomeOf({ unhandled: 1 }), 0],
  ])('is false with %s', (_, outcome, throttled) => {
    expect(isPaced(pacedFigures([outcome], minimum, throttled), 1.02)).toBe(false)
  })
})
