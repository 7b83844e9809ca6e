import { describe, expect, it } from '@jest/globals'
import type { DefinitionKey } from './annotation-keys.js'
import { applySchemaFacts } from './apply-schema-facts.js'
import { operationsOf } from './operations.js'
import type { KnownValuesRow, LimitRow, NoteRow } from './prose-facts.js'
import type { Document, OperationObject, Parameter } from './swagger.js'
import { borrowingModel, createLoan, getLoans } from './test-support/borrowing-model.js'

const source = 'https://docs.example'
const property = (definition: string, name?: string): DefinitionKey => ({
  model: 'borrowing',
  definition,
  ...(name !== undefined && { property: name }),
})

interface Rows {
  readonly limits?: readonly LimitRow[]
  readonly knownValues?: readonly KnownValuesRow[]
  readonly notes?: readonly NoteRow[]
}

function apply({ limits = [], knownValues = [], notes = [] }: Rows): { document: Document; faults: string[] } {
  const document = borrowingModel()
  const faults: string[] = []
  applySchemaFacts(document, 'borrowing', { limits, knownValues, notes }, (fault) => faults.push(fault.message))
  return { document, faults }
}

function parameterOf(document: Document, operationId: string, name: string): Parameter | undefined {
  const entry = [...operationsOf(document)].find(({ operation }) => operation.operationId === operationId)
  return entry?.parameters.find((parameter) => parameter.name === name)
}

function operationOf(document: Document, operationId: string): OperationObject | undefined {
  return [...operationsOf(document)].find(({ operation }) => operation.operationId === operationId)?.operation
}

describe('applySchemaFacts, for limits', () => {
  it('adds them to parameters, definitions and properties at any depth', () => {
    const { document, faults } = apply({
      limits: [
        { ...getLoans, parameter: 'since', format: 'date-time', source },
        { ...property('Cards'), maxItems: 3, source },
        { ...property('Loan', 'note'), maxLength: 100, source },
        { ...property('Loan', 'reader.e.mail'), minLength: 3, source },
        { ...property('Loan', 'books'), minItems: 1, maxItems: 5, source },
      ],
    })
    expect(faults).toEqual([])
    expect(parameterOf(document, 'getLoans', 'since')?.format).toBe('date-time')
    expect(document.definitions?.Cards?.maxItems).toBe(3)
    expect(document.definitions?.Loan?.allOf?.[1]?.properties?.note?.maxLength).toBe(100)
    expect(document.definitions?.Loan?.properties?.reader?.properties?.['e.mail']?.minLength).toBe(3)
    expect(document.definitions?.Loan?.properties?.books).toMatchObject({ minItems: 1, maxItems: 5 })
  })

  it('adds the length and the values of an array to its items', () => {
    const { document } = apply({
      limits: [{ ...getLoans, parameter: 'tags', maxItems: 2, maxLength: 8, default: ['new'], source }],
      knownValues: [{ ...getLoans, parameter: 'tags', values: ['new', 'old'], complete: true, source }],
    })
    expect(parameterOf(document, 'getLoans', 'tags')).toEqual({
      name: 'tags',
      in: 'query',
      type: 'array',
      maxItems: 2,
      default: ['new'],
      items: { type: 'string', maxLength: 8, enum: ['new', 'old'] },
    })
  })

  it.each(['page', 'size'])('changes the parameter %s, which operations share, only for one operation', (parameter) => {
    const { document, faults } = apply({ limits: [{ ...getLoans, parameter, minimum: 1, source }] })
    expect(faults).toEqual([])
    expect(parameterOf(document, 'getLoans', parameter)?.minimum).toBe(1)
    expect(parameterOf(document, 'createLoan', parameter)).toBeDefined()
    expect(parameterOf(document, 'createLoan', parameter)?.minimum).toBeUndefined()
    expect([...operationsOf(document)].map(({ parameters }) => parameters.length)).toEqual([7, 3])
  })

  it.each<[string, LimitRow]>([
    ['borrowing has no operation PUT /loans.', { ...getLoans, method: 'PUT', parameter: 'page', minimum: 1, source }],
    ['borrowing has no parameter getLoans.pages.', { ...getLoans, parameter: 'pages', minimum: 1, source }],
    ['borrowing has no definition Loans.', { ...property('Loans'), maxItems: 1, source }],
    ['borrowing has no property Loan.reader.name.', { ...property('Loan', 'reader.name'), maxLength: 1, source }],
    ['The row of Cards has no limit. Add one, or delete the row.', { ...property('Cards'), source }],
    [
      'Loan.reader.cards is a reference to Cards. Name the definition Cards in the row.',
      { ...property('Loan', 'reader.cards'), maxItems: 1, source },
    ],
    ['createLoan.body is a reference to Loan.', { ...createLoan, parameter: 'body', maxItems: 1, source }],
    ["Loan.state is of type string and can't have minimum 1.", { ...property('Loan', 'state'), minimum: 1, source }],
    [
      "getLoans.page is of type integer and can't have default",
      { ...getLoans, parameter: 'page', default: 'x', source },
    ],
    [
      'The contract already states maximum 50 of getLoans.size. Delete the row.',
      { ...getLoans, parameter: 'size', maximum: 50, source },
    ],
    [
      'The contract states maxLength 10 of Base.id. Delete the row. If the contract is wrong, add a patch',
      { ...property('Base', 'id'), maxLength: 20, source },
    ],
  ])('reports that %s', (message, row) => {
    expect(apply({ limits: [row] }).faults).toEqual([expect.stringContaining(`limits.json: ${message}`)])
  })
})

