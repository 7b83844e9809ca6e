import { describe, expect, it, jest } from '@jest/globals'
import { ExpiringMap } from './expiring-map.js'

/** Returns a map whose values are the times at which they become stale. */
function setUp() {
  const time = { now: 0 }
  const isStale = jest.fn((until: number, now: number) => until <= now)
  return { time, isStale, map: new ExpiringMap(isStale, () => time.now) }
}

describe('ExpiringMap', () => {
  it('drops only stale entries, on the first access after a minute', () => {
    const { time, map } = setUp()
    map.set('short', 60_000)
    map.set('long', 60_001)
    time.now = 59_999
    map.get('long')
    expect(map.size).toBe(2)
    time.now = 60_000
    expect(map.get('long')).toBe(60_001)
    expect(map.size).toBe(1)
    expect(map.get('short')).toBeUndefined()
  })

  it('does not return an entry that this access finds stale', () => {
    const { time, map } = setUp()
    map.set('short', 60_000)
    time.now = 60_000
    expect(map.get('short')).toBeUndefined()
  })

  it('checks at most once a minute, even if it is used often', () => {
    const { time, isStale, map } = setUp()
    map.set('a', Number.POSITIVE_INFINITY)
    for (time.now = 0; time.now < 180_000; time.now += 100) map.get('a')
    expect(isStale).toHaveBeenCalledTimes(2)
  })

  it('stays small while many keys are set over time', () => {
    const { time, map } = setUp()
    let largest = 0
    for (let key = 0; key < 100_000; key++) {
      time.now += 10
      map.set(`key ${key}`, time.now + 1000)
      largest = Math.max(largest, map.size)
    }
    // The entries of the minute between two checks, and those that are not stale yet.
    expect(largest).toBeLessThanOrEqual(6000 + 100)
  })

  it('returns the key that was added first', () => {
    const { map } = setUp()
    expect(map.oldestKey).toBeUndefined()
    map.set('a', 1)
    map.set('b', 2)
    map.set('a', 3)
    expect(map.oldestKey).toBe('a')
    map.delete('a')
    expect(map.oldestKey).toBe('b')
  })

  it('deletes an entry immediately', () => {
    const { map } = setUp()
    map.set('a', 1)
    map.delete('a')
    expect(map.get('a')).toBeUndefined()
  })
})
