import type { UsagePlan } from '@selling-partner/auth'
import { BucketState } from '@selling-partner/auth/internal'

/**
 * A process' own share of the plans, for the time that Redis is away. It starts empty, since nobody knows what the others have
 * taken.
 */
export class LocalShare {
  readonly #share: number
  readonly #buckets: readonly BucketState[]

  /**
   * @param plans The first is that of the operation.
   * @param share From above 0 to 1.
   * @param clock Monotonic time in milliseconds.
   */
  constructor(plans: readonly UsagePlan[], share: number, clock: () => number) {
    this.#share = share
    this.#buckets = plans.map(({ rate, burst }) => {
      const bucket = new BucketState({ rate: rate * share, burst: Math.max(1, Math.floor(burst * share)) }, clock)
      bucket.update({ empty: true })
      return bucket
    })
  }

  take(): boolean {
    if (!this.#buckets.every((bucket) => bucket.isReady)) return false
    for (const bucket of this.#buckets) bucket.take()
    return true
  }

  /** Milliseconds until so many tokens have come in. */
  delayOf(count: number): number {
    return Math.max(...this.#buckets.map((bucket) => bucket.delayOf(count)))
  }

  /** Follows what an answer told of the operation's plan as a whole. */
  learn({ rate, empty }: { rate?: number; empty: boolean }): void {
    this.#buckets[0]?.update({ rate: rate === undefined ? undefined : rate * this.#share, empty })
  }
}
