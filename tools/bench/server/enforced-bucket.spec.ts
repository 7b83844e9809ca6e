import { beforeEach, describe, expect, it } from '@jest/globals'
import { EnforcedBucket } from './enforced-bucket.js'

let now: number
beforeEach(() => {
  now = 1000
})

const createBucket = (rate: number, burst: number) => new EnforcedBucket({ rate, burst }, () => now)

/** How many of so many requests are admitted at once. */
function admittedOf(bucket: EnforcedBucket, requests: number): number {
  return Array.from({ length: requests }, () => bucket.admit()).filter(Boolean).length
}

describe('EnforcedBucket', () => {
  it('admits a burst, and nothing beyond it', () => {
    expect(admittedOf(createBucket(10, 20), 50)).toBe(20)
  })

  it('refills at its rate from the first request on', () => {
    const bucket = createBucket(10, 20)
    now += 60_000
    admittedOf(bucket, 20)
    now += 99
    expect(admittedOf(bucket, 1)).toBe(0)
    now += 1
    expect(admittedOf(bucket, 2)).toBe(1)
    now += 500
    expect(admittedOf(bucket, 10)).toBe(5)
  })

  it('never holds more than its burst', () => {
    const bucket = createBucket(10, 3)
    admittedOf(bucket, 3)
    now += 60_000
    expect(admittedOf(bucket, 10)).toBe(3)
  })

  it('keeps what came in before its rate changed, and refills at the new one', () => {
    const bucket = createBucket(20, 20)
    admittedOf(bucket, 20)
    now += 100
    bucket.changeRate(5)
    expect(bucket.rate).toBe(5)
    expect(admittedOf(bucket, 5)).toBe(2)
    now += 1000
    expect(admittedOf(bucket, 10)).toBe(5)
  })
})
