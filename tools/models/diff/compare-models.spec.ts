import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Document, Parameter, Schema } from '../swagger.js'
import { borrowingModel } from '../test-support/borrowing-model.js'
import { callerModel } from '../test-support/caller-model.js'
import type { Difference } from './change.js'
import { compareModels } from './compare-models.js'
import { classify } from './rules.js'

const names = ['Loan', 'Book', 'Reader']

const { schema } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record<Schema>({ type: fc.constantFrom('string', 'integer', 'number', 'boolean') }),
    fc.record<Schema>(
      {
        type: fc.constant('string'),
        format: fc.constantFrom('date', 'date-time'),
        enum: fc.subarray(['A', 'B', 'C'], { minLength: 1 }),
        default: fc.constantFrom('A', 'B'),
        minLength: fc.nat(3),
        maxLength: fc.integer({ min: 3, max: 6 }),
        pattern: fc.constantFrom('a', 'b'),
      },
      { requiredKeys: ['type'] },
    ),
    fc.constantFrom(...names).map((name): Schema => ({ $ref: `#/definitions/${name}` })),
    fc.record<Schema>({ type: fc.constant('array'), items: tie('schema') }),
    fc.record<Schema>({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
    fc.record<Schema>(
      {
        type: fc.constant('object'),
        properties: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('schema')),
        required: fc.subarray(['a', 'b', 'c']),
        additionalProperties: fc.oneof(fc.boolean(), tie('schema')),
      },
      { requiredKeys: ['type', 'properties'] },
    ),
  ),
}))

const parameter = fc.record<Parameter>(
  { name: fc.constantFrom('x', 'y'), in: fc.constant('query'), type: fc.constant('string'), required: fc.boolean() },
  { requiredKeys: ['name', 'in', 'type'] },
)

const model = fc
  .record(
    {
      parameters: fc.uniqueArray(parameter, { selector: ({ name }) => name }),
      body: schema,
      result: schema,
      definitions: fc.dictionary(fc.constantFrom(...names), schema),
      path: fc.constantFrom('/loans', '/loans/{a}', '/loans/{b}'),
    },
    { requiredKeys: [] },
  )
  .chain((facts) =>
    fc
      .record({ operationId: fc.constantFrom('createLoan', 'addLoan'), deprecated: fc.boolean() }, { requiredKeys: [] })
      .map((operation): Document => callerModel({ ...facts, operation })),
  )

/** The places and directions of differences, without their kinds. */
function placesOf(differences: readonly Difference[]): string[] {
  return [...new Set(differences.map(({ place, direction }) => `${place} ${direction}`))].sort()
}

