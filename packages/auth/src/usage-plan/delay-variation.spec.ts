import { describe, expect, it } from '@jest/globals'
import { DelayVariation } from './delay-variation.js'

function after(...roundTrips: number[]): number {
  const variation = new DelayVariation(50)
  for (const roundTrip of roundTrips) variation.add(roundTrip)
  return variation.most
}

describe('DelayVariation', () => {
  it('assumes the longest delay until there are round trips to compare', () => {
    expect([after(), after(20)]).toEqual([50, 50])
  })

  it('trusts equal round trips more, the more of them there are', () => {
    expect([after(20, 20), after(20, 20, 20), after(20, 20, 20, 20)]).toEqual([25, 12.5, 6.25])
  })

  it('is larger than the difference between round trips, and at most the longest delay', () => {
    const ten = Array.from({ length: 10 }, (_, index) => 100 + 2 * index)
    expect(after(...ten)).toBeGreaterThan(18)
    expect(after(...ten, 400)).toBe(50)
  })

  it('forgets a slow round trip after 16 others', () => {
    expect(after(400, ...Array(16).fill(20))).toBeLessThan(1)
  })
})
