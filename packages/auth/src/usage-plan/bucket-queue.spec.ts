import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../test/rejection.js'
import { isQueueError } from '../errors/rate-limiter-errors.js'
import { Bucket } from './bucket.js'
import { networkDelay } from './bucket-state.js'
import type { QueueOptions } from './queue-options.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const now = () => performance.now()

/** A bucket of one token per second, whose first token is taken. */
async function emptyBucket(): Promise<Bucket> {
  const bucket = new Bucket({ rate: 1, burst: 1 }, now)
  await bucket.acquire()
  return bucket
}

/** Notes how each call ends, and when, in milliseconds from now. */
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

describe('TokenBucket: priorities', () => {
  it('serves the highest priority first, and equals in the order in which they came', async () => {
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

describe('TokenBucket: maxQueueMs', () => {
  it('refuses on arrival whoever would wait longer, and nobody who would wait as long', async () => {
    const maxQueueMs = 2 * (1000 + networkDelay)
    const ends = watch(await emptyBucket(), {
      first: {},
      hasty: { maxQueueMs: maxQueueMs - 1 },
      second: { maxQueueMs },
      third: { maxQueueMs },
    })
    await jest.advanceTimersByTimeAsync(0)
    expect(ends).toEqual([
      ['hasty', 'QUEUE_LIMIT', 0],
      ['third', 'QUEUE_LIMIT', 0],
    ])
    await jest.advanceTimersByTimeAsync(10_000)
    expect(ends.slice(2)).toEqual([
      ['first', 'served', 1000 + networkDelay],
      ['second', 'served', maxQueueMs],
    ])
  })

  it('says what wait is to be expected', async () => {
    const error = await rejectionOf((await emptyBucket()).acquire({ maxQueueMs: 300 }))
    expect(isQueueError(error)).toBe(true)
    expect(error).toMatchObject({
      limit: 'maxQueueMs',
      allowed: 300,
      actual: 1000 + networkDelay,
      message: `The queue wait would be ${1000 + networkDelay} ms, more than maxQueueMs (300). Try again later, or increase maxQueueMs.`,
    })
  })

  it('takes no token for a refused call, and lets a token that is there be taken', async () => {
    const bucket = new Bucket({ rate: 1, burst: 1 }, now)
    await bucket.acquire({ maxQueueMs: 0 })
    await rejectionOf(bucket.acquire({ maxQueueMs: 0 }))
    const ends = watch(bucket, { next: {} })
    await jest.advanceTimersByTimeAsync(1000 + networkDelay)
    expect(ends).toEqual([['next', 'served', 1000 + networkDelay]])
  })

  it('counts those of a lower priority out', async () => {
    const ends = watch(await emptyBucket(), { low: {}, high: { priority: 1, maxQueueMs: 1500 } })
    await jest.advanceTimersByTimeAsync(10_000)
    expect(ends.map(([name, end]) => [name, end])).toEqual([
      ['high', 'served'],
      ['low', 'served'],
    ])
  })

  it('ends a call when its time is over that was overtaken since', async () => {
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

  it('ends a call when its time is over that throttled calls have held up since', async () => {
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

  it('ends at once those whom a lower rate keeps waiting too long, and nobody else', async () => {
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

describe('TokenBucket: maxQueueSize', () => {
  it('refuses on arrival whoever finds the line full, and takes one again when somebody has left', async () => {
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

  it('lets nobody wait where it is 0', async () => {
    const bucket = new Bucket({ rate: 1, burst: 1 }, now)
    await bucket.acquire({ maxQueueSize: 0 })
    expect(isQueueError(await rejectionOf(bucket.acquire({ maxQueueSize: 0 })))).toBe(true)
  })
})

describe('TokenBucket: 100,000 calls in line', () => {
  it('cost one timer whatever their priorities and limits, and all end', async () => {
    const bucket = new Bucket({ rate: 10_000, burst: 10_000 }, now)
    const ends = { served: 0, refused: 0 }
    const count = (end: keyof typeof ends) => () => {
      ends[end] += 1
    }
    for (let number = 0; number < 100_000; number++) {
      const options = { priority: (number % 201) - 100, maxQueueMs: 60_000 + (number % 977) }
      bucket.acquire(options).then(count('served'), count('refused'))
    }
    expect(jest.getTimerCount()).toBe(1)
    await jest.advanceTimersByTimeAsync(1000 + networkDelay)
    expect(ends).toEqual({ served: 20_000, refused: 0 })
    bucket.update({ rate: 0.001 })
    await jest.advanceTimersByTimeAsync(0)
    expect(ends).toEqual({ served: 20_000, refused: 80_000 })
    expect(jest.getTimerCount()).toBe(0)
  })
})
