import fc from 'fast-check'
import type { UsagePlan } from '../src/operation/operation.js'

/** A call, and how it fares once it may be sent. Times are in milliseconds. */
export interface ScheduledCall {
  /** Whose bucket it draws on. */
  readonly seller: number
  readonly priority: number
  readonly maxQueueMs?: number
  readonly maxQueueSize?: number
  readonly abortAfter?: number
  /** From us to Amazon. */
  readonly way: number
  /** From its arrival to its answer. */
  readonly answerAfter: number
  /** The rate that its answer names, which is in force from then on. */
  readonly rate?: number
  /** Somebody else empties the bucket just before it arrives. */
  readonly isForestalled: boolean
}

/** Calls that come together, some time after those before them. */
export interface Wave {
  readonly pause: number
  /** The process was busy before they came, so that all timers ring late by this. */
  readonly stall: number
  readonly calls: readonly ScheduledCall[]
}

/** Waves after so long a rest that every bucket is full. */
export interface Round {
  /** No call arrives sooner than this after the first one is sent: a connection that takes its time, a busy process. */
  readonly slowStart: number
  readonly waves: readonly Wave[]
}

export interface Schedule {
  readonly plan: UsagePlan
  readonly applicationPlan?: UsagePlan
  /** What the clock shows at first: fractions round differently far from zero. */
  readonly startsAt: number
  readonly rounds: readonly Round[]
}

/** The longest way of a call that is not held up at the start of a round. */
export const longestUsualWay = 50

/** The longest that the start of a round is held up. */
const longestSlowStart = 500

/** What schedules are made of. */
export interface Circumstances {
  readonly sellers: number
  /** They stand under a plan of the application too. @default false */
  readonly areUnderApplication?: boolean
  /** Calls arrive when they are sent. Otherwise the rates are such that calls on their way do no harm. @default false */
  readonly isInstant?: boolean
  /** The process is busy at times. @default false */
  readonly isBusy?: boolean
}

/** Schedules of calls by selling partners whose plans are alike. */
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

/** What a clock may show at first, in milliseconds. */
export const clockTimes = fc.double({ min: 0, max: 1e6, noNaN: true })

/** Plans of a few calls, whose rates depend on the burst. */
export function plansOf(ratesOf: (burst: number) => fc.Arbitrary<number>, leastBurst = 1): fc.Arbitrary<UsagePlan> {
  return fc
    .integer({ min: leastBurst, max: 10 })
    .chain((burst) => fc.record({ rate: ratesOf(burst), burst: fc.constant(burst) }))
}

export function ratesUpTo(most: number): fc.Arbitrary<number> {
  return fc.double({ min: 0.5, max: most, noNaN: true })
}

/**
 * Rates at which the burst lasts twice as long as a call may be on its way. Of a higher rate so many calls may arrive
 * together that nobody could keep to the plan without wasting it.
 */
function gentleRates(burst: number): fc.Arbitrary<number> {
  return ratesUpTo(burst === 1 ? 50 : Math.min(50, ((burst - 1) * 1000) / (2 * longestUsualWay)))
}

function roundsOf(waves: fc.Arbitrary<Wave>, slowStart: number): fc.Arbitrary<Round> {
  return fc.record({ slowStart: fc.nat(slowStart), waves: fc.array(waves, { minLength: 1, maxLength: 12 }) })
}

/** Waves of some calls, at most some seconds apart. */
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
    answerAfter: fc.nat(300),
    rate: oneIn(10, rates),
    isForestalled: oneIn(20, fc.constant(true)).map((isForestalled) => isForestalled ?? false),
  })
}

/** Every so manyth time a value, and otherwise none. */
function oneIn<T>(count: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: count - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
}
