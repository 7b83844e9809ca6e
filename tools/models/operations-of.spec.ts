import { describe, expect, it } from '@jest/globals'
import { operationsOf } from './operations-of.js'
import type { Document, Parameter } from './swagger.js'

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
