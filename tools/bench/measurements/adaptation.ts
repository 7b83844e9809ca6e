import type { Arrival } from '../server/behaviour.js'

/** How a client adapted to a lower rate. */
export interface Adaptation {
  /** Number of requests in flight at the cut. */
  readonly inFlight: number
  /** Number of responses with 429 after the cut. */
  readonly throttled: number
  /** The highest number of 429s for one call after the cut. */
  readonly mostThrottledOfOneCall: number
  /**
   * The number of responses, including 429s, after which no request came too early. Counts only responses to requests
   * that arrived after the cut. `undefined` if requests came too early until the end.
   */
  readonly responsesUntilAdapted?: number
}

/** In requests. A timer that fires slightly early is acceptable. */
const tolerance = 0.5

/** The client has adapted if at least this many requests in a row keep to the rate. */
const minimumRequests = 5

/**
 * @param cutAt Time of the cut, on the clock of the arrivals.
 * @param rate The new rate, in requests per second.
 */
export function measureAdaptation(arrivals: readonly Arrival[], cutAt: number, rate: number): Adaptation {
  const after = arrivals.filter(({ at }) => at > cutAt)
  const throttled = after.filter(({ admitted }) => !admitted)
  return {
    inFlight: arrivals.filter(({ at, respondedAt = Number.POSITIVE_INFINITY }) => at <= cutAt && respondedAt > cutAt)
      .length,
    throttled: throttled.length,
    mostThrottledOfOneCall: highestCount(throttled.map(({ call }) => call)),
    responsesUntilAdapted: responsesUntilAdapted(after, rate),
  }
}

function responsesUntilAdapted(after: readonly Arrival[], rate: number): number | undefined {
  const times = after.map(({ at }) => at)
  const first = firstAdapted(times, rate)
  const adapted = after[first]
  if (!adapted || after.length - first < minimumRequests) return undefined
  // Responses to requests from before the cut have the old rate. They can't help a client to adapt.
  return 1 + after.filter(({ respondedAt = Number.POSITIVE_INFINITY }) => respondedAt < adapted.at).length
}

/** The index of the first request from which on all requests keep to the rate. */
function firstAdapted(times: readonly number[], rate: number): number {
  let first = times.length
  while (first > 0 && keepsToRate(times.slice(first - 1), rate)) first -= 1
  return first
}

function keepsToRate([start = 0, ...later]: readonly number[], rate: number): boolean {
  return later.every((time, index) => index + 1 <= ((time - start) / 1000) * rate + tolerance)
}

function highestCount(calls: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const call of calls) counts.set(call, (counts.get(call) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}
