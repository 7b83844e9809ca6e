import { describe, expect, it } from '@jest/globals'
import type { Descriptions } from '../models/annotations.js'
import type { Document, OperationObject, Parameter, SandboxCase, Schema } from '../models/swagger.js'
import { catalogRow } from '../models/test-support/catalog-row.js'
import { engineModel, removeContradictions } from './engine-model.js'

const orderId: Parameter = { name: 'orderId', in: 'path', required: true, type: 'string' }

describe('engineModel', () => {
  it('gives every operation the same tag, so that the package has one class', () => {
    const { paths, tags } = model({
      tags: [{ name: 'a' }, { name: 'b' }],
      paths: {
        '/a': { get: operation('getA', { tags: ['a', 'b'] }) },
        '/b': { get: operation('getB') },
      },
    })

    expect([paths['/a']?.get?.tags, paths['/b']?.get?.tags]).toEqual([['Orders'], ['Orders']])
    expect(tags).toBeUndefined()
  })

  it("copies a path's parameters to each of its operations", () => {
    const { paths } = model({
      paths: {
        '/orders/{orderId}': {
          parameters: [orderId],
          get: operation('getOrder'),
          delete: operation('cancelOrder', { parameters: [{ ...orderId, maxLength: 19 }] }),
          patch: operation('changeOrder'),
        },
      },
    })
    const { get, patch, delete: cancel, parameters } = paths['/orders/{orderId}'] ?? {}

    expect(parameters).toBeUndefined()
    expect(get?.parameters).toMatchObject([orderId])
    expect(patch?.parameters).toMatchObject([orderId])
    expect(cancel?.parameters).toMatchObject([{ ...orderId, maxLength: 19 }])
  })

  it.each([
    [{ 200: { description: 'OK' } }, true],
    [{ 200: { description: 'OK', schema: {} } }, false],
    [{ 200: { description: 'OK', schema: {} }, 204: { description: 'No Content' } }, false],
    [{ 202: { description: 'Accepted' } }, false],
    [{ 200: { description: 'OK', schema: {} }, 400: { description: 'Bad Request' } }, false],
  ])('marks an operation with the responses %j as empty: %p', (responses, isEmpty) => {
    expect(describedOperation({ responses })).toHaveProperty('x-empty-response', isEmpty)
  })

  it('adds the facts that the templates print about an operation', () => {
    const facts = describedOperation({
      parameters: [orderId],
      produces: ['application/pdf'],
      'x-usage-plan': { rate: 0.5, burst: 30 },
      'x-application-plan': { rate: 100, burst: 30 },
      'x-grant': { type: 'grantless', scope: 'sellingpartnerapi::notifications' },
    })

    expect(facts).toMatchObject({
      'x-usage-plan-text': '0.5 requests per second, burst 30; 100 for the whole application',
      'x-grant-text': 'grantless (`sellingpartnerapi::notifications`)',
      'x-authorization-text': expect.stringMatching(/^Grantless: /),
      'x-reference': 'https://developer-docs.amazon/sp-api/reference/getorder',
      'x-accept': 'application/pdf',
      'x-example-call': "await orders.getOrder({ orderId: 'EXAMPLE' })",
    })
  })

  it('adds the rules between parameters as sentences and types, and requires an argument', () => {
    const query = (name: string): Parameter => ({ name, in: 'query', type: 'string' })
    const facts = describedOperation({
      parameters: [query('sku'), query('asin')],
      'x-rules': [{ kind: 'exactlyOne', parameters: ['sku', 'asin'] }],
      'x-note': 'Slow.',
    })
    expect(facts).toMatchObject({
      'x-summary': 'Set exactly one of `sku` and `asin`. Slow.',
      'x-comment': ['Set exactly one of `sku` and `asin`. Slow.'],
      'x-variants': [{ arguments: "'sku', 'asin'" }, { arguments: "'asin', 'sku'" }],
      'x-rule-types': [],
      'x-needs-params': true,
      'x-example-call': "await orders.getOrder({ sku: 'EXAMPLE' })",
    })
    expect(describedOperation({ parameters: [query('sku')] })).toMatchObject({
      'x-variants': [],
      'x-rule-types': [],
      'x-needs-params': false,
      'x-example-call': 'await orders.getOrder()',
    })
  })

  it('shows the parameter of the first sandbox case in the example if the rules need one of several', () => {
    const query = (name: string): Parameter => ({ name, in: 'query', type: 'string' })
    const parameters = { asin: { value: 'A1' } }
    const facts = describedOperation({
      parameters: [query('sku'), query('asin')],
      'x-rules': [{ kind: 'atLeastOne', parameters: ['sku', 'asin'] }],
      responses: { 200: { description: 'OK', 'x-amzn-api-sandbox': { static: [{ request: { parameters } }] } } },
    })
    expect(facts).toMatchObject({ 'x-example-call': "await orders.getOrder({ asin: 'A1' })" })
  })

  it('describes known values, notes and the limits of a body that is a reference', () => {
    const values = Array.from({ length: 23 }, (_, index) => `V${index}`)
    const { paths } = model({
      paths: {
        '/orders': {
          get: operation('getOrder', {
            parameters: [
              { name: 'kind', in: 'query', type: 'string', 'x-known-values': ['A', 'B'], 'x-note': 'Not C.' },
              { name: 'many', in: 'query', type: 'array', items: { type: 'string', 'x-known-values': values } },
              { name: 'order', in: 'body', schema: { $ref: '#/definitions/Orders' } },
            ],
          }),
        },
      },
      definitions: { Orders: { type: 'array', items: { type: 'string' }, maxItems: 20 } },
    })
    const [kind, many, body] = paths['/orders']?.get?.parameters ?? []
    expect(kind).toMatchObject({ 'x-comment': ' Not C. ', 'x-notes': 'Not C. Known values: `A`, `B`.' })
    expect(many).toMatchObject({ 'x-notes': expect.stringMatching(/^Known values: `V0`, .* `V19` and 3 more\.$/) })
    expect(body).toMatchObject({ 'x-comment': ' At most 20 items. ', 'x-notes': 'At most 20 items.' })
  })

  it('adds the note of a definition and of a property that is a reference', () => {
    const { definitions } = model({
      paths: { '/orders': { get: operation('getOrder') } },
      definitions: {
        Order: { 'x-note': 'Big.', properties: { buyer: { $ref: '#/definitions/Buyer', 'x-note': 'Absent.' } } },
        Buyer: { properties: {} },
      },
    })
    expect(definitions?.Order).toMatchObject({ 'x-comment': ' Big. ' })
    expect(definitions?.Order?.properties?.buyer).toMatchObject({ 'x-comment': ' Absent. ' })
  })

  it('links a shared operationId to the page of the API version', () => {
    expect(describedOperation({}, undefined, new Set(['getOrder']))).toMatchObject({
      'x-reference': 'https://developer-docs.amazon/sp-api/reference/orders-v0',
    })
  })

  it('adds our descriptions and the limits that types cannot express', () => {
    const { paths, definitions } = model(
      {
        paths: { '/orders': { get: operation('getOrder', { parameters: [{ ...orderId, maxLength: 19 }] }) } },
        definitions: {
          Order: {
            properties: {
              id: { type: 'string', maxLength: 19 },
              total: { $ref: '#/definitions/Money' },
              fee: { $ref: '#/definitions/Money' },
              buyer: { properties: { name: { type: 'string' } } },
              lines: { items: { properties: { sku: { type: 'string' } } } },
            },
          },
        },
      },
      descriptions,
    )

    expect(paths['/orders']?.get).toMatchObject({
      'x-summary': 'Returns one order.',
      'x-comment': ['Returns one order.'],
      parameters: [
        {
          'x-comment': ' Order to return. At most 19 characters. ',
          'x-notes': 'Order to return. At most 19 characters.',
        },
      ],
    })
    expect(definitions?.Order).toEqual({
      'x-comment': ' An order. ',
      properties: {
        id: { type: 'string', maxLength: 19, 'x-comment': ' Order ID. At most 19 characters. ' },
        total: { allOf: [{ $ref: '#/definitions/Money' }], 'x-comment': ' Price of all items. ' },
        fee: { $ref: '#/definitions/Money' },
        buyer: { properties: { name: { type: 'string', 'x-comment': ' Name on the invoice. ' } } },
        lines: { items: { properties: { sku: { type: 'string', 'x-comment': ' What was bought. ' } } } },
      },
    })
  })

  it('describes the limits of parameters and allOf properties without our description', () => {
    const limited: Schema = { type: 'string', maxLength: 19 }
    const { paths, definitions } = model({
      paths: { '/orders': { get: operation('getOrder', { parameters: [{ ...orderId, maxLength: 19 }] }) } },
      definitions: { Order: { allOf: [{ $ref: '#/definitions/Base' }, { properties: { id: limited } }] } },
    })

    expect(paths['/orders']?.get?.parameters).toMatchObject([{ 'x-comment': ' At most 19 characters. ' }])
    expect(definitions?.Order?.allOf?.[1]?.properties?.id).toMatchObject({ 'x-comment': ' At most 19 characters. ' })
  })

  it('lists the values of an enum in the notes of a table', () => {
    expect(notesOf({ ...orderId, enum: ['A', 'B'] })).toBe('One of `A`, `B`.')
    expect(notesOf({ ...orderId, type: 'array', items: { enum: ['A', 'B'] } })).toBe('One of `A`, `B`.')
    expect(notesOf(orderId)).toBe('')
  })

  it('escapes a pattern that would end a table cell', () => {
    expect(notesOf({ ...orderId, pattern: '^(a|b)$' })).toBe('Pattern: `^(a\\|b)$`.')
  })

  it('escapes a pattern that would end a comment', () => {
    const [parameter] = describedOperation({ parameters: [{ ...orderId, pattern: '^.*/$' }] }).parameters ?? []

    expect(parameter).toMatchObject({ 'x-comment': ' Pattern: `^.*\\/$`. ' })
  })

  it('renames reserved names and loosens free-form maps', () => {
    const { definitions } = model({
      definitions: { Error: { type: 'object', additionalProperties: { type: 'object' } } },
    })

    expect(definitions).toEqual({ ErrorEntry: { type: 'object', additionalProperties: true } })
  })

  it('accepts a model without definitions', () => {
    expect(model({}).definitions).toEqual({})
  })

  it('does not change the prepared model', () => {
    const prepared = document({
      paths: { '/orders/{orderId}': { parameters: [orderId], get: operation('getOrder') } },
      definitions: { Error: { properties: { code: { maxLength: 1 } } } },
    })
    const before = structuredClone(prepared)

    engineModel(catalogRow(), prepared, descriptions, new Set())

    expect(prepared).toEqual(before)
  })
})

