import { describe, expect, it } from '@jest/globals'
import { faultOfModel } from './check-model.js'
import type { JsonObject, JsonValue } from './json.js'
import { rawModel } from './test-support/raw-model.js'

const broken = (change: JsonObject): JsonObject => ({ ...rawModel(), ...change })
const withOperation = (operation: JsonValue): JsonObject => broken({ paths: { '/a': { get: operation } } })

describe('faultOfModel', () => {
  it('finds nothing wrong with a model, nor with a $ref inside its sandbox cases and examples', () => {
    expect(faultOfModel(rawModel())).toBeUndefined()
  })

  it.each<[string, JsonValue]>([
    ['not a Swagger document', []],
    ['not a Swagger document', 'swagger'],
    ['not Swagger 2.0 (it has no "swagger" key)', { name: 'package' }],
    ['not Swagger 2.0 ("swagger" is "1.2")', broken({ swagger: '1.2' })],
    ['not Swagger 2.0 ("openapi" is "3.0.1")', { openapi: '3.0.1' }],
    ['"info" lacks a title or a version', broken({ info: { title: 'Lending' } })],
    ['it has no "paths"', broken({ paths: [] })],
    ['it has no operation', broken({ paths: { '/a': {} } })],
    ['path /a is not an object', broken({ paths: { '/a': null } })],
    ['GET /a is not an object', withOperation('get')],
    ['GET /a has no operationId', withOperation({ responses: { '200': {} } })],
    ['GET /a has no responses', withOperation({ operationId: 'a', responses: {} })],
    [
      'reference #/definitions/Nobody leads nowhere',
      broken({ definitions: { Loan: { $ref: '#/definitions/Nobody' } } }),
    ],
    ['reference other.json#/Loan leads nowhere', broken({ definitions: { Loan: { $ref: 'other.json#/Loan' } } })],
    [
      'reference #/definitions/toString leads nowhere',
      broken({ definitions: { Loan: {}, Book: { $ref: '#/definitions/toString' } } }),
    ],
  ])('says: %s', (fault, model) => {
    expect(faultOfModel(model)).toBe(fault)
  })

  it('follows a reference whose name has a slash and a tilde', () => {
    const responses = { '200': { schema: { $ref: '#/definitions/a~1b~0c' } } }
    const model = { ...withOperation({ operationId: 'a', responses }), definitions: { 'a/b~c': { type: 'string' } } }
    expect(faultOfModel(model)).toBeUndefined()
  })
})
