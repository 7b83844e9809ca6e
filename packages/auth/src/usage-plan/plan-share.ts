import type { UsagePlan } from '../operation/operation.js'
import type { RateLimitUpdate } from './rate-limiter.js'

/*
 * The numbers below come from a simulation of 1 to 8 processes, see `test/fleet-simulation.ts`. They balance needless requests with
 * unused permits.
 */

/** Part of the burst that a process sends before the first responses. Eight processes that start together use one burst. */
const firstWave = 1 / 8

/** Bursts below this number of calls are too small to send in waves. */
const indivisible = 4

/** Part of the admitted calls by which a process sends more in each round trip, as long as no call is throttled. */
const waveGrowth = 1 / 3

/** Part of the permits of one round trip that may be in flight at least. Otherwise a distant process could not use its rate. */
const leastInFlight = 1 / 2

/** Milliseconds after which a call without a response counts as admitted. */
const patience = 1000

/** Milliseconds without a call after which a process assumes that others may have come. */
const trustMs = 60_000

/** Part of the throttled calls of the last wave that counts as admitted, because the bucket became empty during the wave. */
const lastWave = 0.2

/** Part of the first estimate that a process uses, so that a reserve of permits can build up. */
const caution = 0.62

/** A process that is alone assumes that others have come if two 429s have at most this many calls in between. */
const suspiciousCalls = 10

/** The share of a process that was alone when others have come. */
const shareWithNewcomer = 0.55

/** Part of the share that is left after each further 429. */
const decrease = 0.74

/**
 * Growth of the share, as a polynomial of the time since the last 429: at first slow, then faster. Time is counted in permits: those of
 * the plan (`weight` 0) or of this process (1), or something between. Compared with its size, a small share grows faster than a large
 * one, so shares become equal. In total, many processes grow not much faster than a few.
 */
const growth = { linear: 0.0035, accelerationAt: 12, weight: 0.8 }

const smallestEstimate = 1 / 16
const smallestShare = 1 / 32

/** Milliseconds after which the queue checks again whether a wave has its responses. The responses themselves come as updates. */
const recheckMs = 50

/** Permits that all processes leave in the bucket after the estimate. */
const reserve = 0.15

/** Part of the time between two calls by which it varies. Otherwise one process could always come just before another. */
const jitter = 0.37

/** Permits that a call may be early. It makes up for calls that their jitter delayed. */
const borrowed = 0.2

/** Permits that a process with a small share can save for several calls at once. */
const leastBurst = 1.5

/**
 * How much of a usage plan this process uses. Amazon's bucket is shared by all processes of a seller, and a response tells only
 * whether it was empty. The share is another fact than the rate in force, which responses name.
 *
 * - `probing`: it is unknown whether others use the plan. The process sends its burst in waves that grow with each round trip.
 * - `estimating`: a call was throttled. The share is estimated as soon as the calls in flight have their responses.
 * - `alone`: the process has used a whole burst without a 429. It uses the whole plan, until two calls are throttled in a row or nearly so.
 * - `shared`: others use the plan too. Each 429 reduces the share, and time without a 429 increases it until the process is alone.
 */
export class PlanShare {
  readonly #burst: number
  readonly #clock: () => number
  readonly #random: () => number
  #rate: number
  #state: 'probing' | 'estimating' | 'alone' | 'shared' = 'probing'
  /** Above 0, up to 1. */
  #share = 1
  /** When the share was last reduced, and what it was before. */
  #reducedAt = Number.NEGATIVE_INFINITY
  #shareBefore = 1
  /** Whether a lower rate can still explain the 429 that reduced the share. */
  #isExcusable = false
  #throttledAt = 0
  /** When a call of a process that is alone was last throttled, and the number of calls since. */
  #suspectedAt = Number.NEGATIVE_INFINITY
  #sentSinceSuspicion = Number.POSITIVE_INFINITY
  /** Calls without a response while the share is unknown, by the time at which they were sent. */
  #inFlight: number[] = []
  /** Since the bucket was last full: the time, the calls that were sent, and those that were not throttled. */
  #fullAt = 0
  #sent = 0
  #admitted = 0
  #roundTrip = 0
  /** Whether Amazon's bucket was probably full when the process began to probe. */
  #isRested = true
  /** Number of calls that were not throttled since the process began to probe. */
  #proven = 0
  /** Permits of a shared plan. */
  #permits = 0
  #countedAt = 0
  #notBefore = 0
  #usedAt: number

