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
  it('uses one bucket per name', async () => {
    const limiter = new LocalRateLimiter()
    const served: string[] = []
    for (const bucket of ['a', 'a', 'b']) void limiter.acquire([{ bucket, plan }]).then(() => served.push(bucket))
    await jest.advanceTimersByTimeAsync(0)
    expect(served).toEqual(['a', 'b'])
    await jest.advanceTimersByTimeAsync(2000)
    expect(served).toEqual(['a', 'b', 'a'])
  })

  it('shares no bucket with another limiter', async () => {
    await new LocalRateLimiter().acquire([{ bucket: 'a', plan }])
    await expect(new LocalRateLimiter().acquire([{ bucket: 'a', plan }])).resolves.toBeUndefined()
  })

  it('applies a new rate to an existing bucket', async () => {
    const limiter = new LocalRateLimiter()
    await limiter.acquire([{ bucket: 'a', plan }])
    limiter.update('a', { rate: 100 })
    const waiting = limiter.acquire([{ bucket: 'a', plan }])
    await jest.advanceTimersByTimeAsync(100)
    await expect(waiting).resolves.toBeUndefined()
  })

  it('does not limit calls without a plan until a response names a rate, then permits one at a time', async () => {
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

  it('creates no bucket if the response to a throttled call names no rate', async () => {
    const limiter = new LocalRateLimiter()
    limiter.update('a', { empty: true })
    await expect(limiter.acquire([{ bucket: 'a' }])).resolves.toBeUndefined()
  })

  it('rejects a call without a plan if its signal has already aborted', async () => {
    const work = new LocalRateLimiter().acquire([{ bucket: 'a' }], { signal: AbortSignal.abort() })
    expect(await rejectionOf(work)).toMatchObject({ code: 'ABORTED' })
  })
})

const minutes = (count: number) => jest.advanceTimersByTimeAsync(count * 60_000)

describe('LocalRateLimiter: idle buckets', () => {
  const claims = (bucket: string, plan = { rate: 1, burst: 2 }) => [{ bucket, plan }] as const

  it('are dropped when another bucket is used', async () => {
    const limiter = new LocalRateLimiter()
    await limiter.acquire(claims('a'))
    await limiter.acquire(claims('b'))
    await minutes(9)
    await limiter.acquire(claims('b'))
    await minutes(2)
    await limiter.acquire(claims('b'))
    expect(limiter.size).toBe(1)
  })

  it("have no timer, so they don't keep the process alive", async () => {
    await new LocalRateLimiter().acquire(claims('a'))
    expect(jest.getTimerCount()).toBe(0)
  })

  it('are created again with their initial plan', async () => {
    const limiter = new LocalRateLimiter()
    for (const _ of [1, 2]) await limiter.acquire(claims('a'))
    limiter.update('a', { rate: 0.1 })
    await minutes(20)
    for (const _ of [1, 2]) await limiter.acquire(claims('a'), { maxQueueMs: 0 })
    // At the rate of the update it would wait for ten seconds.
    const waiting = limiter.acquire(claims('a'), { maxQueueMs: 2000 })
    await jest.advanceTimersByTimeAsync(2000)
    await expect(waiting).resolves.toBeUndefined()
  })

  it('grant permits no earlier than if they had been kept', async () => {
    const limiter = new LocalRateLimiter()
    const slow = claims('a', { rate: 1 / 3600, burst: 1 })
    await limiter.acquire(slow)
    await minutes(59)
    expect(await rejectionOf(limiter.acquire(slow, { maxQueueMs: 0 }))).toMatchObject({ code: 'QUEUE_LIMIT' })
  })
})
