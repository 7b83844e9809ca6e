import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '../models/json.js'
import type { Document, Response } from '../models/swagger.js'
import { contractCases, keyOf } from './contract-case.js'

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
