import { jest } from '@jest/globals'
// The sandbox builds on auth, so Nx must not see this import as a dependency of auth.
// nx-ignore-next-line
import { UsagePlanBucket } from '../../sandbox/src/access/usage-plan-bucket.js'
import { ThrottledError } from '../src/errors/api-errors.js'
import type { UsagePlan } from '../src/operation/operation.js'
import type { Attempt } from '../src/retry/call-attempts.js'
import { Retrier } from '../src/retry/retrier.js'
import { resolveRetryPolicy } from '../src/retry/retry-options.js'
import { throttledLimitOf } from '../src/retry/retry-rules.js'
import { LocalRateLimiter } from '../src/usage-plan/local-rate-limiter.js'
import type { BucketClaims } from '../src/usage-plan/rate-limiter.js'
import { operations } from './example-api.js'
import { randomFrom } from './random.js'

/** One process of a seller and its calls. */
export interface SimulatedProcess {
  readonly calls: number
  /** Milliseconds until it makes its first call. @default 0 */
  readonly startsAt?: number
  /** Milliseconds between two calls. @default 0: all at once */
  readonly every?: number
}

export interface SimulatedFleet {
  readonly plan: UsagePlan
  readonly processes: readonly SimulatedProcess[]
  /** Mean milliseconds from sending a call to its response. */
  readonly roundTrip: number
  /** Part of the way by which each call and each response varies. @default 0.2 */
  readonly variation?: number
  readonly seed: number
}

export interface FleetOutcome {
  /** Milliseconds from the start of the simulation to the last response, without one round trip. */
  readonly elapsed: number
  /** Milliseconds that the plan requires for these calls. */
  readonly minimum: number
  readonly calls: number
  /** Number of requests that the strict bucket rejected. */
  readonly throttled: number
  /** Number of calls that failed. */
  readonly lost: number
}

/**
 * Runs processes that don't know of each other against one strict bucket, on fake timers. Each has its own rate limiter
 * and retrier. Calls reach the bucket after a network delay.
 */
export async function simulateFleet(fleet: SimulatedFleet): Promise<FleetOutcome> {
  const run = new Simulation(fleet)
  const processes = fleet.processes.map((process) => run.runProcess(process))
  let isOver = false
  const end = Promise.all(processes).then(() => {
    isOver = true
  })
  while (!isOver) await jest.advanceTimersByTimeAsync(1000)
  await end
  return run.outcome
}

class Simulation {
  readonly #fleet: SimulatedFleet
  readonly #random: () => number
  readonly #bucket: UsagePlanBucket
  readonly #claims: BucketClaims
  readonly #startedAt = performance.now()
  #lastResponseAt = 0
  #throttled = 0
  #lost = 0

  constructor(fleet: SimulatedFleet) {
    this.#fleet = fleet
    this.#random = randomFrom(fleet.seed)
    this.#bucket = new UsagePlanBucket(fleet.plan, now)
    this.#claims = [{ bucket: 'getItem', plan: fleet.plan }]
  }

  get outcome(): FleetOutcome {
    const { processes, plan, roundTrip } = this.#fleet
    return {
      elapsed: this.#lastResponseAt - this.#startedAt - roundTrip,
      minimum: minimumTime(processes, plan),
      calls: processes.reduce((sum, { calls }) => sum + calls, 0),
      throttled: this.#throttled,
      lost: this.#lost,
    }
  }

  async runProcess({ calls, startsAt = 0, every = 0 }: SimulatedProcess): Promise<void> {
    const random = this.#random
    const limiter = new LocalRateLimiter(now, random)
    const retrier = new Retrier({ quota: 100, clock: now, random })
    // Processes never start in the same millisecond.
    const start = startsAt + random() * 2
    await Promise.all(
      Array.from({ length: calls }, async (_, call) => {
        await delay(start + call * every)
        await this.#call(limiter, retrier)
      }),
    )
  }

  async #call(limiter: LocalRateLimiter, retrier: Retrier): Promise<void> {
    const operation = operations.getItem
    const task = {
      operation,
      endpoint: 'https://x.example',
      policy: resolveRetryPolicy(),
      idempotent: true,
      throttledLimit: throttledLimitOf(this.#fleet.plan),
    }
    try {
      await retrier.run(task, (attempt) => this.#send(attempt, limiter))
    } catch {
      this.#lost += 1
    }
  }

  async #send(attempt: Attempt, limiter: LocalRateLimiter): Promise<void> {
    await limiter.acquire(this.#claims, { wasThrottled: attempt.history.wasThrottled })
    attempt.markSent()
    await delay(this.#way())
    const isAdmitted = this.#bucket.takePermit()
    if (!isAdmitted) this.#throttled += 1
    await delay(this.#way())
    limiter.update('getItem', { rate: this.#fleet.plan.rate, empty: !isAdmitted, roundTrip: attempt.sinceSent })
    this.#lastResponseAt = now()
    if (!isAdmitted) throw new ThrottledError(operations.getItem, { status: 429, errors: [] })
  }

  /** Milliseconds from here to Amazon, or back. */
  #way(): number {
    const { roundTrip, variation = 0.2 } = this.#fleet
    return (roundTrip / 2) * (1 + variation * (2 * this.#random() - 1))
  }
}

const now = () => performance.now()

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The time that one process with all calls would need, without network delay. */
function minimumTime(processes: readonly SimulatedProcess[], { rate, burst }: UsagePlan): number {
  const madeAt = processes.flatMap(({ calls, startsAt = 0, every = 0 }) =>
    Array.from({ length: calls }, (_, call) => startsAt + call * every),
  )
  let permits = burst
  let time = 0
  for (const at of madeAt.sort((one, other) => one - other)) {
    const sentAt = Math.max(at, time + ((1 - permits) * 1000) / rate, time)
    permits = Math.min(burst, permits + ((sentAt - time) * rate) / 1000) - 1
    time = sentAt
  }
  return time
}
