import { describe, expect, it } from '@jest/globals'
import { valueAt } from '@selling-partner/auth/internal'
import { requestFor } from '../../test/request-for.js'
import type { ModelOperation } from '../model/swagger-model.js'
import { ErrorResponse } from '../response.js'
import { generateResponse } from './generate-response.js'

const item = { type: 'object', required: ['sku'], properties: { sku: { type: 'string' } } } as const
const list = {
  type: 'object',
  properties: {
    seller: { type: 'string' },
    items: { type: 'array', items: item },
    pagination: { type: 'object', properties: { nextToken: { type: 'string' }, total: { type: 'integer' } } },
  },
} as const

const byToken: Partial<ModelOperation> = {
  parameters: [
    { name: 'seller', in: 'query', type: 'string' },
    { name: 'nextToken', in: 'query', type: 'string' },
    { name: 'pageSize', in: 'query', type: 'integer' },
  ],
  'x-pages': { in: 'nextToken', out: 'pagination.nextToken', items: 'items' },
  responses: { 200: { schema: list } },
}

const byOffset: Partial<ModelOperation> = {
  parameters: [{ name: 'body', in: 'body', schema: {} }],
  'x-pages': { in: 'body.pagination.offset', total: 'pagination.total', items: 'items' },
  responses: { 200: { schema: list } },
}

function respond(operation: Partial<ModelOperation>, sent: Parameters<typeof requestFor>[1], seed = 42): unknown {
  return generateResponse(requestFor(operation, sent), { seed, now: new Date('2026-05-05T10:00:00Z') }).body
}

function skusOf(body: unknown): unknown[] {
  const items = valueAt(body, 'items')
  return Array.isArray(items) ? items.map((each) => valueAt(each, 'sku')) : []
}

/** The bodies of all pages, with the token as the only parameter if `alone`. */
function pagesOf(operation: Partial<ModelOperation>, query: string, alone: boolean): unknown[] {
  const pages = [respond(operation, { query })]
  for (;;) {
    const token = valueAt(pages.at(-1), 'pagination.nextToken')
    if (token === undefined) return pages
    const others = alone ? '' : `${query}&`
    pages.push(respond(operation, { query: `${others}nextToken=${String(token)}` }))
  }
}

describe('a list with page tokens', () => {
  it('has three pages with different items, and no token on the last', () => {
    const pages = pagesOf(byToken, 'pageSize=2&seller=S1', false)
    const skus = pages.flatMap(skusOf)
    expect([pages.length, skus.length, new Set(skus).size]).toEqual([3, 6, 6])
    expect(pages.map((page) => valueAt(page, 'seller'))).toEqual(['S1', 'S1', 'S1'])
  })

  it('has the same pages with the token alone if the operation requires that', () => {
    const rule = { in: 'nextToken', out: 'pagination.nextToken', items: 'items', alone: true }
    const operation = { ...byToken, 'x-pages': rule }
    expect(pagesOf(operation, 'pageSize=1&seller=S1', true)).toEqual(pagesOf(operation, 'pageSize=1&seller=S1', false))
  })

  it('returns the first page for an empty token', () => {
    expect(skusOf(respond(byToken, { query: 'nextToken=' }))).toHaveLength(3)
  })

  it.each([
    ['another text', () => 'MQ'],
    ['a changed token', (token: string) => `${token.slice(0, -3)}xyz`],
    ['another page in it', () => Buffer.from('[2,"",0]').toString('base64url')],
    ['JSON that is not a list', () => Buffer.from('7').toString('base64url')],
  ])('rejects %s as a token', (_, change) => {
    const token = change(String(valueAt(respond(byToken, {}), 'pagination.nextToken')))
    expect(() => respond(byToken, { query: `nextToken=${token}` })).toThrow(ErrorResponse)
    expect(() => respond(byToken, { query: `nextToken=${token}` })).toThrow(/The page token is invalid/)
  })

  it('rejects the token of a sandbox with another seed', () => {
    const token = String(valueAt(respond(byToken, {}, 7), 'pagination.nextToken'))
    expect(() => respond(byToken, { query: `nextToken=${token}` })).toThrow(ErrorResponse)
  })

  it('ends with a generated page if its first page is a static case', () => {
    const first = { response: { items: [], pagination: { nextToken: 'of-the-case' } } }
    const responses = { 200: { schema: list, 'x-amzn-api-sandbox': { static: [first] } } }
    const body = respond({ ...byToken, responses }, { query: 'nextToken=of-the-case' })
    expect([skusOf(body).length, valueAt(body, 'pagination.nextToken')]).toEqual([3, undefined])
  })

  it('omits the token if the operation does not paginate', () => {
    expect(valueAt(respond({ ...byToken, 'x-pages': undefined }, {}), 'pagination.nextToken')).toBeUndefined()
  })
})

describe('a list with offsets', () => {
  it.each([1, 2, 50])('has three pages with different items for pages of %d', (limit) => {
    const skus: unknown[] = []
    for (;;) {
      const body = respond(byOffset, { body: { pagination: { limit, offset: skus.length } } })
      skus.push(...skusOf(body))
      if (skus.length >= Number(valueAt(body, 'pagination.total'))) break
    }
    const size = Math.min(limit, 3)
    expect([skus.length, new Set(skus).size]).toEqual([3 * size, 3 * size])
  })

  it('is empty behind the last page', () => {
    expect(skusOf(respond(byOffset, { body: { pagination: { limit: 2, offset: 6 } } }))).toEqual([])
  })
})
