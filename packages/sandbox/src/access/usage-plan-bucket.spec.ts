import { describe, expect, it } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { UsagePlanBucket, UsagePlanBuckets } from './usage-plan-bucket.js'

function createBucket(rate: number, burst: number) {
  const clock = new FakeClock()
  const bucket = new UsagePlanBucket({ rate, burst }, clock.read)
  return {
    bucket,
    clock,
    /** How many of several requests at the same time get a permit. */
    permitsOf: (requests: number) => Array.from({ length: requests }, () => bucket.takePermit()).filter(Boolean).length,
  }
}

describe('UsagePlanBucket', () => {
  it('starts with its burst and refills at its rate', () => {
    const { clock, permitsOf } = createBucket(0.5, 2)
    expect(permitsOf(3)).toBe(2)
    clock.advance(1.999)
    expect(permitsOf(1)).toBe(0)
    clock.advance(0.001)
    expect(permitsOf(2)).toBe(1)
  })

  it('never holds more than its burst', () => {
    const { clock, permitsOf } = createBucket(10, 3)
    clock.advance(3600)
    expect(permitsOf(10)).toBe(3)
    clock.advance(3600)
    expect(permitsOf(10)).toBe(3)
  })

  it('is always empty if its burst is 0', () => {
    const { clock, permitsOf } = createBucket(10, 0)
    clock.advance(3600)
    expect(permitsOf(1)).toBe(0)
  })

  it.each([0.1, 0.2, 0.7, 0.0167, 0.05])(
    'refills exactly: 10,000 steps at rate %d give neither more nor less',
    (rate) => {
      const { clock, permitsOf } = createBucket(rate, 1)
      permitsOf(1)
      let permits = 0
      for (let second = 0; second < 10_000; second += 1) {
        clock.advance(1)
        permits += permitsOf(1)
      }
      const secondsPerPermit = Math.ceil(1 / rate)
      expect(permits).toBe(Math.floor(10_000 / secondsPerPermit))
    },
  )

  it('gives a permit in the nanosecond in which it is due, and not before', () => {
    const { clock, permitsOf } = createBucket(1000, 1)
    permitsOf(1)
    clock.advance(0.000999999)
    expect(permitsOf(1)).toBe(0)
    clock.advance(0.000000001)
    expect(permitsOf(1)).toBe(1)
  })

  it('keeps refilled permits when its rate changes, and then refills at the new rate', () => {
    const { bucket, clock, permitsOf } = createBucket(20, 20)
    permitsOf(20)
    clock.advance(0.1)
    bucket.rate = 5
    expect([bucket.rate, permitsOf(5)]).toEqual([5, 2])
    clock.advance(1)
    expect(permitsOf(10)).toBe(5)
  })

  it('can be emptied, including the part of the next permit', () => {
    const { bucket, clock, permitsOf } = createBucket(1, 2)
    permitsOf(2)
    clock.advance(1.5)
    bucket.empty()
    clock.advance(0.9)
    expect(permitsOf(1)).toBe(0)
    clock.advance(0.1)
    expect(permitsOf(1)).toBe(1)
  })
})

describe('UsagePlanBuckets', () => {
  const plan = { rate: 1, burst: 1 }
  const seller = { type: 'seller', clientId: 'a', seller: 's1' } as const

  it('has one bucket per operation, application and selling partner', () => {
    const buckets = new UsagePlanBuckets(new FakeClock().read)
    expect(buckets.takePermit('GET /a', plan, seller)).toBe(true)
    expect(buckets.takePermit('GET /b', plan, seller)).toBe(true)
    expect(buckets.takePermit('GET /a', plan, { ...seller, seller: 's2' })).toBe(true)
    expect(buckets.takePermit('GET /a', plan, { ...seller, clientId: 'b' })).toBe(true)
    expect(buckets.takePermit('GET /a', plan, seller)).toBe(false)
  })

  it('uses the same bucket for an RDT and an access token of one selling partner', () => {
    const buckets = new UsagePlanBuckets(new FakeClock().read)
    expect(buckets.takePermit('GET /a', plan, seller)).toBe(true)
    expect(buckets.takePermit('GET /a', plan, { ...seller, type: 'restricted', resources: [] })).toBe(false)
  })

  it('has one bucket per application for grantless calls', () => {
    const buckets = new UsagePlanBuckets(new FakeClock().read)
    const grantless = { type: 'grantless', clientId: 'a', scope: 's' } as const
    expect(buckets.takePermit('GET /a', plan, grantless)).toBe(true)
    expect(buckets.takePermit('GET /a', plan, grantless)).toBe(false)
    expect(buckets.takePermit('GET /a', plan, { ...grantless, clientId: 'b' })).toBe(true)
  })
})
