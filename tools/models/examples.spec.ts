import { describe, expect, it } from '@jest/globals'
import { type Examples, type ExampleValues, exampleValues } from './examples.js'
import type { JsonObject } from './json.js'
import { operationsOf } from './operations.js'
import type { ParameterRule } from './prose-facts.js'
import type { Document, Parameter, SandboxCase } from './swagger.js'

const orderId: Parameter = { name: 'orderId', in: 'path', required: true, type: 'string' }
const pageSize: Parameter = { name: 'pageSize', in: 'query', type: 'integer' }
const lines: Parameter = { name: 'lines', in: 'query', required: true, type: 'integer' }

describe('exampleValues', () => {
  it('prefers the row, then the shared values, then the first sandbox case that fits the model', () => {
    const cases = [caseOf({ orderId: 'WRONG', lines: 'many' }), caseOf({ orderId: 'case', lines: '3' })]
    const shared: Examples = { firstCall: 'getOrder', values: { orderId: 'shared' } }
    const row: Examples = { ...shared, operations: { getOrder: { orderId: 'row' } } }

    expect(valuesOf([orderId, lines], cases, row)).toEqual({ values: { orderId: 'row', lines: 3 }, missing: [] })
    expect(valuesOf([orderId, lines], cases, shared)).toEqual({ values: { orderId: 'shared', lines: 3 }, missing: [] })
    expect(valuesOf([orderId, lines], cases)).toEqual({ values: { orderId: 'case', lines: 3 }, missing: [] })
  })

  it('has an optional parameter only if the row has it', () => {
    const cases = [caseOf({ orderId: 'case', pageSize: 5 })]
    const shared: Examples = { firstCall: 'getOrder', values: { pageSize: 10 } }
    const row: Examples = { firstCall: 'getOrder', operations: { getOrder: { pageSize: 20 } } }

    expect(valuesOf([orderId, pageSize], cases, shared)).toEqual({ values: { orderId: 'case' }, missing: [] })
    expect(valuesOf([orderId, pageSize], cases, row)).toEqual({
      values: { orderId: 'case', pageSize: 20 },
      missing: [],
    })
  })

  it('has a parameter that the rules of the operation need', () => {
    const rules: ParameterRule[] = [{ kind: 'exactlyOne', parameters: ['pageSize', 'token'] }]
    const parameters: Parameter[] = [pageSize, { name: 'token', in: 'query', type: 'string' }]
    const row: Examples = { firstCall: 'getOrder', operations: { getOrder: { token: 'row' } } }

    expect(valuesOf(parameters, [caseOf({ token: 'case' })], undefined, rules).values).toEqual({ token: 'case' })
    expect(valuesOf(parameters, [], row, rules).values).toEqual({ token: 'row' })
    expect(valuesOf(parameters, [], undefined, rules)).toEqual({ values: {}, missing: ['pageSize'] })
  })

  it('reports a required parameter without a value', () => {
    expect(valuesOf([orderId], [])).toEqual({ values: {}, missing: ['orderId'] })
  })
})

function valuesOf(
  parameters: Parameter[],
  cases: SandboxCase[],
  examples?: Examples,
  rules: ParameterRule[] = [],
): Omit<ExampleValues, 'values'> & { values: JsonObject } {
  const document: Document = {
    swagger: '2.0',
    info: { title: 'Orders', version: 'v0' },
    paths: {
      '/orders': {
        get: {
          operationId: 'getOrder',
          parameters,
          'x-rules': rules,
          responses: { 200: { description: 'OK', 'x-amzn-api-sandbox': { static: cases } } },
        },
      },
    },
  }
  const [entry] = operationsOf(document)
  if (entry === undefined) throw new Error('The operation is missing.')
  const { values, missing } = exampleValues(document, entry, examples)
  return { values: Object.fromEntries(values), missing }
}

function caseOf(values: JsonObject): SandboxCase {
  return {
    request: { parameters: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])) },
  }
}
