import { describe, expect, it } from '@jest/globals'
import { MemoryUsedStates } from './used-states.js'

describe('MemoryUsedStates', () => {
  it('takes each state once', () => {
    const states = new MemoryUsedStates()
    expect([states.claim('a', 10), states.claim('b', 10), states.claim('a', 10)]).toEqual([true, true, false])
  })

  it('forgets a state when it has expired, and none before', () => {
    let now = 0
    const states = new MemoryUsedStates(2, () => now)
    states.claim('long', 20)
    states.claim('short', 10)
    now = 9_999
    expect(() => states.claim('c', 10)).toThrow(/too many states/)
    now = 10_000
    expect([states.claim('c', 10), states.claim('long', 10)]).toEqual([true, false])
  })

  it('takes no further state where there is no room, rather than forgetting one', () => {
    const states = new MemoryUsedStates(1)
    states.claim('a', 10)
    expect(() => states.claim('b', 10)).toThrow(expect.objectContaining({ code: 'ONBOARDING', reason: 'states-full' }))
    expect(states.claim('a', 10)).toBe(false)
  })

  it('stays within its room over many states', () => {
    let now = 0
    const states = new MemoryUsedStates(600, () => now)
    const claims = Array.from({ length: 20_000 }, (_, index) => {
      now += 1000
      return states.claim(`nonce-${index}`, 600)
    })
    expect(claims.every(Boolean)).toBe(true)
  })
})
