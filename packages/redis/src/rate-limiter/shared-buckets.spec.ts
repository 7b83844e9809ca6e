import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { longestWay, refillLag } from '@selling-partner/auth'
import { describeWithRedis } from '../../test/describe-with-redis.js'
import { OwnClient, parseRedisUrl } from '../connection/redis-client.js'
import { RedisConnection } from '../connection/redis-connection.js'
import { type PlannedBucket, SharedBuckets } from './shared-buckets.js'

// The scripts on a real Redis. Its clock cannot be faked, so time is let pass by setting a bucket's own time back.

describeWithRedis('token buckets in Redis', (redis) => {
  let connection: RedisConnection
  let now: number

  beforeEach(() => {
    const source = new OwnClient(parseRedisUrl(redis().url, 'url'), 10_000)
    connection = new RedisConnection(source, { timeout: 10_000, retryAfter: 0, onFailure: () => {} })
    now = 0
  })
  afterEach(() => connection.close())

  /** Until an answer tells otherwise, the first call to a full bucket counts as on the longest way. */
  const firstToken = 1000 + longestWay

  const slow: PlannedBucket = { bucket: 'app slow', plan: { rate: 1, burst: 3 } }
  const single: PlannedBucket = { bucket: 'app single', plan: { rate: 1, burst: 1 } }

  const open = (...buckets: [PlannedBucket, ...PlannedBucket[]]) =>
    new SharedBuckets(connection, redis().prefix, buckets, () => now)
  const keyOf = ({ bucket }: PlannedBucket) => `${redis().prefix}bucket:{app}:${bucket.split(' ')[1]}`
  const passTime = async (bucket: PlannedBucket, milliseconds: number) => {
    await redis().send('HINCRBYFLOAT', keyOf(bucket), 'until', String(-milliseconds))
  }

  it('give what they have, and promise one more', async () => {
    expect(await open(slow).take(5)).toEqual({ taken: 3, wait: firstToken, rate: 1, changes: 1 })
  })

  it('are one bucket for all who open them, and promise each a token of its own', async () => {
    await open(slow).take(3)
    const askedAt = performance.now()
    const first = await open(slow).take(1)
    const second = await open(slow).take(1)
    const passed = performance.now() - askedAt
    expect(first.taken + second.taken).toBe(0)
    expect(second.wait).toBeLessThanOrEqual(1000 + firstToken)
    expect(Number(second.wait) - Number(first.wait)).toBeLessThanOrEqual(1000)
    expect(Number(second.wait) - Number(first.wait)).toBeGreaterThanOrEqual(1000 - passed)
  })

  it('refill with time, but for the lag, and hold no more than their burst', async () => {
    const buckets = open(slow)
    await buckets.take(3)
    await passTime(slow, firstToken - 1 - 100)
    expect((await buckets.take(0)).taken).toBe(0)
    await passTime(slow, 101)
    expect((await buckets.take(2)).taken).toBe(1)
    await passTime(slow, 1_000_000)
    expect((await buckets.take(9)).taken).toBe(3)
  })

  it('count on no refill that is lost when a call arrives at a bucket that is full by then', async () => {
    const buckets = open(slow)
    await buckets.take(1)
    // All but full, with a refill that begins in a while, so that it stays so for the time that the test needs.
    const room = 10
    const [seconds, microseconds] = (await redis().send('TIME')) as [string, string]
    const begun = Number(seconds) * 1000 + Number(microseconds) / 1000
    await redis().send('HSET', keyOf(slow), 'tokens', String(3 - room / 1000), 'until', String(begun + 450))
    const { taken, wait } = await buckets.take(4)
    const left = Number((await redis().send('HGET', keyOf(slow), 'until')) as string) - begun
    expect(taken).toBe(2)
    expect(wait).toBeGreaterThan(refillLag)
    expect(left).toBeCloseTo(450 + 2 * refillLag - room, 3)
  })

  it('give nothing where nothing is wanted', async () => {
    expect(await open(slow).take(0)).toEqual({ taken: 0, wait: undefined, rate: 1, changes: 1 })
  })

  it('take a token of each bucket, or of none', async () => {
    const wide: PlannedBucket = { bucket: 'app wide', plan: { rate: 10, burst: 5 } }
    expect(await open(slow, wide).take(9)).toMatchObject({ taken: 3, wait: firstToken })
    expect(await open(single, wide).take(1)).toMatchObject({ taken: 1 })
    // Four of the wide bucket's five are taken, and one is promised.
    expect(await open({ ...slow, bucket: 'app other' }, wide).take(3)).toMatchObject({ taken: 0 })
  })

  it('count the lag for each token of a bucket of one, which begins anew each time', async () => {
    expect(await open(single).take(2)).toMatchObject({ taken: 1, wait: 1000 + refillLag })
    const { wait } = await open(single).take(1)
    expect(wait).toBeGreaterThan(2 * (1000 + refillLag) - 1000)
    expect(wait).toBeLessThanOrEqual(2 * (1000 + refillLag))
  })

  it('take back what nobody needs, as long as nobody was promised a later token', async () => {
    const buckets = open(slow)
    const { changes } = await buckets.take(3)
    await buckets.putBack(2, changes)
    const again = await buckets.take(2)
    expect(again.taken).toBe(2)
    await open(slow).take(1)
    await buckets.putBack(2, again.changes)
    expect((await buckets.take(1)).taken).toBe(0)
  })

  it('take nothing back into a bucket of one', async () => {
    const { changes } = await open(single).take(1)
    await open(single).putBack(1, changes)
    expect((await open(single).take(1)).taken).toBe(0)
  })

  it('follow the rate that an answer tells, for all', async () => {
    const buckets = open(slow)
    await buckets.take(3)
    await buckets.learn({ rate: 0.5, empty: false }, true)
    const { rate, wait } = await open(slow).take(1)
    expect(rate).toBe(0.5)
    expect(wait).toBeGreaterThan(1000 + refillLag)
  })

  it('keep a rate that was learned until somebody comes with another plan', async () => {
    await open(slow).learn({ rate: 0.5, empty: false }, true)
    expect((await open(slow).take(1)).rate).toBe(0.5)
    expect((await open({ ...slow, plan: { rate: 2, burst: 3 } }).take(1)).rate).toBe(2)
  })

  it('are empty after a throttled call, and keep what they have promised', async () => {
    const buckets = open(slow)
    await buckets.take(1)
    await buckets.learn({ empty: true }, true)
    expect(await buckets.take(1)).toMatchObject({ taken: 0 })
    await passTime(slow, 700)
    await buckets.learn({ empty: true }, true)
    const { wait } = await buckets.take(1)
    // One is promised already, and seven tenths of it are gone.
    expect(wait).toBeGreaterThan(1000 + refillLag)
    expect(wait).toBeLessThanOrEqual(2000 + refillLag)
  })

  it.each([
    ['as early as the lag allows', slow, 20, refillLag],
    ['from the first answer on', slow, 250, 250],
    ['after the longest way, where the answer took longer', slow, 10_000, longestWay],
    ['with the lag, where they hold one token', single, 20, refillLag],
    ['from the first answer on, where they hold one token', single, 250, 250],
  ])('begin to refill %s', async (_, bucket, answeredAfter, way) => {
    const buckets = open(bucket)
    const askedAt = performance.now()
    await buckets.take(bucket.plan.burst)
    now = answeredAfter
    await buckets.learn({ empty: false }, true)
    const { wait } = await buckets.take(1)
    const passed = performance.now() - askedAt
    expect(wait).toBeLessThanOrEqual(1000 + way)
    expect(wait).toBeGreaterThanOrEqual(1000 + way - passed)
  })

  it('ask nothing of Redis for an answer that tells nothing new', async () => {
    const buckets = open(slow)
    await buckets.take(1)
    await buckets.learn({ empty: false }, true)
    const { changes } = await buckets.take(1)
    await buckets.learn({ empty: false }, true)
    expect((await buckets.take(1)).changes).toBe(changes + 1)
  })

  it('ask nothing of Redis for an early answer where nobody waits', async () => {
    const buckets = open(slow)
    const { changes } = await buckets.take(1)
    await buckets.learn({ empty: false }, false)
    expect((await buckets.take(1)).changes).toBe(changes + 1)
  })

  it("do not wait for Redis' clock where it was set back", async () => {
    const buckets = open(slow)
    await buckets.take(3)
    await passTime(slow, -3_600_000)
    expect((await buckets.take(1)).wait).toBeLessThanOrEqual(firstToken + refillLag)
  })

  it('expire when they are full again, ten minutes later', async () => {
    await open(slow).take(2)
    const expiry = Number(await redis().send('PTTL', keyOf(slow)))
    expect(expiry).toBeLessThanOrEqual(602_000)
    expect(expiry).toBeGreaterThan(560_000)
  })

  it('lie on one node of a cluster for one application, since only what is in braces counts for that', async () => {
    await open(slow, single).take(1)
    const tags = (await redis().keys()).map((key) => /\{(.+?)\}/.exec(key)?.[1])
    expect(tags).toEqual(['app', 'app'])
  })
})
