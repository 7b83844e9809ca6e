import { describe, expect, it } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { UsagePlanBucket, UsagePlanBuckets } from './usage-plan-bucket.js'

describe('a bucket', () => {
  it('holds its burst and refills at its rate', () => {
    const clock = new FakeClock()
    const bucket = new UsagePlanBucket({ rate: 0.5, burst: 2 }, clock.read)
    const take = () => bucket.take()
    expect([take(), take(), take()]).toEqual([true, true, false])
    clock.advance(1.9)
    expect(take()).toBe(false)
    clock.advance(0.1)
    expect([take(), take()]).toEqual([true, false])
  })

  it('never holds more than its burst', () => {
    const clock = new FakeClock()
    const bucket = new UsagePlanBucket({ rate: 10, burst: 1 }, clock.read)
    clock.advance(3600)
    expect([bucket.take(), bucket.take()]).toEqual([true, false])
  })

  it('gives a token to everyone who asks at exactly its rate', () => {
    const clock = new FakeClock()
    const bucket = new UsagePlanBucket({ rate: 0.7, burst: 1 }, clock.read)
    const taken = Array.from({ length: 1000 }, () => {
      const token = bucket.take()
      clock.advance(1 / 0.7)
      return token
    })
    expect(taken).not.toContain(false)
  })
})

describe('the buckets', () => {
  const plan = { rate: 1, burst: 1 }
  const seller = { type: 'seller', clientId: 'a', seller: 's1' } as const

  it('are one per operation, application and selling partner', () => {
    const buckets = new UsagePlanBuckets(new FakeClock().read)
    expect(buckets.take('GET /a', plan, seller)).toBe(true)
    expect(buckets.take('GET /b', plan, seller)).toBe(true)
    expect(buckets.take('GET /a', plan, { ...seller, seller: 's2' })).toBe(true)
    expect(buckets.take('GET /a', plan, { ...seller, clientId: 'b' })).toBe(true)
    expect(buckets.take('GET /a', plan, seller)).toBe(false)
  })

  it('are the same for an RDT and an access token of one selling partner', () => {
    const buckets = new UsagePlanBuckets(new FakeClock().read)
    expect(buckets.take('GET /a', plan, seller)).toBe(true)
    expect(buckets.take('GET /a', plan, { ...seller, type: 'restricted', resources: [] })).toBe(false)
  })

  it('are one per application for grantless calls', () => {
    const buckets = new UsagePlanBuckets(new FakeClock().read)
    const grantless = { type: 'grantless', clientId: 'a', scope: 's' } as const
    expect(buckets.take('GET /a', plan, grantless)).toBe(true)
    expect(buckets.take('GET /a', plan, grantless)).toBe(false)
    expect(buckets.take('GET /a', plan, { ...grantless, clientId: 'b' })).toBe(true)
  })
})
