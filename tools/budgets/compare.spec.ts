import { describe, expect, it } from '@jest/globals'
import { compare } from './compare.js'
import type { Budgets, Figure } from './figure.js'

const budgets: Budgets = { tarball: { title: 'Tarball', unit: 'kB', limits: { auth: 100 } } }

function figureOf(value: number, parts: Figure['parts'] = {}): Figure {
  return { measure: 'tarball', name: 'auth', value, parts }
}

describe('compare', () => {
  it('accepts a figure at its limit', () => {
    expect(compare([figureOf(100)], budgets, {})).toEqual({ excesses: [], withoutLimit: [], withoutFigure: [] })
  })

  it('finds a figure above its limit', () => {
    const [excess] = compare([figureOf(100.1)], budgets, {}).excesses
    expect(excess).toMatchObject({ figure: { name: 'auth', value: 100.1 }, limit: 100 })
  })

  it('lists the parts that grew since the recorded run, by growth', () => {
    const recorded = { tarball: { auth: { value: 90, parts: { same: 50, smaller: 30, larger: 5, gone: 5 } } } }
    const figure = figureOf(130, { same: 50, smaller: 20, larger: 20, new: 40 })
    expect(compare([figure], budgets, recorded).excesses[0]?.grown).toEqual([
      { part: 'new', before: 0, now: 40 },
      { part: 'larger', before: 5, now: 20 },
    ])
  })

  it('lists no growth without a recorded run', () => {
    expect(compare([figureOf(130, { new: 130 })], budgets, {}).excesses[0]?.grown).toEqual([])
  })

  it('lists the five largest parts', () => {
    const parts = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }
    const [excess] = compare([figureOf(121, parts)], budgets, {}).excesses
    expect(excess?.largest.map(([part]) => part)).toEqual(['f', 'e', 'd', 'c', 'b'])
  })

  it('finds a figure without a limit, so that a new package gets one', () => {
    expect(compare([figureOf(1), { ...figureOf(1), name: 'new' }], budgets, {}).withoutLimit).toEqual(['tarball: new'])
  })

  it('finds a limit without a figure, so that no limit is outdated', () => {
    expect(compare([], budgets, {}).withoutFigure).toEqual(['tarball: auth'])
  })
})
