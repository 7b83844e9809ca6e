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
  it('yields paths in order, and methods in the order of the specification', () => {
    const operation = { operationId: 'x', responses: {} }
    const document = documentOf({ '/b': { patch: operation, get: operation }, '/a': { put: operation } })
    expect([...operationsOf(document)].map(({ method, path }) => `${method} ${path}`)).toEqual([
      'get /b',
      'patch /b',
      'put /a',
    ])
  })

  it("merges the parameters of path and operation, which override the path's, and resolves references", () => {
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

  it('rejects a broken reference', () => {
    const operation = { operationId: 'x', responses: {}, parameters: [{ $ref: '#/parameters/gone' }] }
    expect(() => [...operationsOf(documentOf({ '/a': { get: operation } }))]).toThrow('#/parameters/gone')
  })
})

describe('sampleValue', () => {
  it.each<[string, Constraints, unknown]>([
    ['the first value of an enum', { type: 'string', enum: ['ASIN', 'SKU'], default: 'SKU' }, 'ASIN'],
    ['the first known value', { type: 'string', 'x-known-values': ['ASIN', 'SKU'] }, 'ASIN'],
    ['the default', { type: 'integer', default: 20, minimum: 1 }, 20],
    ['a default that is false', { type: 'boolean', default: false }, false],
    ['the minimum', { type: 'integer', minimum: 5 }, 5],
    ['a minimum of zero', { type: 'number', minimum: 0 }, 0],
    ['1 as a number', { type: 'number' }, 1],
    ['true as a boolean', { type: 'boolean' }, true],
    ['a date and time', { type: 'string', format: 'date-time' }, '2026-01-01T00:00:00Z'],
    ['a date', { type: 'string', format: 'date' }, '2026-01-01'],
    ['a string', { type: 'string' }, 'EXAMPLE'],
    ['a string of the minimum length', { type: 'string', minLength: 10 }, 'EXAMPLEXXX'],
    ['a string of the maximum length', { type: 'string', maxLength: 2 }, 'EX'],
    ['a list with one entry', { type: 'array', items: { type: 'integer' } }, [1]],
    ['a list with the first value of its enum', { type: 'array', items: { type: 'string', enum: ['A', 'B'] } }, ['A']],
    ['the default of a list', { type: 'array', items: { type: 'string' }, default: ['A', 'B'] }, ['A', 'B']],
    [
      'a list even if the default is not a list',
      { type: 'array', items: { type: 'string' }, default: 'A' },
      ['EXAMPLE'],
    ],
    ['a list of strings without a schema of its items', { type: 'array' }, ['EXAMPLE']],
  ])('returns %s', (_, schema, sample) => {
    expect(sampleValue(schema)).toEqual(sample)
  })
})
