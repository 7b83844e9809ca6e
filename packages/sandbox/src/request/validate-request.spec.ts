import { describe, expect, it } from '@jest/globals'
import { requestFor } from '../../test/request-for.js'
import type { Parameter } from '../model/swagger-model.js'
import { validateParameters } from './validate-request.js'

type Sent = Parameters<typeof requestFor>[1]

function faults(parameter: Partial<Parameter>, sent: Sent): string[] {
  return validateParameters(requestFor({ parameters: [{ name: 'a', in: 'query', ...parameter }] }, sent))
}

describe('validating parameters', () => {
  it.each<[string, Partial<Parameter>, Sent]>([
    ['an optional parameter that is not there', { type: 'string' }, {}],
    ['an integer', { type: 'integer', minimum: 1, maximum: 5 }, { query: 'a=5' }],
    ['a number', { type: 'number' }, { query: 'a=0.5' }],
    ['a boolean', { type: 'boolean' }, { query: 'a=false' }],
    ['a list', { type: 'array', maxItems: 2, items: { type: 'integer' } }, { query: 'a=1,2' }],
    ['a multi list', { type: 'array', collectionFormat: 'multi', maxItems: 1 }, { query: 'a=1,2' }],
    ['a required header', { in: 'header', required: true }, { headers: { A: 'x' } }],
  ])('takes %s', (_, parameter, sent) => {
    expect(faults(parameter, sent)).toEqual([])
  })

  it.each<[string, Partial<Parameter>, Sent, string]>([
    ['a required parameter that is not there', { required: true }, {}, 'a is required'],
    ['a required body that is not there', { in: 'body', required: true }, {}, 'body is required'],
    ['text for an integer', { type: 'integer' }, { query: 'a=x' }, 'a must be of type integer'],
    ['a fraction for an integer', { type: 'integer' }, { query: 'a=1.5' }, 'a must be of type integer'],
    ['nothing for a number', { type: 'number' }, { query: 'a=' }, 'a must be of type number'],
    ['text for a boolean', { type: 'boolean' }, { query: 'a=yes' }, 'a must be of type boolean'],
    ['a value given twice', { type: 'string' }, { query: 'a=1&a=2' }, 'a may be given only once'],
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
  ])('refuses %s', (_, parameter, sent, fault) => {
    expect(faults(parameter, sent)).toEqual([fault])
  })
})
