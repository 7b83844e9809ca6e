import { describe, expect, it } from '@jest/globals'
import { rotationSteps } from '../../integration/secret-rotation/rotation-steps.js'
import { faultWeights, planRotation } from './plan-rotation.js'
import { Random } from './random.js'

const plans = (seed: number) => {
  const random = new Random(seed)
  return Array.from({ length: 200 }, () => planRotation(random))
}

describe('planRotation', () => {
  it('chooses the same faults for the same seed', () => {
    expect(plans(5)).toEqual(plans(5))
    expect(plans(5)).not.toEqual(plans(6))
  })

  it('chooses several faults of different kinds', () => {
    for (const faults of plans(5)) {
      expect(faults.length).toBeGreaterThanOrEqual(2)
      expect(new Set(faults.map(({ kind }) => kind)).size).toBe(faults.length)
    }
  })

  it('chooses every kind of fault, and kills a rotator after every step', () => {
    const faults = plans(5).flat()
    expect(new Set(faults.map(({ kind }) => kind)).size).toBe(Object.keys(faultWeights).length)
    const kills = faults.filter(({ kind }) => kind === 'rotator killed')
    expect(new Set(kills.map(({ killAt }) => killAt))).toEqual(new Set(rotationSteps))
  })

  it('ends all faults long before a secret is overdue', () => {
    for (const { delay, duration } of plans(5).flat()) expect(delay + duration).toBeLessThanOrEqual(1400)
  })
})
