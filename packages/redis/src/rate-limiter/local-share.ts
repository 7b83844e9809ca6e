import type { UsagePlan } from '@selling-partner/auth'
import { BucketState } from '@selling-partner/auth/internal'

/**
 * The share of the usage plans that this process uses while Redis is unavailable. Its buckets start empty, because the number
 * of permits that other processes have taken is unknown.
 */
export class LocalShare {
  readonly #share: number
  readonly #buckets: readonly BucketState[]

  /**
   * @param plans The first is the plan of the operation.
   * @param share Above 0, up to 1.
   * @param clock Monotonic clock in milliseconds.
   */
  constructor(plans: readonly UsagePlan[], share: number, clock: () => number) {
    this.#share = share
    this.#buckets = plans.map(({ rate, burst }) => {
      const bucket = new BucketState({ rate: rate * share, burst: Math.max(1, Math.floor(burst * share)) }, clock)
      bucket.update({ empty: true })
      return bucket
    })
  }

  /** Takes a permit from each bucket. Returns `false` if one of them has none. */
  take(): boolean {
    if (!this.#buckets.every((bucket) => bucket.isReady)) return false
    for (const bucket of this.#buckets) bucket.take()
    return true
  }

  /** Milliseconds until `count` permits are available. */
  delayOf(count: number): number {
    return Math.max(...this.#buckets.map((bucket) => bucket.delayOf(count)))
  }

  /** @param update The rate of the operation's whole plan, and whether its bucket is empty. */
  update({ rate, empty }: { rate?: number; empty: boolean }): void {
    this.#buckets[0]?.update({ rate: rate === undefined ? undefined : rate * this.#share, empty })
  }
}
