import {
  CallLine,
  idleTime,
  isStoreError,
  type Lesson,
  type QueueOptions,
  StoreError,
  type TokenSource,
} from '@selling-partner/auth'
import { LocalShare } from './local-share.js'
import type { Grant, PlannedBucket, SharedBuckets } from './shared-buckets.js'

/** How often a line that waits asks whether Redis is back, in milliseconds. */
const returnCheck = 1000

export interface RedisLineOptions {
  readonly shared: Pick<SharedBuckets, 'take' | 'putBack' | 'learn'>
  readonly buckets: readonly [PlannedBucket, ...PlannedBucket[]]
  /** Whether Redis is worth being asked. */
  readonly isAvailable: () => boolean
  /** The share of the plans that this process keeps to while Redis is away; `undefined`: its calls fail. */
  readonly localShare: number | undefined
  /** Monotonic time in milliseconds. */
  readonly clock: () => number
}

/**
 * The calls of this process that wait for one bucket in Redis. Redis is asked once for all that were made together, and then for
 * one token at a time: it promises the next, so that no process asks in vain, and one that dies takes no more than that
 * with it.
 */
export class RedisLine implements TokenSource {
  readonly #options: RedisLineOptions
  readonly #line: CallLine
  /** The rate in force, in requests per second. */
  #rate: number
  /** Tokens in hand. */
  #stock = 0
  #changes = 0
  #isAsking = false
  /** When the promised token comes, in the clock's milliseconds. */
  #promisedAt?: number
  #promise?: NodeJS.Timeout
  /** What there is instead of Redis while it is away. */
  #local?: LocalShare
  #returnCheck?: NodeJS.Timeout
  /** When a token was asked for, or an answer came. */
  #usedAt: number

  constructor(options: RedisLineOptions) {
    this.#options = options
    this.#line = new CallLine(this, options.clock)
    this.#rate = options.buckets[0].plan.rate
    this.#usedAt = options.clock()
  }

  /**
   * Whether a new one can take its place: nobody waits, and it was not used for as long as Redis keeps a full bucket. What is
   * then left of a bucket that fills slowly is in Redis.
   */
  isIdle(now: number): boolean {
    return now - this.#usedAt >= idleTime && this.#line.length === 0 && !this.#isAsking
  }

  acquire(options: QueueOptions): Promise<void> {
    return this.#line.take(options)
  }

  /** Follows what an answer told, and passes it on if it is news. */
  learn({ rate, empty = false }: Lesson): void {
    this.#usedAt = this.#options.clock()
    const change = { rate: rate === this.#rate ? undefined : rate, empty }
    const isSlower = rate !== undefined && rate < this.#rate
    if (rate !== undefined) this.#rate = rate
    this.#options.shared.learn(change, this.#line.length > 0).catch(() => {
      // Redis is away. What the answer told still counts in this process.
    })
    this.#local?.learn(change)
    if (!isSlower) return
    this.#line.refuseHopeless()
    this.#line.serve()
  }

  take(): boolean {
    this.#usedAt = this.#options.clock()
    if (this.#stock > 0) {
      this.#stock -= 1
      return true
    }
    if (!this.#local || this.#options.isAvailable()) this.#ask()
    return this.#takeLocally()
  }

  delayOf(count: number): number {
    if (this.#local) return this.#local.delayOf(count)
    // What Redis will say is not known: it may well have a token for each.
    if (this.#promisedAt === undefined || count <= this.#stock) return 0
    const further = count - this.#stock - 1
    return Math.max(0, this.#promisedAt - this.#options.clock()) + (further * 1000) / this.#rate
  }

  get willCall(): boolean {
    return this.#local === undefined
  }

  onIdle(): void {
    clearInterval(this.#returnCheck)
    this.#returnCheck = undefined
    const unused = this.#stock + (this.#promise ? 1 : 0)
    clearTimeout(this.#promise)
    this.#promise = undefined
    this.#promisedAt = undefined
    this.#stock = 0
    if (unused === 0) return
    this.#options.shared.putBack(unused, this.#changes).catch(() => {
      // They are lost, which does no harm but to the pace.
    })
  }

  /** Asks Redis for tokens, once for all calls that are made in this turn. */
  #ask(): void {
    if (this.#isAsking || this.#promise) return
    this.#isAsking = true
    queueMicrotask(() => {
      this.#options.shared.take(this.#line.length).then(
        (grant) => this.#receive(grant),
        (error: Error) => this.#goWithout(error),
      )
    })
  }

  #receive({ taken, wait, rate, changes }: Grant): void {
    this.#isAsking = false
    this.#local = undefined
    this.#stock += taken
    this.#rate = rate
    this.#changes = changes
    if (wait !== undefined) this.#awaitPromised(wait)
    this.#line.refuseHopeless()
    this.#line.serve()
  }

  #awaitPromised(wait: number): void {
    this.#promisedAt = this.#options.clock() + wait
    this.#promise = setTimeout(() => {
      this.#promise = undefined
      this.#promisedAt = undefined
      this.#stock += 1
      this.#line.serve()
    }, Math.ceil(wait))
  }

  #goWithout(error: unknown): void {
    this.#isAsking = false
    const { localShare, buckets, clock } = this.#options
    if (localShare === undefined) {
      this.#line.fail(() => ownCopyOf(error))
      return
    }
    if (this.#local) return
    const plans = buckets.map(({ plan }, index) => (index === 0 ? { ...plan, rate: this.#rate } : plan))
    this.#local = new LocalShare(plans, localShare, clock)
    this.#line.refuseHopeless()
    this.#line.serve()
  }

  #takeLocally(): boolean {
    if (!this.#local) return false
    if (this.#local.take()) return true
    // The share's next token may be a long time off: Redis may be back before.
    this.#returnCheck ??= setInterval(() => this.#line.serve(), returnCheck).unref()
    return false
  }
}

/** Each call gets an error of its own, since each notes its own effort on it. */
function ownCopyOf(error: unknown): StoreError {
  if (isStoreError(error)) return new StoreError(error.reason, error.message)
  return new StoreError(
    'UNKNOWN',
    'Redis answered in a way that is not understood: check that no other program uses its keys',
  )
}
