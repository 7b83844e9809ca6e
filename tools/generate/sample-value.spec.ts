import { describe, expect, it } from '@jest/globals'
import type { Schema } from '../models/swagger.js'
import { sampleOf } from './sample-value.js'

describe('sampleOf', () => {
  it.each<[string, Schema, unknown]>([
    ['only required properties', { required: ['a'], properties: { a: { type: 'string' }, b: {} } }, { a: 'EXAMPLE' }],
    ['the first value of an enum', { required: ['a'], properties: { a: { enum: ['X', 'Y'] } } }, { a: 'X' }],
    ['the properties of all parts', { allOf: [{ $ref: '#/definitions/Id' }, { properties: {} }] }, { id: 1 }],
    ['an empty list', { type: 'array', items: { type: 'string' } }, []],
    ['an entry if a list needs one', { type: 'array', minItems: 1, items: { $ref: '#/definitions/Id' } }, [{ id: 1 }]],
    ['an empty object for a map', { type: 'object', additionalProperties: { type: 'string' } }, {}],
    ['an end of a definition that contains itself', { $ref: '#/definitions/Node' }, { next: {} }],
    ['an empty object for a missing definition', { $ref: '#/definitions/Missing' }, {}],
  ])('has %s', (_, schema, sample) => {
    expect(sampleOfBody(schema)).toEqual(sample)
  })
})

function sampleOfBody(schema: Schema): unknown {
  const operation = { operationId: 'createOrder', responses: {} }
  const document = {
    swagger: '2.0' as const,
    info: { title: 'Orders', version: 'v0' },
    paths: {},
    definitions: {
      Id: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } },
      Node: { type: 'object', required: ['next'], properties: { next: { $ref: '#/definitions/Node' } } },
    },
  }
  const parameters = [{ name: 'order', in: 'body' as const, required: true, schema }]
  return sampleOf(document, { method: 'post', path: '/orders', operation, parameters, pathItem: {} }, 'body')
}