const descriptions: Descriptions = {
  summary: 'Manages orders.',
  operations: { getOrder: { summary: 'Returns one order.', parameters: { orderId: 'Order to return.' } } },
  definitions: {
    Order: {
      description: 'An order.',
      properties: {
        id: 'Order ID.',
        total: 'Price of all items.',
        'buyer.name': 'Name on the invoice.',
        'lines.sku': 'What was bought.',
      },
    },
  },
}

function document(parts: Partial<Document>): Document {
  return { swagger: '2.0', info: { title: 'Orders', version: 'v0' }, paths: {}, ...parts }
}

function operation(operationId: string, facts: Partial<OperationObject> = {}): OperationObject {
  return { operationId, responses: { 200: { description: 'OK' } }, ...facts }
}

function model(parts: Partial<Document>, words?: Descriptions): Document {
  return engineModel(catalogRow(), document(parts), words, new Set()).document
}

function describedOperation(
  facts: Partial<OperationObject>,
  words?: Descriptions,
  shared: ReadonlySet<string> = new Set(),
): OperationObject {
  const prepared = document({ paths: { '/orders': { get: operation('getOrder', facts) } } })
  const described = engineModel(catalogRow(), prepared, words, shared).document.paths['/orders']?.get
  if (described === undefined) throw new Error('The operation is missing.')
  return described
}

