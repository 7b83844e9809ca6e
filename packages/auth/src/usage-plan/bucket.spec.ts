import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../test/rejection.js'
import { isAbortedError } from '../errors/connection-errors.js'
import { isConfigurationError } from '../errors/input-errors.js'
import { Bucket } from './bucket.js'
import { maxNetworkDelay, networkDelay } from './bucket-state.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const now = () => performance.now()

/** Asks for `count` permits and records when each one is granted, in milliseconds from now. */
function takeAll(bucket: Bucket, count: number): { number: number; at: number }[] {
  const start = now()
  const taken: { number: number; at: number }[] = []
  for (let number = 0; number < count; number++) {
    void bucket.acquire().then(() => taken.push({ number, at: now() - start }))
  }
  return taken
}

describe('Bucket', () => {
  it('permits a full burst immediately, and no further call', async () => {
    const taken = takeAll(new Bucket({ rate: 1, burst: 20 }, now), 25)
    await jest.advanceTimersByTimeAsync(0)
    expect(taken).toHaveLength(20)
  })

  it('permits further calls at the rate plus a network delay, in order of arrival', async () => {
    const taken = takeAll(new Bucket({ rate: 2, burst: 2 }, now), 5)
    await jest.advanceTimersByTimeAsync(10_000)
    expect(taken).toEqual([
      { number: 0, at: 0 },
      { number: 1, at: 0 },
      { number: 2, at: 500 + networkDelay },
      { number: 3, at: 1000 + networkDelay },
      { number: 4, at: 1500 + networkDelay },
    ])
  })

  it('starts the refill of a full bucket at the call that took the first permit', async () => {
    const taken = takeAll(new Bucket({ rate: 2, burst: 1 }, now), 3)
    await jest.advanceTimersByTimeAsync(10_000)
    expect(taken.map(({ at }) => at)).toEqual([0, 500 + networkDelay, 2 * (500 + networkDelay)])
  })

  it.each([
    ['at the first response, if it took longer than the network delay', 200, 200],
    ['after the network delay, if the first response was faster', 20, networkDelay],
    ['after maxNetworkDelay, if the first response took longer', 900, maxNetworkDelay],
  ])('starts the refill of a full bucket %s', async (_, respondedAt, delay) => {
    const bucket = new Bucket({ rate: 1, burst: 2 }, now)
    const taken = takeAll(bucket, 4)
    await jest.advanceTimersByTimeAsync(respondedAt)
    bucket.update({})
    await jest.advanceTimersByTimeAsync(50)
    bucket.update({})
    await jest.advanceTimersByTimeAsync(10_000)
    expect(taken.map(({ at }) => at)).toEqual([0, 0, 1000 + delay, 2000 + delay])
  })

  it('counts no refill while the bucket may be full because a call is in flight', async () => {
    const bucket = new Bucket({ rate: 10, burst: 2 }, now)
    await bucket.acquire()
    await jest.advanceTimersByTimeAsync(140)
    const taken = takeAll(bucket, 3)
    await jest.advanceTimersByTimeAsync(1000)
    // The second call may arrive at 190. Amazon's bucket is full from 100 until then.
    expect(taken.map(({ at }) => at + 140)).toEqual([140, 150, 290])
  })

  it('uses the whole rate if the burst is too small to cover the network delay', async () => {
    const taken = takeAll(new Bucket({ rate: 250, burst: 2 }, now), 6)
    await jest.advanceTimersByTimeAsync(1000)
    const refilledAt = [4, 8, 12, 16]
    expect(taken.map(({ at }) => at)).toEqual([0, 0, ...refilledAt.map((at) => at + networkDelay)])
  })

  it('does not let a new call overtake queued calls', async () => {
    const bucket = new Bucket({ rate: 1, burst: 1 }, now)
    const served: string[] = []
    for (const name of ['first', 'second', 'third']) void bucket.acquire().then(() => served.push(name))
    await jest.advanceTimersByTimeAsync(1000 + networkDelay)
    void bucket.acquire().then(() => served.push('new'))
    await jest.advanceTimersByTimeAsync(10_000)
    expect(served).toEqual(['first', 'second', 'third', 'new'])
  })

  it('refills no further than the burst', async () => {
    const bucket = new Bucket({ rate: 10, burst: 3 }, now)
    await bucket.acquire()
    await jest.advanceTimersByTimeAsync(3_600_000)
    const taken = takeAll(bucket, 5)
    await jest.advanceTimersByTimeAsync(0)
    expect(taken).toHaveLength(3)
  })

  it('supports a rate that has no exact binary fraction', async () => {
    const taken = takeAll(new Bucket({ rate: 0.0167, burst: 2 }, now), 4)
    await jest.advanceTimersByTimeAsync(200_000)
    expect(taken.map(({ at }) => at)).toEqual([0, 0, 59_931, 119_811])
  })

  it('waits longer than the maximum delay of a Node timer', async () => {
    const rate = 1 / 3_000_000
    const taken = takeAll(new Bucket({ rate, burst: 1 }, now), 2)
    await jest.advanceTimersByTimeAsync(2 ** 31)
    expect(taken).toHaveLength(1)
    await jest.advanceTimersByTimeAsync(1_000_000_000)
    expect(taken).toHaveLength(2)
  })

  it('rejects an aborted call immediately and gives its position to the next one', async () => {
    const bucket = new Bucket({ rate: 1, burst: 1 }, now)
    const controller = new AbortController()
    await bucket.acquire()
    const aborted = rejectionOf(bucket.acquire({ signal: controller.signal }))
    const taken = takeAll(bucket, 1)
    controller.abort()
    expect(isAbortedError(await aborted)).toBe(true)
    await jest.advanceTimersByTimeAsync(1000 + networkDelay)
    expect(taken).toHaveLength(1)
  })

  it('rejects a call whose signal has already aborted, and takes no permit for it', async () => {
    const bucket = new Bucket({ rate: 1, burst: 1 }, now)
    expect(isAbortedError(await rejectionOf(bucket.acquire({ signal: AbortSignal.abort() })))).toBe(true)
    const taken = takeAll(bucket, 1)
    await jest.advanceTimersByTimeAsync(0)
    expect(taken).toHaveLength(1)
  })

  it('removes its listener from the signal of a call that got its permit', async () => {
    const bucket = new Bucket({ rate: 1, burst: 1 }, now)
    const { signal } = new AbortController()
    const remove = jest.spyOn(signal, 'removeEventListener')
    await bucket.acquire()
    const waiting = bucket.acquire({ signal })
    await jest.advanceTimersByTimeAsync(1000 + networkDelay)
    await waiting
    expect(remove).toHaveBeenCalledTimes(1)
  })

  it('keeps no timer after the last queued call was aborted', async () => {
    const bucket = new Bucket({ rate: 1, burst: 1 }, now)
    const controller = new AbortController()
    await bucket.acquire()
    const aborted = rejectionOf(bucket.acquire({ signal: controller.signal }))
    expect(jest.getTimerCount()).toBe(1)
    controller.abort()
    await aborted
    expect(jest.getTimerCount()).toBe(0)
  })

  it.each([
    { rate: 0, burst: 1 },
    { rate: 1, burst: 0 },
    { rate: Number.NaN, burst: 1 },
  ])('rejects the plan %p', (plan) => {
    expect(() => new Bucket(plan, now)).toThrow(
      expect.objectContaining({ message: expect.stringContaining('rate above 0 and a burst of 1 or more') }),
    )
  })

  it('throws a ConfigurationError for an invalid plan', () => {
    try {
      new Bucket({ rate: -1, burst: 1 }, now)
    } catch (error) {
      expect(isConfigurationError(error)).toBe(true)
    }
    expect.assertions(1)
  })

  it('serves 100,000 calls of one signal with one timer, and aborts them together', async () => {
    const bucket = new Bucket({ rate: 1000, burst: 1000 }, now)
    const controller = new AbortController()
    let served = 0
    let aborted = 0
    const count = () => served++
    const countAborted = () => aborted++
    const waiting = Array.from({ length: 100_000 }, () =>
      bucket.acquire({ signal: controller.signal }).then(count, countAborted),
    )
    expect(jest.getTimerCount()).toBe(1)
    await jest.advanceTimersByTimeAsync(2000 + networkDelay)
    expect(served).toBe(3000)
    controller.abort()
    await Promise.all(waiting)
    expect(aborted).toBe(97_000)
  })
})

