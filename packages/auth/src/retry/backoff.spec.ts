import { describe, expect, it } from '@jest/globals'
import { backoff } from './backoff.js'

const policy = { maxAttempts: 9, baseDelay: 100, maxDelay: 1000 }

describe('backoff', () => {
  it('doubles its limit with each attempt, up to the cap', () => {
    const limits = [1, 2, 3, 4, 5, 60, 2000].map((attempts) => backoff(policy, attempts, 1))
    expect(limits).toEqual([100, 200, 400, 800, 1000, 1000, 1000])
  })

  it('takes a random part of the limit, from nothing on', () => {
    expect([0, 0.25, 0.5].map((random) => backoff(policy, 2, random))).toEqual([0, 50, 100])
  })
})
