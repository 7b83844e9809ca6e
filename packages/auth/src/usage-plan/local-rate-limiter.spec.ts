import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../test/rejection.js'
import { networkDelay } from './bucket-state.js'
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
    for (const key of ['a', 'a', 'b']) void limiter.acquire([{ bucket: key, plan }]).then(() => served.push(key))
    await jest.advanceTimersByTimeAsync(0)
    expect(served).toEqual(['a', 'b'])
    await jest.advanceTimersByTimeAsync(2000)
    expect(served).toEqual(['a', 'b', 'a'])
  })

  it('shares nothing with another limiter', async () => {
    await new LocalRateLimiter().acquire([{ bucket: 'a', plan }])
    await expect(new LocalRateLimiter().acquire([{ bucket: 'a', plan }])).resolves.toBeUndefined()
  })

  it('takes the rate that it learns for a bucket that is in use', async () => {
    const limiter = new LocalRateLimiter()
    await limiter.acquire([{ bucket: 'a', plan }])
    limiter.update('a', { rate: 100 })
    const waiting = limiter.acquire([{ bucket: 'a', plan }])
    await jest.advanceTimersByTimeAsync(100)
    await expect(waiting).resolves.toBeUndefined()
  })

  it('lets calls without a plan go at once until it learns a rate, and then one at a time', async () => {
    const limiter = new LocalRateLimiter()
    for (let calls = 0; calls < 10; calls++) await limiter.acquire([{ bucket: 'a' }])
    limiter.update('a', { rate: 2 })
    const start = performance.now()
    const served: number[] = []
    for (let calls = 0; calls < 3; calls++) {
      void limiter.acquire([{ bucket: 'a' }]).then(() => served.push(performance.now() - start))
    }
    await jest.advanceTimersByTimeAsync(10_000)
    expect(served).toEqual([1, 2, 3].map((count) => count * (500 + networkDelay)))
  })

  it('learns no rate from a throttled call that tells none', async () => {
    const limiter = new LocalRateLimiter()
    limiter.update('a', { empty: true })
    await expect(limiter.acquire([{ bucket: 'a' }])).resolves.toBeUndefined()
  })

  it('ends a call without a plan whose signal has already aborted', async () => {
    const work = new LocalRateLimiter().acquire([{ bucket: 'a' }], { signal: AbortSignal.abort() })
    expect(await rejectionOf(work)).toMatchObject({ code: 'ABORTED' })
  })
})
