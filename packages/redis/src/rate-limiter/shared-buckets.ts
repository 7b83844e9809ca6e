import type { BucketClaims, UsagePlan } from '@selling-partner/auth'
import { maxNetworkDelay, networkDelay } from '@selling-partner/auth/internal'
import type { ScriptRunner } from '../connection/redis-connection.js'
import { returnPermits, takePermits, updateBuckets } from './bucket-scripts.js'

/** Result of a request for permits. */
export interface TakeResult {
  /** Permits that can be used now. */
  readonly taken: number
  /** Milliseconds until one more permit, which is reserved, is ready. `undefined` if none is reserved. */
  readonly reservedInMs?: number
  /** The rate in force, in requests per second. */
  readonly rate: number
  /** Version of the first bucket. It changes whenever any process takes or updates. */
  readonly version: number
}

/** Information from a response about the first bucket. */
export interface BucketUpdate {
  /** The rate in force, in requests per second. `undefined` if it did not change. */
  readonly rate?: number
  readonly empty: boolean
}

/** A bucket whose plan is known. */
export interface PlannedBucket {
  readonly bucket: string
  readonly plan: UsagePlan
}

const networkDelays = [String(networkDelay), String(maxNetworkDelay)]

/** The buckets in Redis from which the calls of one queue take permits. Each call takes a permit from all of them. */
export class SharedBuckets {
  readonly #redis: ScriptRunner
  readonly #keys: readonly string[]
  readonly #plans: readonly UsagePlan[]
  readonly #clock: () => number
  /**
   * For each bucket, when the first permit was taken while it was full. `undefined` after a response has confirmed that the call
   * has arrived.
   */
  readonly #refillStartedAt: (number | undefined)[]

  /**
   * @param prefix Prefix of the keys in Redis.
   * @param clock Monotonic clock in milliseconds.
   */
  constructor(
    redis: ScriptRunner,
    prefix: string,
    buckets: readonly [PlannedBucket, ...PlannedBucket[]],
    clock: () => number,
  ) {
    this.#redis = redis
    this.#keys = buckets.map(({ bucket }) => bucketKey(prefix, bucket))
    this.#plans = buckets.map(({ plan }) => plan)
    this.#clock = clock
    this.#refillStartedAt = buckets.map(() => undefined)
  }

  /** Takes the available permits, up to `wanted`. If there are fewer, reserves one more. */
  async take(wanted: number): Promise<TakeResult> {
    const plans = this.#plans.flatMap(({ rate, burst }) => [String(rate), String(burst)])
    // A busy process may read the reply long after Redis took the permits, so measure from the time of the request.
    const requestedAt = this.#clock()
    const reply = await this.#redis.run(takePermits, this.#keys, [...networkDelays, String(wanted), ...plans])
    const [taken, reservedInMs, rate, version, ...refillStarts] = readNumbers(reply)
    refillStarts.forEach((starts, index) => {
      if (starts === 1) this.#refillStartedAt[index] = requestedAt
    })
    return { taken, reservedInMs: reservedInMs < 0 ? undefined : reservedInMs, rate, version }
  }

  /** Returns unused permits, unless another process has changed the first bucket since `version`. */
  async returnPermits(count: number, version: number): Promise<void> {
    const [plan] = this.#plans
    await this.#redis.run(returnPermits, this.#keys, [String(count), String(version), String(plan?.burst)])
  }

  /**
   * Updates the buckets from a response. Sends nothing to Redis if the response contains nothing new.
   *
   * @param hasWaitingCalls Whether calls wait for these buckets. If not, an earlier refill does not matter.
   */
  async update({ rate, empty }: BucketUpdate, hasWaitingCalls: boolean): Promise<void> {
    const corrections = this.#refillCorrections().map((delay) => (hasWaitingCalls ? delay : Math.max(0, delay)))
    if (rate === undefined && !empty && corrections.every((delay) => delay === 0)) return
    const plans = this.#plans.flatMap((plan, index) => [plan.rate, plan.burst, corrections[index] ?? 0].map(String))
    const update = [String(rate ?? ''), empty ? '1' : '0']
    await this.#redis.run(updateBuckets, this.#keys, [...networkDelays, ...update, ...plans])
  }

  /** Milliseconds by which the refill of each bucket started later than counted. Negative if it started earlier. */
  #refillCorrections(): number[] {
    const now = this.#clock()
    return this.#plans.map(({ burst }, index) => {
      const startedAt = this.#refillStartedAt[index]
      this.#refillStartedAt[index] = undefined
      if (startedAt === undefined) return 0
      const delay = Math.max(networkDelay, Math.min(now - startedAt, maxNetworkDelay))
      return delay - (burst < 2 ? networkDelay : maxNetworkDelay)
    })
  }
}

/**
 * Returns the Redis key of a bucket. The application's ID is the hash tag, so all buckets of an application are on the same
 * node of a cluster. A script can't use keys on several nodes.
 * @see https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#hash-tags
 */
function bucketKey(prefix: string, bucket: string): string {
  const [application = '', ...rest] = bucket.split(' ')
  return `${prefix}bucket:{${application}}:${rest.join(' ')}`
}

function readNumbers(reply: unknown): [number, number, number, number, ...number[]] {
  const numbers = Array.isArray(reply) ? reply.map(Number) : []
  const [taken, reservedInMs, rate, version, ...refillStarts] = numbers
  if (taken === undefined || reservedInMs === undefined || rate === undefined || version === undefined) {
    throw new TypeError('A Redis script returned an unexpected reply.')
  }
  return [taken, reservedInMs, rate, version, ...refillStarts]
}

/** Returns the buckets that have plans. Returns `undefined` if the first has none. */
export function plannedBuckets([own, ...applicationWide]: BucketClaims):
  | readonly [PlannedBucket, ...PlannedBucket[]]
  | undefined {
  if (!own.plan) return undefined
  const planned = applicationWide.flatMap(({ bucket, plan }) => (plan ? [{ bucket, plan }] : []))
  return [{ bucket: own.bucket, plan: own.plan }, ...planned]
}
