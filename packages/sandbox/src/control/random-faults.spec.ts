import { describe, expect, it } from '@jest/globals'
import { RandomFaults } from './random-faults.js'
import { allOperations, lwaTarget, type Target } from './targets.js'

const getOrder: Target = { type: 'operations', key: 'GET /orders/{orderId}' }
const getOrders: Target = { type: 'operations', key: 'GET /orders' }

const kindsOf = (faults: RandomFaults, count: number, target = getOrder) =>
  Array.from({ length: count }, () => faults.take(target)?.kind)

describe('RandomFaults', () => {
  it('lets about the requested share of calls fail', () => {
    const failed = kindsOf(new RandomFaults({ rate: 0.1, seed: 7 }), 2000).filter(Boolean)
    expect(failed.length).toBeGreaterThan(150)
    expect(failed.length).toBeLessThan(250)
    expect(new Set(failed)).toContain('throttled')
    expect(new Set(failed).size).toBe(8)
  })

  it('chooses the same calls with the same seed, regardless of other operations', () => {
    const [one, other] = [new RandomFaults({ rate: 0.5, seed: 7 }), new RandomFaults({ rate: 0.5, seed: 7 })]
    kindsOf(other, 5, getOrders)
    const first = kindsOf(one, 50)
    expect(kindsOf(other, 50)).toEqual(first)
    one.reset()
    expect(kindsOf(one, 50)).toEqual(first)
    expect(kindsOf(new RandomFaults({ rate: 0.5, seed: 8 }), 50)).not.toEqual(first)
  })

  it('uses only the requested kinds', () => {
    expect(new Set(kindsOf(new RandomFaults({ rate: 1, kinds: ['timeout'] }), 10))).toEqual(new Set(['timeout']))
  })

  it('lets requests to LWA pass, and all calls by default', () => {
    expect(kindsOf(new RandomFaults({ rate: 1 }), 3, lwaTarget)).toEqual([undefined, undefined, undefined])
    expect(kindsOf(new RandomFaults(), 3, allOperations)).toEqual([undefined, undefined, undefined])
  })

  it.each([
    [{ rate: 2 }, 'faults.rate is invalid. Use a number from 0 to 1.'],
    [{ rate: Number.NaN }, 'faults.rate is invalid. Use a number from 0 to 1.'],
    [{ rate: 0.1, seed: 0.5 }, 'faults.seed is invalid. Use a whole number.'],
    [{ rate: 0.1, kinds: ['made-up' as never] }, 'faults.kinds is invalid. Use one or more of reset, '],
    [{ rate: 0.1, kinds: [] }, 'faults.kinds is invalid. Use one or more of reset, '],
  ])('rejects %j', (options, message) => {
    expect(() => new RandomFaults(options)).toThrow(message)
  })
})
