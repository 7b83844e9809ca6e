import type { Arrival } from '../server/behaviour.js'

/** How a client came through a cut of its rate. */
export interface Settling {
  /** Requests under way at the cut. */
  readonly inFlight: number
  /** 429s after the cut. */
  readonly throttled: number
  /** The most 429s that one call got after the cut. */
  readonly mostThrottledOfOneCall: number
  /**
   * By which answer to a request after the cut the client had settled, 429s counted too: after it no request came too early
   * any more. `undefined` where requests came too early to the end.
   */
  readonly answersUntilSettled?: number
}

/** How far requests may be ahead of the rate, in requests: a timer that fires a little early is no fault. */
const tolerance = 0.5

/** So many requests in a row must keep to the rate to count as settled. */
const fewestSettled = 5

/**
 * @param cutAt When the rate was cut, on the clock of the arrivals.
 * @param rate The new one, in requests per second.
 */
export function settlingOf(arrivals: readonly Arrival[], cutAt: number, rate: number): Settling {
  const after = arrivals.filter(({ at }) => at > cutAt)
  const throttled = after.filter(({ admitted }) => !admitted)
  return {
    inFlight: arrivals.filter(({ at, answeredAt = Number.POSITIVE_INFINITY }) => at <= cutAt && answeredAt > cutAt)
      .length,
    throttled: throttled.length,
    mostThrottledOfOneCall: mostRepeated(throttled.map(({ call }) => call)),
    answersUntilSettled: answersUntilSettled(after, rate),
  }
}

function answersUntilSettled(after: readonly Arrival[], rate: number): number | undefined {
  const first = firstSettled(
    after.map(({ at }) => at),
    rate,
  )
  const settled = after[first]
  if (!settled || after.length - first < fewestSettled) return undefined
  // An answer that was on its way at the cut tells the old rate, and could not have settled anyone.
  return 1 + after.filter(({ answeredAt = Number.POSITIVE_INFINITY }) => answeredAt < settled.at).length
}

/** The first time from which on all keep to the rate. */
function firstSettled(times: readonly number[], rate: number): number {
  let first = times.length
  while (first > 0 && keepsToRate(times.slice(first - 1), rate)) first -= 1
  return first
}

/** Whether no later time is too early after the first one. */
function keepsToRate([start = 0, ...later]: readonly number[], rate: number): boolean {
  return later.every((time, index) => index + 1 <= ((time - start) / 1000) * rate + tolerance)
}

function mostRepeated(calls: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const call of calls) counts.set(call, (counts.get(call) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}
