import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { randomFrom } from '../../test/random.js'
import { TokenBucket } from './token-bucket.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const now = () => performance.now()
const seeds = Array.from({ length: 8 }, (_, index) => index + 1)

interface Outcome {
  readonly number: number
  readonly priority: number
  readonly maxQueueMs?: number
  readonly joinedAt: number
  readonly end: 'served' | 'QUEUE_LIMIT' | 'ABORTED'
  readonly endedAt: number
}

/** What happens to a bucket in a random schedule of calls, priorities, limits, aborts, learned rates and throttled calls. */
class Schedule {
  readonly #random: () => number
  readonly #bucket: TokenBucket
  readonly burst: number
  /** The rates in force, each with its beginning. */
  readonly rates: { since: number; rate: number }[]
  readonly outcomes: Outcome[] = []
  calls = 0

  constructor(seed: number) {
    this.#random = randomFrom(seed)
    this.burst = 1 + Math.floor(this.#random() * 10)
    this.rates = [{ since: now(), rate: this.#rate() }]
    this.#bucket = new TokenBucket({ rate: this.rates[0]?.rate ?? 0, burst: this.burst }, now)
  }

  async run(): Promise<void> {
    for (let round = 0; round < 200; round++) {
      for (let calls = Math.floor(this.#random() * 5); calls > 0; calls--) this.#call()
      if (this.#random() < 0.1) this.#learn()
      if (this.#random() < 0.05) this.#bucket.learn({ empty: true })
      await jest.advanceTimersByTimeAsync(Math.floor(this.#random() * 400))
    }
    await jest.advanceTimersByTimeAsync(1_000_000)
  }

  /** By how many calls the busiest window exceeds what its plan grants: a burst, and the refill of its length. */
  excess(): number {
    // How far each call was ahead of the refill: the greatest rise of that is the busiest window.
    let lowest = Number.POSITIVE_INFINITY
    let worst = Number.NEGATIVE_INFINITY
    for (const [index, time] of this.times().entries()) {
      const lead = index - this.#refilledBy(time)
      lowest = Math.min(lowest, lead)
      worst = Math.max(worst, lead - lowest + 1 - this.burst)
    }
    return worst - 1e-6
  }

  times(): number[] {
    return this.outcomes.filter(({ end }) => end === 'served').map(({ endedAt }) => endedAt)
  }

  #refilledBy(time: number): number {
    return this.rates.reduce((sum, { since, rate }, index) => {
      const until = Math.min(time, this.rates[index + 1]?.since ?? time)
      return sum + (Math.max(0, until - since) / 1000) * rate
    }, 0)
  }

  #rate(): number {
    return 0.5 + this.#random() * 20
  }

  #learn(): void {
    const rate = this.#rate()
    this.rates.push({ since: now(), rate })
    this.#bucket.learn({ rate })
  }

  #call(): void {
    const number = this.calls++
    const priority = Math.floor(this.#random() * 3) - 1
    const maxQueueMs = this.#random() < 0.3 ? Math.floor(this.#random() * 5000) : undefined
    const controller = new AbortController()
    if (this.#random() < 0.2) setTimeout(() => controller.abort(), this.#random() * 2000)
    const joinedAt = now()
    const note = (end: Outcome['end']) =>
      this.outcomes.push({ number, priority, maxQueueMs, joinedAt, end, endedAt: now() })
    this.#bucket.acquire({ priority, maxQueueMs, signal: controller.signal }).then(
      () => note('served'),
      ({ code }: { code: 'QUEUE_LIMIT' | 'ABORTED' }) => note(code),
    )
  }
}

describe('TokenBucket: whatever happens', () => {
  it.each(seeds)('no window exceeds the plan that was in force in it (seed %i)', async (seed) => {
    const schedule = new Schedule(seed)
    await schedule.run()
    expect(schedule.times().length).toBeGreaterThan(schedule.burst)
    expect(schedule.excess()).toBeLessThanOrEqual(0)
  })

  it.each(seeds)('every call ends once, in its time, and no timer is left (seed %i)', async (seed) => {
    const schedule = new Schedule(seed)
    await schedule.run()
    const { outcomes, calls } = schedule
    expect(new Set(outcomes.map(({ number }) => number)).size).toBe(calls)
    expect(outcomes).toHaveLength(calls)
    // A timer counts whole milliseconds.
    const late = outcomes.filter(({ joinedAt, endedAt, maxQueueMs }) => endedAt - joinedAt > (maxQueueMs ?? 1e9) + 1)
    expect(late).toEqual([])
    expect(new Set(outcomes.map(({ end }) => end))).toEqual(new Set(['served', 'QUEUE_LIMIT', 'ABORTED']))
    expect(jest.getTimerCount()).toBe(0)
  })

  it.each(seeds)('calls of one priority are served in the order in which they came (seed %i)', async (seed) => {
    const schedule = new Schedule(seed)
    await schedule.run()
    for (const priority of [-1, 0, 1]) {
      const served = schedule.outcomes.filter((each) => each.end === 'served' && each.priority === priority)
      const numbers = served.map(({ number }) => number)
      expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
    }
  })
})
