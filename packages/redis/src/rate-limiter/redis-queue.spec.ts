import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type QueueOptions, refillLag, StoreError, type UsagePlan } from '@selling-partner/auth'
import { RedisLine, type RedisLineOptions } from './redis-queue.js'
import type { Change, Grant } from './shared-buckets.js'

const plan: UsagePlan = { rate: 10, burst: 20 }

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] })
})
afterEach(() => {
  jest.useRealTimers()
})

/** A Redis that gives what the test says, and notes what it is asked. */
class FakeBuckets {
  readonly asked: number[] = []
  readonly putBacks: [count: number, changes: number][] = []
  readonly changes: Change[] = []
  /** What it gives in turn; an error once nothing is left. */
  grants: Partial<Grant>[] = []
  isAway = false

  async take(wanted: number): Promise<Grant> {
    this.asked.push(wanted)
    const grant = this.grants.shift()
    if (this.isAway || !grant) throw new StoreError('ECONNREFUSED', 'Redis cannot be reached')
    return { taken: 0, rate: plan.rate, changes: this.asked.length, ...grant }
  }

  async putBack(count: number, changes: number): Promise<void> {
    this.putBacks.push([count, changes])
    if (this.isAway) throw new StoreError('ECONNREFUSED', 'Redis cannot be reached')
  }

  async learn(change: Change): Promise<void> {
    this.changes.push(change)
    if (this.isAway) throw new StoreError('ECONNREFUSED', 'Redis cannot be reached')
  }
}

function openLine(grants: Partial<Grant>[], options: Partial<RedisLineOptions> = {}) {
  const shared = new FakeBuckets()
  shared.grants = grants
  const line = new RedisLine({
    shared,
    buckets: [{ bucket: 'a', plan }],
    isAvailable: () => !shared.isAway,
    localShare: 0.1,
    clock: () => performance.now(),
    ...options,
  })
  const startedAt = performance.now()
  const ends: [name: string, end: string, at: number][] = []
  const call = (name: string, callOptions: QueueOptions = {}) => {
    const note = (end: string) => ends.push([name, end, Math.round(performance.now() - startedAt)])
    void line.acquire(callOptions).then(
      () => note('served'),
      (error: { code: string }) => note(error.code),
    )
  }
  const passTime = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds)
  return { shared, line, ends, call, passTime }
}

