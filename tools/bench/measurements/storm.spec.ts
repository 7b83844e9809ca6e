import { describe, expect, it } from '@jest/globals'
import { memoryGrowth } from './storm.js'

const samplesOf = (...mebibytes: number[]) =>
  mebibytes.map((size) => ({ heap: size * 2 ** 20, resident: 10 * size * 2 ** 20 }))

describe('memoryGrowth', () => {
  it('compares the end of the run with the end of its first fifth', () => {
    expect(memoryGrowth(samplesOf(1, 5, 6, 7, 8, 9, 10, 11, 12, 7))).toEqual({ heap: 2, resident: 20 })
  })

  it('is negative if memory was freed', () => {
    expect(memoryGrowth(samplesOf(9, 9, 9, 9, 6)).heap).toBe(-3)
  })

  it('is not a number without samples', () => {
    expect(memoryGrowth([]).heap).toBeNaN()
  })
})
