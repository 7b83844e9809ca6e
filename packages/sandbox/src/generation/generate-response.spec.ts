import { describe, expect, it } from '@jest/globals'
import { valueAt } from '@selling-partner/auth/internal'
import { requestFor } from '../../test/request-for.js'
import type { Definitions, Parameter, Schema } from '../model/swagger-model.js'
import { generateResponse } from './generate-response.js'

const now = new Date('2026-05-05T10:30:00Z')

interface Sent {
  readonly parameters?: readonly Parameter[]
  readonly path?: Record<string, string>
  readonly query?: string
  readonly body?: unknown
  readonly definitions?: Definitions
  readonly seed?: number
}

function generate(schema: Schema, { parameters, definitions, seed = 42, ...sent }: Sent = {}): unknown {
  const request = requestFor({ parameters, responses: { 200: { schema } } }, sent, definitions)
  return generateResponse(request, { seed, now }).body
}

function fieldsOf(properties: Schema['properties'], more: Sent & { required?: string[] } = {}): unknown {
  return generate({ type: 'object', required: Object.keys(properties ?? {}), properties }, more)
}

const text = { type: 'string' } as const
const inQuery = (name: string): Parameter => ({ name, in: 'query', type: 'string' })
const listInQuery = (name: string): Parameter => ({ name, in: 'query', type: 'array', items: text })
const bodyParameter: Parameter = { name: 'body', in: 'body', schema: {} }

