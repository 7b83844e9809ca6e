import { describe, expect, it } from '@jest/globals'
import { ExampleApi, operations } from '../../test/example-api.js'
import { isApiError, isThrottledError } from '../errors/api-errors.js'
import type { Operation, PagedOperation } from '../operation/operation.js'
import { fakeError, fakePages, fakeResponse, testAuth } from './index.js'

interface Item {
  readonly sku: string
}

interface ItemPage {
  readonly items: readonly Item[]
  readonly nextToken?: string
}

const getItem: Operation<{ sku: string }, Item> = {
  api: 'example-v1',
  id: 'getItem',
  method: 'GET',
  path: '/example/v1/items/{sku}',
  parameters: [],
  grant: { type: 'seller' },
}
const getItems: PagedOperation<object, ItemPage, Item> = {
  ...getItem,
  '~types': undefined,
  id: 'getItems',
  path: '/example/v1/items',
  pages: { in: 'nextToken', out: 'nextToken', items: 'items' },
}
const deleteItem: Operation<{ sku: string }, void> = {
  ...getItem,
  '~types': undefined,
  id: 'deleteItem',
  method: 'DELETE',
}

describe('testAuth', () => {
  const sentTokens: unknown[] = []
  const clientOf = (auth = testAuth()) =>
    new ExampleApi({
      auth,
      baseUrl: 'https://api.test',
      adapter: async (config) => {
        sentTokens.push(config.headers['x-amz-access-token'])
        return { data: '{"sku":"A1"}', status: 200, statusText: 'OK', headers: {}, config }
      },
    })

  it('sends tokens that it needs not request', async () => {
    sentTokens.length = 0
    const client = clientOf()
    await client.call(operations.getItem, { sku: 'A1' })
    await client.call(operations.getDestinations)
    await client.call(operations.getAddress)
    expect(sentTokens).toEqual(['Atza|test', 'Atza|test', 'Atz.sprdt|test'])
  })

  it('does not pace calls', async () => {
    const client = clientOf()
    for (let call = 0; call < 20; call += 1) await client.call(operations.getPaced)
    expect(testAuth().expectedWait(operations.getPaced, 100)).toBe(0)
  })

  it('has sellers', async () => {
    sentTokens.length = 0
    const seller = testAuth({ accessToken: 'Atza|own' }).forSeller({ refreshToken: 'Atzr|any' })
    await clientOf(seller).call(operations.getItem, { sku: 'A1' })
    expect(sentTokens).toEqual(['Atza|own'])
    expect(await seller.accessToken()).toBe('Atza|own')
  })
})

describe('fakeResponse', () => {
  it('is what a call returns', async () => {
    const response = await fakeResponse(getItem, { sku: 'A1' }, { rateLimit: 2, headers: { 'x-a': 'b' } })
    expect(response).toMatchObject({ data: { sku: 'A1' }, status: 200, requestId: 'test-request-id', rateLimit: 2 })
    expect(response.headers['x-a']).toBe('b')
    expect(await fakeResponse(deleteItem, undefined)).toMatchObject({ status: 204 })
  })

  it('is a sequence if the operation paginates', async () => {
    const items: Item[] = []
    for await (const item of fakeResponse(getItems, { items: [{ sku: 'A1' }, { sku: 'B2' }] })) items.push(item)
    expect(items).toEqual([{ sku: 'A1' }, { sku: 'B2' }])
  })

  it('has the type of the operation', () => {
    // @ts-expect-error: sku is text.
    fakeResponse(getItem, { sku: 1 })
    // @ts-expect-error: the operation returns no body.
    fakeResponse(deleteItem, { sku: 'A1' })
    // @ts-expect-error: the page has no items.
    fakeResponse(getItems, {})
    expect(fakeResponse(getItems, { items: [] }).pages).toBeInstanceOf(Function)
  })
})

describe('fakePages', () => {
  const first = { items: [{ sku: 'A1' }], nextToken: 'two' }

  it('yields the items of all pages', async () => {
    const skus: string[] = []
    for await (const { sku } of fakePages(getItems, [first, { items: [{ sku: 'B2' }] }])) skus.push(sku)
    expect(skus).toEqual(['A1', 'B2'])
    expect((await fakePages(getItems, [first])).nextToken).toBe('two')
  })

  it('fails at a page that is an error, or missing', async () => {
    const read = async (pages: Parameters<typeof fakePages<object, ItemPage, Item>>[1]) => {
      const skus: string[] = []
      try {
        for await (const { sku } of fakePages(getItems, pages)) skus.push(sku)
      } catch (error) {
        return { skus, error }
      }
      return { skus }
    }
    expect(await read([first, fakeError(getItems, 503)])).toMatchObject({
      skus: ['A1'],
      error: { status: 503, nextToken: 'two' },
    })
    expect(await read([first])).toMatchObject({
      error: { message: 'Page 2 of getItems is missing. Pass it, or remove the token before it.' },
    })
  })
})

describe('fakeError', () => {
  it('is the error of a throttled call for the status 429', () => {
    const error = fakeError(getItem, 429, { retryAfter: 2000 })
    expect([isThrottledError(error), error.code, error.retryAfter, error.amazonCode, error.attempts]).toEqual([
      true,
      'THROTTLED',
      2000,
      'QuotaExceeded',
      1,
    ])
  })

  it('is the error of a call for other statuses', () => {
    const error = fakeError(getItem, 403, {
      reason: 'access-denied',
      errors: [{ code: 'Unauthorized', message: 'No.' }],
    })
    expect([isApiError(error), isThrottledError(error), error.status, error.reason]).toEqual([
      true,
      false,
      403,
      'access-denied',
    ])
    expect(error.message).toContain('403 Unauthorized (request ID test-request-id). No.')
    expect(fakeError(getItem, 418).amazonCode).toBe('418')
  })
})
