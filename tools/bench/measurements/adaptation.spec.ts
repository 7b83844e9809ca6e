import { describe, expect, it } from '@jest/globals'
import type { Arrival } from '../server/behaviour.js'
import { measureAdaptation } from './adaptation.js'

const latency = 100
const cutAt = 1000

/** Requests at these times. Each gets its response after the latency, and is admitted unless it is listed as throttled. */
function arrivalsAt(times: readonly number[], throttled: readonly number[] = []): Arrival[] {
  return times.map((at, index) => ({
    call: `GET ${index}`,
    at,
    respondedAt: at + latency,
    admitted: !throttled.includes(at),
  }))
}

/** Five requests per second. */
const steady = (from: number) => Array.from({ length: 8 }, (_, index) => from + index * 200)

const adaptationAt = (times: readonly number[], throttled: readonly number[] = []) =>
  measureAdaptation(arrivalsAt(times, throttled), cutAt, 5)

describe('measureAdaptation', () => {
  it('counts the requests in flight at the cut', () => {
    expect(adaptationAt([850, 900, 950, 1000, ...steady(1200)]).inFlight).toBe(2)
  })

  it('counts the 429s after the cut, in total and per call', () => {
    const arrivals = arrivalsAt([900, 1050, 1100, 1300], [900, 1050, 1100, 1300])
    expect(measureAdaptation(arrivals, cutAt, 5)).toMatchObject({ throttled: 3, mostThrottledOfOneCall: 1 })
    const repeated = arrivals.map((arrival) => ({ ...arrival, call: 'GET 1' }))
    expect(measureAdaptation(repeated, cutAt, 5)).toMatchObject({ throttled: 3, mostThrottledOfOneCall: 3 })
  })

  it('is one response if no request came too early', () => {
    expect(adaptationAt([950, 1000, ...steady(1200)]).responsesUntilAdapted).toBe(1)
  })

  it('is one response if requests came too early only before the first response', () => {
    expect(adaptationAt([1000, 1030, 1060, 1090, ...steady(1290)]).responsesUntilAdapted).toBe(1)
  })

  it('counts each response after which a request still came too early', () => {
    expect(adaptationAt([1000, 1030, 1080, 1131, ...steady(1400)]).responsesUntilAdapted).toBe(2)
    expect(adaptationAt([1000, 1030, 1080, 1131, 1190, ...steady(1500)]).responsesUntilAdapted).toBe(3)
  })

  it('ignores responses to requests from before the cut, because they contain the old rate', () => {
    expect(adaptationAt([920, 940, 960, 1010, 1050, ...steady(1250)]).responsesUntilAdapted).toBe(1)
  })

  it('is undefined if requests come too early until the end', () => {
    const early = Array.from({ length: 30 }, (_, index) => 1050 + index * 50)
    expect(adaptationAt(early).responsesUntilAdapted).toBeUndefined()
  })

  it('is undefined if too few requests came', () => {
    expect(adaptationAt([1000, 1200, 1400]).responsesUntilAdapted).toBeUndefined()
  })
})
