import { describe, expect, it } from '@jest/globals'
import { Random } from './random.js'

const numbers = (seed: number) => {
  const random = new Random(seed)
  return Array.from({ length: 10_000 }, () => random.next())
}

describe('random numbers', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(numbers(7)).toEqual(numbers(7))
    expect(numbers(7)).not.toEqual(numbers(8))
  })

  it.each([0, 1, 2 ** 32 - 1])('are spread evenly from 0 to below 1 with the seed %p', (seed) => {
    const tenths = numbers(seed).map((number) => Math.floor(number * 10))
    for (let tenth = 0; tenth < 10; tenth++) {
      expect(tenths.filter((found) => found === tenth).length).toBeGreaterThan(850)
    }
    expect(new Set(tenths).size).toBe(10)
  })

  it('choose each of what there is, both ends included', () => {
    const random = new Random(1)
    const hundred = Array.from({ length: 100 })
    expect(new Set(hundred.map(() => random.integer(3, 5)))).toEqual(new Set([3, 4, 5]))
    expect(new Set(hundred.map(() => random.pick(['a', 'b'])))).toEqual(new Set(['a', 'b']))
    expect(() => random.pick([])).toThrow('nothing to choose from')
  })
})
