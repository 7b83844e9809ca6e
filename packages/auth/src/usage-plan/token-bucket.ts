import { AbortedError } from '../errors/aborted-error.js'
import { ConfigurationError } from '../errors/configuration-error.js'
import type { UsagePlan } from '../operation.js'
import { AbortWatch } from './abort-watch.js'
import { type Place, WaitingLine } from './waiting-line.js'

/**
 * How long a refilled token is held back, in milliseconds. Amazon's bucket starts to refill when the first call
 * arrives, not when it leaves: a later call with a shorter way would come before its token. The tokens of a full
 * bucket are there already and are not held back.
 */
export const refillLag = 50

/** The longest delay of a Node timer, in milliseconds; a longer one would fire at once. */
const longestDelay = 2 ** 31 - 1

/** A token counts as whole from here on: sums of fractions miss the integer by rounding. */
const wholeToken = 1 - 1e-9

interface Waiter {
  readonly resolve: () => void
  readonly reject: (error: AbortedError) => void
  readonly signal?: AbortSignal
}

/**
 * The client's copy of a token bucket: `burst` tokens, refilled at `rate` per second. Calls that find it empty wait in
 * line, with one timer for the whole line.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
 */
export class TokenBucket {
  readonly #plan: UsagePlan
  readonly #clock: () => number
  readonly #line = new WaitingLine<Waiter>()
  readonly #aborts = new AbortWatch<Place<Waiter>>((place) => this.#abandon(place))
  #tokens: number
  /** The time up to which the refill is counted, in the clock's milliseconds. */
  #refilledUntil = Number.NEGATIVE_INFINITY
  #timer?: NodeJS.Timeout

  /** @param clock Monotonic time in milliseconds. */
  constructor(plan: UsagePlan, clock: () => number) {
    if (!(plan.rate > 0 && plan.burst >= 1)) {
      throw new ConfigurationError(
        `A usage plan needs a rate above 0 and a burst of 1 or more: ${JSON.stringify(plan)}`,
      )
    }
    this.#plan = plan
    this.#clock = clock
    this.#tokens = plan.burst
  }

  /** Takes a token, after those who already wait for one. */
  take(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.reject(new AbortedError())
    if (this.#line.isEmpty && this.#tryTake()) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const place = this.#line.join({ resolve, reject, signal })
      if (signal) this.#aborts.add(signal, place)
      this.#timer ??= this.#wakeForNextToken()
    })
  }

  #tryTake(): boolean {
    const now = this.#clock()
    this.#refill(now)
    if (this.#tokens < wholeToken) return false
    // A full bucket does not refill: its clock starts with the first token taken.
    if (this.#tokens === this.#plan.burst) this.#refilledUntil = now
    this.#tokens = Math.max(0, this.#tokens - 1)
    return true
  }

  #refill(now: number): void {
    const until = now - refillLag
    if (until <= this.#refilledUntil) return
    const refilled = this.#tokens + ((until - this.#refilledUntil) / 1000) * this.#plan.rate
    this.#tokens = Math.min(this.#plan.burst, refilled)
    this.#refilledUntil = until
  }

  #serve(): void {
    this.#timer = undefined
    while (!this.#line.isEmpty && this.#tryTake()) this.#admitFirst()
    if (!this.#line.isEmpty) this.#timer = this.#wakeForNextToken()
  }

  #admitFirst(): void {
    const place = this.#line.takeFirst()
    if (place?.value.signal) this.#aborts.remove(place.value.signal, place)
    place?.value.resolve()
  }

  #wakeForNextToken(): NodeJS.Timeout {
    const missing = ((1 - this.#tokens) / this.#plan.rate) * 1000
    const delay = this.#refilledUntil + refillLag + missing - this.#clock()
    return setTimeout(() => this.#serve(), Math.min(Math.ceil(Math.max(delay, 1)), longestDelay))
  }

  #abandon(place: Place<Waiter>): void {
    this.#line.leave(place)
    place.value.reject(new AbortedError())
    // An idle timer would keep the process alive.
    if (this.#line.isEmpty) {
      clearTimeout(this.#timer)
      this.#timer = undefined
    }
  }
}
