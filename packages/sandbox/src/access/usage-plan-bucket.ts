import type { UsagePlan } from '@selling-partner/auth'
import type { Clock } from '../clock.js'
import type { Access } from './access-tokens.js'

const billion = 1_000_000_000n

/** One permit in the unit of a level: billionths of a request per second, times nanoseconds. */
const permit = billion * billion

/**
 * Amazon's bucket: full at the start, refilled at the plan's rate up to its burst. Each call takes a permit or is
 * throttled.
 *
 * The arithmetic is exact, so a permit is there when it is due and not before. Only the inputs are rounded, to the
 * nearest: times to nanoseconds, rates and bursts to billionths. Sums of doubles would be off: `0.1` ten times is less
 * than 1.
 *
 * Auth's tests and the bench use it as Amazon's side. It must not share code with the rate limiter of `auth`, which
 * they test.
 * @see https://developer-docs.amazon/sp-api/docs/usage-plans-and-rate-limits
 */
export class UsagePlanBucket {
  readonly #clock: Clock
  readonly #capacity: bigint
  #rate: number
  #level: bigint
  #refilledAt: bigint

  /** @param clock Returns milliseconds. */
  constructor({ rate, burst }: UsagePlan, clock: Clock) {
    this.#clock = clock
    this.#capacity = toBillionths(burst) * billion
    this.#rate = rate
    this.#level = this.#capacity
    this.#refilledAt = this.#now()
  }

  /** Requests per second at which the bucket refills. Permits refilled before a change stay. */
  get rate(): number {
    return this.#rate
  }

  set rate(rate: number) {
    this.#refill()
    this.#rate = rate
  }

  /** Permits in the bucket, including the refilled part of the next one. */
  get level(): number {
    this.#refill()
    return Number(this.#level) / Number(permit)
  }

  /** Takes a permit. Returns `false` if the bucket is empty. */
  takePermit(): boolean {
    this.#refill()
    if (this.#level < permit) return false
    this.#level -= permit
    return true
  }

  /** Removes all permits, including the refilled part of the next one. */
  empty(): void {
    this.#refill()
    this.#level = 0n
  }

  #refill(): void {
    const now = this.#now()
    const level = this.#level + (now - this.#refilledAt) * toBillionths(this.#rate)
    this.#level = level < this.#capacity ? level : this.#capacity
    this.#refilledAt = now
  }

  /** Nanoseconds. */
  #now(): bigint {
    return BigInt(Math.round(this.#clock() * 1_000_000))
  }
}

function toBillionths(value: number): bigint {
  return BigInt(Math.round(value * 1e9))
}

/** One bucket for each operation and caller. */
export class UsagePlanBuckets {
  readonly #clock: Clock
  readonly #buckets = new Map<string, CallerBucket>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Fills all buckets. */
  refill(): void {
    this.#buckets.clear()
  }

  /** Takes a permit from the caller's bucket for an operation. Returns `false` if the bucket is empty. */
  takePermit(operation: string, plan: UsagePlan, caller: Access): boolean {
    const key = [operation, ...ownerOf(caller)].join('\n')
    const known = this.#buckets.get(key)
    if (known) return known.bucket.takePermit()
    const bucket = new UsagePlanBucket(plan, this.#clock)
    this.#buckets.set(key, { operation, plan, caller, bucket })
    return bucket.takePermit()
  }

  /** The buckets that calls have used. */
  list(): { operation: string; caller: Access; level: number; burst: number; rate: number }[] {
    return [...this.#buckets.values()].map(({ operation, caller, plan, bucket }) => ({
      operation,
      caller,
      level: bucket.level,
      burst: plan.burst,
      rate: plan.rate,
    }))
  }
}

interface CallerBucket {
  readonly operation: string
  readonly plan: UsagePlan
  readonly caller: Access
  readonly bucket: UsagePlanBucket
}

/** Usage plans apply per application and selling partner, and for grantless operations per application. */
function ownerOf(caller: Access): string[] {
  return caller.type === 'grantless' ? [caller.clientId] : [caller.clientId, caller.seller]
}
