import fc from 'fast-check'
import type { UsagePlan } from '../src/operation/operation.js'

/** A call, and its fate after it is permitted. Times are in milliseconds. */
export interface ScheduledCall {
  /** The seller from whose bucket the call takes a permit. */
  readonly seller: number
  readonly priority: number
  readonly maxQueueMs?: number
  readonly maxQueueSize?: number
  readonly abortAfter?: number
  /** Network delay from this process to Amazon. */
  readonly way: number
  /** Time from the call's arrival to the response. */
  readonly respondAfter: number
  /** The rate in the response, which is in force from then on. */
  readonly rate?: number
  /** Whether another process empties the bucket just before the call arrives. */
  readonly isForestalled: boolean
}

/** Calls that are made together, some time after the previous wave. */
export interface Wave {
  readonly pause: number
  /** Milliseconds by which all timers fire late, because the process was busy before these calls. */
  readonly stall: number
  readonly calls: readonly ScheduledCall[]
}

/** Waves that follow a rest after which every bucket is full. */
export interface Round {
  /** Milliseconds after the first call is sent before which no call arrives, as with a slow connection or a busy process. */
  readonly slowStart: number
  readonly waves: readonly Wave[]
}

export interface Schedule {
  readonly plan: UsagePlan
  readonly applicationPlan?: UsagePlan
  /** Initial time of the clock. Fractions round differently far from zero. */
  readonly startsAt: number
  readonly rounds: readonly Round[]
}

/** The longest network delay, except at the start of a round. */
export const longestUsualWay = 50

/** The longest delay at the start of a round. */
const longestSlowStart = 500

/** Settings for generated schedules. */
export interface Circumstances {
  readonly sellers: number
  /** Whether calls also have an application-wide plan. @default false */
  readonly areUnderApplication?: boolean
  /** Whether calls arrive immediately. If not, the rates are low enough that calls in flight do no harm. @default false */
  readonly isInstant?: boolean
  /** Whether the process is sometimes busy. @default false */
  readonly isBusy?: boolean
}

/** Generates schedules of calls by selling partners with equal plans. */
export function schedules({ sellers, areUnderApplication, isInstant, isBusy }: Circumstances): fc.Arbitrary<Schedule> {
  const ratesOf = isInstant ? () => ratesUpTo(500) : gentleRates
  const plans = plansOf(ratesOf)
  return plans.chain((plan) => {
    const calls = callsAt(sellers, ratesOf(plan.burst), isInstant ? 0 : longestUsualWay)
    const waves = wavesOf(calls, isBusy)
    return fc.record({
      plan: fc.constant(plan),
      applicationPlan: areUnderApplication ? plans : fc.constant(undefined),
      startsAt: clockTimes,
      rounds: fc.array(roundsOf(waves, isInstant ? 0 : longestSlowStart), { minLength: 1, maxLength: 3 }),
    })
  })
}

/** Generates initial times of a clock, in milliseconds. */
export const clockTimes = fc.double({ min: 0, max: 1e6, noNaN: true })

/** Generates plans with a small burst and a rate that depends on the burst. */
export function plansOf(ratesOf: (burst: number) => fc.Arbitrary<number>, leastBurst = 1): fc.Arbitrary<UsagePlan> {
  return fc
    .integer({ min: leastBurst, max: 10 })
    .chain((burst) => fc.record({ rate: ratesOf(burst), burst: fc.constant(burst) }))
}

export function ratesUpTo(most: number): fc.Arbitrary<number> {
  return fc.double({ min: 0.5, max: most, noNaN: true })
}

/**
 * Generates rates at which the burst lasts for twice the longest network delay. At a higher rate, so many calls can arrive
 * together that no limiter could stay within the plan without wasting permits.
 */
function gentleRates(burst: number): fc.Arbitrary<number> {
  return ratesUpTo(burst === 1 ? 50 : Math.min(50, ((burst - 1) * 1000) / (2 * longestUsualWay)))
}

function roundsOf(waves: fc.Arbitrary<Wave>, slowStart: number): fc.Arbitrary<Round> {
  return fc.record({ slowStart: fc.nat(slowStart), waves: fc.array(waves, { minLength: 1, maxLength: 12 }) })
}

/** Generates waves of a few calls, at most a few seconds apart. */
export function wavesOf(calls: fc.Arbitrary<ScheduledCall>, isBusy = false, most = 8): fc.Arbitrary<Wave> {
  return fc.record({
    pause: fc.oneof(fc.nat(100), fc.nat(3000)),
    stall: isBusy ? fc.oneof(fc.constant(0), fc.nat(2000)) : fc.constant(0),
    calls: fc.array(calls, { minLength: 1, maxLength: most }),
  })
}

function callsAt(sellers: number, rates: fc.Arbitrary<number>, way: number): fc.Arbitrary<ScheduledCall> {
  return fc.record({
    seller: fc.nat(sellers - 1),
    priority: fc.integer({ min: -1, max: 1 }),
    maxQueueMs: oneIn(4, fc.nat(5000)),
    maxQueueSize: oneIn(6, fc.nat(5)),
    abortAfter: oneIn(6, fc.nat(2000)),
    way: fc.nat(way),
    respondAfter: fc.nat(300),
    rate: oneIn(10, rates),
    isForestalled: oneIn(20, fc.constant(true)).map((isForestalled) => isForestalled ?? false),
  })
}

/** Generates a value once in `count` times, otherwise `undefined`. */
function oneIn<T>(count: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: count - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
}
