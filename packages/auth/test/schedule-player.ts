import { jest } from '@jest/globals'
// The sandbox builds on auth, so Nx must not see this import as a dependency of auth.
// nx-ignore-next-line
import { UsagePlanBucket } from '../../sandbox/src/access/usage-plan-bucket.js'
import type { BucketClaims, RateLimiter } from '../src/usage-plan/rate-limiter.js'
import { longestUsualWay, type Round, type Schedule, type ScheduledCall } from './call-schedule.js'

/** Milliseconds in which every bucket of a schedule fills and every call gets its response. */
const longRest = 60_000

/** The outcome of a call. Moments are numbered in order, because many of them share the same time. */
export interface Outcome {
  readonly call: ScheduledCall
  readonly joinedAt: number
  readonly joinedMoment: number
  /** Whether the call was queued. */
  readonly wasQueued: boolean
  readonly end: 'served' | 'QUEUE_LIMIT' | 'ABORTED'
  readonly endedAt: number
  readonly endedMoment: number
}

/** Plays a schedule: makes calls to a limiter, sends the permitted calls to Amazon's buckets, and returns their responses. */
export class SchedulePlayer {
  readonly #limiter: RateLimiter
  readonly #schedule: Schedule
  readonly #amazonBuckets = new Map<string, UsagePlanBucket>()
  readonly outcomes: Outcome[] = []
  calls = 0
  #moments = 0
  /** Milliseconds by which timers fire late. */
  #stalled = 0
  /** The time before which no call of the round arrives. `undefined` until the first call is sent. */
  #startedAt?: number
  /** By bucket, the moment of the last response that showed that others had emptied it. Earlier calls could not know. */
  readonly #warnedAt = new Map<string, number>()
  /** Number of throttled calls that the limiter should have prevented. */
  throttled = 0

  /** @param createLimiter Creates the limiter with the given clock. */
  constructor(schedule: Schedule, createLimiter: (clock: () => number) => RateLimiter) {
    this.#schedule = schedule
    const begun = performance.now()
    this.#limiter = createLimiter(() => schedule.startsAt + performance.now() - begun + this.#stalled)
  }

  async play(): Promise<this> {
    for (const round of this.#schedule.rounds) await this.#playRound(round)
    return this
  }

  async #playRound({ slowStart, waves }: Round): Promise<void> {
    this.#startedAt = undefined
    for (const { pause, stall, calls } of waves) {
      await jest.advanceTimersByTimeAsync(pause)
      this.#stalled += stall
      for (const call of calls) this.#call(call, slowStart)
    }
    do await jest.advanceTimersByTimeAsync(longRest)
    while (this.outcomes.length < this.calls)
    await jest.advanceTimersByTimeAsync(longRest)
  }

  #call(call: ScheduledCall, slowStart: number): void {
    const { priority, maxQueueMs, maxQueueSize, abortAfter } = call
    this.calls += 1
    for (const { bucket } of this.#claims(call)) this.#amazonBucket(bucket)
    const joined = { joinedAt: performance.now(), joinedMoment: this.#moments++ }
    let wasQueued = false
    const onQueued = () => {
      wasQueued = true
    }
    const note = (end: Outcome['end']) => {
      const ended = { endedAt: performance.now(), endedMoment: this.#moments++ }
      this.outcomes.push({ call, ...joined, wasQueued, end, ...ended })
    }
    const signal = abortAfter === undefined ? undefined : abortIn(abortAfter)
    this.#limiter.acquire(this.#claims(call), { priority, maxQueueMs, maxQueueSize, signal, onQueued }).then(
      () => {
        note('served')
        this.#send(call, slowStart)
      },
      ({ code }: { code: 'QUEUE_LIMIT' | 'ABORTED' }) => note(code),
    )
  }

  #send(call: ScheduledCall, slowStart: number): void {
    const now = performance.now()
    this.#startedAt ??= now + Math.min(slowStart, this.#longestSlowStart)
    const sentMoment = this.#moments
    const isHeldUp = this.#startedAt > now + call.way
    setTimeout(
      () => {
        const isAdmitted = this.#arrive(call, sentMoment)
        if (isHeldUp) this.#respond(call, isAdmitted)
        else setTimeout(() => this.#respond(call, isAdmitted), call.respondAfter)
      },
      isHeldUp ? this.#startedAt - now : call.way,
    )
  }

  #arrive(call: ScheduledCall, sentMoment: number): boolean {
    const [own, ...applicationWide] = this.#claims(call)
    if (call.isForestalled) {
      this.#amazonBucket(own.bucket).empty()
      this.#warnedAt.set(own.bucket, Number.POSITIVE_INFINITY)
    }
    const isWarned = sentMoment > (this.#warnedAt.get(own.bucket) ?? -1)
    const isAdmitted = this.#amazonBucket(own.bucket).takePermit()
    if (!isAdmitted && isWarned) this.throttled += 1
    for (const { bucket } of applicationWide) if (!this.#amazonBucket(bucket).takePermit()) this.throttled += 1
    return isAdmitted
  }

  /** A response after the first refilled permit was used would be too late to be useful. */
  get #longestSlowStart(): number {
    const highest = Math.max(...[...this.#amazonBuckets.values()].map(({ rate }) => rate))
    return Math.floor(longestUsualWay + 1000 / highest) - 1
  }

  #respond(call: ScheduledCall, isAdmitted: boolean): void {
    const [own, ...applicationWide] = this.#claims(call)
    if (call.rate !== undefined) this.#amazonBucket(own.bucket).rate = call.rate
    if (call.isForestalled) this.#warnedAt.set(own.bucket, this.#moments++)
    this.#limiter.update?.(own.bucket, { rate: call.rate, empty: !isAdmitted })
    for (const { bucket } of applicationWide) this.#limiter.update?.(bucket, {})
  }

  #claims({ seller }: ScheduledCall): BucketClaims {
    const { plan, applicationPlan } = this.#schedule
    const own = { bucket: `seller ${seller}`, plan }
    return applicationPlan ? [own, { bucket: application, plan: applicationPlan }] : [own]
  }

  #amazonBucket(name: string): UsagePlanBucket {
    const known = this.#amazonBuckets.get(name)
    if (known) return known
    const { plan, applicationPlan = plan } = this.#schedule
    const bucket = new UsagePlanBucket(name === application ? applicationPlan : plan, () => performance.now())
    this.#amazonBuckets.set(name, bucket)
    return bucket
  }
}

const application = 'application'

function abortIn(milliseconds: number): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), milliseconds)
  return controller.signal
}
