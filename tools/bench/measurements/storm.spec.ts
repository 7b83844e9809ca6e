import { describe, expect, it } from '@jest/globals'
import { memoryGrowth } from './memory-growth.js'

const samplesOf = (...mebibytes: number[]) =>
  mebibytes.map((size) => ({ heap: size * 2 ** 20, resident: 10 * size * 2 ** 20 }))

describe('memoryGrowth', () => {
  it('compares the end with the end of the first fifth', () => {
    expect(memoryGrowth(samplesOf(1, 5, 6, 7, 8, 9, 10, 11, 12, 7))).toEqual({ heap: 2, resident: 20 })
  })

  it('is negative where memory was given back', () => {
    expect(memoryGrowth(samplesOf(9, 9, 9, 9, 6)).heap).toBe(-3)
  })

  it('is not known without samples', () => {
    expect(memoryGrowth([]).heap).toBeNaN()
  })
})
