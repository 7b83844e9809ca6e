import { describe, expect, it } from '@jest/globals'
import { parameterKey } from '../models/find-schema.js'
import type { JsonObject, JsonValue } from '../models/json.js'
import type { Document, Parameter, Response } from '../models/swagger.js'
import { contractCases, typedValue } from './contract-case.js'

describe('contractCases', () => {
  it('returns the cases of every 2xx response in order, with their place', () => {
    const cases = contractCases(
      documentWith({
        200: responseWith([{ response: { first: true } }, { response: { second: true } }]),
        202: responseWith([{ response: 'accepted' }]),
        400: responseWith([{ response: { errors: [] } }]),
        default: responseWith([{ response: 'other' }]),
      }),
    )

    expect(cases.map(({ status, index, response }) => ({ status, index, response }))).toEqual([
      { status: 200, index: 0, response: { first: true } },
      { status: 200, index: 1, response: { second: true } },
      { status: 202, index: 0, response: 'accepted' },
    ])
    expect(cases[0]?.entry).toMatchObject({ method: 'post', path: '/orders', operation: { operationId: 'placeOrder' } })
  })

  it('returns cases in the legacy form', () => {
    const [legacy] = contractCases(
      documentWith({
        200: {
          description: 'OK',
          'x-amazon-spds-sandbox-behaviors': [
            { request: { parameters: { id: { value: '1' } } }, response: { legacy: true } },
          ],
        },
      }),
    )

    expect(legacy).toMatchObject({ status: 200, index: 0, response: { legacy: true } })
    expect(legacy?.values).toEqual(new Map([['id', '1']]))
  })

  it('returns nothing for a model without cases', () => {
    expect(contractCases(documentWith({ 200: { description: 'OK' } }))).toEqual([])
  })

  it('converts headers to strings', () => {
    const [found] = contractCases(
      documentWith({ 200: responseWith([{ responseHeaders: { 'x-count': 3, 'x-name': 'n' } }]) }),
    )

    expect(found?.responseHeaders).toEqual({ 'x-count': '3', 'x-name': 'n' })
  })

  it.each<[string, Record<string, JsonValue>, [string, JsonValue][]]>([
    [
      'values',
      { id: { value: '1' }, ids: { value: ['1', '2'] } },
      [
        ['id', '1'],
        ['ids', ['1', '2']],
      ],
    ],
    [
      'values that are false, null or empty',
      { a: { value: false }, b: { value: null }, c: { value: '' } },
      [
        ['a', false],
        ['b', null],
        ['c', ''],
      ],
    ],
    ['any value as an absent value', { id: {} }, []],
    ['any body as an absent body', { body: {} }, []],
    ['a body instead of its value', { body: { name: 'n' } }, [['body', { name: 'n' }]]],
    ['a value without its wrapper', { id: '1' }, [['id', '1']]],
  ])('reads %s', (_, parameters, values) => {
    const [found] = contractCases(
      documentWith({ 200: responseWith([{ request: { parameters: parameters as Record<string, JsonObject> } }]) }),
    )

    expect(found?.values).toEqual(new Map(values))
  })
})

describe('parameterKey', () => {
  it('is body for a body, and the name of other parameters', () => {
    expect(parameterKey({ name: 'CreateOrderRequest', in: 'body' })).toBe('body')
    expect(parameterKey({ name: 'orderId', in: 'path' })).toBe('orderId')
  })
})

type Cases = NonNullable<NonNullable<Response['x-amzn-api-sandbox']>['static']>

function responseWith(cases: Cases): Response {
  return { description: 'A response', 'x-amzn-api-sandbox': { static: cases } }
}

function documentWith(responses: Record<string, Response>): Document {
  return {
    swagger: '2.0',
    info: { title: 'Orders', version: 'v0' },
    paths: { '/orders': { post: { operationId: 'placeOrder', responses } } },
  }
}

type Facts = Partial<Parameter>

describe('typedValue', () => {
  it.each<[Facts, JsonValue, JsonValue]>([
    [{ type: 'integer' }, 10, 10],
    [{ type: 'integer' }, '10', 10],
    [{ type: 'integer' }, '-1', -1],
    [{ type: 'number' }, '0.5', 0.5],
    [{ type: 'boolean' }, 'true', true],
    [{ type: 'boolean' }, 'false', false],
    [{ type: 'boolean' }, true, true],
    [{ type: 'string' }, 'A', 'A'],
    [{ type: 'string' }, 10, '10'],
    [{ type: 'string' }, true, 'true'],
    [{ type: 'string' }, '', ''],
    [{ type: 'array', items: { type: 'string' } }, ['A', 'B'], ['A', 'B']],
    [{ type: 'array', items: { type: 'string' } }, 'A', ['A']],
    [{ type: 'array', items: { type: 'string' } }, 'A,B', ['A', 'B']],
    [{ type: 'array', items: { type: 'integer' } }, ['1', 2], [1, 2]],
    [{ type: 'array', items: { type: 'integer' } }, 7, [7]],
    [{ type: 'string', enum: ['A', 'B'] }, 'B', 'B'],
    [{ type: 'array', items: { type: 'string', enum: ['A', 'B'] } }, 'A,B', ['A', 'B']],
  ])('for %j converts %j to %j', (facts, value, typed) => {
    expect(typedValue(query(facts), value)).toEqual(typed)
  })

  it.each<[Facts, JsonValue]>([
    [{ type: 'integer' }, 'ten'],
    [{ type: 'integer' }, ''],
    [{ type: 'integer' }, '010'],
    [{ type: 'integer' }, true],
    [{ type: 'number' }, 'Infinity'],
    [{ type: 'boolean' }, 'yes'],
    [{ type: 'boolean' }, 1],
    [{ type: 'string' }, null],
    [{ type: 'string' }, { a: 1 }],
    [{ type: 'string' }, ['A']],
    [{ type: 'string', enum: ['A'] }, 'C'],
    [{ type: 'array', items: { type: 'integer' } }, ['1', 'two']],
    [{ type: 'array', items: { type: 'string' } }, [['A']]],
    [{ type: 'array', items: { type: 'string', enum: ['A'] } }, ['A', 'C']],
  ])('for %j returns undefined for %j', (facts, value) => {
    expect(typedValue(query(facts), value)).toBeUndefined()
  })

  it('does not change a body', () => {
    const body = { anything: ['at', 'all'] }

    expect(typedValue({ name: 'order', in: 'body', schema: { type: 'string' } }, body)).toBe(body)
  })
})

function query(facts: Facts): Parameter {
  return { name: 'filter', in: 'query', ...facts }
}
