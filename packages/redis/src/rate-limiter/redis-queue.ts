import {
  isSharedStoreError,
  type QueueOptions,
  type RateLimitUpdate,
  SharedStoreError,
  type UsagePlan,
} from '@selling-partner/auth'
import { BucketState, bucketIdleMs, CallQueue, maxTimerDelay, type PermitSource } from '@selling-partner/auth/internal'
import { LocalShare } from './local-share.js'
import { OwnPace } from './own-pace.js'
import type { PlannedBucket, SharedBuckets, TakeResult } from './shared-buckets.js'

/** Milliseconds between two checks whether Redis is back, while calls wait. */
const recheckInterval = 1000

/** If two permits are ready within this many milliseconds, more permits are requested while one is still reserved. */
const requestAheadMs = 50

export interface RedisQueueOptions {
  readonly sharedBuckets: Pick<SharedBuckets, 'take' | 'returnPermits' | 'update' | 'awaitsArrival'>
  readonly buckets: readonly [PlannedBucket, ...PlannedBucket[]]
  /** Returns `false` while Redis is disabled after a failure. */
  readonly isAvailable: () => boolean
  /** Share of the plans that this process uses while Redis is unavailable. If `undefined`, calls fail. */
  readonly localShare: number | undefined
  /** Monotonic clock in milliseconds. */
  readonly clock: () => number
}

/**
 * The calls of this process that wait for one bucket in Redis. Calls that are made together share one request for permits.
 * After that, Redis reserves the next permit at each request, or the permits of the next 50 ms. So each request gets a permit, and a
 * process that dies loses only these. If Redis can't reserve a permit yet, it tells when to request again.
 */
export class RedisQueue implements PermitSource {
  readonly #options: RedisQueueOptions
  readonly #queue: CallQueue
  readonly #ownPace: OwnPace
  /** The rate in force, in requests per second. */
  #rate: number
  /** Permits taken and not used yet. */
  #permits = 0
  /** Version of the shared bucket when the permits were taken. */
  #version = 0
  #isRequesting = false
  /** When the reserved permits are ready, on `clock`, in ascending order. */
  #reserved: number[] = []
  /** When to request permits again, and when one is expected, on `clock`. `undefined` if the last request got all it wanted. */
  #turn?: { readonly at: number; readonly readyAt: number }
  /** Runs when the next reserved permit is ready, or when it is the turn of this process. */
  #timer?: NodeJS.Timeout
  /** Replaces Redis while it is unavailable. */
  #localShare?: LocalShare
  /** Permits of the local share that Redis does not know yet. */
  #usedWithoutRedis = 0
  #recheckTimer?: NodeJS.Timeout
  /** When a permit was last requested or a response last received. */
  #usedAt: number

  constructor(options: RedisQueueOptions) {
    this.#options = options
    this.#queue = new CallQueue(this, options.clock)
    this.#ownPace = new OwnPace(options.buckets[0].plan, options.clock)
    this.#rate = options.buckets[0].plan.rate
    this.#usedAt = options.clock()
  }

  /**
   * Returns whether the queue can be dropped: no calls wait, and it was unused for as long as Redis keeps a full bucket. The
   * state of a bucket that refills slowly stays in Redis.
   */
  isIdle(now: number): boolean {
    return now - this.#usedAt >= bucketIdleMs && this.#queue.length === 0 && !this.#isRequesting
  }

  acquire(options: QueueOptions): Promise<void> {
    return this.#queue.take(options)
  }

