import { AbortedError } from '../errors/aborted-error.js'
import { ConfigurationError } from '../errors/configuration-error.js'
import { QueueError } from '../errors/queue-error.js'
import type { Operation, UsagePlan } from '../operation.js'
import { AbortWatch } from './abort-watch.js'
import { Expiries, type Expiry } from './expiries.js'
import type { Lesson } from './lesson.js'
import { PriorityLine } from './priority-line.js'
import type { QueueOptions } from './queue-options.js'
import type { Place } from './waiting-line.js'

/**
 * How long a refilled token is held back, in milliseconds. Amazon's bucket starts to refill when the first call
 * arrives, not when it leaves: a later call with a shorter way would come before its token. The tokens of a full
 * bucket are there already and are not held back.
 */
export const refillLag = 50

/**
 * The longest time that a call counts as on its way, in milliseconds. Its answer tells that it has arrived, but may be
 * long in coming.
 */
export const longestWay = 500

/** The longest delay of a Node timer, in milliseconds; a longer one would fire at once. */
const longestDelay = 2 ** 31 - 1

/** A token counts as whole from here on: sums of fractions miss the integer by rounding. */
const wholeToken = 1 - 1e-9

interface Waiter {
  readonly resolve: () => void
  readonly reject: (error: AbortedError | QueueError) => void
  readonly priority: number
  readonly maxQueueMs: number
  readonly signal?: AbortSignal
  readonly operation?: Operation
  /** When it has waited for `maxQueueMs`. */
  expiry?: Expiry<Place<Waiter>>
}

/**
 * The client's copy of a token bucket: `burst` tokens, refilled at `rate` per second. Calls that find it empty wait in
 * line, with one timer for the whole line.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
 */
export class TokenBucket {
  readonly #burst: number
  readonly #clock: () => number
  readonly #line = new PriorityLine<Waiter>()
  readonly #expiries = new Expiries<Place<Waiter>>()
  readonly #aborts = new AbortWatch<Place<Waiter>>((place) => this.#abandon(place))
  #rate: number
  #tokens: number
  /** The time up to which the refill is counted, in the clock's milliseconds. */
  #refilledUntil = Number.NEGATIVE_INFINITY
  /** When the first token of the full bucket was taken, as long as no answer tells that a call has arrived. */
  #begunAt?: number
  #timer?: NodeJS.Timeout

  /** @param clock Monotonic time in milliseconds. */
  constructor(plan: UsagePlan, clock: () => number) {
    if (!(plan.rate > 0 && plan.burst >= 1)) {
      throw new ConfigurationError(
        `A usage plan needs a rate above 0 and a burst of 1 or more: ${JSON.stringify(plan)}`,
      )
    }
    this.#rate = plan.rate
    this.#burst = plan.burst
    this.#clock = clock
    this.#tokens = plan.burst
  }

