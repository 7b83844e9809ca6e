import { describe, expect, it } from '@jest/globals'
import { Random } from './random.js'

const numbers = (seed: number) => {
  const random = new Random(seed)
  return Array.from({ length: 10_000 }, () => random.next())
}

describe('Random', () => {
  it('returns the same numbers for the same seed, and different numbers for another', () => {
    expect(numbers(7)).toEqual(numbers(7))
    expect(numbers(7)).not.toEqual(numbers(8))
  })

  it.each([0, 1, 2 ** 32 - 1])('returns evenly distributed numbers from 0 to below 1 for the seed %p', (seed) => {
    const tenths = numbers(seed).map((number) => Math.floor(number * 10))
    for (let tenth = 0; tenth < 10; tenth++) {
      expect(tenths.filter((found) => found === tenth).length).toBeGreaterThan(850)
    }
    expect(new Set(tenths).size).toBe(10)
  })

  it('picks from the whole range, including both ends', () => {
    const random = new Random(1)
    const hundred = Array.from({ length: 100 })
    expect(new Set(hundred.map(() => random.integer(3, 5)))).toEqual(new Set([3, 4, 5]))
    expect(new Set(hundred.map(() => random.pick(['a', 'b'])))).toEqual(new Set(['a', 'b']))
    expect(() => random.pick([])).toThrow('The list is empty.')
  })
})
