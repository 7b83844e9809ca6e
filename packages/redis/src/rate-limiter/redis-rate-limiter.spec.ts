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

  /** The limiter of another process. */
  const limiter = (options = {}) => {
    const process = new SharedRedis({ url: redis().url, prefix: redis().prefix, timeout: 10_000, ...options })
    processes.push(process)
    return process.rateLimiter
  }
  const claims: BucketClaims = [{ bucket: 'app orders', plan: { rate: 0.001, burst: 3 } }]

  it('gives the tokens of one bucket to several processes, and no more than there are', async () => {
    const one = limiter()
    const other = limiter()
    await one.acquire(claims, {})
    await Promise.all([other.acquire(claims, {}), one.acquire(claims, {})])
    const wait = { maxQueueMs: 60_000 }
    expect(await rejectionOf(one.acquire(claims, wait))).toMatchObject({ code: 'QUEUE_LIMIT', limit: 'maxQueueMs' })
    expect(await rejectionOf(other.acquire(claims, wait))).toMatchObject({ code: 'QUEUE_LIMIT', limit: 'maxQueueMs' })
  })

  it('tells the others the rate that an answer told', async () => {
    const one = limiter()
    const other = limiter()
    await Promise.all([one.acquire(claims, {}), one.acquire(claims, {}), one.acquire(claims, {})])
    const waiting = other.acquire(claims, { maxQueueMs: 60_000 })
    expect(await rejectionOf(waiting)).toMatchObject({ code: 'QUEUE_LIMIT' })
    one.update?.(claims[0].bucket, { rate: 1000 })
    await one.acquire(claims, {})
    await other.acquire(claims, { maxQueueMs: 60_000 })
  })

  it('lets calls without a plan go at once until an answer tells a rate, and paces them from then on', async () => {
    const one = limiter()
    const unplanned: BucketClaims = [{ bucket: 'app unplanned' }]
    for (let call = 0; call < 20; call++) await one.acquire(unplanned, {})
    expect(await redis().keys()).toEqual([])
    one.update?.('app unplanned', { rate: 0.001 })
    expect(await rejectionOf(one.acquire(unplanned, { maxQueueMs: 1000 }))).toMatchObject({ code: 'QUEUE_LIMIT' })
    const aborted = limiter().acquire(unplanned, { signal: AbortSignal.abort() })
    expect(await rejectionOf(aborted)).toMatchObject({ code: 'ABORTED' })
  })

  it('puts no secret and nothing without an expiry into Redis', async () => {
    await limiter().acquire(claims, {})
    const keys = await redis().keys()
    expect(keys).toEqual([`${redis().prefix}bucket:{app}:orders`])
    expect(Number(await redis().send('PTTL', String(keys[0])))).toBeGreaterThan(0)
  })

  it.each([-0.1, 1.1, Number.NaN, '0.5'])('refuses the local share %p', (localShare) => {
    expect(() => limiter({ localShare })).toThrow('localShare must be a number from 0 to 1')
  })

  it('ends calls with an error where Redis is out of reach and no share is wanted', async () => {
    const away = limiter({ url: 'redis://127.0.0.1:1', localShare: 0 })
    expect(await rejectionOf(away.acquire(claims, {}))).toMatchObject({ code: 'STORE', reason: 'ECONNREFUSED' })
  })
})

describe('RedisRateLimiter: lines', () => {
  it('are dropped when they are idle, however many sellers there were', async () => {
    const time = { now: 0 }
    const redis = { isAvailable: true, run: async () => [1, '-1', '1', '1', 0] }
    const limiter = new RedisRateLimiter(redis, { prefix: 'test:', localShare: 0.1, clock: () => time.now })
    const acquire = (seller: number) => limiter.acquire([{ bucket: `app ${seller}`, plan: { rate: 1, burst: 1 } }])
    for (let seller = 0; seller < 10_000; seller++) await acquire(seller)
    expect(limiter.size).toBe(10_000)
    time.now = 600_000
    await acquire(0)
    expect(limiter.size).toBe(1)
  })
})
