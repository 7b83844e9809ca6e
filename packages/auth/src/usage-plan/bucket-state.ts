import { ConfigurationError } from '../errors/input-errors.js'
import type { UsagePlan } from '../operation/operation.js'
import { DelayVariation } from './delay-variation.js'
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
 * Part of the rate that a bucket with a burst of 1 can lose. Up to this loss, it assumes the longest network delay. At a higher rate
 * it assumes the variation that it has learned, but no less than a fifth of this loss.
 */
const acceptableLoss = 0.05

/** Tolerance in permits, because sums of fractions can miss an integer. */
const rounding = 1e-9

/**
 * The arithmetic of a bucket: `burst` permits, refilled at `rate` per second. It knows nothing of the calls that wait. It
 * assumes the longest network delay for every call. Calls reach Amazon's bucket sooner, so Amazon's bucket never holds less.
 * @see https://developer-docs.amazon/sp-api/docs/usage-plans-and-rate-limits
 */
export class BucketState {
  readonly #burst: number
  readonly #clock: () => number
  #rate: number
  /** Permits in Amazon's bucket. Calls that have arrived took one each. Calls in flight will take one each. */
  #permits: number
  #inFlight = new InFlightCalls()
  readonly #variation = new DelayVariation(networkDelay)
  /** When the last missing permit was refilled. */
  #fullSince = Number.NEGATIVE_INFINITY
  /** Monotonic time up to which the refill is counted. */
  #refilledUntil = Number.NEGATIVE_INFINITY
  /** When the first permit of the full bucket was taken. `undefined` once a response confirms that a call has arrived. */
  #burstStartedAt?: number
  #takenSinceBurst = 0

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

  /** Whether no call is in flight and all permits are available. */
  get isFull(): boolean {
    this.#advance(this.#clock())
    return this.#inFlight.count === 0 && this.#permits >= this.#burst - rounding
  }

  /** Takes a permit. Call it only if the bucket is ready. */
  take(): void {
    const now = this.#clock()
    const wasFull = this.isFull
    if (wasFull && this.#isRested(now)) {
      this.#burstStartedAt = now
      this.#takenSinceBurst = 0
    }
    this.#takenSinceBurst += 1
    this.#inFlight.add(now + (wasFull && this.#burst > 1 ? networkDelay : this.#delay), now)
  }

  /** Applies what a response says. Returns whether the next permits come at another time than expected before. */
  update({ rate = this.#rate, empty = false, roundTrip }: RateLimitUpdate): boolean {
    const now = this.#clock()
    const isEarlier = roundTrip !== undefined && this.#burst === 1 && this.#learn(roundTrip, now)
    const isLater = this.#confirmArrival(now)
    if (rate === this.#rate && !empty) return isLater || isEarlier
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

  /**
   * Milliseconds that a call is assumed to be in flight while the bucket refills. If the burst can't cover twice `networkDelay`
   * at this rate, the delay is shorter. Otherwise calls could not use the whole rate.
   */
  get #delay(): number {
    if (this.#burst > 1) return Math.min(networkDelay, this.#timeFor(this.#burst - 1) / 2)
    const acceptable = this.#timeFor(acceptableLoss)
    if (networkDelay <= acceptable) return networkDelay
    return Math.max(acceptable / 5, this.#variation.most)
  }

  /** With a burst of 1 the bucket is full before each call. Only after a pause, the next call may need a new connection. */
  #isRested(now: number): boolean {
    return this.#burst > 1 || now - this.#fullSince > networkDelay
  }

  /** With a burst of 1, each call waits for the arrival of the one before. Returns whether the response confirms it. */
  #learn(roundTrip: number, now: number): boolean {
    this.#variation.add(roundTrip)
    this.#advance(now)
    if (!this.#inFlight.takeSent(now - roundTrip)) return false
    this.#arrive(1, now)
    return true
  }

  /**
   * With a burst of 1, the bucket is full as soon as a permit is refilled. The next refill starts when a call arrives, so each
   * permit costs a network delay.
   */
  #delaysBefore(count: number): number {
    return this.#burst === 1 ? (count - 1) * this.#delay : 0
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
    this.#refilledUntil = now + this.#delay
  }

  #advance(now: number): void {
    for (let next = this.#inFlight.takeArrived(now); next; next = this.#inFlight.takeArrived(now)) {
      this.#arrive(next.calls, next.at)
    }
    this.#refill(now)
  }

  #arrive(calls: number, at: number): void {
    this.#refill(at)
    this.#permits -= calls
  }

  #refill(until: number): void {
    if (until <= this.#refilledUntil) return
    if (this.#permits < this.#burst) this.#fullSince = this.#refilledUntil + this.#timeFor(this.#burst - this.#permits)
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
