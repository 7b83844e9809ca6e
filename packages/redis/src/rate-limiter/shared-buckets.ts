import { type BucketClaims, longestWay, refillLag, type UsagePlan } from '@selling-partner/auth'
import type { ScriptRunner } from '../connection/redis-connection.js'
import { learnFromAnswer, returnTokens, takeTokens } from './bucket-scripts.js'

/** What Redis gave. */
export interface Grant {
  /** Tokens that may be used now. */
  readonly taken: number
  /** Milliseconds until a further token may be used that is promised; left out where none is. */
  readonly wait?: number
  /** The rate in force, in requests per second. */
  readonly rate: number
  /** Tells whether anybody else has taken tokens since. */
  readonly changes: number
}

/** What an answer told of the first bucket. */
export interface Change {
  readonly rate?: number
  readonly empty: boolean
}

/** A bucket whose plan is known. */
export interface PlannedBucket {
  readonly bucket: string
  readonly plan: UsagePlan
}

const times = [String(refillLag), String(longestWay)]

/** The buckets in Redis that the calls of one line draw on, all at once. */
export class SharedBuckets {
  readonly #redis: ScriptRunner
  readonly #keys: readonly string[]
  readonly #plans: readonly UsagePlan[]
  readonly #clock: () => number
  /** When the first token of a full bucket was taken, for each bucket; until an answer tells that the call has arrived. */
  readonly #begunAt: (number | undefined)[]

  /**
   * @param prefix Goes before the keys.
   * @param clock Monotonic time in milliseconds.
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
    this.#begunAt = buckets.map(() => undefined)
  }

  /** Takes as many tokens as are wanted and there are, and has one more promised where there are fewer. */
  async take(wanted: number): Promise<Grant> {
    const plans = this.#plans.flatMap(({ rate, burst }) => [String(rate), String(burst)])
    // Redis took them after that: a busy process may read the reply much later.
    const askedAt = this.#clock()
    const reply = await this.#redis.run(takeTokens, this.#keys, [...times, String(wanted), ...plans])
    const [taken, wait, rate, changes, ...begun] = readNumbers(reply)
    begun.forEach((isBegun, index) => {
      if (isBegun === 1) this.#begunAt[index] = askedAt
    })
    return { taken, wait: wait < 0 ? undefined : wait, rate, changes }
  }

  /** Puts back what nobody needs, if nobody else has taken tokens since. */
  async putBack(count: number, changes: number): Promise<void> {
    const [plan] = this.#plans
    await this.#redis.run(returnTokens, this.#keys, [String(count), String(changes), String(plan?.burst)])
  }

  /**
   * Follows what an answer told, if it is news: costs nothing otherwise.
   *
   * @param isAwaited Whether calls wait for these buckets. If not, it does not matter that a refill began sooner.
   */
  async learn({ rate, empty }: Change, isAwaited: boolean): Promise<void> {
    const delays = this.#confirmArrival().map((delay) => (isAwaited ? delay : Math.max(0, delay)))
    if (rate === undefined && !empty && delays.every((delay) => delay === 0)) return
    const plans = this.#plans.flatMap((plan, index) => [plan.rate, plan.burst, delays[index] ?? 0].map(String))
    const lesson = [String(rate ?? ''), empty ? '1' : '0']
    await this.#redis.run(learnFromAnswer, this.#keys, [...times, ...lesson, ...plans])
  }

  /** By how many milliseconds each bucket's refill began later than was counted: below 0, if it was sooner. */
  #confirmArrival(): number[] {
    const now = this.#clock()
    return this.#plans.map(({ burst }, index) => {
      const begunAt = this.#begunAt[index]
      this.#begunAt[index] = undefined
      if (begunAt === undefined) return 0
      const way = Math.max(refillLag, Math.min(now - begunAt, longestWay))
      return way - (burst < 2 ? refillLag : longestWay)
    })
  }
}

/**
 * The key of a bucket. Its name begins with the application, all of whose buckets go to the same node of a cluster: a
 * script can use no others.
 * @see https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#hash-tags
 */
function bucketKey(prefix: string, bucket: string): string {
  const [application = '', ...rest] = bucket.split(' ')
  return `${prefix}bucket:{${application}}:${rest.join(' ')}`
}

function readNumbers(reply: unknown): [number, number, number, number, ...number[]] {
  const numbers = Array.isArray(reply) ? reply.map(Number) : []
  const [taken, wait, rate, changes, ...begun] = numbers
  if (taken === undefined || wait === undefined || rate === undefined || changes === undefined) {
    throw new TypeError('Redis answered a script with something else than its numbers')
  }
  return [taken, wait, rate, changes, ...begun]
}

/** The claims with their plans; `undefined` where the first has none. */
export function plannedBuckets([own, ...wider]: BucketClaims):
  | readonly [PlannedBucket, ...PlannedBucket[]]
  | undefined {
  if (!own.plan) return undefined
  const planned = wider.flatMap(({ bucket, plan }) => (plan ? [{ bucket, plan }] : []))
  return [{ bucket: own.bucket, plan: own.plan }, ...planned]
}
