import { describe, expect, it } from '@jest/globals'
import { rotationSteps } from '../../integration/secret-rotation/rotation-steps.js'
import { faultShares } from './fault.js'
import { planRotation } from './plan-rotation.js'
import { Random } from './random.js'

const plans = (seed: number) => {
  const random = new Random(seed)
  return Array.from({ length: 200 }, () => planRotation(random))
}

describe('the faults of a rotation', () => {
  it('are the same for the same seed', () => {
    expect(plans(5)).toEqual(plans(5))
    expect(plans(5)).not.toEqual(plans(6))
  })

  it('are several, each of another kind', () => {
    for (const faults of plans(5)) {
      expect(faults.length).toBeGreaterThanOrEqual(2)
      expect(new Set(faults.map(({ kind }) => kind)).size).toBe(faults.length)
    }
  })

  it('are of every kind in the course of a soak, and kill a rotator after every step', () => {
    const faults = plans(5).flat()
    expect(new Set(faults.map(({ kind }) => kind)).size).toBe(Object.keys(faultShares).length)
    const kills = faults.filter(({ kind }) => kind === 'rotator killed')
    expect(new Set(kills.map(({ killAt }) => killAt))).toEqual(new Set(rotationSteps))
  })

  it('are over long before a secret is overdue', () => {
    for (const { after, lasts } of plans(5).flat()) expect(after + lasts).toBeLessThanOrEqual(1400)
  })
})
