import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '../models/json.js'
import type { OperationObject, Parameter } from '../models/swagger.js'
import { catalogRow } from '../models/test-support/catalog-row.js'
import { exampleCall, literal, variableOf } from './example-call.js'

describe('variableOf', () => {
  it.each([
    ['OrdersApi', 'orders'],
    ['ApplicationManagementApi', 'applicationManagement'],
    ['ApiaryApi', 'apiary'],
  ])('names a client of %s %s', (className, variable) => {
    expect(variableOf(catalogRow({ className }))).toBe(variable)
  })
})

describe('exampleCall', () => {
  it('does not read data if the response has no body', () => {
    const operation = { operationId: 'rotate', responses: { 204: { description: 'No Content' } } }

    expect(exampleCall('applications', operation, [])).toBe('await applications.rotate()')
  })

  it('passes no argument if no parameter is required', () => {
    const optional: Parameter = { name: 'pageToken', in: 'query', type: 'string' }

    expect(call([optional], { pageToken: 'A' })).toBe('const { data } = await orders.getOrder()')
  })

  it('uses the values of the first sandbox case with a 2xx response', () => {
    const parameters: Parameter[] = [
      { name: 'orderId', in: 'path', required: true, type: 'string' },
      { name: 'marketplaceIds', in: 'query', required: true, type: 'array', items: { type: 'string' } },
      { name: 'pageSize', in: 'query', required: true, type: 'integer' },
      { name: 'detailed', in: 'query', required: true, type: 'boolean' },
    ]
    const values = { orderId: '902-1', marketplaceIds: ['A1'], pageSize: 20, detailed: false }

    expect(argument(parameters, values)).toBe(
      "{ orderId: '902-1', marketplaceIds: ['A1'], pageSize: 20, detailed: false }",
    )
  })

  it.each<[string, JsonValue | undefined]>([
    ['no value', undefined],
    ['a value of another type', '20'],
  ])('uses a sample value if the case has %s', (_, value) => {
    const parameter: Parameter = { name: 'pageSize', in: 'query', required: true, type: 'integer', minimum: 5 }

    expect(argument([parameter], value === undefined ? {} : { pageSize: value })).toBe('{ pageSize: 5 }')
  })

  it('uses sample values if no 2xx response has a case', () => {
    const rejected = { static: [{ request: { parameters: { orderId: { value: 'WRONG' } } } }] }
    const operation: OperationObject = {
      operationId: 'getOrder',
      responses: {
        200: { description: 'OK', schema: { type: 'object' } },
        400: { description: 'Bad Request', 'x-amzn-api-sandbox': rejected },
      },
    }
    const parameter: Parameter = { name: 'orderId', in: 'path', required: true, type: 'string' }

    expect(exampleCall('orders', operation, [parameter])).toBe(
      "const { data } = await orders.getOrder({ orderId: 'EXAMPLE' })",
    )
  })

  it('quotes names that are not identifiers', () => {
    const parameter: Parameter = { name: 'carrierTracking.carrierId', in: 'query', required: true, type: 'string' }

    expect(argument([parameter], { 'carrierTracking.carrierId': 'UPS' })).toBe("{ 'carrierTracking.carrierId': 'UPS' }")
  })

  it.each([
    ["it's", "'it\\'s'"],
    ['C:\\label', "'C:\\\\label'"],
    ['two\nlines', "'two\\nlines'"],
    ['"quoted"', '\'"quoted"\''],
  ])('writes %j as an equal literal', (value, literal) => {
    const parameter: Parameter = { name: 'note', in: 'query', required: true, type: 'string' }

    expect(argument([parameter], { note: value })).toBe(`{ note: ${literal} }`)
  })

  const body: Parameter = { name: 'request', in: 'body', required: true, schema: {} }

  it('writes a short body in full', () => {
    expect(argument([body], { body: { feedType: 'X', options: { deep: [1, null] } } })).toBe(
      "{ body: { feedType: 'X', options: { deep: [1, null] } } }",
    )
  })

  it.each<[string, JsonObject]>([
    ['long', { body: { text: 'x'.repeat(240) } }],
    ['unknown', {}],
  ])('writes a variable for a body that is %s', (_, values) => {
    expect(argument([body], values)).toBe('{ body }')
  })
})

function call(parameters: readonly Parameter[], values: JsonObject): string {
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]))
  const other = Object.fromEntries(Object.keys(values).map((name) => [name, { value: 'not this one' }]))
  const operation: OperationObject = {
    operationId: 'getOrder',
    responses: {
      200: {
        description: 'OK',
        schema: { type: 'object' },
        'x-amzn-api-sandbox': { static: [{ request: { parameters: given } }, { request: { parameters: other } }] },
      },
      400: { description: 'Bad Request', 'x-amzn-api-sandbox': { static: [{ request: { parameters: other } }] } },
    },
  }
  return exampleCall('orders', operation, parameters)
}

function argument(parameters: readonly Parameter[], values: JsonObject): string {
  return call(parameters, values).replace(/^const \{ data \} = await orders\.getOrder\((.*)\)$/, '$1')
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

  it('writes a property without a value as a variable', () => {
    expect(literal({ id: 1, body: undefined })).toBe('{ id: 1, body }')
  })

  it('breaks only the values that do not fit on a line', () => {
    const long = 'x'.repeat(100)
    expect(literal({ short: [1, 2], long: { text: long, more: 'and more' }, body: undefined })).toBe(
      `{\n  short: [1, 2],\n  long: {\n    text: '${long}',\n    more: 'and more',\n  },\n  body,\n}`,
    )
  })

  it('counts the columns before it', () => {
    expect(literal({ id: 1 }, 110)).toBe('{ id: 1 }'.replace('{ ', '{\n  ').replace(' }', ',\n}'))
  })
})
