import { describe, expect, it } from '@jest/globals'
import { MemoryUsedStates } from './used-states.js'

describe('MemoryUsedStates', () => {
  it('accepts each state once', () => {
    const states = new MemoryUsedStates()
    expect([states.markUsed('a', 10_000), states.markUsed('b', 10_000), states.markUsed('a', 10_000)]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('forgets a state when it has expired, and not before', () => {
    let now = 0
    const states = new MemoryUsedStates(2, () => now)
    states.markUsed('long', 20_000)
    states.markUsed('short', 10_000)
    now = 9_999
    expect(() => states.markUsed('c', 10_000)).toThrow(/^Too many states/)
    now = 10_000
    expect([states.markUsed('c', 10_000), states.markUsed('long', 10_000)]).toEqual([true, false])
  })

  it('rejects further states at its capacity, instead of forgetting one', () => {
    const states = new MemoryUsedStates(1)
    states.markUsed('a', 10_000)
    expect(() => states.markUsed('b', 10_000)).toThrow(
      expect.objectContaining({ code: 'ONBOARDING', reason: 'states-full' }),
    )
    expect(states.markUsed('a', 10_000)).toBe(false)
  })

  it('stays within its capacity over many states', () => {
    let now = 0
    const states = new MemoryUsedStates(600, () => now)
    const firstUses = Array.from({ length: 20_000 }, (_, index) => {
      now += 1000
      return states.markUsed(`nonce-${index}`, 600_000)
    })
    expect(firstUses.every(Boolean)).toBe(true)
  })
})
