import { describe, expect, it } from '@jest/globals'
import { compare } from './compare.js'
import type { Budgets, Figure } from './figure.js'
import { figuresTable, problemsOf } from './report.js'

const budgets: Budgets = { bundle: { title: 'Bundle', unit: 'kB', limits: { small: 10, large: 100 } } }

const figures: readonly Figure[] = [
  { measure: 'bundle', name: 'large', value: 50.126, parts: {} },
  { measure: 'bundle', name: 'small', value: 12, parts: { auth: 9, axios: 3 } },
]

describe('figuresTable', () => {
  it('starts with the figures that are closest to their limit', () => {
    expect(figuresTable(figures, budgets)).toBe(
      [
        '| Figure | Actual | Budget | Used |',
        '| --- | --- | --- | --- |',
        '| Bundle: small | 12 kB | 10 kB | 120 % |',
        '| Bundle: large | 50.13 kB | 100 kB | 50 % |',
      ].join('\n'),
    )
  })

  it('shows few figures of each measure', () => {
    expect(figuresTable(figures, budgets, 1)).not.toContain('large')
  })
})

describe('problemsOf', () => {
  it('says by how much a figure is above its limit, what grew, and what is large', () => {
    const recorded = { bundle: { small: { value: 9, parts: { auth: 6, axios: 3 } } } }
    expect(problemsOf(compare(figures, budgets, recorded))).toEqual([
      [
        'Bundle: small: 12 kB, 2 more than the budget of 10 kB',
        '  last recorded: 9 kB',
        '  grew by 3: auth, from 6 to 9',
        '  large: auth, 9',
        '  large: axios, 3',
      ].join('\n'),
    ])
  })

  it('says where to add or remove a limit', () => {
    const [small] = figures.filter(({ name }) => name === 'large')
    const others = small ? [small, { ...small, name: 'other' }] : []
    expect(problemsOf(compare(others, budgets, {}))).toEqual([
      'bundle: other has no budget. Add it to tools/budgets/budgets.json.',
      'bundle: small was not measured. Remove its budget from tools/budgets/budgets.json.',
    ])
  })
})
