import { ConfigurationError } from '../errors/input-errors.js'
import type { UsagePlan } from '../operation/operation.js'
import { InFlightCalls } from './in-flight-calls.js'
import type { RateLimitUpdate } from './rate-limiter.js'

/**
 * Milliseconds that a call is assumed to be in flight. Amazon's bucket refills from the arrival of a call, not from its
 * departure. Without this delay, a faster later call could arrive before its permit. The permits of a full bucket exist
 * already, so they are not delayed.
 */
export const networkDelay = 50

/**
 * Maximum milliseconds that the first call to a full bucket is assumed to be in flight. Its response confirms the arrival, but
 * may take longer.
 */
export const maxNetworkDelay = 500

/**
 * Share of the rate that a bucket may lose to the network delay if its burst is too small to cover the delay. With a burst of 1,
 * each permit is held back for this share of the time between two permits.
 */
export const delayShare = 0.04

/** Milliseconds that a call is assumed to be in flight at least, because a timer counts whole milliseconds. */
export const minNetworkDelay = 1

/** Tolerance in permits, because sums of fractions can miss an integer. */
const rounding = 1e-9

/**
 * The arithmetic of a bucket: `burst` permits, refilled at `rate` per second. It knows nothing of the calls that wait. It
 * assumes the longest network delay for every call. Calls reach Amazon's bucket sooner, so Amazon's bucket never holds less.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
 */
export class BucketState {
  readonly #burst: number
  readonly #clock: () => number
  #rate: number
  /** Permits in Amazon's bucket. Calls that have arrived took one each. Calls in flight will take one each. */
  #permits: number
  #inFlight = new InFlightCalls()
  /** Monotonic time up to which the refill is counted. */
  #refilledUntil = Number.NEGATIVE_INFINITY
  /** When the first permit of the full bucket was taken. `undefined` once a response confirms that a call has arrived. */
  #burstStartedAt?: number
  #takenSinceBurst = 0
  /** Monotonic time of the last call that is known. */
  #takenAt = Number.NEGATIVE_INFINITY

  /**
   * @param clock Monotonic time in milliseconds.
   * @throws ConfigurationError if the plan's rate or burst is out of range.
   */
  constructor(plan: UsagePlan, clock: () => number) {
    if (!(plan.rate > 0 && plan.burst >= 1)) {
      throw new ConfigurationError(`The usage plan is invalid. Pass a rate above 0 and a burst of 1 or more.`)
    }
    this.#rate = plan.rate
    this.#burst = plan.burst
    this.#clock = clock
    this.#permits = plan.burst
  }

  /** Requests per second at which the bucket refills. */
  get rate(): number {
    return this.#rate
  }

  /** Whether a permit is available now. */
  get isReady(): boolean {
    this.#advance(this.#clock())
    return this.#permits - this.#inFlight.count >= 1 - rounding
  }

  /** Takes a permit. Call it only if the bucket is ready. */
  take(): void {
    const now = this.#clock()
    const startsBurst = this.#isFull && this.#isRested(now)
    if (startsBurst) {
      this.#burstStartedAt = now
      this.#takenSinceBurst = 0
    }
    this.#takenSinceBurst += 1
    this.#takenAt = now
    this.#inFlight.add(now + (startsBurst ? networkDelay : this.#delay))
  }

  /** Applies what a response says. Returns whether the next permits come at another time than expected before. */
  update({ rate = this.#rate, empty = false }: RateLimitUpdate): boolean {
    const now = this.#clock()
    const isLater = this.#confirmArrival(now)
    if (rate === this.#rate && !empty) return isLater
    this.#advance(now)
    this.#rate = rate
    if (empty) this.#empty(now)
    return true
  }

  /** Returns the milliseconds until `count` permits have become available, one after the other. 0 or less means now. */
  delayOf(count: number): number {
    const now = this.#clock()
    this.#advance(now)
    let time = Math.max(now, this.#refilledUntil)
    let permits = this.#permits
    let needed = count + this.#inFlight.count
    for (const { at, calls } of this.#inFlight) {
      const readyAt = time + this.#timeFor(needed - permits)
      if (needed <= this.#burst && readyAt <= at) return readyAt - now
      permits = this.#refilled(permits, at - time) - calls
      needed -= calls
      time = at
    }
    return time + this.#timeFor(count - permits) + this.#delaysBefore(count) - now
  }

  get #isFull(): boolean {
    return this.#inFlight.count === 0 && this.#permits >= this.#burst - rounding
  }

  /** Whether no calls were waiting. A bucket with a burst of 1 is full at each permit, also while calls wait. */
  #isRested(now: number): boolean {
    return this.#burst >= 2 || now - this.#takenAt >= 2 * this.#timeFor(1) + maxNetworkDelay
  }

  /**
   * Milliseconds that a call is assumed to be in flight while the bucket refills. If the burst can't cover twice `networkDelay`
   * at this rate, the delay is shorter. Otherwise calls could not use the whole rate.
   */
  get #delay(): number {
    return Math.min(
      networkDelay,
      Math.max(this.#timeFor(this.#burst - 1) / 2, this.#timeFor(delayShare), minNetworkDelay),
    )
  }

  /** If the burst is shorter than the delay, the next refill starts only when a call arrives. Each permit costs the difference. */
  #delaysBefore(count: number): number {
    return (count - 1) * Math.max(0, this.#delay - this.#timeFor(this.#burst - 1))
  }

  /**
   * If the first response took longer than the network delay, assumes that no call arrived before it. A slow network or a busy
   * process delays the arrival, and until then Amazon's bucket is full. Returns whether this changes anything.
   */
  #confirmArrival(now: number): boolean {
    if (this.#burstStartedAt === undefined) return false
    const arrivedAt = Math.min(now, this.#burstStartedAt + maxNetworkDelay)
    const isLate = arrivedAt - this.#burstStartedAt > networkDelay
    this.#burstStartedAt = undefined
    if (!isLate) return false
    this.#advance(now)
    const arrived = this.#takenSinceBurst - this.#inFlight.count
    this.#permits = Math.min(this.#permits, this.#burst - arrived + this.#refillOf(now - arrivedAt))
    return true
  }

  /** The response doesn't tell whether the calls in flight were throttled. Nothing is refilled until they have arrived. */
  #empty(now: number): void {
    this.#permits = 0
    this.#inFlight = new InFlightCalls()
    this.#takenAt = now
    this.#refilledUntil = now + networkDelay
  }

  #advance(now: number): void {
    for (let next = this.#inFlight.takeArrived(now); next; next = this.#inFlight.takeArrived(now)) {
      this.#refill(next.at)
      this.#permits -= next.calls
    }
    this.#refill(now)
  }

  #refill(until: number): void {
    if (until <= this.#refilledUntil) return
    this.#permits = this.#refilled(this.#permits, until - this.#refilledUntil)
    this.#refilledUntil = until
  }

  #refilled(permits: number, milliseconds: number): number {
    return Math.min(this.#burst, permits + this.#refillOf(milliseconds))
  }

  #refillOf(milliseconds: number): number {
    return (milliseconds / 1000) * this.#rate
  }

  #timeFor(permits: number): number {
    return (permits / this.#rate) * 1000
  }
}
