import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type QueueOptions, SharedStoreError, type UsagePlan } from '@selling-partner/auth'
import { networkDelay } from '@selling-partner/auth/internal'
import { RedisQueue, type RedisQueueOptions } from './redis-queue.js'
import type { BucketUpdate, TakeRequest, TakeResult } from './shared-buckets.js'

const plan: UsagePlan = { rate: 10, burst: 20 }

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] })
})
afterEach(() => {
  jest.useRealTimers()
})

/** Shared buckets that return the test's results and record requests. */
class FakeBuckets {
  readonly requests: number[] = []
  /** The requests of a process whose turn had come. */
  readonly turns: number[] = []
  /** Permits that the last request has reported. */
  usedWithoutRedis = 0
  readonly returned: [count: number, version: number][] = []
  readonly updates: BucketUpdate[] = []
  /** Results in order. After the last one, requests fail. */
  results: Partial<TakeResult>[] = []
  isUnavailable = false
  awaitsArrival = false

  async take({ wanted, hasTurn, usedWithoutRedis = 0 }: TakeRequest): Promise<TakeResult> {
    this.requests.push(wanted)
    this.usedWithoutRedis = usedWithoutRedis
    if (hasTurn) this.turns.push(wanted)
    const result = this.results.shift()
    if (this.isUnavailable || !result) throw new SharedStoreError('ECONNREFUSED', "Can't connect to Redis.")
    return { taken: 0, reservedInMs: [], rate: plan.rate, version: this.requests.length, ...result }
  }

  async returnPermits(count: number, version: number): Promise<void> {
    this.returned.push([count, version])
    if (this.isUnavailable) throw new SharedStoreError('ECONNREFUSED', "Can't connect to Redis.")
  }

  async update(update: BucketUpdate): Promise<void> {
    this.updates.push(update)
    if (this.isUnavailable) throw new SharedStoreError('ECONNREFUSED', "Can't connect to Redis.")
  }
}

function openQueue(results: Partial<TakeResult>[], options: Partial<RedisQueueOptions> = {}) {
  const shared = new FakeBuckets()
  shared.results = results
  const queue = new RedisQueue({
    sharedBuckets: shared,
    buckets: [{ bucket: 'a', plan }],
    isAvailable: () => !shared.isUnavailable,
    localShare: 0.1,
    clock: () => performance.now(),
    ...options,
  })
  const startedAt = performance.now()
  const outcomes: [name: string, outcome: string, at: number][] = []
  const call = (name: string, callOptions: QueueOptions = {}) => {
    const record = (outcome: string) => outcomes.push([name, outcome, Math.round(performance.now() - startedAt)])
    void queue.acquire(callOptions).then(
      () => record('permitted'),
      (error: { code: string }) => record(error.code),
    )
  }
  const passTime = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds)
  return { shared, queue, outcomes, call, passTime }
}

