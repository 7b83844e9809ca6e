import {
  isSharedStoreError,
  type QueueOptions,
  type RateLimitUpdate,
  SharedStoreError,
  type UsagePlan,
} from '@selling-partner/auth'
import { BucketState, bucketIdleMs, CallQueue, type PermitSource } from '@selling-partner/auth/internal'
import { LocalShare } from './local-share.js'
import type { PlannedBucket, SharedBuckets, TakeResult } from './shared-buckets.js'

/** Milliseconds between two checks whether Redis is back, while calls wait. */
const recheckInterval = 1000

export interface RedisQueueOptions {
  readonly sharedBuckets: Pick<SharedBuckets, 'take' | 'returnPermits' | 'update'>
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
 * After that, the queue requests one permit at a time, and Redis reserves the next one. So each request gets a permit, and a
 * process that dies loses at most one reserved permit.
 */
export class RedisQueue implements PermitSource {
  readonly #options: RedisQueueOptions
  readonly #queue: CallQueue
  /** The rate in force, in requests per second. */
  #rate: number
  /** Permits taken and not used yet. */
  #permits = 0
  /** Version of the shared bucket when the permits were taken. */
  #version = 0
  #isRequesting = false
  /** When the reserved permit is ready, on `clock`. */
  #reservedAt?: number
  #reservedTimer?: NodeJS.Timeout
  /** Replaces Redis while it is unavailable. */
  #localShare?: LocalShare
  #recheckTimer?: NodeJS.Timeout
  /** When a permit was last requested or a response last received. */
  #usedAt: number

  constructor(options: RedisQueueOptions) {
    this.#options = options
    this.#queue = new CallQueue(this, options.clock)
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
    return waitOfFullBuckets(this.#plansInForce(), calls, this.#options.clock)
  }

  /** Applies a response, and passes new information on to Redis. */
  update({ rate, empty = false }: RateLimitUpdate): void {
    this.#usedAt = this.#options.clock()
    const update = { rate: rate === this.#rate ? undefined : rate, empty }
    const isSlower = rate !== undefined && rate < this.#rate
    if (rate !== undefined) this.#rate = rate
    this.#options.sharedBuckets.update(update, this.#queue.length > 0).catch(() => {
      // Redis is unavailable. The update still applies to this process.
    })
    this.#localShare?.update(update)
    if (!isSlower) return
    this.#queue.rejectHopeless()
    this.#queue.serve()
  }

  take(): boolean {
    this.#usedAt = this.#options.clock()
    if (this.#permits > 0) {
      this.#permits -= 1
      return true
    }
    if (!this.#localShare || this.#options.isAvailable()) this.#requestPermits()
    return this.#takeLocally()
  }

  delayOf(count: number): number {
    if (this.#localShare) return this.#localShare.delayOf(count)
    // Before Redis has responded, the delay is unknown: there may be a permit for each call.
    if (this.#reservedAt === undefined || count <= this.#permits) return 0
    const further = count - this.#permits - 1
    return Math.max(0, this.#reservedAt - this.#options.clock()) + (further * 1000) / this.#rate
  }

  /** Redis tells when the next permit is ready, and `LocalShare` does not. */
  get servesQueue(): boolean {
    return this.#localShare === undefined
  }

  onIdle(): void {
    clearInterval(this.#recheckTimer)
    this.#recheckTimer = undefined
    const unused = this.#permits + (this.#reservedTimer ? 1 : 0)
    clearTimeout(this.#reservedTimer)
    this.#reservedTimer = undefined
    this.#reservedAt = undefined
    this.#permits = 0
    if (unused === 0) return
    this.#options.sharedBuckets.returnPermits(unused, this.#version).catch(() => {
      // The permits are lost, which only makes calls slower.
    })
  }

  /** Requests permits from Redis, once for all calls that are made in this turn of the event loop. */
  #requestPermits(): void {
    if (this.#isRequesting || this.#reservedTimer) return
    this.#isRequesting = true
    queueMicrotask(() => {
      this.#options.sharedBuckets.take(this.#queue.length).then(
        (result) => this.#receive(result),
        (error: Error) => this.#fallBack(error),
      )
    })
  }

  #receive({ taken, reservedInMs, rate, version }: TakeResult): void {
    this.#isRequesting = false
    this.#localShare = undefined
    this.#permits += taken
    this.#rate = rate
    this.#version = version
    if (reservedInMs !== undefined) this.#awaitReserved(reservedInMs)
    this.#queue.rejectHopeless()
    this.#queue.serve()
  }

  #awaitReserved(reservedInMs: number): void {
    this.#reservedAt = this.#options.clock() + reservedInMs
    this.#reservedTimer = setTimeout(() => {
      this.#reservedTimer = undefined
      this.#reservedAt = undefined
      this.#permits += 1
      this.#queue.serve()
    }, Math.ceil(reservedInMs))
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
    if (this.#localShare.take()) return true
    // The share's next permit may take long, and Redis may be back before.
    this.#recheckTimer ??= setInterval(() => this.#queue.serve(), recheckInterval).unref()
    return false
  }
}

/** Returns the milliseconds until `calls` permits have been taken from each of several full buckets. */
export function waitOfFullBuckets(plans: readonly UsagePlan[], calls: number, clock: () => number): number {
  return Math.max(0, ...plans.map((plan) => Math.ceil(new BucketState(plan, clock).delayOf(calls))))
}

/** Each call needs its own error, because the error records the attempts of its call. */
function copyOf(error: unknown): SharedStoreError {
  if (isSharedStoreError(error)) return new SharedStoreError(error.reason, error.message)
  return new SharedStoreError('UNKNOWN', 'Unexpected reply from Redis. Check that no other program writes to its keys.')
}
