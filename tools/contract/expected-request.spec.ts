import { describe, expect, it } from '@jest/globals'
import type { JsonValue } from '../models/json.js'
import type { Parameter } from '../models/swagger.js'
import { contractRequest, takeApart } from './expected-request.js'
import { bodyOf, caseOf } from './test-support/case-of.js'

const orderId: Parameter = { name: 'orderId', in: 'path', required: true, type: 'string' }
const ids: Parameter = { name: 'ids', in: 'query', type: 'array', items: { type: 'string' } }

describe('contractRequest', () => {
  it('puts every parameter where the model wants it, and gives them all to the caller', () => {
    const header: Parameter = { name: 'X-Version', in: 'header', type: 'integer' }
    const { parameters, expected } = requestOf('/orders/{orderId}', [orderId, ids, header, bodyOf({})], {
      orderId: '1',
      ids: ['a', 'b'],
      'X-Version': '2',
      body: { note: 'n' },
    })

    expect(parameters).toEqual({ orderId: '1', ids: ['a', 'b'], 'X-Version': 2, body: { note: 'n' } })
    expect(expected).toEqual({
      method: 'POST',
      path: ['', 'orders', '1'],
      query: ['["ids","a","b"]'],
      headers: { 'x-version': '2' },
      body: { note: 'n' },
    })
  })

  it('fills in what is required and left open, and leaves the rest out', () => {
    const optional: Parameter = { name: 'pageSize', in: 'query', type: 'integer' }
    const { parameters, expected } = requestOf('/orders/{orderId}', [orderId, optional, bodyOf({})], {})

    expect(parameters).toEqual({ orderId: 'EXAMPLE', body: {} })
    expect(expected).toMatchObject({ path: ['', 'orders', 'EXAMPLE'], query: [], body: {} })
  })

  it('expects no body where the operation has none', () => {
    expect(requestOf('/orders', [], {}).expected.body).toBeUndefined()
  })

  it('keeps a slash inside a segment', () => {
    expect(requestOf('/items/{orderId}/offers', [orderId], { orderId: 'a/b $& ü' }).expected.path).toEqual([
      '',
      'items',
      'a/b $& ü',
      'offers',
    ])
  })

  it('takes the slashes of a greedy parameter for what they are, and no others', () => {
    const resource: Parameter = { ...orderId, name: 'resource', 'x-amazon-spds-greedy-path-parameter': true }

    const { expected } = requestOf('/{orderId}/{resource}', [orderId, resource], { orderId: 'a/b', resource: 'c/d' })

    expect(expected.path).toEqual(['', 'a/b', 'c', 'd'])
  })
})

describe('takeApart', () => {
  it.each<[string, string, Parameter[], Record<string, JsonValue>]>([
    ['a list with commas', '/orders?ids=a,b', [ids], { ids: ['a', 'b'] }],
    ['a list with repeated names', '/orders?ids=a&ids=b', [{ ...ids, collectionFormat: 'multi' }], { ids: ['a', 'b'] }],
    [
      'dotted names',
      '/orders?tracking.id=1',
      [{ ...ids, name: 'tracking.id', type: 'string' }],
      { 'tracking.id': '1' },
    ],
    [
      'names in another order',
      '/orders?b=2&a=1',
      ['a', 'b'].map((name) => ({ ...ids, name, type: 'string' })),
      { a: '1', b: '2' },
    ],
    ['escaped values', '/orders?ids=%C3%BC%26%3D,%20', [ids], { ids: ['ü&=', ' '] }],
    ['escaped segments', '/orders/a%2Fb', [orderId], { orderId: 'a/b' }],
  ])('agrees with the request that the model demands: %s', (_, uri, parameters, values) => {
    const path = uri.startsWith('/orders/') ? '/orders/{orderId}' : '/orders'
    const { expected } = requestOf(path, parameters, values)

    expect(takeApart('POST', uri, {}, undefined)).toEqual(expected)
  })

  it.each<[string, string, Parameter[], Record<string, JsonValue>]>([
    ['an encoded comma for a separator', '/orders?ids=a%2Cb', [ids], { ids: ['a', 'b'] }],
    [
      'a separator for an encoded comma',
      '/orders?name=a,b',
      [{ ...ids, name: 'name', type: 'string' }],
      { name: 'a,b' },
    ],
    ['repeated names for commas', '/orders?ids=a&ids=b', [ids], { ids: ['a', 'b'] }],
    ['commas for repeated names', '/orders?ids=a,b', [{ ...ids, collectionFormat: 'multi' }], { ids: ['a', 'b'] }],
    ['a plus for a space', '/orders?ids=a+b', [ids], { ids: ['a b'] }],
    ['another order of a list', '/orders?ids=b,a', [ids], { ids: ['a', 'b'] }],
    ['a name too many', '/orders?ids=a&more=1', [ids], { ids: ['a'] }],
  ])('does not take %s', (_, uri, parameters, values) => {
    const { expected } = requestOf('/orders', parameters, values)

    expect(takeApart('POST', uri, {}, undefined).query).not.toEqual(expected.query)
  })

  it('does not take a slash for an encoded one', () => {
    const { expected } = requestOf('/orders/{orderId}', [orderId], { orderId: 'a/b' })

    expect(takeApart('POST', '/orders/a/b', {}, undefined).path).not.toEqual(expected.path)
  })

  it('keeps method, headers and body as they were sent', () => {
    expect(takeApart('PUT', '/orders', { accept: 'application/json' }, { note: 'n' })).toEqual({
      method: 'PUT',
      path: ['', 'orders'],
      query: [],
      headers: { accept: 'application/json' },
      body: { note: 'n' },
    })
  })
})

function requestOf(path: string, parameters: readonly Parameter[], values: Readonly<Record<string, JsonValue>>) {
  return contractRequest(caseOf(path, parameters, values))
}
