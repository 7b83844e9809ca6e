import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../test/rejection.js'
import { Bucket } from './bucket.js'
import { LocalRateLimiter } from './local-rate-limiter.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const now = () => performance.now()
const minutes = (count: number) => jest.advanceTimersByTimeAsync(count * 60_000)

describe('TokenBucket: idleness', () => {
  it('begins ten minutes after the last token was taken', async () => {
    const bucket = new Bucket({ rate: 1, burst: 2 }, now)
    await bucket.acquire()
    await jest.advanceTimersByTimeAsync(599_999)
    expect(bucket.isIdle(now())).toBe(false)
    await jest.advanceTimersByTimeAsync(1)
    expect(bucket.isIdle(now())).toBe(true)
  })

  it('begins ten minutes after the last answer', async () => {
    const bucket = new Bucket({ rate: 1, burst: 2 }, now)
    await bucket.acquire()
    await minutes(5)
    bucket.update({ rate: 2 })
    await minutes(9)
    expect(bucket.isIdle(now())).toBe(false)
    await minutes(1)
    expect(bucket.isIdle(now())).toBe(true)
  })

  it('does not begin before the bucket is full again', async () => {
    const bucket = new Bucket({ rate: 1 / 3600, burst: 2 }, now)
    await bucket.acquire()
    await minutes(59)
    expect(bucket.isIdle(now())).toBe(false)
    await minutes(2)
    expect(bucket.isIdle(now())).toBe(true)
  })

  it('does not begin while a call waits', async () => {
    const bucket = new Bucket({ rate: 1 / 3600, burst: 1 }, now)
    const controller = new AbortController()
    await bucket.acquire()
    const waiting = rejectionOf(bucket.acquire({ signal: controller.signal }))
    await minutes(30)
    expect(bucket.isIdle(now())).toBe(false)
    controller.abort()
    await waiting
  })
})

describe('LocalRateLimiter: idle buckets', () => {
  const claim = (bucket: string, plan = { rate: 1, burst: 2 }) => [{ bucket, plan }] as const

  it('are dropped when another one is used', async () => {
    const limiter = new LocalRateLimiter()
    await limiter.acquire(claim('a'))
    await limiter.acquire(claim('b'))
    await minutes(9)
    await limiter.acquire(claim('b'))
    await minutes(2)
    await limiter.acquire(claim('b'))
    expect(limiter.size).toBe(1)
  })

  it('keep no process alive, and no timer', async () => {
    await new LocalRateLimiter().acquire(claim('a'))
    expect(jest.getTimerCount()).toBe(0)
  })

  it('are made anew as they were at the beginning', async () => {
    const limiter = new LocalRateLimiter()
    for (const _ of [1, 2]) await limiter.acquire(claim('a'))
    limiter.update('a', { rate: 0.1 })
    await minutes(20)
    for (const _ of [1, 2]) await limiter.acquire(claim('a'), { maxQueueMs: 0 })
    // At the rate that was learned it would wait for ten seconds.
    const waiting = limiter.acquire(claim('a'), { maxQueueMs: 2000 })
    await jest.advanceTimersByTimeAsync(2000)
    await expect(waiting).resolves.toBeUndefined()
  })

  it('give no token sooner than if they had been kept', async () => {
    const limiter = new LocalRateLimiter()
    const slow = claim('a', { rate: 1 / 3600, burst: 1 })
    await limiter.acquire(slow)
    await minutes(59)
    expect(await rejectionOf(limiter.acquire(slow, { maxQueueMs: 0 }))).toMatchObject({ code: 'QUEUE_LIMIT' })
  })
})