  /**
   * @param clock Monotonic time in milliseconds.
   * @param random Returns a number from 0 to below 1.
   */
  constructor({ rate, burst }: UsagePlan, clock: () => number, random: () => number) {
    this.#rate = rate
    this.#burst = burst
    this.#clock = clock
    this.#random = random
    this.#usedAt = clock()
  }

  /** Part of the plan that this process uses, above 0 and up to 1. */
  get share(): number {
    this.#advance(this.#clock())
    return this.#share
  }

  /** Whether the share permits a call now. */
  get isReady(): boolean {
    if (this.#state === 'alone') return true
    return this.#state === 'shared' ? this.delayOf(1) <= 0 : this.#hasRoom
  }

  /**
   * Counts a call.
   *
   * @param wasFull Whether this process's model of the bucket was full before the call.
   * @param isEmpty Whether it has no permit left.
   */
  take({ wasFull, isEmpty }: { wasFull: boolean; isEmpty: boolean }): void {
    const now = this.#clock()
    if (this.#state === 'alone' && now - this.#usedAt > trustMs) this.#probe(now, true)
    this.#usedAt = now
    this.#sentSinceSuspicion += 1
    if (this.#state === 'shared') this.#takeShared(now)
    if (this.#state !== 'probing') return
    if (wasFull) this.#startCounting(now)
    this.#sent += 1
    this.#inFlight.push(now)
    if (isEmpty) this.#state = 'alone'
  }

  /** Applies a response. Returns whether calls can be sent at another time than before. */
  update({ rate = this.#rate, empty = false, roundTrip = 0 }: RateLimitUpdate): boolean {
    const now = this.#clock()
    this.#advance(now)
    const isSlower = rate < this.#rate
    this.#rate = rate
    if (empty) this.#throttled(now, roundTrip, isSlower)
    else if (isSlower) this.#excuse()
    // The call was sent after the decrease, and the rate has not dropped.
    else if (now - roundTrip > this.#reducedAt) this.#isExcusable = false
    if (this.#state === 'alone') return false
    this.#inFlight.shift()
    this.#roundTrip = roundTrip
    if (!empty) {
      this.#admitted += 1
      this.#proven += 1
    }
    if (this.#state === 'estimating' && this.#countInFlight(now) === 0) this.#estimate(now)
    return empty || this.#state !== 'shared'
  }

  /** Returns the milliseconds until the share permits `count` calls, one after the other. 0 or less means now. */
  delayOf(count: number): number {
    const now = this.#clock()
    if (this.#state === 'shared') {
      this.#advance(now)
      const permits = count - borrowed - this.#permits
      return Math.max(this.#notBefore - now, this.#timeFor(permits))
    }
    return this.#state === 'alone' || this.#hasRoom ? 0 : Math.max(recheckMs, this.#roundTrip)
  }

  get #hasRoom(): boolean {
    const inFlight = this.#countInFlight(this.#clock())
    if (this.#state === 'estimating') return inFlight === 0
    const perRoundTrip = (this.#rate * this.#roundTrip) / 1000
    const wave = Math.max(
      this.#burst < indivisible ? this.#burst : 1,
      this.#burst * firstWave,
      this.#proven * waveGrowth,
      perRoundTrip * leastInFlight,
    )
    return inFlight === 0 || inFlight + 1 <= wave
  }

  #countInFlight(now: number): number {
    while ((this.#inFlight[0] ?? now) < now - patience) this.#inFlight.shift()
    return this.#inFlight.length
  }

  #throttled(now: number, roundTrip: number, isExplained: boolean): void {
    this.#throttledAt = now
    this.#permits = 0
    this.#notBefore = now + this.#interval()
    if (isExplained) return
    if (this.#state === 'probing') this.#state = 'estimating'
    // Calls that were in flight at the last decrease tell nothing new.
    else if (now - roundTrip <= this.#reducedAt) return
    else if (this.#state === 'alone') this.#suspect(now, roundTrip)
    else if (this.#state === 'shared') this.#reduceTo(this.#share * decrease, now)
  }

  /** A single 429 can have another reason: a call that a busy process or network delayed arrived together with the next one. */
  #suspect(now: number, roundTrip: number): void {
    if (now - roundTrip <= this.#suspectedAt) return
    if (this.#sentSinceSuspicion <= suspiciousCalls) this.#reduceTo(shareWithNewcomer, now)
    this.#suspectedAt = now
    this.#sentSinceSuspicion = 0
  }

  /**
   * Everything that Amazon's bucket held and got since it was full was taken, in part by this process. That part is its share. The
   * same calculation in all processes gives shares whose sum is 1, without knowing their number.
   */
  #estimate(now: number): void {
    if (!this.#isRested) {
      this.#reduceTo(shareWithNewcomer, now)
      return
    }
    // An earlier process may have left an empty bucket, which says nothing about now.
    if (this.#admitted === 0) {
      this.#state = 'alone'
      return
    }
    const taken = this.#burst + ((now - this.#roundTrip / 2 - this.#fullAt) / 1000) * this.#rate
    const own = this.#admitted + (this.#sent - this.#admitted) * lastWave
    const share = this.#admitted < 2 ? shareWithNewcomer : Math.max(smallestEstimate, (own / taken) * caution)
    this.#reduceTo(share, now)
    // Processes that became throttled together should not continue together.
    this.#notBefore = now + this.#timeFor(1) * (reserve + this.#random())
  }

  #reduceTo(share: number, now: number): void {
    this.#shareBefore = this.#share
    this.#share = Math.max(smallestShare, share)
    this.#reducedAt = now
    this.#countedAt = now
    this.#isExcusable = true
    this.#state = 'shared'
    this.#notBefore = now + this.#interval()
  }

  /** The rate has dropped, so the last 429 does not show that others use the plan. */
  #excuse(): void {
    if (this.#state === 'estimating') this.#state = 'probing'
    if (!this.#isExcusable) return
    this.#isExcusable = false
    this.#share = this.#shareBefore
    if (this.#share === 1) this.#state = 'alone'
  }

  #takeShared(now: number): void {
    this.#advance(now)
    this.#permits -= 1
    if (this.#permits < 1) this.#notBefore = now + this.#interval()
  }

  #advance(now: number): void {
    if (this.#state !== 'shared') return
    this.#grow(now)
    const refilled = (now - this.#countedAt) * this.#perMs
    this.#permits = Math.min(Math.max(leastBurst, this.#share * this.#burst), this.#permits + refilled)
    this.#countedAt = now
    if (this.#share === 1) this.#probe(now, false)
  }

  /** @param isRested Whether the plan was unused before, as far as this process knows. */
  #probe(now: number, isRested: boolean): void {
    this.#state = 'probing'
    this.#isRested = isRested
    this.#inFlight = []
    this.#proven = 0
    this.#startCounting(now)
  }

  #startCounting(now: number): void {
    this.#fullAt = now
    this.#sent = 0
    this.#admitted = 0
  }

  #grow(now: number): void {
    // A process learns of a 429 only after a round trip, so it must not grow too far in the meantime.
    const timePerPermit = Math.max(1000 / this.#rate, this.#roundTrip / 2)
    const permits = (milliseconds: number) => (milliseconds / timePerPermit) * this.#share ** growth.weight
    const acceleration = (permits(now - this.#throttledAt) / growth.accelerationAt) ** 2
    const increase = growth.linear * permits(now - this.#countedAt) * (1 + acceleration)
    this.#share = Math.min(1, this.#share + increase)
  }

  /** Milliseconds between two calls, at random around their mean. */
  #interval(): number {
    return this.#timeFor(1) * (1 + jitter * (2 * this.#random() - 1))
  }

  #timeFor(permits: number): number {
    return permits / this.#perMs
  }

  /** Permits per millisecond. */
  get #perMs(): number {
    return (this.#rate * this.#share) / 1000
  }
}
