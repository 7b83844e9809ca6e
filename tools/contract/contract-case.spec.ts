import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '../models/json.js'
import type { Document, Parameter, Response } from '../models/swagger.js'
import { contractCases, keyOf, typedValue } from './contract-case.js'

describe('contractCases', () => {
  it('finds the cases of every 2xx answer, in order, and where they stand', () => {
    const cases = contractCases(
      documentWith({
        200: answerWith([{ response: { first: true } }, { response: { second: true } }]),
        202: answerWith([{ response: 'accepted' }]),
        400: answerWith([{ response: { errors: [] } }]),
        default: answerWith([{ response: 'other' }]),
      }),
    )

    expect(cases.map(({ status, index, answer }) => ({ status, index, answer }))).toEqual([
      { status: 200, index: 0, answer: { first: true } },
      { status: 200, index: 1, answer: { second: true } },
      { status: 202, index: 0, answer: 'accepted' },
    ])
    expect(cases[0]?.entry).toMatchObject({ method: 'post', path: '/orders', operation: { operationId: 'placeOrder' } })
  })

  it('finds the cases of the legacy form too', () => {
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

    expect(legacy).toMatchObject({ status: 200, index: 0, answer: { legacy: true } })
    expect(legacy?.values).toEqual(new Map([['id', '1']]))
  })

  it('finds none where there are none', () => {
    expect(contractCases(documentWith({ 200: { description: 'OK' } }))).toEqual([])
  })

  it('takes headers for text', () => {
    const [found] = contractCases(
      documentWith({ 200: answerWith([{ responseHeaders: { 'x-count': 3, 'x-name': 'n' } }]) }),
    )

    expect(found?.answerHeaders).toEqual({ 'x-count': '3', 'x-name': 'n' })
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
    ['any value as no value', { id: {} }, []],
    ['any body as no body', { body: {} }, []],
    ['a body in the place of its value', { body: { name: 'n' } }, [['body', { name: 'n' }]]],
    ['a value without its wrapper', { id: '1' }, [['id', '1']]],
  ])('reads %s', (_, parameters, values) => {
    const [found] = contractCases(
      documentWith({ 200: answerWith([{ request: { parameters: parameters as Record<string, JsonObject> } }]) }),
    )

    expect(found?.values).toEqual(new Map(values))
  })
})

describe('keyOf', () => {
  it('calls every body body, and any other parameter by its name', () => {
    expect(keyOf({ name: 'CreateOrderRequest', in: 'body' })).toBe('body')
    expect(keyOf({ name: 'orderId', in: 'path' })).toBe('orderId')
  })
})

type Cases = NonNullable<NonNullable<Response['x-amzn-api-sandbox']>['static']>

function answerWith(cases: Cases): Response {
  return { description: 'An answer', 'x-amzn-api-sandbox': { static: cases } }
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
  ])('of %j writes %j as %j', (facts, value, typed) => {
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
  ])('of %j has none for %j', (facts, value) => {
    expect(typedValue(query(facts), value)).toBeUndefined()
  })

  it('takes a body as it is', () => {
    const body = { anything: ['at', 'all'] }

    expect(typedValue({ name: 'order', in: 'body', schema: { type: 'string' } }, body)).toBe(body)
  })
})

function query(facts: Facts): Parameter {
  return { name: 'filter', in: 'query', ...facts }
}
