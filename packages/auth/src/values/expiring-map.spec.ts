import { describe, expect, it, jest } from '@jest/globals'
import { ExpiringMap } from './expiring-map.js'

/** A map of values that are needless from the time on that they tell. */
function setUp() {
  const time = { now: 0 }
  const isNeedless = jest.fn((until: number, now: number) => until <= now)
  return { time, isNeedless, map: new ExpiringMap(isNeedless, () => time.now) }
}

describe('ExpiringMap', () => {
  it('drops what has become needless, and nothing else, when it is used after a minute', () => {
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

  it('does not hand out what has become needless', () => {
    const { time, map } = setUp()
    map.set('short', 60_000)
    time.now = 60_000
    expect(map.get('short')).toBeUndefined()
  })

  it('looks once a minute at most, however often it is used', () => {
    const { time, isNeedless, map } = setUp()
    map.set('a', Number.POSITIVE_INFINITY)
    for (time.now = 0; time.now < 180_000; time.now += 100) map.get('a')
    expect(isNeedless).toHaveBeenCalledTimes(2)
  })

  it('stays bounded by what is needed, however many keys come by', () => {
    const { time, map } = setUp()
    let largest = 0
    for (let key = 0; key < 100_000; key++) {
      time.now += 10
      map.set(`key ${key}`, time.now + 1000)
      largest = Math.max(largest, map.size)
    }
    // Those of a minute between two looks, and those that are needed.
    expect(largest).toBeLessThanOrEqual(6000 + 100)
  })

  it('tells which of its keys was set first', () => {
    const { map } = setUp()
    expect(map.oldestKey).toBeUndefined()
    map.set('a', 1)
    map.set('b', 2)
    map.set('a', 3)
    expect(map.oldestKey).toBe('a')
    map.delete('a')
    expect(map.oldestKey).toBe('b')
  })

  it('forgets what is deleted at once', () => {
    const { map } = setUp()
    map.set('a', 1)
    map.delete('a')
    expect(map.get('a')).toBeUndefined()
  })
})
