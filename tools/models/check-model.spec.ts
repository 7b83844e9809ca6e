import { describe, expect, it } from '@jest/globals'
import { faultOfModel } from './check-model.js'
import type { JsonObject, JsonValue } from './json.js'
import { rawModel } from './test-support/raw-model.js'

const broken = (change: JsonObject): JsonObject => ({ ...rawModel(), ...change })
const withOperation = (operation: JsonValue): JsonObject => broken({ paths: { '/a': { get: operation } } })

describe('faultOfModel', () => {
  it('accepts a model, including $ref in its sandbox cases and examples', () => {
    expect(faultOfModel(rawModel())).toBeUndefined()
  })

  it.each<[string, JsonValue]>([
    ['Not a Swagger document', []],
    ['Not a Swagger document', 'swagger'],
    ['Not Swagger 2.0 (there is no "swagger" key)', { name: 'package' }],
    ['Not Swagger 2.0 ("swagger" is "1.2")', broken({ swagger: '1.2' })],
    ['Not Swagger 2.0 ("openapi" is "3.0.1")', { openapi: '3.0.1' }],
    ['"info" has no title or no version', broken({ info: { title: 'Lending' } })],
    ['There is no "paths" object', broken({ paths: [] })],
    ['There are no operations', broken({ paths: { '/a': {} } })],
    ['Path /a is not an object', broken({ paths: { '/a': null } })],
    ['GET /a is not an object', withOperation('get')],
    ['GET /a has no operationId', withOperation({ responses: { '200': {} } })],
    ['GET /a has no responses', withOperation({ operationId: 'a', responses: {} })],
    [
      'Reference #/definitions/Nobody cannot be resolved',
      broken({ definitions: { Loan: { $ref: '#/definitions/Nobody' } } }),
    ],
    ['Reference other.json#/Loan cannot be resolved', broken({ definitions: { Loan: { $ref: 'other.json#/Loan' } } })],
    [
      'Reference #/definitions/toString cannot be resolved',
      broken({ definitions: { Loan: {}, Book: { $ref: '#/definitions/toString' } } }),
    ],
  ])('reports: %s', (fault, model) => {
    expect(faultOfModel(model)).toBe(fault)
  })

  it('resolves a reference with a slash and a tilde', () => {
    const responses = { '200': { schema: { $ref: '#/definitions/a~1b~0c' } } }
    const model = { ...withOperation({ operationId: 'a', responses }), definitions: { 'a/b~c': { type: 'string' } } }
    expect(faultOfModel(model)).toBeUndefined()
  })
})