  /** Takes a token, after those of the same or a higher priority who already wait for one. */
  take(options: QueueOptions = {}): Promise<void> {
    if (options.signal?.aborted) return Promise.reject(new AbortedError())
    if (this.#line.isEmpty && this.#tryTake()) return Promise.resolve()
    const refusal = this.#refusalOf(options)
    return refusal ? Promise.reject(refusal) : this.#wait(options)
  }

  /** Follows what an answer told. Those who wait are served at the new rate, in the order in which they stand. */
  learn({ rate = this.#rate, empty = false }: Lesson): void {
    const now = this.#clock()
    const isLater = this.#confirmArrival(now)
    if (rate === this.#rate && !empty && !isLater) return
    const isSlower = rate < this.#rate
    this.#refill(now)
    this.#rate = rate
    if (empty) {
      this.#tokens = 0
      this.#refilledUntil = now
    }
    if (isSlower) this.#refuseHopeless()
    this.#serve()
  }

  #tryTake(): boolean {
    const now = this.#clock()
    this.#refill(now)
    if (this.#tokens < wholeToken) return false
    // A full bucket does not refill: its clock starts with the first token taken.
    if (this.#tokens === this.#burst) {
      this.#refilledUntil = now
      this.#begunAt = now
    }
    this.#tokens = Math.max(0, this.#tokens - 1)
    return true
  }

  /**
   * Counts the refill from the first answer on, where that took longer than the lag allows for: a call on a slow way, or of a
   * busy process, arrives late, and until then Amazon's bucket is full. Says whether that changes anything.
   */
  #confirmArrival(now: number): boolean {
    if (this.#begunAt === undefined) return false
    const way = Math.min(now - this.#begunAt, longestWay)
    this.#begunAt = undefined
    if (way <= refillLag) return false
    this.#tokens -= ((way - refillLag) / 1000) * this.#rate
    return true
  }

  #refill(now: number): void {
    const until = now - refillLag
    if (until <= this.#refilledUntil) return
    const refilled = this.#tokens + ((until - this.#refilledUntil) / 1000) * this.#rate
    this.#tokens = Math.min(this.#burst, refilled)
    this.#refilledUntil = until
  }

  /** Why a newcomer cannot join the line; `undefined` where it can. */
  #refusalOf({ priority = 0, maxQueueMs, maxQueueSize, operation }: QueueOptions): QueueError | undefined {
    const { length } = this.#line
    if (maxQueueSize !== undefined && length >= maxQueueSize) {
      return new QueueError({ limit: 'maxQueueSize', allowed: maxQueueSize, actual: length }, operation)
    }
    if (maxQueueMs === undefined) return undefined
    const wait = this.#delayOf(this.#line.countFrom(priority) + 1)
    if (wait <= maxQueueMs) return undefined
    return new QueueError({ limit: 'maxQueueMs', allowed: maxQueueMs, actual: Math.ceil(wait) }, operation)
  }

  #wait({ priority = 0, maxQueueMs = Number.POSITIVE_INFINITY, signal, operation }: QueueOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      const place = this.#line.join({ resolve, reject, priority, maxQueueMs, signal, operation })
      if (signal) this.#aborts.add(signal, place)
      if (maxQueueMs < Number.POSITIVE_INFINITY) {
        place.value.expiry = this.#expiries.add(this.#clock() + maxQueueMs, place)
      }
      // Nobody joins whose time is over before the next token comes, so the timer need not be moved forward.
      this.#timer ??= this.#wake()
    })
  }

  #serve(): void {
    let { first } = this.#line
    while (first && this.#tryTake()) {
      this.#leave(first)
      first.value.resolve()
      first = this.#line.first
    }
    this.#refuseOverdue()
    clearTimeout(this.#timer)
    // An idle timer would keep the process alive.
    this.#timer = this.#line.isEmpty ? undefined : this.#wake()
  }

  /** Ends those who cannot be served in their time at a rate that was cut. */
  #refuseHopeless(): void {
    if (!this.#expiries.earliest) return
    const now = this.#clock()
    let ahead = 0
    for (const place of this.#line) {
      const servedAt = now + this.#delayOf(ahead + 1)
      if (place.value.expiry && place.value.expiry.at < servedAt) this.#refuse(place, place.value.expiry, servedAt)
      else ahead += 1
    }
  }

  /** Ends those whose time is over: they were overtaken since they came, or held up by a throttled call. */
  #refuseOverdue(): void {
    const now = this.#clock()
    let { earliest } = this.#expiries
    while (earliest && earliest.at <= now) {
      this.#refuse(earliest.value, earliest, now + this.#delayOf(1))
      earliest = this.#expiries.earliest
    }
  }

  #refuse(place: Place<Waiter>, { at }: Expiry<Place<Waiter>>, servedAt: number): void {
    const { reject, maxQueueMs: allowed, operation } = place.value
    this.#leave(place)
    reject(new QueueError({ limit: 'maxQueueMs', allowed, actual: Math.ceil(allowed + servedAt - at) }, operation))
  }

  #abandon(place: Place<Waiter>): void {
    this.#leave(place)
    place.value.reject(new AbortedError())
    if (this.#line.isEmpty) this.#serve()
  }

  #leave(place: Place<Waiter>): void {
    const { signal, expiry } = place.value
    this.#line.leave(place)
    if (signal) this.#aborts.remove(signal, place)
    if (expiry) this.#expiries.remove(expiry)
  }

  #wake(): NodeJS.Timeout {
    const untilExpiry = (this.#expiries.earliest?.at ?? Number.POSITIVE_INFINITY) - this.#clock()
    const delay = Math.ceil(Math.max(Math.min(this.#delayOf(1), untilExpiry), 1))
    return setTimeout(() => this.#serve(), Math.min(delay, longestDelay))
  }

  /** Milliseconds until so many tokens have come in. */
  #delayOf(count: number): number {
    const refill = ((count - this.#tokens) / this.#rate) * 1000
    // A bucket of one token is full, and begins anew, whenever a token has come in.
    const lags = this.#burst === 1 ? count : 1
    return this.#refilledUntil + refill + lags * refillLag - this.#clock()
  }
}
