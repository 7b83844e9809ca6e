import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../test/rejection.js'
import { isQueueError } from '../errors/rate-limiter-errors.js'
import { Bucket } from './bucket.js'
import { networkDelay } from './bucket-state.js'
import { CallQueue, type PermitSource } from './call-queue.js'
import type { QueueOptions } from './queue-options.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const now = () => performance.now()

/** An empty bucket with one permit per second. */
async function emptyBucket(): Promise<Bucket> {
  const bucket = new Bucket({ rate: 1, burst: 1 }, now)
  await bucket.acquire()
  return bucket
}

/** Records how each call ends, and when, in milliseconds from now. */
function watch(bucket: Bucket, calls: Record<string, QueueOptions>): [string, string, number][] {
  const start = now()
  const ends: [string, string, number][] = []
  for (const [name, options] of Object.entries(calls)) {
    bucket.acquire(options).then(
      () => ends.push([name, 'served', now() - start]),
      (error: { code: string }) => ends.push([name, error.code, now() - start]),
    )
  }
  return ends
}

describe('CallQueue: priorities', () => {
  it('serves the highest priority first, and equal priorities in order of arrival', async () => {
    const ends = watch(await emptyBucket(), {
      low: { priority: -1 },
      first: {},
      high: { priority: 7 },
      second: {},
      'high too': { priority: 7 },
    })
    await jest.advanceTimersByTimeAsync(10_000)
    expect(ends.map(([name]) => name)).toEqual(['high', 'high too', 'first', 'second', 'low'])
  })
})

describe('CallQueue: throttled calls', () => {
  it('go ahead of other calls with their priority, in their own order', async () => {
    const ends = watch(await emptyBucket(), {
      first: {},
      high: { priority: 1 },
      'throttled first': { wasThrottled: true },
      'throttled second': { wasThrottled: true },
    })
    await jest.advanceTimersByTimeAsync(10_000)
    expect(ends.map(([name]) => name)).toEqual(['high', 'throttled first', 'throttled second', 'first'])
  })

  it('return to a full queue, because they have been in it before', async () => {
    const ends = watch(await emptyBucket(), { first: {}, throttled: { wasThrottled: true, maxQueueSize: 1 } })
    await jest.advanceTimersByTimeAsync(10_000)
    expect(ends.map(([name, end]) => [name, end])).toEqual([
      ['throttled', 'served'],
      ['first', 'served'],
    ])
  })
})

