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

/** An empty bucket with queued calls. Records when each one is served, in milliseconds from now. */
async function queueOf(rate: number, names: string[]) {
  const bucket = new Bucket({ rate, burst: 1 }, now)
  await bucket.acquire()
  // The response to the first call arrives immediately.
  bucket.update({})
  const start = now()
  const served: [string, number][] = []
  for (const name of names) void bucket.acquire().then(() => served.push([name, now() - start]))
  return { bucket, served }
}

describe('Bucket: update', () => {
  it('serves queued calls earlier at a higher rate, in their order', async () => {
    const { bucket, served } = await queueOf(0.1, ['a', 'b'])
    bucket.update({ rate: 2 })
    await jest.advanceTimersByTimeAsync(5000)
    expect(served).toEqual([
      ['a', 500 + networkDelay],
      ['b', 2 * (500 + networkDelay)],
    ])
  })

  it('serves queued calls later at a lower rate, and keeps what was refilled at the old rate', async () => {
    const { bucket, served } = await queueOf(1, ['a', 'b'])
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

  it('empties the bucket after a throttled call and refills it from then on', async () => {
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

  it('restarts the wait of queued calls after a throttled call', async () => {
    const { bucket, served } = await queueOf(1, ['a', 'b'])
    await jest.advanceTimersByTimeAsync(900)
    bucket.update({ empty: true, rate: 2 })
    await jest.advanceTimersByTimeAsync(10_000)
    expect(served).toEqual([
      ['a', 1400 + networkDelay],
      ['b', 1400 + networkDelay + 500 + networkDelay],
    ])
  })

  it('uses one timer, and none without queued calls', async () => {
    const { bucket } = await queueOf(1, ['a', 'b'])
    for (const rate of [5, 0.5, 2]) bucket.update({ rate })
    expect(jest.getTimerCount()).toBe(1)
    await jest.advanceTimersByTimeAsync(10_000)
    bucket.update({ rate: 3 })
    expect(jest.getTimerCount()).toBe(0)
  })

  it('does not reset the timer if the rate has not changed', async () => {
    const { bucket } = await queueOf(1, ['a'])
    const clear = jest.spyOn(globalThis, 'clearTimeout')
    bucket.update({ rate: 1 })
    expect(clear).not.toHaveBeenCalled()
  })
})
