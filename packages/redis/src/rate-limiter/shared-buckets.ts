import type { BucketClaims, UsagePlan } from '@selling-partner/auth'
import { maxNetworkDelay, networkDelay } from '@selling-partner/auth/internal'
import type { ScriptRunner } from '../connection/redis-connection.js'
import { returnPermits, takePermits, updateBuckets } from './bucket-scripts.js'
import { ReplyAges } from './reply-ages.js'

/** Result of a request for permits. */
export interface TakeResult {
  /** Permits that can be used now. */
  readonly taken: number
  /** For each reserved permit, the milliseconds until it is ready, in ascending order. */
  readonly reservedInMs: readonly number[]
  /** When to request again. `undefined` if permits are reserved or none are missing. */
  readonly turn?: Turn
  /** The rate in force, in requests per second. */
  readonly rate: number
  /** Version of the first bucket. It changes whenever any process takes or updates. */
  readonly version: number
}

/** A request for permits. */
export interface TakeRequest {
  /** The number of wanted permits. */
  readonly wanted: number
  /** Whether the time of the next request, which an earlier request has named, has come. @default false */
  readonly hasTurn?: boolean
  /** Permits that this process has used while Redis was unavailable, and has not reported yet. @default 0 */
  readonly usedWithoutRedis?: number
}

/** The turn of a process for which Redis has reserved no permit. */
export interface Turn {
  /** Milliseconds after which to request again. */
  readonly inMs: number
  /** Milliseconds until a permit is expected. Not less than `inMs`. */
  readonly readyInMs: number
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

/** A full bucket from which this process took the first permit. */
interface BurstStart {
  /** Redis' own time, as the script has returned it. */
  readonly startedAt: string
  /** Time of the request, on `clock`. */
  readonly requestedAt: number
  /** Milliseconds until the first call arrived. `undefined` until a response has confirmed that. */
  readonly arrivedAfter?: number
}

/** The buckets in Redis from which the calls of one queue take permits. Each call takes a permit from all of them. */
export class SharedBuckets {
  readonly #redis: ScriptRunner
  readonly #keys: readonly string[]
  readonly #plans: readonly UsagePlan[]
  readonly #clock: () => number
  /** For each bucket, its burst that this process has started. `undefined` after Redis knows when the first call arrived. */
  readonly #burstStarts: (BurstStart | undefined)[]
  readonly #replyAges = new ReplyAges()
  /** Whether other processes may soon wait for permits, because the last request took several permits or all. */
  #tookMany = false

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
    this.#burstStarts = buckets.map(() => undefined)
  }

  /** Whether the next response confirms that the first call to a full bucket has arrived. */
  get awaitsArrival(): boolean {
    return this.#burstStarts.some((start) => start && start.arrivedAfter === undefined)
  }

  /** Takes the available permits, up to `wanted`. If there are fewer, reserves some, or names the time of the next request. */
  async take({ wanted, hasTurn = false, usedWithoutRedis = 0 }: TakeRequest): Promise<TakeResult> {
    // A busy process may read the reply long after Redis took the permits, so measure from the time of the request.
    const requestedAt = this.#clock()
    const reply = await this.#redis.run(takePermits, this.#keys, [
      String(wanted),
      hasTurn ? '1' : '0',
      String(usedWithoutRedis),
      ...this.#bucketArguments(),
    ])
    const { head, rest } = readReply(reply)
    const [taken, turnInMs, readyInMs, rate, version, ranAt] = head
    const age = this.#replyAges.ageOf({ requestedAt, receivedAt: this.#clock(), ranAt })
    const fromNow = (milliseconds: number) => Math.max(0, milliseconds - age)
    this.#burstStarts.forEach((_, index) => {
      const startedAt = rest[index]
      if (startedAt) this.#burstStarts[index] = { startedAt, requestedAt }
    })
    const reservedInMs = rest.slice(this.#keys.length).map(Number).map(fromNow)
    this.#tookMany = taken < wanted || taken > 1 || this.#plans.some(({ burst }) => burst <= 2)
    const turn = turnInMs < 0 ? undefined : { inMs: fromNow(turnInMs), readyInMs: fromNow(readyInMs) }
    return { taken, reservedInMs, turn, rate, version }
  }

  /** Returns unused permits, unless another process has changed the bucket since `version`. */
  async returnPermits(count: number, version: number): Promise<void> {
    const [key] = this.#keys
    // The version of an application-wide bucket is unknown, and no permits of it are reserved.
    if (key === undefined || this.#keys.length > 1) return
    await this.#redis.run(returnPermits, [key], [String(count), String(version), ...this.#bucketArguments()])
  }

  /**
   * Updates the buckets from a response. Sends nothing to Redis if the response contains nothing new.
   *
   * @param hasWaitingCalls Whether calls wait for these buckets. If not, and if the process has taken only one permit, Redis learns of the arrival of
   * a call with the next request for permits.
   */
  async update({ rate, empty }: BucketUpdate, hasWaitingCalls: boolean): Promise<void> {
    const isUrgent = this.awaitsArrival && (hasWaitingCalls || this.#tookMany)
    this.#recordArrivals()
    if (rate === undefined && !empty && !isUrgent) return
    const update = [String(rate ?? ''), empty ? '1' : '0']
    await this.#redis.run(updateBuckets, this.#keys, [...update, ...this.#bucketArguments()])
  }

  #recordArrivals(): void {
    const now = this.#clock()
    this.#burstStarts.forEach((start, index) => {
      if (!start || start.arrivedAfter !== undefined) return
      const arrivedAfter = Math.max(networkDelay, Math.min(now - start.requestedAt, maxNetworkDelay))
      this.#burstStarts[index] = { ...start, arrivedAfter }
    })
  }

  /** For each bucket, its plan, and the arrival of a first call that Redis does not know yet. */
  #bucketArguments(): string[] {
    return this.#plans.flatMap(({ rate, burst }, index) => {
      const start = this.#burstStarts[index]
      if (start?.arrivedAfter === undefined) return [String(rate), String(burst), '', '']
      this.#burstStarts[index] = undefined
      return [String(rate), String(burst), start.startedAt, String(start.arrivedAfter)]
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

/** Reads a reply of six numbers, followed by strings. */
function readReply(reply: unknown): { head: [number, number, number, number, number, number]; rest: string[] } {
  const [taken, turnInMs, readyInMs, rate, version, ranAt, ...rest] = Array.isArray(reply) ? reply.map(String) : []
  if (ranAt === undefined) throw new TypeError('A Redis script returned an unexpected reply.')
  return {
    head: [Number(taken), Number(turnInMs), Number(readyInMs), Number(rate), Number(version), Number(ranAt)],
    rest,
  }
}

/** Returns the buckets that have plans. Returns `undefined` if the first has none. */
export function plannedBuckets([own, ...applicationWide]: BucketClaims):
  | readonly [PlannedBucket, ...PlannedBucket[]]
  | undefined {
  if (!own.plan) return undefined
  const planned = applicationWide.flatMap(({ bucket, plan }) => (plan ? [{ bucket, plan }] : []))
  return [{ bucket: own.bucket, plan: own.plan }, ...planned]
}
