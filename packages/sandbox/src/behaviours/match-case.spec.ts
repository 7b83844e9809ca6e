import { describe, expect, it } from '@jest/globals'
import { requestFor } from '../../test/request-for.js'
import type { Parameter } from '../model/swagger-model.js'
import { matchCase } from './match-case.js'

const parameters: readonly Parameter[] = [
  { name: 'sku', in: 'path', type: 'string' },
  { name: 'stores', in: 'query', type: 'array' },
  { name: 'kinds', in: 'query', type: 'array', collectionFormat: 'multi' },
  { name: 'limit', in: 'query', type: 'integer' },
  { name: 'dry', in: 'query', type: 'boolean' },
  { name: 'x-business', in: 'header', type: 'string' },
  { name: 'Item', in: 'body' },
]

type Sent = Parameters<typeof requestFor>[1]

function fits(wanted: Record<string, unknown>, sent: Sent, status = 200): boolean {
  const rows = Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, { value }]))
  const responses = { [status]: { 'x-amzn-api-sandbox': { static: [{ request: { parameters: rows } }] } } }
  return matchCase(requestFor({ parameters, responses }, sent)) !== undefined
}

describe('matching a case', () => {
  it.each<[string, Record<string, unknown>, Sent]>([
    ['a path value', { sku: 'a/b' }, { path: { sku: 'a/b' } }],
    ['a header', { 'x-business': 'US' }, { headers: { 'X-Business': 'US' } }],
    ['a number', { limit: 10 }, { query: 'limit=10' }],
    ['a number written another way', { limit: 1 }, { query: 'limit=1.0' }],
    ['a boolean', { dry: true }, { query: 'dry=true' }],
    ['an empty text', { sku: '' }, { path: { sku: '' } }],
    ['csv with commas', { stores: ['A', 'B'] }, { query: 'stores=A,B' }],
    ['csv with encoded commas', { stores: ['A', 'B'] }, { query: 'stores=A%2CB' }],
    ['csv that repeats its name', { stores: ['A', 'B'] }, { query: 'stores=A&stores=B' }],
    ['csv in another order', { stores: ['A', 'B'] }, { query: 'stores=B,A' }],
    ['numbers in a list', { stores: [1, 2] }, { query: 'stores=1,2' }],
    ['multi', { kinds: ['A,1', 'B'] }, { query: 'kinds=A%2C1&kinds=B' }],
    ['a plus for a space', { sku: 'S', stores: ['a b'] }, { path: { sku: 'S' }, query: 'stores=a+b' }],
    ['parameters that the case leaves open', {}, { query: 'limit=3', body: { a: 1 } }],
    ['a body', { body: { a: { b: [1, 'x', null] } } }, { body: { a: { b: [1, 'x', null] } } }],
    ['a body with more in it', { body: { a: 1, c: [{}] } }, { body: { a: 1, b: 2, c: [{ d: 1 }] } }],
  ])('takes %s', (_, wanted, sent) => {
    expect(fits(wanted, sent)).toBe(true)
  })

  it.each<[string, Record<string, unknown>, Sent]>([
    ['another value', { sku: 'a' }, { path: { sku: 'b' } }],
    ['a missing parameter', { limit: 10 }, {}],
    ['an empty number', { limit: 0 }, { query: 'limit=' }],
    ['a value given twice', { limit: 10 }, { query: 'limit=10&limit=10' }],
    ['a shorter list', { stores: ['A', 'B'] }, { query: 'stores=A' }],
    ['a longer list', { stores: ['A'] }, { query: 'stores=A,B' }],
    ['csv where multi is due', { kinds: ['A', 'B'] }, { query: 'kinds=A,B' }],
    ['no body', { body: {} }, {}],
    ['a body that lacks a field', { body: { a: 1, b: 2 } }, { body: { a: 1 } }],
    ['a body of another type', { body: { a: 1 } }, { body: { a: '1' } }],
    ['a body with a longer list', { body: { a: [1] } }, { body: { a: [1, 2] } }],
    ['a list for an object', { body: {} }, { body: [] }],
    ['a field that every object inherits', { body: { constructor: {} } }, { body: {} }],
  ])('leaves %s', (_, wanted, sent) => {
    expect(fits(wanted, sent)).toBe(false)
  })

  it('takes an empty object in a refusal for what the caller left out', () => {
    expect(fits({ body: {} }, { body: { a: 1 } }, 400)).toBe(false)
    expect(fits({ body: {} }, { body: {} }, 400)).toBe(true)
    expect(fits({ body: {} }, { body: { a: 1 } }, 204)).toBe(true)
  })
})