  /**
   * Estimates the milliseconds until the last of `calls` further calls gets its permit. While no calls wait, only Redis knows how many
   * permits are left, so the bucket counts as full.
   */
  expectedWait(calls: number): number {
    if (this.#localShare || this.#queue.length > 0) return this.#queue.expectedWait(calls)
    return waitOfFullBuckets(this.#plansInForce(), calls)
  }

  /** Applies a response, and passes new information on to Redis. */
  update({ rate, empty = false }: RateLimitUpdate): void {
    this.#usedAt = this.#options.clock()
    const update = { rate: rate === this.#rate ? undefined : rate, empty }
    const isSlower = rate !== undefined && rate < this.#rate
    if (rate !== undefined) this.#setRate(rate)
    const confirmsArrival = this.#options.sharedBuckets.awaitsArrival
    this.#options.sharedBuckets.update(update, this.#queue.length > 0).catch(() => {
      // Redis is unavailable. The update still applies to this process.
    })
    // Redis receives the update before the request, and can then reserve a permit.
    if (confirmsArrival && this.#turn) this.#takeTurn()
    this.#localShare?.update(update)
    if (!isSlower) return
    this.#queue.rejectHopeless()
    this.#queue.serve()
  }

  take(): boolean {
    this.#usedAt = this.#options.clock()
    if (this.#permits > 0) {
      if (this.#ownPace.delay > 0) {
        this.#setTimer()
        return false
      }
      this.#ownPace.take()
      this.#permits -= 1
      return true
    }
    if (!this.#localShare || this.#options.isAvailable()) this.#requestPermits()
    return this.#takeLocally()
  }

  delayOf(count: number): number {
    if (this.#localShare) return this.#localShare.delayOf(count)
    const number = count - this.#permits
    const readyAt = this.#reserved[number - 1]
    const lastAt = readyAt ?? this.#reserved.at(-1) ?? this.#turn?.readyAt
    // Before Redis has responded, the delay is unknown: there may be a permit for each call.
    if (number <= 0 || lastAt === undefined) return 0
    const further = readyAt === undefined ? number - Math.max(1, this.#reserved.length) : 0
    return Math.max(0, lastAt - this.#options.clock()) + (further * 1000) / this.#rate
  }

  /** Redis tells when the next permit is ready, and `LocalShare` does not. */
  get servesQueue(): boolean {
    return this.#localShare === undefined
  }

  onIdle(): void {
    clearInterval(this.#recheckTimer)
    this.#recheckTimer = undefined
    const unused = this.#permits + this.#reserved.length
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#turn = undefined
    this.#reserved = []
    this.#permits = 0
    if (unused === 0) return
    this.#options.sharedBuckets.returnPermits(unused, this.#version).catch(() => {
      // The permits are lost, which only makes calls slower.
    })
  }

  /**
   * Requests permits from Redis, once for all calls that are made in this turn of the event loop.
   *
   * @param reservedLeft Number of reserved permits at which to request more.
   */
  #requestPermits({ hasTurn = false, reservedLeft = 0 } = {}): void {
    if (this.#isRequesting || this.#turn || this.#reserved.length > reservedLeft) return
    this.#isRequesting = true
    queueMicrotask(() => {
      const wanted = Math.max(0, this.#queue.length - this.#permits - this.#reserved.length)
      const usedWithoutRedis = this.#usedWithoutRedis
      this.#options.sharedBuckets.take({ wanted, hasTurn, usedWithoutRedis }).then(
        (result) => {
          this.#usedWithoutRedis -= usedWithoutRedis
          this.#receive(result)
        },
        (error: Error) => this.#fallBack(error),
      )
    })
  }

  #receive({ taken, reservedInMs, turn, rate, version }: TakeResult): void {
    const now = this.#options.clock()
    this.#isRequesting = false
    this.#localShare = undefined
    this.#permits += taken
    this.#setRate(rate)
    this.#version = version
    this.#reserved.push(...reservedInMs.map((milliseconds) => now + milliseconds))
    this.#turn = turn && { at: now + turn.inMs, readyAt: now + turn.readyInMs }
    this.#collectReserved()
    this.#setTimer()
    this.#queue.rejectHopeless()
    this.#queue.serve()
  }

  #setTimer(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const at = this.#reserved[0] ?? this.#turn?.at ?? Number.POSITIVE_INFINITY
    const untilUsable = this.#permits > 0 ? this.#ownPace.delay : Number.POSITIVE_INFINITY
    const delay = Math.min(at - this.#options.clock(), untilUsable)
    if (delay === Number.POSITIVE_INFINITY) return
    this.#timer = setTimeout(() => this.#wake(), Math.min(Math.max(0, Math.ceil(delay)), maxTimerDelay))
  }

  #setRate(rate: number): void {
    this.#rate = rate
    this.#ownPace.rate = rate
  }

  #wake(): void {
    this.#timer = undefined
    this.#collectReserved()
    if (this.#reserved.length === 0 && this.#turn && this.#turn.at <= this.#options.clock()) {
      this.#takeTurn()
      return
    }
    this.#setTimer()
    this.#queue.serve()
    // At a high rate, the next permits are requested before the last reserved one is used.
    if (this.#queue.length > 1 && this.#rate * requestAheadMs > 2000) this.#requestPermits({ reservedLeft: 1 })
  }

  /** Makes the reserved permits available that are ready. */
  #collectReserved(): void {
    const now = this.#options.clock()
    while (this.#reserved[0] !== undefined && this.#reserved[0] <= now) {
      this.#reserved.shift()
      this.#permits += 1
    }
  }

  #takeTurn(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#turn = undefined
    this.#requestPermits({ hasTurn: true })
  }

  #fallBack(error: unknown): void {
    this.#isRequesting = false
    const { localShare, clock } = this.#options
    if (localShare === undefined) {
      this.#queue.fail(() => copyOf(error))
      return
    }
    if (this.#localShare) return
    this.#localShare = new LocalShare(this.#plansInForce(), localShare, clock)
    this.#queue.rejectHopeless()
    this.#queue.serve()
  }

  /** The plans of the buckets. Only the rate of the first one can change. */
  #plansInForce(): readonly UsagePlan[] {
    return this.#options.buckets.map(({ plan }, index) => (index === 0 ? { ...plan, rate: this.#rate } : plan))
  }

  #takeLocally(): boolean {
    if (!this.#localShare) return false
    if (this.#localShare.take()) {
      this.#usedWithoutRedis += 1
      return true
    }
    // The share's next permit may take long, and Redis may be back before.
    this.#recheckTimer ??= setInterval(() => this.#queue.serve(), recheckInterval).unref()
    return false
  }
}

/** Returns the milliseconds until `calls` permits have been taken from each of several full buckets. */
export function waitOfFullBuckets(plans: readonly UsagePlan[], calls: number): number {
  // The wait does not depend on the time. At time 0, no fraction is rounded.
  const clock = () => 0
  return Math.max(0, ...plans.map((plan) => Math.ceil(new BucketState(plan, clock).delayOf(calls))))
}

/** Each call needs its own error, because the error records the attempts of its call. */
function copyOf(error: unknown): SharedStoreError {
  if (isSharedStoreError(error)) return new SharedStoreError(error.reason, error.message)
  return new SharedStoreError('UNKNOWN', 'Unexpected reply from Redis. Check that no other program writes to its keys.')
}
