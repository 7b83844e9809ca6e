import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { maxNetworkDelay, networkDelay } from '@selling-partner/auth/internal'
import { describeWithRedis } from '../../test/describe-with-redis.js'
import { ManagedClient, parseRedisUrl } from '../connection/redis-client.js'
import { RedisConnection } from '../connection/redis-connection.js'
import { type PlannedBucket, SharedBuckets } from './shared-buckets.js'

// These tests run the scripts on a real Redis. Its clock can't be faked, so they set a bucket's own time back instead.

describeWithRedis('SharedBuckets', (redis) => {
  let connection: RedisConnection
  let now: number

  beforeEach(() => {
    const source = new ManagedClient(parseRedisUrl(redis().url, 'url'), 10_000)
    connection = new RedisConnection(source, { timeout: 10_000, retryAfter: 0, onFailure: () => {} })
    now = 0
  })
  afterEach(() => connection.close())

  /** Until a response confirms the arrival, the first call to a full bucket counts with the longest network delay. */
  const firstPermit = 1000 + maxNetworkDelay

  const slow: PlannedBucket = { bucket: 'app slow', plan: { rate: 1, burst: 3 } }
  const single: PlannedBucket = { bucket: 'app single', plan: { rate: 1, burst: 1 } }

  const open = (...buckets: [PlannedBucket, ...PlannedBucket[]]) =>
    new SharedBuckets(connection, redis().prefix, buckets, () => now)
  const keyOf = ({ bucket }: PlannedBucket) => `${redis().prefix}bucket:{app}:${bucket.split(' ')[1]}`
  const passTime = async (bucket: PlannedBucket, milliseconds: number) => {
    await redis().send('HINCRBYFLOAT', keyOf(bucket), 'refilledUntil', String(-milliseconds))
  }

  it('take the available permits, and reserve one more', async () => {
    expect(await open(slow).take(5)).toEqual({ taken: 3, reservedInMs: firstPermit, rate: 1, version: 1 })
  })

  it('are the same bucket for all processes, and reserve a separate permit for each', async () => {
    await open(slow).take(3)
    const requestedAt = performance.now()
    const first = await open(slow).take(1)
    const second = await open(slow).take(1)
    const passed = performance.now() - requestedAt
    expect(first.taken + second.taken).toBe(0)
    expect(second.reservedInMs).toBeLessThanOrEqual(1000 + firstPermit)
    expect(Number(second.reservedInMs) - Number(first.reservedInMs)).toBeLessThanOrEqual(1000)
    expect(Number(second.reservedInMs) - Number(first.reservedInMs)).toBeGreaterThanOrEqual(1000 - passed)
  })

  it('refill with time, less the network delay, up to their burst', async () => {
    const buckets = open(slow)
    await buckets.take(3)
    await passTime(slow, firstPermit - 1 - 100)
    expect((await buckets.take(0)).taken).toBe(0)
    await passTime(slow, 101)
    expect((await buckets.take(2)).taken).toBe(1)
    await passTime(slow, 1_000_000)
    expect((await buckets.take(9)).taken).toBe(3)
  })

  it('do not count a refill that is lost when a call arrives at a full bucket', async () => {
    const buckets = open(slow)
    await buckets.take(1)
    // Almost full, with a refill that starts later, so that the bucket stays almost full during the test.
    const room = 10
    const [seconds, microseconds] = (await redis().send('TIME')) as [string, string]
    const start = Number(seconds) * 1000 + Number(microseconds) / 1000
    await redis().send('HSET', keyOf(slow), 'permits', String(3 - room / 1000), 'refilledUntil', String(start + 450))
    const { taken, reservedInMs } = await buckets.take(4)
    const left = Number((await redis().send('HGET', keyOf(slow), 'refilledUntil')) as string) - start
    expect(taken).toBe(2)
    expect(reservedInMs).toBeGreaterThan(networkDelay)
    expect(left).toBeCloseTo(450 + 2 * networkDelay - room, 3)
  })

  it('take nothing if nothing is wanted', async () => {
    expect(await open(slow).take(0)).toEqual({ taken: 0, reservedInMs: undefined, rate: 1, version: 1 })
  })

  it('take a permit from each bucket, or from none', async () => {
    const wide: PlannedBucket = { bucket: 'app wide', plan: { rate: 10, burst: 5 } }
    expect(await open(slow, wide).take(9)).toMatchObject({ taken: 3, reservedInMs: firstPermit })
    expect(await open(single, wide).take(1)).toMatchObject({ taken: 1 })
    // Four of the wide bucket's five permits are taken, and one is reserved.
    expect(await open({ ...slow, bucket: 'app other' }, wide).take(3)).toMatchObject({ taken: 0 })
  })

  it('count the network delay for each permit of a bucket with a burst of 1, which restarts each time', async () => {
    expect(await open(single).take(2)).toMatchObject({ taken: 1, reservedInMs: 1000 + networkDelay })
    const { reservedInMs } = await open(single).take(1)
    expect(reservedInMs).toBeGreaterThan(2 * (1000 + networkDelay) - 1000)
    expect(reservedInMs).toBeLessThanOrEqual(2 * (1000 + networkDelay))
  })

  it('accept returned permits, unless a later permit was reserved', async () => {
    const buckets = open(slow)
    const { version } = await buckets.take(3)
    await buckets.returnPermits(2, version)
    const again = await buckets.take(2)
    expect(again.taken).toBe(2)
    await open(slow).take(1)
    await buckets.returnPermits(2, again.version)
    expect((await buckets.take(1)).taken).toBe(0)
  })

  it('do not accept returned permits with a burst of 1', async () => {
    const { version } = await open(single).take(1)
    await open(single).returnPermits(1, version)
    expect((await open(single).take(1)).taken).toBe(0)
  })

  it('apply the rate of a response for all processes', async () => {
    const buckets = open(slow)
    await buckets.take(3)
    await buckets.update({ rate: 0.5, empty: false }, true)
    const { rate, reservedInMs } = await open(slow).take(1)
    expect(rate).toBe(0.5)
    expect(reservedInMs).toBeGreaterThan(1000 + networkDelay)
  })

  it('keep the rate of a response until a process has a different plan', async () => {
    await open(slow).update({ rate: 0.5, empty: false }, true)
    expect((await open(slow).take(1)).rate).toBe(0.5)
    expect((await open({ ...slow, plan: { rate: 2, burst: 3 } }).take(1)).rate).toBe(2)
  })

  it('are empty after a throttled call, and keep reserved permits', async () => {
    const buckets = open(slow)
    await buckets.take(1)
    await buckets.update({ empty: true }, true)
    expect(await buckets.take(1)).toMatchObject({ taken: 0 })
    await passTime(slow, 700)
    await buckets.update({ empty: true }, true)
    const { reservedInMs } = await buckets.take(1)
    // One permit is reserved already, and seven tenths of its time have passed.
    expect(reservedInMs).toBeGreaterThan(1000 + networkDelay)
    expect(reservedInMs).toBeLessThanOrEqual(2000 + networkDelay)
  })

  it.each([
    ['after the minimum network delay', slow, 20, networkDelay],
    ['from the first response', slow, 250, 250],
    ['after the longest network delay if the response took longer', slow, 10_000, maxNetworkDelay],
    ['after the minimum network delay with a burst of 1', single, 20, networkDelay],
    ['from the first response with a burst of 1', single, 250, 250],
  ])('start to refill %s', async (_, bucket, respondedAfter, delay) => {
    const buckets = open(bucket)
    const requestedAt = performance.now()
    await buckets.take(bucket.plan.burst)
    now = respondedAfter
    await buckets.update({ empty: false }, true)
    const { reservedInMs } = await buckets.take(1)
    const passed = performance.now() - requestedAt
    expect(reservedInMs).toBeLessThanOrEqual(1000 + delay)
    expect(reservedInMs).toBeGreaterThanOrEqual(1000 + delay - passed)
  })

  it('send nothing to Redis for a response without new information', async () => {
    const buckets = open(slow)
    await buckets.take(1)
    await buckets.update({ empty: false }, true)
    const { version } = await buckets.take(1)
    await buckets.update({ empty: false }, true)
    expect((await buckets.take(1)).version).toBe(version + 1)
  })

  it('send nothing to Redis for an early response if no calls wait', async () => {
    const buckets = open(slow)
    const { version } = await buckets.take(1)
    await buckets.update({ empty: false }, false)
    expect((await buckets.take(1)).version).toBe(version + 1)
  })

  it("do not wait for Redis' clock after it was set back", async () => {
    const buckets = open(slow)
    await buckets.take(3)
    await passTime(slow, -3_600_000)
    expect((await buckets.take(1)).reservedInMs).toBeLessThanOrEqual(firstPermit + networkDelay)
  })

  it('expire ten minutes after they are full again', async () => {
    await open(slow).take(2)
    const expiry = Number(await redis().send('PTTL', keyOf(slow)))
    expect(expiry).toBeLessThanOrEqual(602_000)
    expect(expiry).toBeGreaterThan(560_000)
  })

  it('have the application as their hash tag, so that they are on one node of a cluster', async () => {
    await open(slow, single).take(1)
    const tags = (await redis().keys()).map((key) => /\{(.+?)\}/.exec(key)?.[1])
    expect(tags).toEqual(['app', 'app'])
  })
})
