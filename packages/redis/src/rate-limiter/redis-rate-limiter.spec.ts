import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { BucketClaims } from '@selling-partner/auth'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { describeWithRedis } from '../../test/describe-with-redis.js'
import { SharedRedis } from '../shared-redis.js'
import { RedisRateLimiter } from './redis-rate-limiter.js'

describeWithRedis('RedisRateLimiter', (redis) => {
  let processes: SharedRedis[]

  beforeEach(() => {
    processes = []
  })
  afterEach(() => {
    for (const each of processes) each.close()
  })

  /** Returns the rate limiter of another process. */
  const limiter = (options = {}) => {
    const process = new SharedRedis({ url: redis().url, prefix: redis().prefix, timeout: 10_000, ...options })
    processes.push(process)
    return process.rateLimiter
  }
  const buckets: BucketClaims = [{ bucket: 'app orders', plan: { rate: 0.001, burst: 3 } }]

  it('shares the permits of one bucket between processes, and grants at most what it has', async () => {
    const one = limiter()
    const other = limiter()
    await one.acquire(buckets, {})
    await Promise.all([other.acquire(buckets, {}), one.acquire(buckets, {})])
    const wait = { maxQueueMs: 60_000 }
    expect(await rejectionOf(one.acquire(buckets, wait))).toMatchObject({ code: 'QUEUE_LIMIT', limit: 'maxQueueMs' })
    expect(await rejectionOf(other.acquire(buckets, wait))).toMatchObject({ code: 'QUEUE_LIMIT', limit: 'maxQueueMs' })
  })

  it('estimates the wait of further calls from the plan, and from Redis while calls wait', async () => {
    const one = limiter()
    expect(one.expectedWait?.(buckets, 3)).toBe(0)
    expect(one.expectedWait?.(buckets, 4)).toBe(1_000_000)
    expect(one.expectedWait?.([{ bucket: 'app unknown' }], 100)).toBe(0)
    const controller = new AbortController()
    const waiting = Array.from({ length: 4 }, () => one.acquire(buckets, { signal: controller.signal }))
    await Promise.all(waiting.slice(0, 3))
    // One call waits, so a further call is the second one.
    expect(one.expectedWait?.(buckets, 1)).toBeGreaterThan(1_900_000)
    controller.abort()
    await rejectionOf(Promise.all(waiting))
  })

  it('shares the rate of a response with other processes', async () => {
    const one = limiter()
    const other = limiter()
    await Promise.all([one.acquire(buckets, {}), one.acquire(buckets, {}), one.acquire(buckets, {})])
    const waiting = other.acquire(buckets, { maxQueueMs: 60_000 })
    expect(await rejectionOf(waiting)).toMatchObject({ code: 'QUEUE_LIMIT' })
    one.update?.(buckets[0].bucket, { rate: 1000 })
    await one.acquire(buckets, {})
    await other.acquire(buckets, { maxQueueMs: 60_000 })
  })

  it('permits calls without a plan immediately until a response contains a rate, and limits them from then on', async () => {
    const one = limiter()
    const unplanned: BucketClaims = [{ bucket: 'app unplanned' }]
    for (let call = 0; call < 20; call++) await one.acquire(unplanned, {})
    expect(await redis().keys()).toEqual([])
    one.update?.('app unplanned', { rate: 0.001 })
    expect(await rejectionOf(one.acquire(unplanned, { maxQueueMs: 1000 }))).toMatchObject({ code: 'QUEUE_LIMIT' })
    const aborted = limiter().acquire(unplanned, { signal: AbortSignal.abort() })
    expect(await rejectionOf(aborted)).toMatchObject({ code: 'ABORTED' })
  })

  it('stores no secret in Redis, and no key without an expiry', async () => {
    await limiter().acquire(buckets, {})
    const keys = await redis().keys()
    expect(keys).toEqual([`${redis().prefix}bucket:{app}:orders`])
    expect(Number(await redis().send('PTTL', String(keys[0])))).toBeGreaterThan(0)
  })

  it.each([-0.1, 1.1, Number.NaN, '0.5'])('rejects the local share %p', (localShare) => {
    expect(() => limiter({ localShare })).toThrow('localShare is invalid. Pass a number from 0 to 1')
  })

  it('fails calls if Redis is unreachable and localShare is 0', async () => {
    const unreachable = limiter({ url: 'redis://127.0.0.1:1', localShare: 0 })
    expect(await rejectionOf(unreachable.acquire(buckets, {}))).toMatchObject({
      code: 'SHARED_STORE',
      reason: 'ECONNREFUSED',
    })
  })
})

describe('RedisRateLimiter queues', () => {
  it('are dropped when they are idle, regardless of the number of sellers', async () => {
    const time = { now: 0 }
    const redis = { isAvailable: true, run: async () => [1, '-1', '-1', '1', '1', ''] }
    const limiter = new RedisRateLimiter(redis, { prefix: 'test:', localShare: 0.1, clock: () => time.now })
    const acquire = (seller: number) => limiter.acquire([{ bucket: `app ${seller}`, plan: { rate: 1, burst: 1 } }])
    for (let seller = 0; seller < 10_000; seller++) await acquire(seller)
    expect(limiter.size).toBe(10_000)
    time.now = 600_000
    await acquire(0)
    expect(limiter.size).toBe(1)
  })
})
