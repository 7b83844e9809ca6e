import { describe, expect, it } from '@jest/globals'
import { requestFor } from '../../test/request-for.js'
import { tinyModel } from '../../test/tiny-model.js'
import type { Definitions, Parameter, Schema } from '../model/swagger-model.js'
import { validateRequest } from './validate-request.js'

type Sent = Parameters<typeof requestFor>[1]

function validate(parameter: Partial<Parameter>, sent: Sent): string[] {
  return validateRequest(requestFor({ parameters: [{ name: 'a', in: 'query', ...parameter }] }, sent))
}

describe('validateRequest, for parameters', () => {
  it.each<[string, Partial<Parameter>, Sent]>([
    ['a missing optional parameter', { type: 'string' }, {}],
    ['an integer', { type: 'integer', minimum: 1, maximum: 5 }, { query: 'a=5' }],
    ['a number', { type: 'number' }, { query: 'a=0.5' }],
    ['a boolean', { type: 'boolean' }, { query: 'a=false' }],
    ['a list', { type: 'array', maxItems: 2, items: { type: 'integer' } }, { query: 'a=1,2' }],
    ['a multi list', { type: 'array', collectionFormat: 'multi', maxItems: 1 }, { query: 'a=1,2' }],
    ['a required header', { in: 'header', required: true }, { headers: { A: 'x' } }],
  ])('accepts %s', (_, parameter, sent) => {
    expect(validate(parameter, sent)).toEqual([])
  })

  it.each<[string, Partial<Parameter>, Sent, string]>([
    ['a missing required parameter', { required: true }, {}, 'a is required'],
    ['a missing required body', { in: 'body', required: true }, {}, 'body is required'],
    ['text for an integer', { type: 'integer' }, { query: 'a=x' }, 'a must be of type integer'],
    ['a fraction for an integer', { type: 'integer' }, { query: 'a=1.5' }, 'a must be of type integer'],
    ['an empty number', { type: 'number' }, { query: 'a=' }, 'a must be of type number'],
    ['text for a boolean', { type: 'boolean' }, { query: 'a=yes' }, 'a must be of type boolean'],
    ['a value sent twice', { type: 'string' }, { query: 'a=1&a=2' }, 'a must be sent only once'],
    ['too long a list', { type: 'array', maxItems: 1 }, { query: 'a=1,2' }, 'a must have at most 1 items'],
    [
      'an item that is not in the enum',
      { type: 'array', items: { enum: ['X', 'Y'] } },
      { query: 'a=X,Z' },
      'a has an item that must be one of X, Y',
    ],
    [
      'a header that breaks its pattern',
      { in: 'header', pattern: '^\\d$' },
      { headers: { a: 'x' } },
      'a must match ^\\d$',
    ],
    [
      'a path value that is too long',
      { in: 'path', maxLength: 1 },
      { path: { a: 'xy' } },
      'a must have at most 1 characters',
    ],
    [
      'a body that breaks its schema',
      { in: 'body', schema: { type: 'object' } },
      { body: [] },
      'body must be of type object',
    ],
  ])('rejects %s', (_, parameter, sent, error) => {
    expect(validate(parameter, sent)).toEqual([error])
  })
})

function validateBody(
  schema: Schema,
  body: unknown,
  definitions: Definitions | undefined = tinyModel.definitions,
): string[] {
  return validateRequest(requestFor({ parameters: [{ name: 'a', in: 'body', schema }] }, { body }, definitions))
}

const order = { $ref: '#/definitions/Order' }

describe('validateRequest, for a body', () => {
  it('accepts a valid body with unknown fields', () => {
    expect(validateBody(order, { sku: 'S', lines: [{ quantity: 1 }], extra: true })).toEqual([])
  })

  it('returns one error per invalid field', () => {
    expect(validateBody(order, { lines: [{ quantity: 1 }, {}, { quantity: 0 }] })).toEqual([
      'body.sku is required',
      'body.lines[1].quantity is required',
      'body.lines[2].quantity must be at least 1',
    ])
  })

  it('applies every schema of an allOf', () => {
    expect(validateBody({ allOf: [order, { required: ['note'] }] }, {})).toEqual([
      'body.sku is required',
      'body.note is required',
    ])
  })

  it('stops at a depth limit for recursive schemas', () => {
    const endless = { Node: { properties: { next: { $ref: '#/definitions/Node' } } } }
    const deep = Array(10_000)
      .fill(0)
      .reduce<object>((next) => ({ next }), {})
    expect(validateBody({ $ref: '#/definitions/Node' }, deep, endless)).toEqual([
      expect.stringMatching(/is nested too deep$/),
    ])
    expect(validateBody({ $ref: '#/definitions/Loop' }, 1, { Loop: { $ref: '#/definitions/Loop' } })).toHaveLength(1)
  })
})

describe('validateRequest, for maps', () => {
  it('checks the values of fields with any name', () => {
    const schema: Schema = {
      type: 'object',
      properties: { id: { type: 'integer' } },
      additionalProperties: { type: 'string' },
    }
    const body = { id: 1, period: 'DAY', view: 2 }
    expect(validate({ in: 'body', schema }, { body })).toEqual(['body.view must be of type string'])
  })
})
