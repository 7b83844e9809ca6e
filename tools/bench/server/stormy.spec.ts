import { describe, expect, it } from '@jest/globals'
import { faultOf, type RequestFault, WriteCounter } from './stormy.js'

function shareOf(fault: RequestFault): number {
  const all = Array.from({ length: 20_000 }, (_, call) => faultOf(`GET ${call}`, 1))
  return all.filter((one) => one === fault).length / all.length
}

describe('faultOf', () => {
  it.each<[RequestFault, number]>([
    ['reset', 0.1],
    ['unavailable', 0.1],
    ['throttled', 0.05],
    ['no response', 0.05],
    ['none', 0.7],
  ])('chooses %s for its share of the requests', (fault, share) => {
    expect(shareOf(fault)).toBeGreaterThan(share - 0.01)
    expect(shareOf(fault)).toBeLessThan(share + 0.01)
  })

  it('chooses the same fault for the same attempt', () => {
    expect(faultOf('POST 7', 2)).toBe(faultOf('POST 7', 2))
  })

  it('differs between attempts', () => {
    const attempts = Array.from({ length: 50 }, (_, attempt) => faultOf('GET 7', attempt + 1))
    expect(new Set(attempts).size).toBeGreaterThan(1)
  })
})

function repeatedIn(...requests: [string, RequestFault][]): number {
  const writes = new WriteCounter()
  for (const [call, fault] of requests) writes.record(call, fault)
  return writes.repeated
}

describe('WriteCounter', () => {
  it('does not count calls that took effect once', () => {
    expect(repeatedIn(['a', 'none'], ['b', 'none'])).toBe(0)
  })

  it.each<RequestFault>(['none', 'reset', 'unavailable', 'no response'])(
    'counts a call that was repeated after an attempt that may have taken effect: %s',
    (first) => {
      expect(repeatedIn(['a', first], ['a', 'none'], ['b', 'none'])).toBe(1)
    },
  )

  it('does not count a call that was repeated after a 429', () => {
    expect(repeatedIn(['a', 'throttled'], ['a', 'throttled'], ['a', 'none'])).toBe(0)
  })

  it('counts a call once, even if it was repeated several times', () => {
    expect(repeatedIn(['a', 'reset'], ['a', 'reset'], ['a', 'none'])).toBe(1)
  })
})