function notesOf(parameter: Parameter): unknown {
  const [described] = describedOperation({ parameters: [parameter] }).parameters ?? []
  return (described as { 'x-notes'?: string } | undefined)?.['x-notes']
}

const cases: SandboxCase[] = [{ response: 'first' }, { response: 'second' }, { response: 'third' }]
const place = { method: 'GET', path: '/traps', status: 200, index: 1, reason: 'made up' }

function casesLeft(document: Document): unknown {
  return document.paths['/traps']?.get?.responses['200']?.['x-amzn-api-sandbox']?.static
}

function documentWithCases(): Document {
  const response = { description: 'OK', 'x-amzn-api-sandbox': { static: structuredClone(cases) } }
  return {
    swagger: '2.0',
    info: { title: 'Traps', version: 'v1' },
    paths: { '/traps': { get: { operationId: 'listTraps', responses: { 200: response } } } },
  }
}

describe('leaveOutContradictions', () => {
  it('removes the listed case and keeps the others', () => {
    expect(casesLeft(removeContradictions(documentWithCases(), [place]))).toEqual([cases[0], cases[2]])
  })

  it.each([
    { ...place, method: 'POST' },
    { ...place, path: '/other' },
    { ...place, status: 201 },
  ])('keeps all cases if another place is listed: $method $path $status', (elsewhere) => {
    expect(casesLeft(removeContradictions(documentWithCases(), [elsewhere]))).toEqual(cases)
  })

  it('does not change its input', () => {
    const document = documentWithCases()
    removeContradictions(document, [place])
    expect(document).toEqual(documentWithCases())
  })
})