describe('compareModels', () => {
  it('finds nothing in a model and its copy', () => {
    fc.assert(
      fc.property(model, (document) =>
        expect(compareModels(document, JSON.parse(JSON.stringify(document)))).toEqual([]),
      ),
    )
    expect(compareModels(borrowingModel(), borrowingModel())).toEqual([])
  })

  it('covers the same places in both orders, and has a rule for each difference', () => {
    fc.assert(
      fc.property(model, model, (one, other) => {
        const [forth, back] = [compareModels(one, other), compareModels(other, one)]
        expect(placesOf(forth)).toEqual(placesOf(back))
        expect(classify(forth).length).toBeGreaterThanOrEqual(forth.length > 0 ? 1 : 0)
        classify(back)
      }),
    )
  })

  it('does not depend on the order of keys, values and parameters', () => {
    const [a, b]: Parameter[] = ['a', 'b'].map((name) => ({ name, in: 'query', type: 'string', enum: ['A', 'B'] }))
    if (a === undefined || b === undefined) throw new Error('There are two parameters.')
    expect(
      compareModels(callerModel({ parameters: [a, b] }), callerModel({ parameters: [b, { ...a, enum: ['B', 'A'] }] })),
    ).toEqual([])
  })

  it('does not depend on whether a schema has a name or extends another one', () => {
    const book: Schema = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } }
    const book2: Schema = { $ref: '#/definitions/Book' }
    const named = callerModel({ result: book2, definitions: { Book: book } })
    const inline = callerModel({ result: book, definitions: { Book: book } })
    const extended = callerModel({ result: { allOf: [book2] }, definitions: { Book: book } })
    expect(compareModels(named, inline)).toEqual([])
    expect(compareModels(inline, extended)).toEqual([])
    expect(compareModels(extended, named)).toEqual([])
  })

  it('reports a change of a definition once, for all operations that use it', () => {
    const withLimit = borrowingModel()
    const cards = withLimit.definitions?.Cards
    if (cards === undefined) throw new Error('The model has cards.')
    cards.maxItems = 5
    expect(compareModels(borrowingModel(), withLimit)).toEqual([
      { place: 'Cards', fact: 'limit', kind: 'narrower', direction: 'request', to: { maxItems: 5 } },
    ])
  })

  it('reports a renamed property as removed and added', () => {
    const result = (name: string): Schema => ({ type: 'object', properties: { [name]: { type: 'string' } } })
    expect(compareModels(callerModel({ result: result('a') }), callerModel({ result: result('b') }))).toMatchObject([
      { place: 'createLoan.result.a', fact: 'optional property', kind: 'removed' },
      { place: 'createLoan.result.b', fact: 'optional property', kind: 'added' },
    ])
  })

  it('does not report a new name of a path parameter as a new path', () => {
    const byPath = (name: string) =>
      callerModel({ path: `/loans/{${name}}`, parameters: [{ name, in: 'path', required: true, type: 'string' }] })
    expect(compareModels(byPath('id'), byPath('loanId'))).toMatchObject([
      { place: 'createLoan.id', fact: 'required parameter', kind: 'removed' },
      { place: 'createLoan.loanId', fact: 'required parameter', kind: 'added' },
    ])
  })

  it('names a renamed operation by its path', () => {
    const renamed = callerModel({ operation: { operationId: 'addLoan' } })
    expect(compareModels(callerModel(), renamed)).toEqual([
      {
        place: 'POST /loans',
        fact: 'method name',
        kind: 'changed',
        direction: 'call',
        from: 'createLoan',
        to: 'addLoan',
      },
    ])
  })

  it('compares results whose status changed', () => {
    const withStatus = (status: number, schema: Schema) =>
      callerModel({ operation: { responses: { [status]: { description: '', schema } } } })
    const differences = compareModels(withStatus(200, { type: 'string' }), withStatus(201, { type: 'boolean' }))
    expect(differences).toMatchObject([
      { place: 'createLoan.200', fact: 'status', kind: 'removed' },
      { place: 'createLoan.201', fact: 'status', kind: 'added' },
      { place: 'createLoan.result', fact: 'type', kind: 'changed', from: 'string', to: 'boolean' },
    ])
  })

  it('treats required properties that responses omit as optional in responses only', () => {
    const loan = (facts: Schema): Schema => ({
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'string' } },
      ...facts,
    })
    const of = (facts: Schema) => {
      const reference = { $ref: '#/definitions/Loan' }
      return callerModel({ body: reference, result: reference, definitions: { Loan: loan(facts) } })
    }
    expect(compareModels(of({}), of({ 'x-optional-in-responses': ['a'] }))).toEqual([
      { place: 'Loan.a', fact: 'required', kind: 'removed', direction: 'response' },
    ])
  })

  it('compares definitions that contain themselves', () => {
    const tree = (name: string, type: string): Document =>
      callerModel({
        result: { $ref: `#/definitions/${name}` },
        definitions: {
          [name]: {
            type: 'object',
            properties: { value: { type }, inner: { type: 'array', items: { $ref: `#/definitions/${name}` } } },
          },
        },
      })
    expect(compareModels(tree('Tree', 'string'), tree('Wood', 'integer'))).toMatchObject([
      { place: 'createLoan.result.value', fact: 'type' },
      { place: 'Tree', fact: 'type name', kind: 'removed' },
      { place: 'Wood', fact: 'type name', kind: 'added' },
    ])
  })
})