const minutes = (count: number) => jest.advanceTimersByTimeAsync(count * 60_000)

describe('Bucket: isIdle', () => {
  it('is true ten minutes after the last permit was taken', async () => {
    const bucket = new Bucket({ rate: 1, burst: 2 }, now)
    await bucket.acquire()
    await jest.advanceTimersByTimeAsync(599_999)
    expect(bucket.isIdle(now())).toBe(false)
    await jest.advanceTimersByTimeAsync(1)
    expect(bucket.isIdle(now())).toBe(true)
  })

  it('is true ten minutes after the last response', async () => {
    const bucket = new Bucket({ rate: 1, burst: 2 }, now)
    await bucket.acquire()
    await minutes(5)
    bucket.update({ rate: 2 })
    await minutes(9)
    expect(bucket.isIdle(now())).toBe(false)
    await minutes(1)
    expect(bucket.isIdle(now())).toBe(true)
  })

  it('is false until the bucket is full again', async () => {
    const bucket = new Bucket({ rate: 1 / 3600, burst: 2 }, now)
    await bucket.acquire()
    await minutes(59)
    expect(bucket.isIdle(now())).toBe(false)
    await minutes(2)
    expect(bucket.isIdle(now())).toBe(true)
  })

  it('is false while a call is queued', async () => {
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
