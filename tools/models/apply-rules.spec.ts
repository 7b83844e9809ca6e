import { describe, expect, it } from '@jest/globals'
import { applyRules } from './apply-rules.js'
import type { RuleRow } from './prose-facts.js'
import type { OperationObject } from './swagger.js'
import { borrowingModel, createLoan, getLoans } from './test-support/borrowing-model.js'

const source = 'https://docs.example'

function apply(...rows: RuleRow[]): { get?: OperationObject; post?: OperationObject; faults: string[] } {
  const document = borrowingModel()
  const faults: string[] = []
  applyRules(document, 'borrowing', rows, (fault) => faults.push(fault.message))
  return { ...document.paths['/loans'], faults }
}

describe('applyRules', () => {
  it('adds several rules to an operation, without their keys and sources', () => {
    const { get, post, faults } = apply(
      { ...getLoans, kind: 'exactlyOne', parameters: ['since', 'page'], source },
      { ...getLoans, kind: 'requires', if: { parameter: 'states', values: ['DUE'] }, parameters: ['until'], source },
      { ...getLoans, model: 'members', kind: 'alone', parameters: ['page'], source },
    )
    expect(faults).toEqual([])
    expect(get?.['x-rules']).toEqual([
      { kind: 'exactlyOne', parameters: ['since', 'page'] },
      { kind: 'requires', if: { parameter: 'states', values: ['DUE'] }, parameters: ['until'] },
    ])
    expect(post).not.toHaveProperty('x-rules')
  })

  it.each([
    ['body.state', 'body.note'],
    ['body.id', 'size'],
    ['body.books[].isbn', 'body.state'],
    ['body.books[].title', 'body.state'],
    ['body.extras.anything', 'body.reader.cards'],
  ])('accepts the fields %s and %s, also through references, arrays and maps', (...parameters) => {
    expect(apply({ ...createLoan, kind: 'atMostOne', parameters, source }).faults).toEqual([])
  })

  const rule = (row: Partial<RuleRow>): RuleRow => ({
    ...getLoans,
    kind: 'atMostOne',
    parameters: ['since', 'until'],
    source,
    ...row,
  })
  it.each<[string, RuleRow]>([
    ['borrowing has no operation GET /loan', rule({ path: '/loan' })],
    ['The operation has no parameter or field sinces', rule({ parameters: ['since', 'sinces'] })],
    ['The operation has no parameter or field body', rule({ parameters: ['since', 'body'] })],
    ['The operation has no parameter or field body.due', rule({ ...createLoan, parameters: ['size', 'body.due'] })],
    ['The operation has no parameter or field body[].id', rule({ ...createLoan, parameters: ['size', 'body[].id'] })],
    ["A rule atMostOne can't have 1 parameters", rule({ parameters: ['since'] })],
    ["A rule alone can't have 2 parameters", rule({ kind: 'alone' })],
    ['A rule atMostOne names a parameter twice', rule({ parameters: ['since', 'since'] })],
    ['A rule requires names a parameter twice', rule({ kind: 'requires', if: { parameter: 'until' } })],
    ['A rule excludes must have "if"', rule({ kind: 'excludes' })],
    ['A rule atMostOne must not have "if"', rule({ if: { parameter: 'page' } })],
    ['The condition has no values', rule({ kind: 'excludes', if: { parameter: 'page', values: [] } })],
    ['states can\'t be "LOST"', rule({ kind: 'excludes', if: { parameter: 'states', values: ['LOST'] } })],
    ['The contract requires branch, so', rule({ parameters: ['since', 'branch'] })],
    ['The contract requires branch, so', rule({ kind: 'requires', if: { parameter: 'branch' } })],
    ['The contract requires branch, so', rule({ kind: 'alone', parameters: ['branch'] })],
    ['The contract requires body, so', rule({ ...createLoan, parameters: ['size', 'body'] })],
    ['The contract requires body.books, so', rule({ ...createLoan, parameters: ['size', 'body.books'] })],
    [
      'The contract requires body.books[].title, so',
      rule({ ...createLoan, parameters: ['body.books[].isbn', 'body.books[].title'] }),
    ],
  ])('reports that %s', (message, row) => {
    const { get, post, faults } = apply(row)
    expect(faults).toEqual([expect.stringContaining(`parameter-rules.json: ${row.operationId}: ${message}`)])
    expect([get, post].filter((operation) => operation?.['x-rules'])).toEqual([])
  })

  it('accepts a condition on the value of a required parameter', () => {
    const row = rule({ kind: 'requires', if: { parameter: 'branch', values: ['MAIN'] }, parameters: ['since'] })
    expect(apply(row).faults).toEqual([])
  })

  it('reports a repeated rule', () => {
    expect(apply(rule({}), rule({})).faults).toEqual([
      expect.stringContaining('There are two rows for atMostOne since,until'),
    ])
  })

  it('reports an unknown kind', () => {
    const row = JSON.parse(JSON.stringify(rule({})).replace('atMostOne', 'atMostTwo')) as RuleRow
    expect(apply(row).faults).toEqual([
      expect.stringContaining('atMostTwo is not a kind of rule. Kinds are exactlyOne, '),
    ])
  })
})
