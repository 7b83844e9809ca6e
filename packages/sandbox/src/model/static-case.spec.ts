import { describe, expect, it } from '@jest/globals'
import { readStaticCases } from './static-case.js'
import type { ModelCase, ModelResponse, Parameter } from './swagger-model.js'

const parameters: readonly Parameter[] = [
  { name: 'sku', in: 'path', type: 'string' },
  { name: 'stores', in: 'query', type: 'array' },
  { name: 'kinds', in: 'query', type: 'array', collectionFormat: 'multi' },
  { name: 'Item', in: 'body' },
]

function read(responses: Record<string, ModelResponse>) {
  return readStaticCases({ operationId: 'test', responses }, parameters)
}

function listed(...cases: ModelCase[]): ModelResponse {
  return { 'x-amzn-api-sandbox': { static: cases } }
}

function asking(parameters: Record<string, unknown>): ModelCase {
  return { request: { parameters }, response: {} }
}

describe('readStaticCases', () => {
  it('reads the location and list format of each parameter', () => {
    const row = asking({ sku: { value: 'S' }, stores: { value: ['A'] }, kinds: { value: ['B'] }, body: { value: 1 } })
    expect(read({ 200: listed(row) })[0]?.parameters).toEqual([
      { name: 'sku', in: 'path', value: 'S' },
      { name: 'stores', in: 'query', value: ['A'], list: 'csv' },
      { name: 'kinds', in: 'query', value: ['B'], list: 'multi' },
      { name: 'body', in: 'body', value: 1 },
    ])
  })

  it('reads a body that is not wrapped in a value', () => {
    expect(read({ 200: listed(asking({ body: { sku: 'S' } })) })[0]?.parameters[0]?.value).toEqual({ sku: 'S' })
  })

  it('ignores a body without a value', () => {
    expect(read({ 200: listed(asking({ body: {} })) })[0]?.parameters).toEqual([])
  })

  it('reads a case without a request as one without parameters', () => {
    expect(read({ 400: listed({ response: { errors: [] } }) })).toEqual([
      { status: 400, parameters: [], response: { errors: [] }, headers: {} },
    ])
  })

  it('reads cases under the older name', () => {
    expect(read({ 200: { 'x-amazon-spds-sandbox-behaviors': [asking({})] } })).toHaveLength(1)
  })

  it('leaves out the body of a 204, and keeps headers', () => {
    const [created, empty] = read({
      204: listed(asking({})),
      201: listed({ ...asking({ sku: { value: 'S' } }), responseHeaders: { Location: { value: 'there' } } }),
    })
    expect(created).toMatchObject({ status: 201, headers: { Location: 'there' }, response: {} })
    expect(empty).toEqual({ status: 204, parameters: [], response: undefined, headers: {} })
  })

  it('sorts by number of parameters, then size of the body, then success before error', () => {
    const cases = read({
      200: listed(asking({}), asking({ body: { value: { a: 1 } } })),
      400: listed(
        asking({}),
        asking({ body: { value: { a: 1, b: [2] } } }),
        asking({ sku: { value: 'S' }, stores: { value: [] } }),
      ),
    })
    expect(cases.map(({ status, parameters }) => `${status} ${parameters.map(({ name }) => name)}`)).toEqual([
      '400 sku,stores',
      '400 body',
      '200 body',
      '200 ',
      '400 ',
    ])
  })
})
