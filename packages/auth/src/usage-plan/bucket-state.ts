import { ConfigurationError } from '../errors/input-errors.js'
import type { UsagePlan } from '../operation/operation.js'
import { InFlightCalls } from './in-flight-calls.js'
import type { RateLimitUpdate } from './rate-limiter.js'

/**
 * How long a call counts as on its way, in milliseconds. Amazon's bucket refills from the arrival of a call on, not from
 * its departure: a later call with a shorter way would come before its token. The tokens of a full bucket are there
 * already and are not held back.
 */
export const networkDelay = 50

/**
 * The longest time that the first call to a full bucket counts as on its way, in milliseconds. Its answer tells that it has
 * arrived, but may be long in coming.
 */
export const maxNetworkDelay = 500

/** Tokens that rounding makes of none: sums of fractions miss the integer. */
const rounding = 1e-9

/**
 * The arithmetic of a token bucket: `burst` tokens, refilled at `rate` per second. It knows of time and of tokens, and
 * nothing of those who wait for them. It does as if every call took the longest way, so that Amazon's bucket, which the calls
 * reach sooner, never holds less.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
 */
export class BucketState {
  readonly #burst: number
  readonly #clock: () => number
  #rate: number
  /** What Amazon's bucket holds: the calls that have arrived took one each. Those on their way will take one each. */
  #held: number
  #inFlight = new InFlightCalls()
  /** The time up to which the refill is counted, in the clock's milliseconds. */
  #refilledUntil = Number.NEGATIVE_INFINITY
  /** When the first token of the full bucket was taken, as long as no answer tells that a call has arrived. */
  #begunAt?: number
  #takenSinceBegun = 0

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
    this.#held = plan.burst
  }

  /** Requests per second at which the bucket refills. */
  get rate(): number {
    return this.#rate
  }

  /** Whether there is a token now. */
  get isReady(): boolean {
    this.#catchUp(this.#clock())
    return this.#held - this.#inFlight.count >= 1 - rounding
  }

  /** Takes a token out of a bucket that is ready. */
  take(): void {
    const now = this.#clock()
    const wasFull = this.#inFlight.count === 0 && this.#held >= this.#burst - rounding
    if (wasFull) {
      this.#begunAt = now
      this.#takenSinceBegun = 0
    }
    this.#takenSinceBegun += 1
    this.#inFlight.add(now + (wasFull ? networkDelay : this.#delay))
  }

  /** Follows what an answer told. Says whether the next tokens come at another time than was to be expected. */
  update({ rate = this.#rate, empty = false }: RateLimitUpdate): boolean {
    const now = this.#clock()
    const isLater = this.#confirmArrival(now)
    if (rate === this.#rate && !empty) return isLater
    this.#catchUp(now)
    this.#rate = rate
    if (empty) this.#empty(now)
    return true
  }

  /** Milliseconds until so many tokens have come in. */
  delayOf(count: number): number {
    const now = this.#clock()
    this.#catchUp(now)
    let time = Math.max(now, this.#refilledUntil)
    let held = this.#held
    let wanted = count + this.#inFlight.count
    for (const { at, calls } of this.#inFlight) {
      const readyAt = time + this.#timeFor(wanted - held)
      if (wanted <= this.#burst && readyAt <= at) return readyAt - now
      held = this.#refilled(held, at - time) - calls
      wanted -= calls
      time = at
    }
    return time + this.#timeFor(count - held) + this.#lagsBefore(count) - now
  }

  /**
   * How long a call counts as on its way while the bucket refills. Where the burst is too small for the rate to bridge
   * `networkDelay` twice, it is shorter: the whole rate could not be used otherwise.
   */
  get #delay(): number {
    return this.#burst === 1 ? networkDelay : Math.min(networkDelay, this.#timeFor(this.#burst - 1) / 2)
  }

  /** A bucket of one token is full, and begins anew, whenever a token has come in. */
  #lagsBefore(count: number): number {
    return this.#burst === 1 ? (count - 1) * networkDelay : 0
  }

  /**
   * Does as if no call had arrived before the first answer, where that took longer than the lag allows for: a call on a slow
   * way, or of a busy process, arrives late, and until then Amazon's bucket is full. Says whether that changes anything.
   */
  #confirmArrival(now: number): boolean {
    if (this.#begunAt === undefined) return false
    const arrivedAt = Math.min(now, this.#begunAt + maxNetworkDelay)
    const isLate = arrivedAt - this.#begunAt > networkDelay
    this.#begunAt = undefined
    if (!isLate) return false
    this.#catchUp(now)
    const arrived = this.#takenSinceBegun - this.#inFlight.count
    this.#held = Math.min(this.#held, this.#burst - arrived + this.#refillOf(now - arrivedAt))
    return true
  }

  /** No answer tells what became of the calls on their way; until they have arrived nothing is refilled. */
  #empty(now: number): void {
    this.#held = 0
    this.#inFlight = new InFlightCalls()
    this.#refilledUntil = now + networkDelay
  }

  #catchUp(now: number): void {
    for (let next = this.#inFlight.takeArrived(now); next; next = this.#inFlight.takeArrived(now)) {
      this.#refill(next.at)
      this.#held -= next.calls
    }
    this.#refill(now)
  }

  #refill(until: number): void {
    if (until <= this.#refilledUntil) return
    this.#held = this.#refilled(this.#held, until - this.#refilledUntil)
    this.#refilledUntil = until
  }

  #refilled(held: number, milliseconds: number): number {
    return Math.min(this.#burst, held + this.#refillOf(milliseconds))
  }

  #refillOf(milliseconds: number): number {
    return (milliseconds / 1000) * this.#rate
  }

  #timeFor(tokens: number): number {
    return (tokens / this.#rate) * 1000
  }
}
