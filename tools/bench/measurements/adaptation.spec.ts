import { describe, expect, it } from '@jest/globals'
import type { Arrival } from '../server/behaviour.js'
import { settlingOf } from './adaptation.js'

const latency = 100
const cutAt = 1000

/** Requests at these times, each answered after the latency, and admitted but for those named. */
function arrivalsAt(times: readonly number[], throttled: readonly number[] = []): Arrival[] {
  return times.map((at, index) => ({
    call: `GET ${index}`,
    at,
    answeredAt: at + latency,
    admitted: !throttled.includes(at),
  }))
}

/** Five per second. */
const settled = (from: number) => Array.from({ length: 8 }, (_, index) => from + index * 200)

const settlingAt = (times: readonly number[], throttled: readonly number[] = []) =>
  settlingOf(arrivalsAt(times, throttled), cutAt, 5)

describe('settlingOf', () => {
  it('counts the requests that the cut found under way', () => {
    expect(settlingAt([850, 900, 950, 1000, ...settled(1200)]).inFlight).toBe(2)
  })

  it('counts the 429s after the cut, and those of one call', () => {
    const arrivals = arrivalsAt([900, 1050, 1100, 1300], [900, 1050, 1100, 1300])
    expect(settlingOf(arrivals, cutAt, 5)).toMatchObject({ throttled: 3, mostThrottledOfOneCall: 1 })
    const repeated = arrivals.map((arrival) => ({ ...arrival, call: 'GET 1' }))
    expect(settlingOf(repeated, cutAt, 5)).toMatchObject({ throttled: 3, mostThrottledOfOneCall: 3 })
  })

  it('needs one answer where no request came too early', () => {
    expect(settlingAt([950, 1000, ...settled(1200)]).answersUntilSettled).toBe(1)
  })

  it('needs one where requests came too early only before the first answer', () => {
    expect(settlingAt([1000, 1030, 1060, 1090, ...settled(1290)]).answersUntilSettled).toBe(1)
  })

  it('needs one more for each answer after which a request still came too early', () => {
    expect(settlingAt([1000, 1030, 1080, 1131, ...settled(1400)]).answersUntilSettled).toBe(2)
    expect(settlingAt([1000, 1030, 1080, 1131, 1190, ...settled(1500)]).answersUntilSettled).toBe(3)
  })

  it('does not count the answers to requests from before the cut, which tell the old rate', () => {
    expect(settlingAt([920, 940, 960, 1010, 1050, ...settled(1250)]).answersUntilSettled).toBe(1)
  })

  it('has not settled where requests come too early to the end', () => {
    const hasty = Array.from({ length: 30 }, (_, index) => 1050 + index * 50)
    expect(settlingAt(hasty).answersUntilSettled).toBeUndefined()
  })

  it('has not settled where too few requests came to tell', () => {
    expect(settlingAt([1000, 1200, 1400]).answersUntilSettled).toBeUndefined()
  })
})
