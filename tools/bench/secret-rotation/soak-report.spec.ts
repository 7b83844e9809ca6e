import { describe, expect, it } from '@jest/globals'
import {
  type ApplicationResult,
  type ApplicationTotals,
  addUp,
  describeSoak,
  figuresOf,
  isGoalReached,
  type RotationResult,
} from './soak-report.js'

const rotation: RotationResult = { faults: ['SQS delayed', 'rotator killed'], isLost: false, seconds: 2 }
const totals: ApplicationTotals = { requests: 2, calls: 50, failures: [], messages: 0 }

const result = (
  lastRotation: Partial<RotationResult> = {},
  changedTotals: Partial<ApplicationTotals> = {},
): ApplicationResult => ({
  rotations: [rotation, { ...rotation, faults: ['SQS delayed'], seconds: 3, ...lastRotation }],
  totals: { ...totals, ...changedTotals },
})

function summarize(...results: readonly ApplicationResult[]) {
  const sums = addUp(results)
  const figures = figuresOf(sums, { seed: 7, elapsed: 60_000 })
  return { figures, text: describeSoak(sums, figures), isReached: isGoalReached(figures, 4) }
}

describe('the report of a soak test', () => {
  it('contains the sums over all applications', () => {
    const { figures, isReached } = summarize(result(), result())
    expect(figures).toEqual({
      rotations: 4,
      lost: 0,
      failed: 0,
      requests: 4,
      calls: 100,
      messages: 0,
      faults: 6,
      longest: 3000,
      seed: 7,
      elapsed: 60_000,
    })
    expect(isReached).toBe(true)
  })

  it('describes the sums and the seed', () => {
    expect(summarize(result(), result()).text).toBe(
      '4 rotations, 0 secrets lost; 0 of 100 API calls failed; 4 rotation requests to Amazon, 0 messages left; ' +
        '6 faults of 2 kinds; 60 s, longest rotation 3.0 s; seed 7',
    )
  })

  it.each<[string, ApplicationResult, string]>([
    ['a lost secret', result({ isLost: true }), '1 secrets lost'],
    ['a failed call', result({}, { failures: ['LwaError: no'] }), '1 of 100 API calls failed: LwaError: no'],
    ['a second request', result({}, { requests: 3 }), '5 rotation requests to Amazon'],
    ['a leftover message', result({}, { messages: 1 }), '1 messages left'],
    [
      'an unfinished rotation',
      result({ unfinished: 'SQS delayed: request-recorded' }),
      'not finished: SQS delayed: request-recorded',
    ],
    ['a missing rotation', { ...result(), rotations: [rotation] }, '3 rotations'],
  ])('misses the goal with %s, and describes it', (_, faulty, text) => {
    const summary = summarize(result(), faulty)
    expect(summary.isReached).toBe(false)
    expect(summary.text).toContain(text)
  })
})