describe('a generated response', () => {
  it('has the first successful status, and a body only if that status has a schema', () => {
    const responses = { 400: { schema: text }, 202: {}, 204: {} }
    expect(generateResponse(requestFor({ responses }), { seed: 1, now })).toEqual({ status: 202, body: undefined })
  })

  it('is the same for the same request and seed, and differs for others', () => {
    const schema = { type: 'array', minItems: 9, items: { type: 'integer' } }
    const one = generate(schema, { query: 'a=1&b=2' })
    expect(generate(schema, { query: 'b=2&a=1' })).toEqual(one)
    expect(generate(schema, { query: 'a=1&b=3' })).not.toEqual(one)
    expect(generate(schema, { query: 'a=1&b=2', seed: 43 })).not.toEqual(one)
  })

  it('keeps the values of other fields if a model gets a new field', () => {
    const before = fieldsOf({ orderId: text, asin: text })
    expect(fieldsOf({ title: text, orderId: text, asin: text })).toMatchObject({ ...Object(before) })
  })

  it('has plausible values for names and formats', () => {
    const names = ['asin', 'SellerSKU', 'AmazonOrderId', 'trackingNumber', 'buyerEmail', 'imageUrl', 'currencyCode']
    expect(fieldsOf(Object.fromEntries(names.map((name) => [name, text])))).toEqual({
      asin: expect.stringMatching(/^B0[0-9A-Z]{8}$/),
      SellerSKU: expect.stringMatching(/^SKU-[A-Z]{3}-\d{4}$/),
      AmazonOrderId: expect.stringMatching(/^\d{3}-\d{7}-\d{7}$/),
      trackingNumber: expect.stringMatching(/^1Z[0-9A-Z]{16}$/),
      buyerEmail: expect.stringMatching(/^person\d{4}@example\.com$/),
      imageUrl: expect.stringMatching(/^https:\/\/images\.example\.com\//),
      currencyCode: 'USD',
    })
  })

  it('has the currency and country of the requested store', () => {
    const sent = { parameters: [listInQuery('marketplaceIds')], query: 'marketplaceIds=A1VC38T7YXB528' }
    const price = { type: 'object', properties: { CurrencyCode: text, Amount: text } } as const
    expect(fieldsOf({ price, country: text }, sent)).toEqual({
      price: { CurrencyCode: 'JPY', Amount: expect.stringMatching(/^\d+\.\d{2}$/) },
      country: 'JP',
    })
  })

  it('has dates in the order in which things happen', () => {
    const date = { type: 'string', format: 'date-time' } as const
    const names = ['createdTime', 'lastUpdatedTime', 'latestShipDate', 'latestDeliveryDate']
    const dates = Object.values(Object(fieldsOf(Object.fromEntries(names.map((name) => [name, date])))))
    expect(dates).toEqual([...dates].sort())
    expect([String(dates[1]) < now.toISOString(), String(dates[2]) > now.toISOString()]).toEqual([true, true])
  })

  it('has dates within the requested ones', () => {
    const parameters = [inQuery('createdAfter'), inQuery('createdBefore')]
    const query = 'createdAfter=2026-05-05T09:00:00Z&createdBefore=2026-05-05T09:30:00Z'
    const items = { type: 'object', required: ['createdTime'], properties: { createdTime: text } }
    const found = generate({ type: 'array', minItems: 20, items }, { parameters, query })
    const dates = Array.isArray(found) ? found.map((each) => String(valueAt(each, 'createdTime'))).sort() : []
    expect(dates).toHaveLength(20)
    expect([String(dates[0]) >= '2026-05-05T09:00:00.000Z', String(dates[19]) <= '2026-05-05T09:30:00.000Z']).toEqual([
      true,
      true,
    ])
  })

  it.each([
    'createdAfter=2026-05-05T09:00:00Z',
    'createdAfter=2026-04-01T00:00:00Z',
    'createdBefore=2025-01-01T00:00:00Z',
    'createdAfter=2025-01-01T00:00:00Z&createdBefore=2025-01-01T00:00:10Z',
    'createdAfter=2027-01-01T00:00:00Z',
    'createdAfter=2026-05-02T00:00:00Z&createdBefore=2027-01-01T00:00:00Z',
  ])('has dates of creation before those of updates for %s', (query) => {
    const parameters = [inQuery('createdAfter'), inQuery('createdBefore')]
    for (const seed of Array(50).keys()) {
      const found = fieldsOf({ createdTime: text, lastUpdatedTime: text }, { parameters, query, seed })
      const [created = '', updated = ''] = Object.values(Object(found)).map(String)
      const limits = new URLSearchParams(query)
      expect(created <= updated).toBe(true)
      expect(created >= (limits.get('createdAfter') ?? '').replace('Z', '')).toBe(true)
      expect(updated <= (limits.get('createdBefore')?.replace('Z', '.999Z') ?? '9')).toBe(true)
    }
  })

  it('omits failures and page tokens unless they are required', () => {
    const properties = { errors: { type: 'array', items: text }, nextToken: text, warnings: text, sku: text } as const
    expect(Object.keys(Object(generate({ type: 'object', properties })))).toEqual(['sku'])
    const required = generate({ type: 'object', required: ['errors', 'nextToken'], properties })
    expect(required).toMatchObject({ errors: [], nextToken: expect.any(String) })
  })

  it('prefers enum values of success', () => {
    const status = { type: 'string', enum: ['CANCELLED', 'DONE', 'FATAL', 'IN_QUEUE'] } as const
    const role = { type: 'string', enum: ['REJECTED', 'OPEN'] } as const
    expect(fieldsOf({ status, role })).toEqual({ status: 'DONE', role: 'OPEN' })
  })

  it('ends recursion', () => {
    const Node = { type: 'object', properties: { name: text, next: { $ref: '#/definitions/Node' } } } as const
    const List = {
      type: 'object',
      properties: { name: text, lists: { type: 'array', items: { $ref: '#/definitions/List' } } },
    } as const
    const definitions = { Node, List, Loop: { $ref: '#/definitions/Loop' } }
    expect(generate({ $ref: '#/definitions/Node' }, { definitions })).toEqual({ name: expect.any(String) })
    expect(generate({ $ref: '#/definitions/List' }, { definitions })).toEqual({ name: expect.any(String) })
    expect(generate({ $ref: '#/definitions/Loop' }, { definitions })).toEqual({})
    const endless = {
      Endless: { ...Node, required: ['next'], properties: { next: { $ref: '#/definitions/Endless' } } },
    }
    expect(generate({ $ref: '#/definitions/Endless' }, { definitions: endless })).toMatchObject({ next: { next: {} } })
  })

  it('merges every schema of an allOf', () => {
    const schema = { allOf: [{ required: ['sku'], properties: { sku: text } }, { $ref: '#/definitions/A' }] }
    const definitions = { A: { type: 'object', required: ['asin'], properties: { asin: text } } }
    expect(Object.keys(Object(generate(schema, { definitions })))).toEqual(['sku', 'asin'])
  })

  it('has an entry in a map, and none of a schema that allows anything', () => {
    const map = { type: 'object', additionalProperties: text } as const
    const any = { type: 'object', additionalProperties: {} } as const
    expect(fieldsOf({ map, any })).toEqual({ map: { example: expect.any(String) }, any: {} })
  })
})

describe('limits of a model', () => {
  it.each<[string, Schema, (value: unknown) => boolean]>([
    ['a minimum above the usual', { type: 'integer', minimum: 500 }, (value) => Number(value) >= 500],
    ['a maximum below the usual', { type: 'number', maximum: -5 }, (value) => Number(value) <= -5],
    [
      'exclusive limits',
      { type: 'integer', minimum: 3, maximum: 5, exclusiveMinimum: true, exclusiveMaximum: true },
      (value) => value === 4,
    ],
    ['a multiple', { type: 'integer', multipleOf: 7 }, (value) => Number(value) % 7 === 0],
    ['an integer as the format of a number', { type: 'number', format: 'int64', minimum: 0.5 }, Number.isInteger],
    ['a minimum length', { type: 'string', minLength: 90 }, (value) => String(value).length === 90],
    ['a maximum length', { type: 'string', maxLength: 2 }, (value) => String(value).length === 2],
    ['a pattern', { type: 'string', pattern: '^Q[0-9]{2}$' }, (value) => /^Q\d\d$/.test(String(value))],
    [
      'a number of items',
      { type: 'array', minItems: 5, items: text },
      (value) => Array.isArray(value) && value.length === 5,
    ],
    [
      'a maximum of items',
      { type: 'array', maxItems: 0, items: text },
      (value) => Array.isArray(value) && value.length === 0,
    ],
    [
      'unique items',
      { type: 'array', uniqueItems: true, minItems: 2, items: { type: 'string', enum: ['a', 'b'] } },
      (value) => new Set(Object.values(Object(value))).size === 2,
    ],
  ])('apply: %s', (_, schema, isValid) => {
    for (const seed of Array(30).keys())
      expect(isValid(valueAt(fieldsOf({ field: schema }, { seed }), 'field'))).toBe(true)
  })
})

describe('values of the request', () => {
  it('come back in fields of the same name, ignoring case and plural', () => {
    const parameters: Parameter[] = [
      { name: 'ReportId', in: 'path', required: true, type: 'string' },
      listInQuery('marketplaceIds'),
    ]
    const properties = { reportId: text, marketplaceId: text, marketplaceIds: { type: 'array', items: text } } as const
    expect(fieldsOf(properties, { parameters, path: { ReportId: 'R1' }, query: 'marketplaceIds=M1,M2' })).toEqual({
      reportId: 'R1',
      marketplaceId: 'M1',
      marketplaceIds: ['M1', 'M2'],
    })
  })

  it('come back in the type of the field', () => {
    const parameters = [inQuery('quantity'), inQuery('isGift'), inQuery('startDate')]
    const properties = {
      quantity: { type: 'integer' },
      isGift: { type: 'boolean' },
      startDate: { type: 'string', format: 'date-time' },
    } as const
    const query = 'quantity=77&isGift=false&startDate=2026-01-02'
    expect(fieldsOf(properties, { parameters, query })).toEqual({
      quantity: 77,
      isGift: false,
      startDate: '2026-01-02T00:00:00.000Z',
    })
  })

  it('do not come back if the model forbids them', () => {
    const parameters = [inQuery('sku'), inQuery('quantity')]
    const properties = { sku: { type: 'string', maxLength: 3 }, quantity: { type: 'integer' } } as const
    const found = fieldsOf(properties, { parameters, query: 'sku=TOO_LONG&quantity=many' })
    expect(found).toEqual({ sku: expect.not.stringContaining('TOO_LONG'), quantity: expect.any(Number) })
  })

  it('give a list one item for each object of the request, in its order', () => {
    const line = {
      type: 'object',
      required: ['sku', 'quantity'],
      properties: { sku: text, quantity: { type: 'integer' } },
    }
    const body = { lines: [4, 3, 2, 1, 5].map((quantity) => ({ sku: `S${quantity}`, quantity })) }
    expect(fieldsOf({ lines: { type: 'array', items: line } }, { parameters: [bodyParameter], body })).toEqual(body)
  })

  it('give a list one item for each ID of the request', () => {
    const item = { type: 'object', required: ['asin'], properties: { asin: text } }
    const sent = { parameters: [listInQuery('asins')], query: 'asins=A1,A2,A3,A4' }
    expect(fieldsOf({ items: { type: 'array', items: item } }, sent)).toEqual({
      items: ['A1', 'A2', 'A3', 'A4'].map((asin) => ({ asin })),
    })
  })

  it('limit the items of a page', () => {
    const sent = { parameters: [inQuery('pageSize')], query: 'pageSize=1' }
    expect(generate({ type: 'array', items: { type: 'object' } }, sent)).toEqual([{}])
  })

  it('with a general name come back only in an object of the same name', () => {
    const body = { name: 'Order', shipTo: { name: 'Kim' } }
    const person = { type: 'object', required: ['name'], properties: { name: text } } as const
    const found = fieldsOf({ shipTo: person, billTo: person }, { parameters: [bodyParameter], body })
    expect(found).toEqual({ shipTo: { name: 'Kim' }, billTo: { name: expect.not.stringMatching(/Kim|Order/) } })
  })
})
