import { describe, expect, it } from '@jest/globals'
import type { Examples } from '../models/examples.js'
import type { Document, OperationObject, Parameter } from '../models/swagger.js'
import { catalogRow } from '../models/test-support/catalog-row.js'
import { type ExampleCall, exampleCalls, literal, variableOf } from './example-call.js'

describe('variableOf', () => {
  it.each([
    ['OrdersApi', 'orders'],
    ['ApplicationManagementApi', 'applicationManagement'],
    ['ApiaryApi', 'apiary'],
  ])('names a client of %s %s', (className, variable) => {
    expect(variableOf(catalogRow({ className }))).toBe(variable)
  })
})

const required = { in: 'query', required: true, type: 'string' } as const

describe('exampleCall', () => {
  it('does not read data if the response has no body', () => {
    const operation = { operationId: 'rotate', responses: { 204: { description: 'No Content' } } }

    expect(call(operation)).toBe('await orders.rotate()')
  })

  it('passes no argument if no parameter is required', () => {
    expect(call(operationWith([{ name: 'pageToken', in: 'query', type: 'string' }]))).toBe(
      'const { data } = await orders.getOrder()',
    )
  })

  it('writes the values of the example', () => {
    const operation = operationWith([
      { ...required, name: 'orderId', in: 'path' },
      { ...required, name: 'createdAfter', required: false },
    ])
    const examples = {
      firstCall: 'getOrder',
      operations: { getOrder: { orderId: '902-1', createdAfter: '2026-11-01' } },
    }

    expect(call(operation, examples)).toBe(
      "const { data } = await orders.getOrder({ orderId: '902-1', createdAfter: '2026-11-01' })",
    )
  })

  it('writes samples of the right type if there is neither an example nor a sandbox case', () => {
    const operation = operationWith([
      { ...required, name: 'orderId', in: 'path' },
      { name: 'Order', in: 'body', required: true, schema: { $ref: '#/definitions/Order' } },
    ])

    expect(call(operation)).toBe("const { data } = await orders.getOrder({ orderId: 'EXAMPLE', body: { id: 1 } })")
  })

  it('writes a body that is longer than a line in full', () => {
    const operation = operationWith([{ name: 'request', in: 'body', required: true, schema: {} }])
    const text = 'x'.repeat(80)
    const examples = { firstCall: 'getOrder', operations: { getOrder: { body: { text, more: [1, null] } } } }

    expect(call(operation, examples)).toBe(
      `const { data } = await orders.getOrder({ body: {\n  text: '${text}', more: [1, null],\n} })`,
    )
  })

  it('fills the lines of a comment', () => {
    const operation = operationWith([{ name: 'request', in: 'body', required: true, schema: {} }])
    const [a, b, c] = ['a'.repeat(50), 'b'.repeat(50), 'c'.repeat(30)]
    const examples = { firstCall: 'getOrder', operations: { getOrder: { body: { a: [a, b], c } } } }

    expect(exampleOf(operation, examples).commentLines).toEqual([
      `const { data } = await orders.getOrder({ body: { a: ['${a}',`,
      `  '${b}'], c: '${c}' } })`,
    ])
  })

  it('does not end the comment that contains the example', () => {
    const operation = operationWith([{ ...required, name: 'path' }])

    const { code, commentLines } = exampleOf(operation, { firstCall: 'getOrder', values: { path: '*/' } })

    expect(code).toContain("{ path: '*/' }")
    expect(commentLines.join()).toContain("{ path: '*\\/' }")
  })
})

function operationWith(parameters: Parameter[]): OperationObject {
  return { operationId: 'getOrder', parameters, responses: { 200: { description: 'OK', schema: { type: 'object' } } } }
}

function call(operation: OperationObject, examples?: Examples): string {
  return exampleOf(operation, examples).code
}

function exampleOf(operation: OperationObject, examples?: Examples): ExampleCall {
  const document: Document = {
    swagger: '2.0',
    info: { title: 'Orders', version: 'v0' },
    paths: { '/orders': { get: operation } },
    definitions: { Order: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } } },
  }
  const example = exampleCalls(catalogRow({ className: 'OrdersApi' }), document, examples).get(operation.operationId)
  if (example === undefined) throw new Error('The operation has no example.')
  return example
}

describe('literal', () => {
  it.each([
    ['text', "'text'"],
    ["it's", "'it\\'s'"],
    ['say "no"', '\'say "no"\''],
    ['C:\\trap', "'C:\\\\trap'"],
    ['two\nlines', "'two\\nlines'"],
    ['image/*', "'image/*'"],
    [1.5, '1.5'],
    [true, 'true'],
    [null, 'null'],
    [[], '[]'],
    [{}, '{}'],
    [{ a: 1, 'b-c': [2, 'd'] }, "{ a: 1, 'b-c': [2, 'd'] }"],
  ])('writes %j as %s', (value, written) => {
    expect(literal(value)).toBe(written)
  })

  it('puts as many entries on a line as fit', () => {
    const text = 'x'.repeat(60)
    expect(literal({ a: text, b: [1, 2], c: text, d: { e: text, f: text } })).toBe(
      `{\n  a: '${text}', b: [1, 2],\n  c: '${text}',\n  d: {\n    e: '${text}',\n    f: '${text}',\n  },\n}`,
    )
  })

  it('does not indent the only entry of an object or array twice', () => {
    const text = 'x'.repeat(60)
    expect(literal({ requests: [{ a: text, b: text }] })).toBe(`{ requests: [{\n  a: '${text}',\n  b: '${text}',\n}] }`)
  })

  it('counts the columns before it', () => {
    expect(literal({ id: 1 }, 110)).toBe('{ id: 1 }'.replace('{ ', '{\n  ').replace(' }', ',\n}'))
  })
})
