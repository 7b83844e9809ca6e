import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { maxNetworkDelay, networkDelay } from '@selling-partner/auth/internal'
import { useFakeTime } from '../../../auth/test/run-in-fake-time.js'
import { describeWithRedis } from '../../test/describe-with-redis.js'
import { ScriptsOnFakeTime } from '../../test/scripts-on-fake-time.js'
import { delayShare } from './bucket-scripts.js'
import { type PlannedBucket, SharedBuckets, type TakeResult } from './shared-buckets.js'

// A real Redis runs the scripts, on jest's fake clock.

describeWithRedis('SharedBuckets', (redis) => {
  beforeEach(useFakeTime)
  afterEach(() => {
    jest.useRealTimers()
  })

  const slow: PlannedBucket = { bucket: 'app slow', plan: { rate: 1, burst: 3 } }
  const single: PlannedBucket = { bucket: 'app single', plan: { rate: 1, burst: 1 } }
  const wide: PlannedBucket = { bucket: 'app wide', plan: { rate: 10, burst: 5 } }

  const openProcess = (...buckets: [PlannedBucket, ...PlannedBucket[]]) => {
    const connection = new ScriptsOnFakeTime({ send: (...command) => redis().send(...command), delay: () => 0 })
    return new SharedBuckets(connection, redis().prefix, buckets, () => performance.now())
  }
  const keyOf = ({ bucket }: PlannedBucket) => `${redis().prefix}bucket:{app}:${bucket.split(' ')[1]}`
  const passTime = (milliseconds: number) => jest.advanceTimersByTime(milliseconds)
  const round = ({ reservedInMs }: TakeResult) => reservedInMs.map((milliseconds) => Math.round(milliseconds * 10) / 10)

  /** Takes all permits of a full bucket, and confirms after `networkDelay` that they have arrived. */
  async function openEmpty(bucket: PlannedBucket): Promise<SharedBuckets> {
    const buckets = openProcess(bucket)
    await buckets.take({ wanted: bucket.plan.burst })
    await buckets.update({ empty: false }, true)
    return buckets
  }

  it('take the available permits, and reserve none until the first call has arrived', async () => {
    const result = await openProcess(slow).take({ wanted: 5 })
    expect(result).toMatchObject({ taken: 3, reservedInMs: [], rate: 1, version: 1 })
    expect(result.turn).toEqual({ inMs: 25, readyInMs: 1000 + networkDelay })
  })

  it('reserve the next permit if there are too few', async () => {
    const buckets = await openEmpty(slow)
    expect(await buckets.take({ wanted: 5 })).toMatchObject({
      taken: 0,
      reservedInMs: [1000 + networkDelay],
      rate: 1,
    })
  })

  it('reserve the permits of the next 50 ms at a high rate', async () => {
    const fast: PlannedBucket = { bucket: 'app fast', plan: { rate: 100, burst: 10 } }
    const buckets = await openEmpty(fast)
    expect(round(await buckets.take({ wanted: 3 }))).toEqual([60, 70, 80])
    expect(round(await openProcess(fast).take({ wanted: 20 }))).toEqual([90, 100, 110, 120, 130])
  })

  it('are the same bucket for all processes, and reserve a separate permit for each', async () => {
    await openEmpty(slow)
    expect(round(await openProcess(slow).take({ wanted: 1 }))).toEqual([1000 + networkDelay])
    expect(round(await openProcess(slow).take({ wanted: 1 }))).toEqual([2000 + networkDelay])
    passTime(2000)
    expect(round(await openProcess(slow).take({ wanted: 1 }))).toEqual([1000 + networkDelay])
  })

  it('refill with time, less the network delay, up to their burst', async () => {
    const buckets = await openEmpty(slow)
    passTime(1000 + networkDelay - 1)
    expect((await buckets.take({ wanted: 0 })).taken).toBe(0)
    passTime(1)
    expect((await buckets.take({ wanted: 1 })).taken).toBe(1)
    passTime(1_000_000)
    expect((await buckets.take({ wanted: 9 })).taken).toBe(3)
  })

  it('refill no further than the burst while permits are reserved', async () => {
    const buckets = await openEmpty(slow)
    for (let reserved = 0; reserved < 3; reserved++) await buckets.take({ wanted: 1 })
    passTime(10_000)
    expect((await buckets.take({ wanted: 9 })).taken).toBe(3)
  })

  it('do not count a refill that is lost when a call arrives at a full bucket', async () => {
    const buckets = await openEmpty(slow)
    passTime(2990 + networkDelay)
    // Amazon's bucket is full in 10 ms. The calls may arrive after the network delay, and until then the refill is lost.
    expect(await buckets.take({ wanted: 3 })).toMatchObject({
      taken: 2,
      reservedInMs: [expect.closeTo(10)],
    })
    expect((await buckets.take({ wanted: 1 })).reservedInMs[0]).toBeCloseTo(1000 + networkDelay, -0.7)
  })

  it('take nothing if nothing is wanted', async () => {
    const nothing = { taken: 0, reservedInMs: [], turn: undefined, rate: 1, version: 1 }
    expect(await openProcess(slow).take({ wanted: 0 })).toEqual(nothing)
  })

  it('take a permit from each bucket, or from none', async () => {
    expect(await openProcess(slow, wide).take({ wanted: 9 })).toMatchObject({
      taken: 3,
      reservedInMs: [],
    })
    expect(await openProcess(single, wide).take({ wanted: 1 })).toMatchObject({
      taken: 1,
    })
    expect(
      await openProcess({ ...slow, bucket: 'app other' }, wide).take({
        wanted: 3,
      }),
    ).toMatchObject({ taken: 1 })
    expect(await openProcess({ ...slow, bucket: 'app more' }, wide).take({ wanted: 1 })).toMatchObject({ taken: 0 })
  })

  it('give each waiting process its own turn at an application-wide bucket', async () => {
    await openEmpty(wide)
    const waiting = ['a', 'b', 'c'].map((seller) => openProcess({ ...slow, bucket: `app ${seller}` }, wide))
    const turns = []
    for (const process of waiting) turns.push((await process.take({ wanted: 1 })).turn?.inMs)
    expect(turns.map((turn) => Math.round(turn ?? 0))).toEqual([100, 200, 300].map((at) => at + networkDelay))
    passTime(100 + networkDelay)
    // A process whose turn has not come yet does not get the permit.
    expect(await openProcess({ ...slow, bucket: 'app d' }, wide).take({ wanted: 1 })).toMatchObject({ taken: 0 })
    expect(await waiting[0]?.take({ wanted: 1, hasTurn: true })).toMatchObject({ taken: 1 })
  })

  it('hold back each permit of a bucket with a burst of 1 for a small share of the time between two permits', async () => {
    const delay = delayShare * 1000
    const buckets = await openEmpty(single)
    expect(round(await buckets.take({ wanted: 1 }))).toEqual([1000 + networkDelay])
    passTime(1000 + networkDelay)
    expect(round(await buckets.take({ wanted: 1 }))[0]).toBeCloseTo(1000 + delay, -0.5)
    // Several processes wait. Each permit is held back twice as long, but not longer than the network delay.
    expect(round(await openProcess(single).take({ wanted: 1 }))[0]).toBeCloseTo(2 * (1000 + delay), -0.5)
    expect(round(await openProcess(single).take({ wanted: 1 }))[0]).toBeCloseTo(
      2 * (1000 + delay) + 1000 + networkDelay,
      -0.5,
    )
  })

  it.each([slow, single])('accept returned permits, unless the bucket has changed since: %p', async (bucket) => {
    const { burst } = bucket.plan
    const buckets = openProcess(bucket)
    const { version } = await buckets.take({ wanted: burst })
    await buckets.returnPermits(burst, version)
    const again = await buckets.take({ wanted: burst })
    expect(again.taken).toBe(burst)
    await openProcess(bucket).take({ wanted: 1 })
    await buckets.returnPermits(burst, again.version)
    expect((await buckets.take({ wanted: 1 })).taken).toBe(0)
  })

  it('accept a returned reservation, so that the next process gets its time', async () => {
    const buckets = await openEmpty(slow)
    const { version } = await buckets.take({ wanted: 1 })
    await buckets.returnPermits(1, version)
    expect(round(await openProcess(slow).take({ wanted: 1 }))).toEqual([1000 + networkDelay])
  })

  it('apply the rate of a response for all processes', async () => {
    const buckets = await openEmpty(slow)
    await buckets.update({ rate: 0.5, empty: false }, true)
    expect(await openProcess(slow).take({ wanted: 1 })).toMatchObject({
      rate: 0.5,
      reservedInMs: [2000 + networkDelay],
    })
  })

  it('keep the rate of a response until a process has a different plan', async () => {
    await openProcess(slow).update({ rate: 0.5, empty: false }, true)
    expect((await openProcess(slow).take({ wanted: 1 })).rate).toBe(0.5)
    expect(
      (
        await openProcess({ ...slow, plan: { rate: 2, burst: 3 } }).take({
          wanted: 1,
        })
      ).rate,
    ).toBe(2)
  })

  it('are empty after a throttled call, and keep reserved permits', async () => {
    const buckets = openProcess(slow)
    await buckets.take({ wanted: 1 })
    await buckets.update({ empty: true }, true)
    expect(round(await buckets.take({ wanted: 1 }))).toEqual([1000 + networkDelay])
    passTime(700)
    await buckets.update({ empty: true }, true)
    expect(round(await buckets.take({ wanted: 1 }))).toEqual([2000 + networkDelay])
  })

  it.each([
    ['after the minimum network delay', slow, 20, networkDelay],
    ['from the first response', slow, 250, 250],
    ['after the longest network delay if the response took longer', slow, 10_000, maxNetworkDelay],
    ['after the minimum network delay with a burst of 1', single, 20, networkDelay],
    ['from the first response with a burst of 1', single, 250, 250],
  ])('start to refill %s', async (_, bucket, respondedAfter, delay) => {
    const buckets = openProcess(bucket)
    await buckets.take({ wanted: bucket.plan.burst })
    passTime(respondedAfter)
    await buckets.update({ empty: false }, true)
    passTime(Math.max(0, 1000 + delay - respondedAfter - 1))
    expect((await openProcess(bucket).take({ wanted: 1 })).taken).toBe(respondedAfter > 1000 + delay ? 1 : 0)
  })

  it('start to refill after the longest network delay without a response', async () => {
    await openProcess(slow).take({ wanted: 3 })
    passTime(maxNetworkDelay)
    expect(round(await openProcess(slow).take({ wanted: 1 }))).toEqual([1000])
  })

  it('send nothing to Redis for a response without new information', async () => {
    const buckets = openProcess(slow)
    await buckets.take({ wanted: 3 })
    await buckets.update({ empty: false }, true)
    const { version } = await buckets.take({ wanted: 0 })
    await buckets.update({ empty: false }, true)
    expect((await buckets.take({ wanted: 0 })).version).toBe(version + 1)
  })

  it('tell Redis with the next request that a single call has arrived, if no calls wait', async () => {
    const buckets = openProcess(slow)
    const { version } = await buckets.take({ wanted: 1 })
    expect(buckets.awaitsArrival).toBe(true)
    passTime(60)
    await buckets.update({ empty: false }, false)
    expect(buckets.awaitsArrival).toBe(false)
    expect(await buckets.take({ wanted: 3 })).toMatchObject({
      taken: 2,
      reservedInMs: [1000],
      version: version + 1,
    })
  })

  it("do not wait for Redis' clock after it was set back", async () => {
    await openEmpty(slow)
    for (const field of ['refilledUntil', 'grantedAt']) {
      await redis().send('HINCRBYFLOAT', keyOf(slow), field, '3600000')
    }
    const inFlight = String(await redis().send('HGET', keyOf(slow), 'inFlight'))
    const [at, calls] = inFlight.split(':')
    await redis().send('HSET', keyOf(slow), 'inFlight', `${Number(at) + 3_600_000}:${calls}`)
    expect(round(await openProcess(slow).take({ wanted: 1 }))).toEqual([1000 + networkDelay])
  })

  it('expire ten minutes after they are full again', async () => {
    await openProcess(slow).take({ wanted: 2 })
    const expiry = Number(await redis().send('PTTL', keyOf(slow)))
    expect(expiry).toBeLessThanOrEqual(602_000)
    expect(expiry).toBeGreaterThan(560_000)
  })

  it('have the application as their hash tag, so that they are on one node of a cluster', async () => {
    await openProcess(slow, single).take({ wanted: 1 })
    const tags = (await redis().keys()).map((key) => /\{(.+?)\}/.exec(key)?.[1])
    expect(tags).toEqual(['app', 'app'])
  })
})
