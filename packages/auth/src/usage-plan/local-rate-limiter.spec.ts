import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { LocalRateLimiter } from './local-rate-limiter.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const plan = { rate: 1, burst: 1 }

describe('LocalRateLimiter', () => {
  it('makes the callers of one key share a bucket, and leaves other keys alone', async () => {
    const limiter = new LocalRateLimiter()
    const served: string[] = []
    for (const key of ['a', 'a', 'b']) void limiter.acquire(key, plan).then(() => served.push(key))
    await jest.advanceTimersByTimeAsync(0)
    expect(served).toEqual(['a', 'b'])
    await jest.advanceTimersByTimeAsync(2000)
    expect(served).toEqual(['a', 'b', 'a'])
  })

  it('shares nothing with another limiter', async () => {
    await new LocalRateLimiter().acquire('a', plan)
    await expect(new LocalRateLimiter().acquire('a', plan)).resolves.toBeUndefined()
  })
})
