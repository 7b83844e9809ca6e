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

/** Takes `count` tokens at once and notes for each when it came, in milliseconds from the first attempt. */
function takeAll(bucket: Bucket, count: number): { number: number; at: number }[] {
  const start = now()
  const taken: { number: number; at: number }[] = []
  for (let number = 0; number < count; number++) {
    void bucket.acquire().then(() => taken.push({ number, at: now() - start }))
  }
  return taken
}

describe('TokenBucket', () => {
  it('lets a full burst through at once, and not one call more', async () => {
    const taken = takeAll(new Bucket({ rate: 1, burst: 20 }, now), 25)
    await jest.advanceTimersByTimeAsync(0)
    expect(taken).toHaveLength(20)
  })

  it('lets the others through at the rate, each the lag after its token, first come first served', async () => {
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

  it('counts the refill of a bucket that was full from the call that took its first token', async () => {
    const taken = takeAll(new Bucket({ rate: 2, burst: 1 }, now), 3)
    await jest.advanceTimersByTimeAsync(10_000)
    expect(taken.map(({ at }) => at)).toEqual([0, 500 + networkDelay, 2 * (500 + networkDelay)])
  })

  it.each([
    ['from the first answer, where that took longer than the lag', 200, 200],
    ['with the lag, where the first answer was sooner', 20, networkDelay],
    ['from half a second on, where the first answer took longer than any way', 900, maxNetworkDelay],
  ])('counts the refill of a bucket that was full %s', async (_, answeredAt, delay) => {
    const bucket = new Bucket({ rate: 1, burst: 2 }, now)
    const taken = takeAll(bucket, 4)
    await jest.advanceTimersByTimeAsync(answeredAt)
    bucket.update({})
    await jest.advanceTimersByTimeAsync(50)
    bucket.update({})
    await jest.advanceTimersByTimeAsync(10_000)
    expect(taken.map(({ at }) => at)).toEqual([0, 0, 1000 + delay, 2000 + delay])
  })

  it('counts on no refill while the bucket may be full, because a call is still on its way', async () => {
    const bucket = new Bucket({ rate: 10, burst: 2 }, now)
    await bucket.acquire()
    await jest.advanceTimersByTimeAsync(140)
    const taken = takeAll(bucket, 3)
    await jest.advanceTimersByTimeAsync(1000)
    // The second call may arrive at 190, and Amazon's bucket is full from 100 on until then.
    expect(taken.map(({ at }) => at + 140)).toEqual([140, 150, 290])
  })

  it('gives the whole rate where the burst is too small to bridge the lag', async () => {
    const taken = takeAll(new Bucket({ rate: 250, burst: 2 }, now), 6)
    await jest.advanceTimersByTimeAsync(1000)
    const refilledAt = [4, 8, 12, 16]
    expect(taken.map(({ at }) => at)).toEqual([0, 0, ...refilledAt.map((at) => at + networkDelay)])
  })

  it('does not let a newcomer overtake those who wait', async () => {
    const bucket = new Bucket({ rate: 1, burst: 1 }, now)
    const served: string[] = []
    for (const name of ['first', 'second', 'third']) void bucket.acquire().then(() => served.push(name))
    await jest.advanceTimersByTimeAsync(1000 + networkDelay)
    void bucket.acquire().then(() => served.push('newcomer'))
    await jest.advanceTimersByTimeAsync(10_000)
    expect(served).toEqual(['first', 'second', 'third', 'newcomer'])
  })

  it('saves up no more than the burst', async () => {
    const bucket = new Bucket({ rate: 10, burst: 3 }, now)
    await bucket.acquire()
    await jest.advanceTimersByTimeAsync(3_600_000)
    const taken = takeAll(bucket, 5)
    await jest.advanceTimersByTimeAsync(0)
    expect(taken).toHaveLength(3)
  })

  it('keeps to a rate that has no exact binary fraction', async () => {
    const taken = takeAll(new Bucket({ rate: 0.0167, burst: 2 }, now), 4)
    await jest.advanceTimersByTimeAsync(200_000)
    expect(taken.map(({ at }) => at)).toEqual([0, 0, 59_931, 119_811])
  })

  it('waits out a delay that is longer than a Node timer can be', async () => {
    const rate = 1 / 3_000_000
    const taken = takeAll(new Bucket({ rate, burst: 1 }, now), 2)
    await jest.advanceTimersByTimeAsync(2 ** 31)
    expect(taken).toHaveLength(1)
    await jest.advanceTimersByTimeAsync(1_000_000_000)
    expect(taken).toHaveLength(2)
  })

  it('frees an aborted caller at once and gives its place to the next', async () => {
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

  it('refuses a caller whose signal has already aborted, and takes no token for it', async () => {
    const bucket = new Bucket({ rate: 1, burst: 1 }, now)
    expect(isAbortedError(await rejectionOf(bucket.acquire({ signal: AbortSignal.abort() })))).toBe(true)
    const taken = takeAll(bucket, 1)
    await jest.advanceTimersByTimeAsync(0)
    expect(taken).toHaveLength(1)
  })

  it('stops listening to the signal of a caller that got its token', async () => {
    const bucket = new Bucket({ rate: 1, burst: 1 }, now)
    const { signal } = new AbortController()
    const remove = jest.spyOn(signal, 'removeEventListener')
    await bucket.acquire()
    const waiting = bucket.acquire({ signal })
    await jest.advanceTimersByTimeAsync(1000 + networkDelay)
    await waiting
    expect(remove).toHaveBeenCalledTimes(1)
  })

  it('keeps no timer when the last one in line has left', async () => {
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
  ])('refuses the plan %p', (plan) => {
    expect(() => new Bucket(plan, now)).toThrow(
      expect.objectContaining({ message: expect.stringContaining('rate above 0 and a burst of 1 or more') }),
    )
  })

  it('says that it is a configuration error', () => {
    try {
      new Bucket({ rate: -1, burst: 1 }, now)
    } catch (error) {
      expect(isConfigurationError(error)).toBe(true)
    }
    expect.assertions(1)
  })

  it('serves 100,000 callers of one signal with one timer, and frees them all at once', async () => {
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
