import type { Clock } from '../clock.js'
import type { UsagePlan } from '../model/swagger-model.js'
import type { AccessGrant } from './access-grant.js'

/** Refilling adds fractions up, and a whole token may come out a hair short of one. */
const oneToken = 1 - 1e-9

/** A token bucket, refilled as time passes. */
export class UsagePlanBucket {
  readonly #plan: UsagePlan
  readonly #clock: Clock
  #tokens: number
  #filledAt: number

  constructor(plan: UsagePlan, clock: Clock) {
    this.#plan = plan
    this.#clock = clock
    this.#tokens = plan.burst
    this.#filledAt = clock()
  }

  /** Takes a token. False where the bucket is empty. */
  take(): boolean {
    this.#refill()
    if (this.#tokens < oneToken) return false
    this.#tokens = Math.max(0, this.#tokens - 1)
    return true
  }

  #refill(): void {
    const now = this.#clock()
    const seconds = (now - this.#filledAt) / 1000
    this.#tokens = Math.min(this.#plan.burst, this.#tokens + seconds * this.#plan.rate)
    this.#filledAt = now
  }
}

/** The buckets of every operation and caller. */
export class UsagePlanBuckets {
  readonly #clock: Clock
  readonly #buckets = new Map<string, UsagePlanBucket>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Takes a token from the bucket that an operation keeps for this caller. */
  take(operation: string, plan: UsagePlan, caller: AccessGrant): boolean {
    const key = JSON.stringify([operation, ...ownerOf(caller)])
    const bucket = this.#buckets.get(key) ?? new UsagePlanBucket(plan, this.#clock)
    this.#buckets.set(key, bucket)
    return bucket.take()
  }
}

/** Amazon counts per application and selling partner, and grantless calls per application. */
function ownerOf(caller: AccessGrant): string[] {
  return caller.type === 'grantless' ? [caller.clientId] : [caller.clientId, caller.seller]
}
