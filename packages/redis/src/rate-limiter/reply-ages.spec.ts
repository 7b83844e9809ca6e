import { describe, expect, it } from '@jest/globals'
import { ReplyAges } from './reply-ages.js'

describe('ReplyAges', () => {
  /** Redis' clock is 1,000,000 ms ahead. A request takes 1 ms to Redis. */
  const exchange = (requestedAt: number, replyDelay: number, ahead = 1_000_000) => ({
    requestedAt,
    receivedAt: requestedAt + 1 + replyDelay,
    ranAt: requestedAt + 1 + ahead,
  })

  it('is 0 for the first reply', () => {
    expect(new ReplyAges().ageOf(exchange(0, 5))).toBe(0)
  })

  it('is what a reply took longer than the fastest one', () => {
    const ages = new ReplyAges()
    ages.ageOf(exchange(0, 2))
    expect(ages.ageOf(exchange(100, 7))).toBe(5)
    expect(ages.ageOf(exchange(200, 2))).toBe(0)
  })

  it('is 0 for a reply that is faster than all before', () => {
    const ages = new ReplyAges()
    ages.ageOf(exchange(0, 9))
    expect(ages.ageOf(exchange(100, 3))).toBe(0)
    expect(ages.ageOf(exchange(200, 4))).toBe(1)
  })

  it.each([-50_000, 50_000])('starts again after the clock of Redis was changed by %d ms', (change) => {
    const ages = new ReplyAges()
    ages.ageOf(exchange(0, 1))
    const afterChange = [exchange(100, 1, 1_000_000 + change), exchange(200, 4, 1_000_000 + change)]
    expect(afterChange.map((each) => ages.ageOf(each))).toEqual([0, 3])
  })

  it('follows a clock that slowly falls behind', () => {
    const ages = new ReplyAges()
    for (let request = 0; request < 100; request++) ages.ageOf(exchange(request * 100, 1, 1_000_000 - request * 0.01))
    expect(ages.ageOf(exchange(10_000, 1, 999_999))).toBeLessThan(0.5)
  })
})
