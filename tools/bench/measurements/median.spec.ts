import { describe, expect, it } from '@jest/globals'
import { median, medianRatio } from './median.js'

describe('median', () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 1], 9],
  ])('of %p is %p', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  it('of no values is not a number', () => {
    expect(median([])).toBeNaN()
  })

  it('does not change its argument', () => {
    const values = [2, 1]
    median(values)
    expect(values).toEqual([2, 1])
  })
})

describe('medianRatio', () => {
  it('compares per round, so that a slow round has no effect', () => {
    expect(medianRatio([1, 20, 1], [2, 40, 2])).toBe(0.5)
  })

  it('is the median of the ratios', () => {
    expect(medianRatio([1, 3, 9], [1, 1, 1])).toBe(3)
  })
})
