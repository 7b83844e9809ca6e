import { describe, expect, it } from '@jest/globals'
import { operationsOf, sampleValue } from './operations.js'
import type { Constraints, Document, Parameter } from './swagger.js'

const key: Parameter = { name: 'key', in: 'path', required: true, type: 'string' }
const own: Parameter = { name: 'key', in: 'path', required: true, type: 'string', maxLength: 5 }
const show: Parameter = { name: 'key', in: 'query', type: 'boolean' }

function documentOf(paths: Document['paths']): Document {
  return { swagger: '2.0', info: { title: 'Lending', version: 'v1' }, parameters: { key }, paths }
}

describe('operationsOf', () => {
  it("yields path by path, methods in the specification's order", () => {
    const operation = { operationId: 'x', responses: {} }
    const document = documentOf({ '/b': { patch: operation, get: operation }, '/a': { put: operation } })
    expect([...operationsOf(document)].map(({ method, path }) => `${method} ${path}`)).toEqual([
      'get /b',
      'patch /b',
      'put /a',
    ])
  })

  it("merges the path's parameters with the operation's, whose own win, and resolves references", () => {
    const operation = { operationId: 'x', responses: {}, parameters: [show, own] }
    const pathItem = {
      parameters: [{ $ref: '#/parameters/key' }],
      get: operation,
      put: { ...operation, parameters: [] },
    }
    const [get, put] = [...operationsOf(documentOf({ '/{key}': pathItem }))]
    expect(get?.parameters).toEqual([own, show])
    expect(put?.parameters).toEqual([key])
    expect(get?.pathItem.parameters).toEqual([{ $ref: '#/parameters/key' }])
  })

  it('refuses a reference that names no parameter', () => {
    const operation = { operationId: 'x', responses: {}, parameters: [{ $ref: '#/parameters/gone' }] }
    expect(() => [...operationsOf(documentOf({ '/a': { get: operation } }))]).toThrow('#/parameters/gone')
  })
})

describe('sampleValue', () => {
  it.each<[string, Constraints, unknown]>([
    ['the first value of an enum', { type: 'string', enum: ['ASIN', 'SKU'], default: 'SKU' }, 'ASIN'],
    ['the default where there is one', { type: 'integer', default: 20, minimum: 1 }, 20],
    ['a default that is false', { type: 'boolean', default: false }, false],
    ['the least number that is allowed', { type: 'integer', minimum: 5 }, 5],
    ['zero where zero is the least', { type: 'number', minimum: 0 }, 0],
    ['1 as a number', { type: 'number' }, 1],
    ['true as a boolean', { type: 'boolean' }, true],
    ['a date and time', { type: 'string', format: 'date-time' }, '2026-01-01T00:00:00Z'],
    ['a date', { type: 'string', format: 'date' }, '2026-01-01'],
    ['a text', { type: 'string' }, 'EXAMPLE'],
    ['a text that is long enough', { type: 'string', minLength: 10 }, 'EXAMPLEXXX'],
    ['a text that is short enough', { type: 'string', maxLength: 2 }, 'EX'],
    ['a list of one', { type: 'array', items: { type: 'integer' } }, [1]],
    ['a list of the first value of its enum', { type: 'array', items: { type: 'string', enum: ['A', 'B'] } }, ['A']],
    ['the default of a list', { type: 'array', items: { type: 'string' }, default: ['A', 'B'] }, ['A', 'B']],
    [
      'a list in spite of a default that is none',
      { type: 'array', items: { type: 'string' }, default: 'A' },
      ['EXAMPLE'],
    ],
    ['a list of texts where nothing is said of its items', { type: 'array' }, ['EXAMPLE']],
  ])('gives %s', (_, schema, sample) => {
    expect(sampleValue(schema)).toEqual(sample)
  })
})