describe('applySchemaFacts, for known values', () => {
  it('makes complete lists an enum, and keeps others open', () => {
    const { document, faults } = apply({
      knownValues: [
        { ...property('Loan', 'state'), values: ['DUE'], complete: true, source },
        { ...property('Cards'), values: ['GOLD'], complete: false, source },
      ],
    })
    expect(faults).toEqual([])
    expect(document.definitions?.Loan?.properties?.state).toEqual({ type: 'string', enum: ['DUE'] })
    expect(document.definitions?.Cards?.items).toEqual({ type: 'string', 'x-known-values': ['GOLD'] })
  })

  const complete = { complete: true, source }
  it.each<[string, KnownValuesRow]>([
    [
      'The contract already states the values of getLoans.states. Delete the row.',
      { ...getLoans, parameter: 'states', values: ['LATE'], ...complete },
    ],
    [
      'The contract states other values of getLoans.states.',
      { ...getLoans, parameter: 'states', values: ['LATE', 'LOST'], ...complete },
    ],
    ['Loan.books is a reference to Book.', { ...property('Loan', 'books'), values: ['A'], ...complete }],
    ['The values of Loan.state are not distinct', { ...property('Loan', 'state'), values: ['A', 'A'], ...complete }],
    ['The values of Loan.state are not distinct', { ...property('Loan', 'state'), values: [], ...complete }],
    ['The values of Loan.state are not distinct', { ...property('Loan', 'state'), values: [1], ...complete }],
  ])('reports that %s', (message, row) => {
    expect(apply({ knownValues: [row] }).faults).toEqual([expect.stringContaining(`known-values.json: ${message}`)])
  })
})

describe('applySchemaFacts, for notes', () => {
  it('adds them to operations, parameters, definitions and properties', () => {
    const { document, faults } = apply({
      notes: [
        { ...getLoans, note: 'Slow.', source },
        { ...getLoans, note: 'Costly.', source },
        { ...createLoan, parameter: 'body', note: 'Small.', source },
        { ...property('Book'), note: 'Printed.', source },
        { ...property('Loan', 'reader.cards'), note: 'Valid ones.', source },
      ],
    })
    expect(faults).toEqual([])
    expect(operationOf(document, 'getLoans')?.['x-note']).toBe('Slow. Costly.')
    expect(parameterOf(document, 'createLoan', 'loan')?.['x-note']).toBe('Small.')
    expect(document.definitions?.Book?.['x-note']).toBe('Printed.')
    expect(document.definitions?.Loan?.properties?.reader?.properties?.cards?.['x-note']).toBe('Valid ones.')
  })

  it('reports all unknown places at once, and ignores rows of other models', () => {
    const note = { note: 'Slow.', source }
    const { faults } = apply({
      notes: [
        { ...getLoans, path: '/loan', ...note },
        { ...property('Loan', 'due'), ...note },
        { ...property('Loan', 'due'), ...note, model: 'members' },
      ],
    })
    expect(faults).toEqual([
      'models/annotations/notes.json: borrowing has no operation GET /loan. Correct the row, or delete it if Amazon removed it.',
      'models/annotations/notes.json: borrowing has no property Loan.due. Correct the row, or delete it if Amazon removed it.',
    ])
  })
})