describe('RedisLine', () => {
  it('asks once for all calls that are made together', async () => {
    const { shared, ends, call, passTime } = openLine([{ taken: 3 }])
    for (const name of ['a', 'b', 'c']) call(name)
    await passTime(0)
    expect(shared.asked).toEqual([3])
    expect(ends.map(([name]) => name)).toEqual(['a', 'b', 'c'])
  })

  it('sends a call when its promised token comes, and only then asks for the next', async () => {
    const { shared, ends, call, passTime } = openLine([{ taken: 1, wait: 100 }, { wait: 90 }])
    for (const name of ['a', 'b', 'c']) call(name)
    await passTime(99)
    expect(shared.asked).toEqual([3])
    await passTime(1000)
    expect(shared.asked).toEqual([3, 1])
    expect(ends).toEqual([
      ['a', 'served', 0],
      ['b', 'served', 100],
      ['c', 'served', 190],
    ])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('serves by priority, whoever it was that asked', async () => {
    const { ends, call, passTime } = openLine([{ wait: 100 }, { taken: 1 }])
    call('low')
    await passTime(0)
    call('high', { priority: 1 })
    await passTime(1000)
    expect(ends.map(([name]) => name)).toEqual(['high', 'low'])
  })

  it('puts back what nobody waits for any more', async () => {
    const { shared, ends, call, passTime } = openLine([{ taken: 0, wait: 100 }])
    const leaving = new AbortController()
    call('a', { signal: leaving.signal })
    await passTime(0)
    leaving.abort()
    await passTime(1000)
    expect(ends).toEqual([['a', 'ABORTED', 0]])
    expect(shared.putBacks).toEqual([[1, 1]])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('ends those whose wait is longer than they allow, as soon as Redis has told', async () => {
    const { ends, call, passTime } = openLine([{ taken: 1, wait: 500 }])
    for (const name of ['a', 'b', 'c']) call(name, { maxQueueMs: 550 })
    await passTime(0)
    expect(ends).toEqual([
      ['c', 'QUEUE_LIMIT', 0],
      ['a', 'served', 0],
    ])
    call('d', { maxQueueMs: 100 })
    await passTime(0)
    expect(ends.at(-1)).toEqual(['d', 'QUEUE_LIMIT', 0])
  })

  it('passes on what an answer told, the rate only where it is news', async () => {
    const { shared, line, call, passTime } = openLine([{ taken: 1 }])
    call('a')
    await passTime(0)
    line.learn({ rate: 10 })
    line.learn({ rate: 5 })
    line.learn({ rate: 5 })
    line.learn({ rate: 5, empty: true })
    expect(shared.changes).toEqual([
      { rate: undefined, empty: false },
      { rate: 5, empty: false },
      { rate: undefined, empty: false },
      { rate: undefined, empty: true },
    ])
  })

  it('ends those who cannot be served in time at a rate that was cut', async () => {
    const { line, ends, call, passTime } = openLine([{ wait: 100 }])
    for (const name of ['a', 'b', 'c']) call(name, { maxQueueMs: 400 })
    await passTime(0)
    line.learn({ rate: 2.5 })
    await passTime(0)
    expect(ends).toEqual([
      ['b', 'QUEUE_LIMIT', 0],
      ['c', 'QUEUE_LIMIT', 0],
    ])
  })
})

describe('RedisLine without Redis', () => {
  const firstLocal = 1000 + refillLag

  it("goes on at this process' share of the plan, from an empty bucket, in the same order", async () => {
    const { shared, ends, call, passTime } = openLine([])
    shared.isAway = true
    for (const name of ['a', 'b', 'c']) call(name)
    await passTime(10_000)
    expect(ends).toEqual([
      ['a', 'served', firstLocal],
      ['b', 'served', firstLocal + 1000],
      ['c', 'served', firstLocal + 2000],
    ])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('takes its share of the rate in force', async () => {
    const { shared, line, ends, call, passTime } = openLine([{ taken: 1 }])
    call('a')
    await passTime(0)
    line.learn({ rate: 20 })
    shared.isAway = true
    call('b')
    await passTime(10_000)
    line.learn({ rate: 40 })
    for (const name of ['c', 'd', 'e']) call(name)
    await passTime(10_000)
    expect(ends.map(([, , at]) => at)).toEqual([0, 500 + refillLag, 10_000, 10_000, 10_250 + refillLag])
  })

  it('goes back to Redis as soon as it answers, while its calls wait', async () => {
    const { shared, ends, call, passTime } = openLine([], { localShare: 0.001 })
    shared.isAway = true
    for (const name of ['a', 'b']) call(name)
    await passTime(5500)
    expect(ends).toEqual([])
    shared.isAway = false
    shared.grants = [{ taken: 2 }]
    await passTime(1000)
    expect(ends).toEqual([
      ['a', 'served', 6000],
      ['b', 'served', 6000],
    ])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('does not ask a Redis that is known to be away', async () => {
    const { shared, call, passTime } = openLine([])
    shared.isAway = true
    for (const name of ['a', 'b', 'c']) call(name)
    await passTime(10_000)
    expect(shared.asked).toEqual([3])
  })

  it('fails where that is asked for, each call with an error of its own, and recovers', async () => {
    const { shared, line, ends, call, passTime } = openLine([], { localShare: undefined })
    shared.isAway = true
    const errors = await Promise.allSettled([line.acquire({}), line.acquire({})])
    const [one, other] = errors.map((outcome) =>
      outcome.status === 'rejected' ? (outcome.reason as Error) : undefined,
    )
    expect(one).toMatchObject({ code: 'STORE', reason: 'ECONNREFUSED', message: 'Redis cannot be reached' })
    expect(other).toEqual(one)
    expect(other).not.toBe(one)
    shared.isAway = false
    shared.grants = [{ taken: 1 }]
    call('a')
    await passTime(0)
    expect(ends).toEqual([['a', 'served', 0]])
    expect(jest.getTimerCount()).toBe(0)
  })
})

describe('RedisLine: idleness', () => {
  const minute = 60_000

  it('begins ten minutes after the last call and the last answer', async () => {
    const { line, call, passTime } = openLine([{ taken: 1 }])
    call('a')
    await passTime(5 * minute)
    line.learn({ rate: 5 })
    await passTime(10 * minute - 1)
    expect(line.isIdle(performance.now())).toBe(false)
    await passTime(1)
    expect(line.isIdle(performance.now())).toBe(true)
  })

  it('does not begin while a call waits', async () => {
    const { line, call, passTime } = openLine([{ taken: 0, wait: 30 * minute }, { taken: 0 }])
    call('a')
    await passTime(20 * minute)
    expect(line.isIdle(performance.now())).toBe(false)
    await passTime(10 * minute)
    expect(line.isIdle(performance.now())).toBe(false)
    await passTime(10 * minute)
    expect(line.isIdle(performance.now())).toBe(true)
  })
})