describe('RedisQueue', () => {
  it('sends one request for all calls that are made together', async () => {
    const { shared, outcomes, call, passTime } = openQueue([{ taken: 3 }])
    for (const name of ['a', 'b', 'c']) call(name)
    await passTime(0)
    expect(shared.requests).toEqual([3])
    expect(outcomes.map(([name]) => name)).toEqual(['a', 'b', 'c'])
  })

  it('estimates waits from the plan, and from the reserved permit while calls wait', async () => {
    const { queue, call, passTime } = openQueue([{ taken: 1, reservedInMs: [150] }])
    expect([queue.expectedWait(20), queue.expectedWait(21), queue.expectedWait(30)]).toEqual([0, 100, 1000])
    for (const name of ['a', 'b', 'c']) call(name)
    await passTime(0)
    // 'b' gets the reserved permit, 'c' the next one, and then come the further calls.
    expect(queue.expectedWait(1)).toBe(150 + 200)
    expect(queue.expectedWait(11)).toBe(150 + 1200)
  })

  it('permits a call when its reserved permit is ready, and only then requests the next', async () => {
    const { shared, outcomes, call, passTime } = openQueue([{ taken: 1, reservedInMs: [100] }, { reservedInMs: [90] }])
    for (const name of ['a', 'b', 'c']) call(name)
    await passTime(99)
    expect(shared.requests).toEqual([3])
    await passTime(1000)
    expect(shared.requests).toEqual([3, 1])
    expect(outcomes).toEqual([
      ['a', 'permitted', 0],
      ['b', 'permitted', 100],
      ['c', 'permitted', 190],
    ])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('permits a call at each reserved permit', async () => {
    const { shared, outcomes, call, passTime } = openQueue([{ reservedInMs: [50, 150, 250] }])
    for (const name of ['a', 'b', 'c']) call(name)
    await passTime(1000)
    expect(shared.requests).toEqual([3])
    expect(outcomes).toEqual([
      ['a', 'permitted', 50],
      ['b', 'permitted', 150],
      ['c', 'permitted', 250],
    ])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('requests more permits at a high rate before it has used the last reserved one', async () => {
    const { shared, outcomes, call, passTime } = openQueue([
      { reservedInMs: [10, 20], rate: 100 },
      { reservedInMs: [20], rate: 100 },
    ])
    for (const name of ['a', 'b', 'c']) call(name)
    await passTime(10)
    expect(shared.requests).toEqual([3, 1])
    await passTime(1000)
    expect(outcomes.map(([, , at]) => at)).toEqual([10, 20, 30])
  })

  it('requests again at its turn if Redis reserves nothing', async () => {
    const { shared, outcomes, call, passTime } = openQueue([
      { turn: { inMs: 30, readyInMs: 30 } },
      { turn: { inMs: 20, readyInMs: 20 } },
      { taken: 1 },
    ])
    call('a')
    await passTime(10)
    call('b')
    await passTime(19)
    expect(shared.requests).toEqual([1])
    await passTime(1)
    expect(shared.turns).toEqual([2])
    await passTime(20)
    expect(shared.turns).toEqual([2, 2])
    expect(outcomes).toEqual([['a', 'permitted', 50]])
  })

  it('requests again as soon as a response confirms that the first call has arrived', async () => {
    const { shared, queue, outcomes, call, passTime } = openQueue([
      { turn: { inMs: 30, readyInMs: 30 } },
      { reservedInMs: [5] },
    ])
    call('a')
    await passTime(10)
    queue.update({ rate: 10 })
    await passTime(0)
    expect(shared.requests).toEqual([1])
    shared.awaitsArrival = true
    queue.update({ rate: 10 })
    await passTime(100)
    expect(shared.turns).toEqual([1])
    expect(outcomes).toEqual([['a', 'permitted', 15]])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('expects one permit after the other after its turn', async () => {
    const { outcomes, call, passTime } = openQueue([
      { turn: { inMs: 50, readyInMs: 50 } },
      { taken: 1, turn: { inMs: 50, readyInMs: 50 } },
      { taken: 1 },
    ])
    for (const name of ['a', 'b', 'c']) call(name, { maxQueueMs: 150 })
    await passTime(0)
    expect(outcomes).toEqual([['c', 'QUEUE_LIMIT', 0]])
    await passTime(1000)
    expect(outcomes.slice(1)).toEqual([
      ['a', 'permitted', 50],
      ['b', 'permitted', 100],
    ])
  })

  it('does not use late permits all at once after the process was busy', async () => {
    let busy = 0
    const { outcomes, call, passTime } = openQueue([{ taken: 1, reservedInMs: [10, 20, 30], rate: 100 }], {
      buckets: [{ bucket: 'a', plan: { rate: 100, burst: 2 } }],
      clock: () => performance.now() + busy,
    })
    for (const name of ['a', 'b', 'c', 'd']) call(name)
    await passTime(5)
    // All timers fire late.
    busy = 1000
    await passTime(1000)
    expect(outcomes).toEqual([
      ['a', 'permitted', 0],
      ['b', 'permitted', 10],
      ['c', 'permitted', 10],
      ['d', 'permitted', 20],
    ])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('does not poll while it waits for a reply of Redis', async () => {
    const { shared, call, passTime } = openQueue([])
    jest.spyOn(shared, 'take').mockReturnValue(new Promise(() => {}))
    const setTimer = jest.spyOn(globalThis, 'setTimeout')
    call('a')
    await passTime(1000)
    expect(shared.take).toHaveBeenCalledTimes(1)
    // This timer only keeps the process alive.
    expect(setTimer).toHaveBeenCalledTimes(1)
  })

  it('permits calls by priority, regardless of which call caused the request', async () => {
    const { outcomes, call, passTime } = openQueue([{ reservedInMs: [100] }, { taken: 1 }])
    call('low')
    await passTime(0)
    call('high', { priority: 1 })
    await passTime(1000)
    expect(outcomes.map(([name]) => name)).toEqual(['high', 'low'])
  })

  it('returns permits that no call waits for', async () => {
    const { shared, outcomes, call, passTime } = openQueue([{ taken: 0, reservedInMs: [100] }])
    const leaving = new AbortController()
    call('a', { signal: leaving.signal })
    await passTime(0)
    leaving.abort()
    await passTime(1000)
    expect(outcomes).toEqual([['a', 'ABORTED', 0]])
    expect(shared.returned).toEqual([[1, 1]])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('rejects calls whose wait exceeds maxQueueMs, as soon as Redis has responded', async () => {
    const { outcomes, call, passTime } = openQueue([{ taken: 1, reservedInMs: [500] }])
    for (const name of ['a', 'b', 'c']) call(name, { maxQueueMs: 550 })
    await passTime(0)
    expect(outcomes).toEqual([
      ['c', 'QUEUE_LIMIT', 0],
      ['a', 'permitted', 0],
    ])
    call('d', { maxQueueMs: 100 })
    await passTime(0)
    expect(outcomes.at(-1)).toEqual(['d', 'QUEUE_LIMIT', 0])
  })

  it('passes updates on to the shared buckets, with the rate only if it changed', async () => {
    const { shared, queue, call, passTime } = openQueue([{ taken: 1 }])
    call('a')
    await passTime(0)
    queue.update({ rate: 10 })
    queue.update({ rate: 5 })
    queue.update({ rate: 5 })
    queue.update({ rate: 5, empty: true })
    expect(shared.updates).toEqual([
      { rate: undefined, empty: false },
      { rate: 5, empty: false },
      { rate: undefined, empty: false },
      { rate: undefined, empty: true },
    ])
  })

  it('rejects calls that would exceed maxQueueMs at a lower rate', async () => {
    const { queue, outcomes, call, passTime } = openQueue([{ reservedInMs: [100] }])
    for (const name of ['a', 'b', 'c']) call(name, { maxQueueMs: 400 })
    await passTime(0)
    queue.update({ rate: 2.5 })
    await passTime(0)
    expect(outcomes).toEqual([
      ['b', 'QUEUE_LIMIT', 0],
      ['c', 'QUEUE_LIMIT', 0],
    ])
  })
})

describe('RedisQueue without Redis', () => {
  const firstLocal = 1000 + networkDelay

  it('continues with the local share of the plan, from an empty bucket, in the same order', async () => {
    const { shared, outcomes, call, passTime } = openQueue([])
    shared.isUnavailable = true
    for (const name of ['a', 'b', 'c']) call(name)
    await passTime(10_000)
    expect(outcomes).toEqual([
      ['a', 'permitted', firstLocal],
      ['b', 'permitted', firstLocal + 1000],
      ['c', 'permitted', firstLocal + 2000],
    ])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('uses its share of the rate in force', async () => {
    const { shared, queue, outcomes, call, passTime } = openQueue([{ taken: 1 }])
    call('a')
    await passTime(0)
    queue.update({ rate: 20 })
    shared.isUnavailable = true
    call('b')
    await passTime(10_000)
    queue.update({ rate: 40 })
    for (const name of ['c', 'd', 'e']) call(name)
    await passTime(10_000)
    expect(outcomes.map(([, , at]) => at)).toEqual([0, 500 + networkDelay, 10_000, 10_000, 10_250 + networkDelay])
  })

  it('returns to Redis as soon as Redis responds, while its calls wait', async () => {
    const { shared, outcomes, call, passTime } = openQueue([], { localShare: 0.001 })
    shared.isUnavailable = true
    for (const name of ['a', 'b']) call(name)
    await passTime(5500)
    expect(outcomes).toEqual([])
    shared.isUnavailable = false
    shared.results = [{ taken: 2 }]
    await passTime(1000)
    expect(outcomes).toEqual([
      ['a', 'permitted', 6000],
      ['b', 'permitted', 6000],
    ])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('tells Redis once how many permits it has used without Redis', async () => {
    const { shared, outcomes, call, passTime } = openQueue([])
    shared.isUnavailable = true
    for (const name of ['a', 'b']) call(name)
    await passTime(10_000)
    shared.isUnavailable = false
    // The third call still gets a permit of the local share, and finds out that Redis is back.
    shared.results = [{ taken: 0 }, { taken: 1 }]
    call('c')
    await passTime(0)
    expect(shared.usedWithoutRedis).toBe(3)
    call('d')
    await passTime(0)
    expect(shared.usedWithoutRedis).toBe(0)
    expect(outcomes.map(([name]) => name)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('sends no requests to a Redis that is disabled', async () => {
    const { shared, call, passTime } = openQueue([])
    shared.isUnavailable = true
    for (const name of ['a', 'b', 'c']) call(name)
    await passTime(10_000)
    expect(shared.requests).toEqual([3])
  })

  it('fails each call with its own error without a local share, and recovers', async () => {
    const { shared, queue, outcomes, call, passTime } = openQueue([], { localShare: undefined })
    shared.isUnavailable = true
    const errors = await Promise.allSettled([queue.acquire({}), queue.acquire({})])
    const [one, other] = errors.map((outcome) =>
      outcome.status === 'rejected' ? (outcome.reason as Error) : undefined,
    )
    expect(one).toMatchObject({ code: 'SHARED_STORE', reason: 'ECONNREFUSED', message: "Can't connect to Redis." })
    expect(other).toEqual(one)
    expect(other).not.toBe(one)
    shared.isUnavailable = false
    shared.results = [{ taken: 1 }]
    call('a')
    await passTime(0)
    expect(outcomes).toEqual([['a', 'permitted', 0]])
    expect(jest.getTimerCount()).toBe(0)
  })
})

describe('RedisQueue.isIdle', () => {
  const minute = 60_000

  it('becomes true ten minutes after the last call and the last response', async () => {
    const { queue, call, passTime } = openQueue([{ taken: 1 }])
    call('a')
    await passTime(5 * minute)
    queue.update({ rate: 5 })
    await passTime(10 * minute - 1)
    expect(queue.isIdle(performance.now())).toBe(false)
    await passTime(1)
    expect(queue.isIdle(performance.now())).toBe(true)
  })

  it('stays false while a call waits', async () => {
    const { queue, call, passTime } = openQueue([{ taken: 0, reservedInMs: [30 * minute] }, { taken: 0 }])
    call('a')
    await passTime(20 * minute)
    expect(queue.isIdle(performance.now())).toBe(false)
    await passTime(10 * minute)
    expect(queue.isIdle(performance.now())).toBe(false)
    await passTime(10 * minute)
    expect(queue.isIdle(performance.now())).toBe(true)
  })
})
