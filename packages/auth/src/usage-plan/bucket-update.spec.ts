import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { Bucket } from './bucket.js'
import { networkDelay } from './bucket-state.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const now = () => performance.now()

/** A bucket whose burst is spent, with calls in line, which note when they were served, in milliseconds from now. */
async function lineOf(rate: number, names: string[]) {
  const bucket = new Bucket({ rate, burst: 1 }, now)
  await bucket.acquire()
  // The first call is answered at once.
  bucket.update({})
  const start = now()
  const served: [string, number][] = []
  for (const name of names) void bucket.acquire().then(() => served.push([name, now() - start]))
  return { bucket, served }
}

describe('TokenBucket: learning', () => {
  it('serves those who wait sooner at a higher rate, in their order', async () => {
    const { bucket, served } = await lineOf(0.1, ['a', 'b'])
    bucket.update({ rate: 2 })
    await jest.advanceTimersByTimeAsync(5000)
    expect(served).toEqual([
      ['a', 500 + networkDelay],
      ['b', 2 * (500 + networkDelay)],
    ])
  })

  it('serves them later at a lower rate, and keeps what has come in at the old one', async () => {
    const { bucket, served } = await lineOf(1, ['a', 'b'])
    await jest.advanceTimersByTimeAsync(500 + networkDelay)
    bucket.update({ rate: 0.25 })
    await jest.advanceTimersByTimeAsync(10_000)
    expect(served).toEqual([
      ['a', 2500 + networkDelay],
      ['b', 2500 + networkDelay + 4000 + networkDelay],
    ])
  })

  it('keeps the burst of the plan', async () => {
    const bucket = new Bucket({ rate: 1, burst: 3 }, now)
    bucket.update({ rate: 100 })
    await jest.advanceTimersByTimeAsync(60_000)
    let served = 0
    for (let calls = 0; calls < 10; calls++) void bucket.acquire().then(() => served++)
    await jest.advanceTimersByTimeAsync(0)
    expect(served).toBe(3)
  })

  it('is empty after a throttled call, and refills from then on', async () => {
    const bucket = new Bucket({ rate: 1, burst: 20 }, now)
    await bucket.acquire()
    bucket.update({ empty: true })
    const start = now()
    let servedAt: number | undefined
    void bucket.acquire().then(() => {
      servedAt = now() - start
    })
    await jest.advanceTimersByTimeAsync(5000)
    expect(servedAt).toBe(1000 + networkDelay)
  })

  it('makes those who wait begin anew when a call was throttled', async () => {
    const { bucket, served } = await lineOf(1, ['a', 'b'])
    await jest.advanceTimersByTimeAsync(900)
    bucket.update({ empty: true, rate: 2 })
    await jest.advanceTimersByTimeAsync(10_000)
    expect(served).toEqual([
      ['a', 1400 + networkDelay],
      ['b', 1400 + networkDelay + 500 + networkDelay],
    ])
  })

  it('keeps to one timer, and to none without a line', async () => {
    const { bucket } = await lineOf(1, ['a', 'b'])
    for (const rate of [5, 0.5, 2]) bucket.update({ rate })
    expect(jest.getTimerCount()).toBe(1)
    await jest.advanceTimersByTimeAsync(10_000)
    bucket.update({ rate: 3 })
    expect(jest.getTimerCount()).toBe(0)
  })

  it('does not touch its timer when an answer tells what it knows', async () => {
    const { bucket } = await lineOf(1, ['a'])
    const clear = jest.spyOn(globalThis, 'clearTimeout')
    bucket.update({ rate: 1 })
    expect(clear).not.toHaveBeenCalled()
  })
})