describe('CallQueue: maxQueueMs', () => {
  it('includes the time that earlier attempts spent in the queue', async () => {
    const bucket = await emptyBucket()
    const error = await rejectionOf(bucket.acquire({ maxQueueMs: 2000, queuedMs: 1500 }))
    expect(error).toMatchObject({ limit: 'maxQueueMs', allowed: 2000, actual: 2500 + networkDelay })
    const ends = watch(bucket, {
      patient: { maxQueueMs: 3000, queuedMs: 1500 },
      ahead: { priority: 1 },
      too: { priority: 1 },
    })
    await jest.advanceTimersByTimeAsync(10_000)
    expect(ends[1]).toEqual(['patient', 'QUEUE_LIMIT', 1500])
  })

  it('rejects a call immediately if it would wait longer, but not if it would wait exactly as long', async () => {
    const maxQueueMs = 2 * (1000 + networkDelay)
    const ends = watch(await emptyBucket(), {
      first: {},
      impatient: { maxQueueMs: maxQueueMs - 1 },
      second: { maxQueueMs },
      third: { maxQueueMs },
    })
    await jest.advanceTimersByTimeAsync(0)
    expect(ends).toEqual([
      ['impatient', 'QUEUE_LIMIT', 0],
      ['third', 'QUEUE_LIMIT', 0],
    ])
    await jest.advanceTimersByTimeAsync(10_000)
    expect(ends.slice(2)).toEqual([
      ['first', 'served', 1000 + networkDelay],
      ['second', 'served', maxQueueMs],
    ])
  })

  it('names the expected wait in the error', async () => {
    const error = await rejectionOf((await emptyBucket()).acquire({ maxQueueMs: 300 }))
    expect(isQueueError(error)).toBe(true)
    expect(error).toMatchObject({
      limit: 'maxQueueMs',
      allowed: 300,
      actual: 1000 + networkDelay,
      message: `The queue wait would be ${1000 + networkDelay} ms, more than maxQueueMs (300). Try again later, or increase maxQueueMs.`,
    })
  })

  it('takes no permit for a rejected call, and rejects no call while a permit is available', async () => {
    const bucket = new Bucket({ rate: 1, burst: 1 }, now)
    await bucket.acquire({ maxQueueMs: 0 })
    await rejectionOf(bucket.acquire({ maxQueueMs: 0 }))
    const ends = watch(bucket, { next: {} })
    await jest.advanceTimersByTimeAsync(1000 + networkDelay)
    expect(ends).toEqual([['next', 'served', 1000 + networkDelay]])
  })

  it('does not count calls of a lower priority', async () => {
    const ends = watch(await emptyBucket(), { low: {}, high: { priority: 1, maxQueueMs: 1500 } })
    await jest.advanceTimersByTimeAsync(10_000)
    expect(ends.map(([name, end]) => [name, end])).toEqual([
      ['high', 'served'],
      ['low', 'served'],
    ])
  })

  it('rejects a call on time if calls of a higher priority have overtaken it', async () => {
    const ends = watch(await emptyBucket(), {
      patient: { maxQueueMs: 1500 },
      'high 1': { priority: 1 },
      'high 2': { priority: 1 },
    })
    await jest.advanceTimersByTimeAsync(10_000)
    expect(ends).toEqual([
      ['high 1', 'served', 1000 + networkDelay],
      ['patient', 'QUEUE_LIMIT', 1500],
      ['high 2', 'served', 2 * (1000 + networkDelay)],
    ])
  })

  it('rejects a call on time if throttled calls have delayed it', async () => {
    const bucket = await emptyBucket()
    const ends = watch(bucket, { first: { maxQueueMs: 3000 }, second: { maxQueueMs: 2500 } })
    for (let round = 0; round < 5; round++) {
      await jest.advanceTimersByTimeAsync(800)
      bucket.update({ empty: true })
    }
    expect(ends).toEqual([
      ['second', 'QUEUE_LIMIT', 2500],
      ['first', 'QUEUE_LIMIT', 3000],
    ])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('immediately rejects the calls that would wait too long at a lower rate, and no others', async () => {
    const bucket = await emptyBucket()
    const maxQueueMs = 6000
    const ends = watch(bucket, { first: { maxQueueMs }, second: { maxQueueMs }, third: {}, last: { maxQueueMs: 5000 } })
    bucket.update({ rate: 0.25 })
    await jest.advanceTimersByTimeAsync(0)
    expect(ends).toEqual([
      ['second', 'QUEUE_LIMIT', 0],
      ['last', 'QUEUE_LIMIT', 0],
    ])
    await jest.advanceTimersByTimeAsync(10_000)
    expect(ends.slice(2)).toEqual([
      ['first', 'served', 4000 + networkDelay],
      ['third', 'served', 2 * (4000 + networkDelay)],
    ])
  })
})

describe('CallQueue: maxQueueSize', () => {
  it('rejects a call immediately if the queue is full, and accepts one after a position is free', async () => {
    const bucket = await emptyBucket()
    const controller = new AbortController()
    const ends = watch(bucket, { first: { signal: controller.signal }, second: {} })
    expect(await rejectionOf(bucket.acquire({ maxQueueSize: 2 }))).toMatchObject({
      code: 'QUEUE_LIMIT',
      limit: 'maxQueueSize',
      allowed: 2,
      actual: 2,
      message: 'The queue already has 2 calls, and maxQueueSize is 2. Try again later, or increase maxQueueSize.',
    })
    controller.abort()
    void bucket.acquire({ maxQueueSize: 2 }).then(() => ends.push(['third', 'served', 0]))
    await jest.advanceTimersByTimeAsync(10_000)
    expect(ends.map(([name, end]) => [name, end])).toEqual([
      ['first', 'ABORTED'],
      ['second', 'served'],
      ['third', 'served'],
    ])
  })

  it('queues no call if it is 0', async () => {
    const bucket = new Bucket({ rate: 1, burst: 1 }, now)
    await bucket.acquire({ maxQueueSize: 0 })
    expect(isQueueError(await rejectionOf(bucket.acquire({ maxQueueSize: 0 })))).toBe(true)
  })
})

describe('CallQueue: 100,000 calls', () => {
  it('uses one timer for all priorities and limits, and every call ends', async () => {
    const bucket = new Bucket({ rate: 10_000, burst: 10_000 }, now)
    const ends = { served: 0, rejected: 0 }
    const count = (end: keyof typeof ends) => () => {
      ends[end] += 1
    }
    for (let number = 0; number < 100_000; number++) {
      const options = { priority: (number % 201) - 100, maxQueueMs: 60_000 + (number % 977) }
      bucket.acquire(options).then(count('served'), count('rejected'))
    }
    expect(jest.getTimerCount()).toBe(1)
    await jest.advanceTimersByTimeAsync(1000 + networkDelay)
    expect(ends).toEqual({ served: 20_000, rejected: 0 })
    bucket.update({ rate: 0.001 })
    await jest.advanceTimersByTimeAsync(0)
    expect(ends).toEqual({ served: 20_000, rejected: 80_000 })
    expect(jest.getTimerCount()).toBe(0)
  })
})

describe('CallQueue: onQueued', () => {
  it('gets the expected wait in whole milliseconds', () => {
    // The first permit is overdue, and another one comes every 99.5 ms.
    const source: PermitSource = {
      take: () => false,
      delayOf: (count) => (count - 1) * 99.5 - 1,
      servesQueue: false,
    }
    const queue = new CallQueue(source, now)
    const onQueued = jest.fn()
    for (const priority of [0, 0, 0, 1]) void queue.take({ priority, onQueued })
    expect(onQueued.mock.calls).toEqual([[0], [99], [198], [0]])
  })
})
