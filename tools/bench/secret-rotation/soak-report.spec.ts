import { describe, expect, it } from '@jest/globals'
import { addUp, describeSoak, figuresOf, isSound, type Lane } from './soak-figures.js'
import type { SoakedRotation, SoakTotals } from './soak-report.js'

const rotation: SoakedRotation = { faults: ['SQS late', 'rotator killed'], isLost: false, seconds: 2 }
const totals: SoakTotals = { requests: 2, calls: 50, failures: [], messages: 0 }

const lane = (last: Partial<SoakedRotation> = {}, changed: Partial<SoakTotals> = {}): Lane => ({
  rotations: [rotation, { ...rotation, faults: ['SQS late'], seconds: 3, ...last }],
  totals: { ...totals, ...changed },
})

function measure(...lanes: readonly Lane[]) {
  const soaked = addUp(lanes)
  const figures = figuresOf(soaked, { seed: 7, elapsed: 60_000 })
  return { figures, text: describeSoak(soaked, figures), isSound: isSound(figures, 4) }
}

describe('a soak', () => {
  it('adds up what its applications came to', () => {
    const { figures, isSound } = measure(lane(), lane())
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
    expect(isSound).toBe(true)
  })

  it('tells the faults and its seed', () => {
    expect(measure(lane(), lane()).text).toBe(
      '4 rotations, 0 secrets lost; of 100 calls of the apps 0 failed; Amazon asked 4 times, 0 messages left; ' +
        '6 faults of 2 kinds; 60 s, the longest 3.0 s; seed 7',
    )
  })

  it.each<[string, Lane, string]>([
    ['a lost secret', lane({ isLost: true }), '1 secrets lost'],
    ['a failed call', lane({}, { failures: ['LwaError: no'] }), '1 failed: LwaError: no'],
    ['a request too many', lane({}, { requests: 3 }), 'Amazon asked 5 times'],
    ['a message left', lane({}, { messages: 1 }), '1 messages left'],
    [
      'a rotation that does not end',
      lane({ stuck: 'SQS late: request-recorded' }),
      'has not ended: SQS late: request-recorded',
    ],
    ['a rotation too few', { ...lane(), rotations: [rotation] }, '3 rotations'],
  ])('does not reach its goal with %s, and says so', (_, faulty, text) => {
    const measured = measure(lane(), faulty)
    expect(measured.isSound).toBe(false)
    expect(measured.text).toContain(text)
  })
})
