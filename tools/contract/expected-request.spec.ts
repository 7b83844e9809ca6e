import { describe, expect, it } from '@jest/globals'
import type { JsonValue } from '../models/json.js'
import type { Parameter } from '../models/swagger.js'
import { contractRequest, parseRequest } from './expected-request.js'
import { bodyOf, caseOf } from './test-support/case-of.js'

const orderId: Parameter = { name: 'orderId', in: 'path', required: true, type: 'string' }
const ids: Parameter = { name: 'ids', in: 'query', type: 'array', items: { type: 'string' } }

describe('contractRequest', () => {
  it('puts every parameter in its place and in the parameter object', () => {
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

  it('uses samples for required parameters without a value and omits optional ones', () => {
    const optional: Parameter = { name: 'pageSize', in: 'query', type: 'integer' }
    const { parameters, expected } = requestOf('/orders/{orderId}', [orderId, optional, bodyOf({})], {})

    expect(parameters).toEqual({ orderId: 'EXAMPLE', body: {} })
    expect(expected).toMatchObject({ path: ['', 'orders', 'EXAMPLE'], query: [], body: {} })
  })

  it('expects no body if the operation has none', () => {
    expect(requestOf('/orders', [], {}).expected.body).toBeUndefined()
  })

  it('keeps a slash in a segment', () => {
    expect(requestOf('/items/{orderId}/offers', [orderId], { orderId: 'a/b $& ü' }).expected.path).toEqual([
      '',
      'items',
      'a/b $& ü',
      'offers',
    ])
  })

  it('splits only greedy parameters at their slashes', () => {
    const resource: Parameter = { ...orderId, name: 'resource', 'x-amazon-spds-greedy-path-parameter': true }

    const { expected } = requestOf('/{orderId}/{resource}', [orderId, resource], { orderId: 'a/b', resource: 'c/d' })

    expect(expected.path).toEqual(['', 'a/b', 'c', 'd'])
  })
})

describe('parseRequest', () => {
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
  ])('equals the expected request: %s', (_, uri, parameters, values) => {
    const path = uri.startsWith('/orders/') ? '/orders/{orderId}' : '/orders'
    const { expected } = requestOf(path, parameters, values)

    expect(parseRequest('POST', uri, {}, undefined)).toEqual(expected)
  })

  it.each<[string, string, Parameter[], Record<string, JsonValue>]>([
    ['an encoded comma as separator', '/orders?ids=a%2Cb', [ids], { ids: ['a', 'b'] }],
    [
      'a separator for an encoded comma',
      '/orders?name=a,b',
      [{ ...ids, name: 'name', type: 'string' }],
      { name: 'a,b' },
    ],
    ['repeated names instead of commas', '/orders?ids=a&ids=b', [ids], { ids: ['a', 'b'] }],
    [
      'commas instead of repeated names',
      '/orders?ids=a,b',
      [{ ...ids, collectionFormat: 'multi' }],
      { ids: ['a', 'b'] },
    ],
    ['a plus as space', '/orders?ids=a+b', [ids], { ids: ['a b'] }],
    ['another order of a list', '/orders?ids=b,a', [ids], { ids: ['a', 'b'] }],
    ['an extra name', '/orders?ids=a&more=1', [ids], { ids: ['a'] }],
  ])('does not accept %s', (_, uri, parameters, values) => {
    const { expected } = requestOf('/orders', parameters, values)

    expect(parseRequest('POST', uri, {}, undefined).query).not.toEqual(expected.query)
  })

  it('does not accept a slash as an encoded slash', () => {
    const { expected } = requestOf('/orders/{orderId}', [orderId], { orderId: 'a/b' })

    expect(parseRequest('POST', '/orders/a/b', {}, undefined).path).not.toEqual(expected.path)
  })

  it('keeps method, headers and body as they were sent', () => {
    expect(parseRequest('PUT', '/orders', { accept: 'application/json' }, { note: 'n' })).toEqual({
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
