import { describe, expect, it } from '@jest/globals'
import { requestFor } from '../../test/request-for.js'
import type { ModelOperation, Parameter } from '../model/swagger-model.js'
import { ErrorResponse, type SandboxResponse } from '../response.js'
import { respondFromCases } from './respond-from-cases.js'

const sku = { name: 'sku', in: 'query', required: true, type: 'string', maxLength: 2 } as const

function casesFor(...values: unknown[]): Partial<ModelOperation> {
  const rows = values.map((value) => ({ request: { parameters: { sku: { value } } }, response: { value } }))
  return { parameters: [sku], responses: { 200: { 'x-amzn-api-sandbox': { static: rows } } } }
}

/** The response, or the ErrorResponse that was thrown instead. */
function respond(...request: Parameters<typeof requestFor>): SandboxResponse | ErrorResponse {
  try {
    return respondFromCases(requestFor(...request))
  } catch (error) {
    if (error instanceof ErrorResponse) return error
    throw error
  }
}

describe('respondFromCases', () => {
  it('returns the response of the case that matches', () => {
    const response = respond(casesFor('A', 'B'), { query: 'sku=B' })
    expect(response).toEqual({ status: 200, body: { value: 'B' }, headers: {}, source: 'case' })
  })

  it('matches a case that breaks the constraints of its own model', () => {
    expect(respond(casesFor('TOO_LONG'), { query: 'sku=TOO_LONG' }).status).toBe(200)
  })

  it('reports the error if no case matches and the request is invalid', () => {
    expect(respond(casesFor('A'), { query: 'sku=ABC' })).toMatchObject({
      status: 400,
      errors: [{ code: 'InvalidInput', details: 'sku must have at most 2 characters' }],
    })
  })

  it('reports each parameter that a rule requires or does not allow, unless a case matches', () => {
    const operation: Partial<ModelOperation> = {
      ...casesFor('A'),
      parameters: [sku, { name: 'asin', in: 'query' }, { name: 'page', in: 'query' }],
      'x-rules': [{ kind: 'excludes', if: { parameter: 'sku' }, parameters: ['asin', 'page'] }],
    }
    expect(respond(operation, { query: 'sku=A&asin=B&page=1' }).status).toBe(200)
    expect(respond(operation, { query: 'sku=B&asin=B&page=1' })).toMatchObject({
      status: 400,
      errors: [
        { code: 'InvalidInput', details: 'asin must not be sent if sku is sent' },
        { code: 'InvalidInput', details: 'page must not be sent if sku is sent' },
      ],
    })
  })

  it('lists every request that it accepts in full if none matches', () => {
    const long = 'x'.repeat(1000)
    const response = respond(casesFor('A', 'B', 'C', 'D', long), { query: 'sku=X' })
    const errors = response instanceof ErrorResponse ? response.errors : []
    const accepted = ['A', 'B', 'C', 'D', long].map((sku) => `Send GET /test?sku=${sku} to get status 200.`)
    expect(errors.map(({ details }) => details)).toEqual(accepted)
  })

  it('rejects an operation without cases', () => {
    expect(respond({})).toMatchObject({ status: 501, errors: [{ code: 'NotImplemented' }] })
  })
})

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

/** Whether a request matches a case with the parameters and the status. */
function matches(values: Record<string, unknown>, sent: Sent, status = 200): boolean {
  const rows = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]))
  const responses = { [status]: { 'x-amzn-api-sandbox': { static: [{ request: { parameters: rows } }] } } }
  return !(respond({ parameters, responses }, sent) instanceof ErrorResponse)
}

describe('a static case', () => {
  it.each<[string, Record<string, unknown>, Sent]>([
    ['a path value', { sku: 'a/b' }, { path: { sku: 'a/b' } }],
    ['a header', { 'x-business': 'US' }, { headers: { 'X-Business': 'US' } }],
    ['a number', { limit: 10 }, { query: 'limit=10' }],
    ['a number in another notation', { limit: 1 }, { query: 'limit=1.0' }],
    ['a boolean', { dry: true }, { query: 'dry=true' }],
    ['an empty string', { sku: '' }, { path: { sku: '' } }],
    ['csv with commas', { stores: ['A', 'B'] }, { query: 'stores=A,B' }],
    ['csv with encoded commas', { stores: ['A', 'B'] }, { query: 'stores=A%2CB' }],
    ['csv as repeated parameters', { stores: ['A', 'B'] }, { query: 'stores=A&stores=B' }],
    ['csv in another order', { stores: ['A', 'B'] }, { query: 'stores=B,A' }],
    ['numbers in a list', { stores: [1, 2] }, { query: 'stores=1,2' }],
    ['multi', { kinds: ['A,1', 'B'] }, { query: 'kinds=A%2C1&kinds=B' }],
    ['a plus as a space', { sku: 'S', stores: ['a b'] }, { path: { sku: 'S' }, query: 'stores=a+b' }],
    ['parameters that the case does not have', {}, { query: 'limit=3', body: { a: 1 } }],
    ['a body', { body: { a: { b: [1, 'x', null] } } }, { body: { a: { b: [1, 'x', null] } } }],
    ['a body with additional fields', { body: { a: 1, c: [{}] } }, { body: { a: 1, b: 2, c: [{ d: 1 }] } }],
  ])('matches %s', (_, values, sent) => {
    expect(matches(values, sent)).toBe(true)
  })

  it.each<[string, Record<string, unknown>, Sent]>([
    ['another value', { sku: 'a' }, { path: { sku: 'b' } }],
    ['a missing parameter', { limit: 10 }, {}],
    ['an empty number', { limit: 0 }, { query: 'limit=' }],
    ['a value sent twice', { limit: 10 }, { query: 'limit=10&limit=10' }],
    ['a shorter list', { stores: ['A', 'B'] }, { query: 'stores=A' }],
    ['a longer list', { stores: ['A'] }, { query: 'stores=A,B' }],
    ['csv instead of multi', { kinds: ['A', 'B'] }, { query: 'kinds=A,B' }],
    ['no body', { body: {} }, {}],
    ['a body that lacks a field', { body: { a: 1, b: 2 } }, { body: { a: 1 } }],
    ['a body of another type', { body: { a: 1 } }, { body: { a: '1' } }],
    ['a body with a longer list', { body: { a: [1] } }, { body: { a: [1, 2] } }],
    ['a list instead of an object', { body: {} }, { body: [] }],
    ['a field that every object inherits', { body: { constructor: {} } }, { body: {} }],
  ])('does not match %s', (_, values, sent) => {
    expect(matches(values, sent)).toBe(false)
  })

  it('matches an empty object only with an empty object if the case is an error', () => {
    expect(matches({ body: {} }, { body: { a: 1 } }, 400)).toBe(false)
    expect(matches({ body: {} }, { body: {} }, 400)).toBe(true)
    expect(matches({ body: {} }, { body: { a: 1 } }, 204)).toBe(true)
  })
})
