import { types } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi } from '../../test/example-api.js'
import { mockLwa } from '../../test/mock-lwa.js'
import { rejectionOf } from '../../test/rejection.js'
import { useNock } from '../../test/use-nock.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { OperationParameter, PagedOperation, PageRule } from '../operation/operation.js'
import type { ClientOptions } from './client-options.js'

interface ItemPage {
  items?: string[]
  nextToken?: string
}

type ListItems = PagedOperation<object | undefined, ItemPage, string>

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'
const byToken = { in: 'nextToken', out: 'nextToken', items: 'items' }

useNock()

function operationWith(pages: PageRule, ...parameters: OperationParameter[]): ListItems {
  const row = { api: 'example-v1', id: 'listItems', grant: { type: 'seller' } } as const
  const hasBody = pages.in.startsWith('body')
  const query = ['nextToken', 'status', 'QueryType'].map((name): OperationParameter => ({ name, in: 'query' }))
  return {
    ...row,
    method: hasBody ? 'POST' : 'GET',
    path: '/example/v1/list',
    parameters: hasBody ? [{ name: 'body', in: 'body' }] : [...query, ...parameters],
    pages,
  }
}

const listItems = operationWith(byToken)

function createClient(options: Partial<ClientOptions> = {}) {
  mockLwa()
  return new ExampleApi({ auth: new SellingPartnerAuth(credentials), region: 'eu', retry: false, ...options })
}

/** Responds with one body after another. Returns the queries that arrived. */
function respond(...bodies: object[]): object[] {
  const queries: object[] = []
  for (const body of bodies) {
    nock(endpoint)
      .get('/example/v1/list')
      .query((query) => queries.push(query) > 0)
      .reply(200, body)
  }
  return queries
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = []
  for await (const item of items) collected.push(item)
  return collected
}

describe('a call to an operation that paginates', () => {
  it('returns the first page, with the token of the next one', async () => {
    respond({ items: ['a'], nextToken: '2' })
    const page = await createClient().call(listItems)
    expect(page).toMatchObject({ status: 200, data: { items: ['a'] }, nextToken: '2' })
  })

  it('yields every item of every page', async () => {
    const queries = respond({ items: ['a', 'b'], nextToken: '2' }, { items: ['c'], nextToken: '3' }, { items: ['d'] })
    expect(await collect(createClient().call(listItems, { status: 'OPEN' }))).toEqual(['a', 'b', 'c', 'd'])
    expect(queries).toEqual([
      { status: 'OPEN' },
      { status: 'OPEN', nextToken: '2' },
      { status: 'OPEN', nextToken: '3' },
    ])
  })

  it('yields every page, each with the token to continue from', async () => {
    respond({ items: ['a'], nextToken: '2' }, { items: ['b'] })
    const pages = await collect(createClient().call(listItems).pages())
    expect(pages).toMatchObject([{ data: { items: ['a'] }, nextToken: '2' }, { data: { items: ['b'] } }])
    expect(pages[1]?.nextToken).toBeUndefined()
  })

  it('requests the first page once for all its readers', async () => {
    respond({ items: ['a'], nextToken: '2' }, { items: ['b'] })
    const call = createClient().call(listItems)
    await call
    expect(await call.then(({ data }) => data.items)).toEqual(['a'])
    expect(await collect(call)).toEqual(['a', 'b'])
  })

  it('requests a page only when the loop needs it', async () => {
    const queries = respond({ items: ['a', 'b'], nextToken: '2' }, { items: ['c'] })
    for await (const item of createClient().call(listItems)) {
      expect(queries).toHaveLength(item === 'c' ? 2 : 1)
    }
  })

  it('requests no further page if the loop ends early', async () => {
    const queries = respond({ items: ['a'], nextToken: '2' }, { items: ['b'] })
    for await (const item of createClient().call(listItems)) {
      expect(item).toBe('a')
      break
    }
    expect(queries).toHaveLength(1)
    nock.cleanAll()
  })

  it.each([
    ['missing', {}],
    ['empty', { nextToken: '' }],
    ['null', { nextToken: null }],
    ['the same again', { nextToken: '2' }],
    ['the one that the call started with', { nextToken: '1' }],
  ])('stops if the token is %s', async (_, last) => {
    respond({ items: ['a'], nextToken: '2' }, { items: ['b'], ...last })
    expect(await collect(createClient().call(listItems, { nextToken: '1' }))).toEqual(['a', 'b'])
  })

  it('stops at a token that it has used several pages ago', async () => {
    const pages = ['2', '3', '4', '2'].map((nextToken, index) => ({ items: [`${index}`], nextToken }))
    respond(...pages)
    expect(await collect(createClient().call(listItems))).toHaveLength(4)
  })

  it.each([{}, { items: [] }, { items: null }])('continues after a page without items: %j', async (empty) => {
    respond({ ...empty, nextToken: '2' }, { items: ['b'] })
    expect(await collect(createClient().call(listItems))).toEqual(['b'])
  })

  it('sends the token alone if SP-API accepts nothing beside it', async () => {
    const queries = respond({ items: ['a'], nextToken: '2' }, { items: ['b'] })
    const items = createClient().call(operationWith({ ...byToken, alone: true }), { status: 'OPEN' })
    expect(await collect(items)).toEqual(['a', 'b'])
    expect(queries).toEqual([{ status: 'OPEN' }, { nextToken: '2' }])
  })

  it('sends the token with required parameters if SP-API accepts no other', async () => {
    const queries = respond({ items: ['a'], nextToken: '2' }, { items: ['b'] })
    const marketplaceId = { name: 'MarketplaceId', in: 'query', required: true } as const
    const operation = operationWith({ ...byToken, alone: true, with: { QueryType: 'NEXT_TOKEN' } }, marketplaceId)
    await collect(createClient().call(operation, { MarketplaceId: 'M', QueryType: 'SHIPMENT', status: 'OPEN' }))
    expect(queries[1]).toEqual({ MarketplaceId: 'M', QueryType: 'NEXT_TOKEN', nextToken: '2' })
  })

  it('sends the parameters that further pages need', async () => {
    const queries = respond({ items: ['a'], nextToken: '2' }, { items: ['b'] })
    const operation = operationWith({ ...byToken, with: { QueryType: 'NEXT_TOKEN' } })
    await collect(createClient().call(operation, { QueryType: 'SHIPMENT', status: 'OPEN' }))
    expect(queries).toEqual([
      { QueryType: 'SHIPMENT', status: 'OPEN' },
      { QueryType: 'NEXT_TOKEN', status: 'OPEN', nextToken: '2' },
    ])
  })

  it('finds token and items in nested fields', async () => {
    respond({ payload: { Items: ['a'], pagination: { next: '2' } } }, { payload: { Items: ['b'] } })
    const operation = operationWith({ in: 'nextToken', out: 'payload.pagination.next', items: 'payload.Items' })
    expect(await collect(createClient().call(operation))).toEqual(['a', 'b'])
  })

  it('yields an object as the only item of its page', async () => {
    respond({ events: { fees: [1] }, nextToken: '2' }, { events: { fees: [2] } })
    const items = await collect(createClient().call(operationWith({ ...byToken, items: 'events' })))
    expect(items).toEqual([{ fees: [1] }, { fees: [2] }])
  })

  it('counts offsets up to the number of all items', async () => {
    const bodies: unknown[] = []
    const pages = { in: 'body.pagination.offset', total: 'pagination.totalResults', items: 'items' }
    for (const items of [['a', 'b'], ['c', 'd'], ['e']]) {
      nock(endpoint)
        .post('/example/v1/list', (body) => bodies.push(body) > 0)
        .reply(200, { items, pagination: { totalResults: 5 } })
    }
    const body = { filters: { a: 1 }, pagination: { limit: 2, offset: 0 } }
    const list = await collect(createClient().call(operationWith(pages), { body }).pages())
    expect(list.map(({ nextToken }) => nextToken)).toEqual(['2', '4', undefined])
    expect(bodies).toEqual([0, 2, 4].map((offset) => ({ filters: { a: 1 }, pagination: { limit: 2, offset } })))
    expect(body.pagination.offset).toBe(0)
  })

  it.each([
    [['a'], undefined],
    [[], 5],
    [['a'], 1],
  ])('stops counting if a page has the items %j of %p', async (items, totalResults) => {
    const pages = { in: 'body.pagination.offset', total: 'pagination.totalResults', items: 'items' }
    nock(endpoint).post('/example/v1/list').reply(200, { items, pagination: { totalResults } })
    expect(await collect(createClient().call(operationWith(pages), { body: {} }))).toEqual(items)
  })

  it('fails like any call if the first page fails', async () => {
    nock(endpoint).get('/example/v1/list').times(2).reply(400, {})
    const client = createClient()
    const error = await rejectionOf(client.call(listItems))
    expect(error).toMatchObject({ code: 'API_ERROR', status: 400 })
    expect(error).not.toHaveProperty('nextToken')
    nock(endpoint).get('/example/v1/list?nextToken=7').reply(400, {})
    expect(await rejectionOf(client.call(listItems, { nextToken: '7' }))).toMatchObject({ status: 400, nextToken: '7' })
    expect(await rejectionOf(collect(client.call(listItems)))).toMatchObject({ code: 'API_ERROR', status: 400 })
  })

  it('fails with the token to continue from if a further page fails', async () => {
    respond({ items: ['a'], nextToken: '2' })
    nock(endpoint)
      .get('/example/v1/list?nextToken=2')
      .reply(400, { errors: [{ code: 'InvalidInput' }] })
    const items: string[] = []
    const run = async () => {
      for await (const item of createClient().call(listItems)) items.push(item)
    }
    const error = await rejectionOf(run())
    expect(items).toEqual(['a'])
    expect(error).toMatchObject({ name: 'ApiError', code: 'API_ERROR', status: 400, attempts: 1, nextToken: '2' })
    expect(error).toBeInstanceOf(Error)
    expect(types.isNativeError(error)).toBe(true)
    expect((error as Error).stack).toContain('ApiError')
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ nextToken: '2', status: 400 })
  })

  it('does not tell one call about the page of another that waits for the same token', async () => {
    respond({ items: ['a'], nextToken: '2' }, { items: ['a'], nextToken: '3' })
    const client = createClient()
    const pages = [client.call(listItems).pages(), client.call(listItems).pages()]
    for (const each of pages) await each.next()
    nock.cleanAll()
    nock('https://api.amazon.com').post('/auth/o2/token').reply(400, { error: 'invalid_grant' })
    nock(endpoint)
      .get('/example/v1/list')
      .query(true)
      .times(2)
      .reply(403, {
        errors: [{ code: 'Unauthorized', details: 'The access token you provided has expired.' }],
      })
    const errors = await Promise.all(pages.map((each) => rejectionOf(each.next())))
    expect(errors).toMatchObject([{ nextToken: '2' }, { nextToken: '3' }])
  })

  it('leaves the error of the first page to a loop that begins later', async () => {
    nock(endpoint).get('/example/v1/list').times(2).reply(400, {})
    const unhandled: unknown[] = []
    const note = (error: unknown) => unhandled.push(error)
    process.on('unhandledRejection', note)
    const client = createClient()
    const loops = [client.call(listItems).pages(), client.call(listItems)[Symbol.asyncIterator]()]
    await new Promise((resolve) => setTimeout(resolve, 100))
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
    for (const loop of loops) expect(await rejectionOf(loop.next())).toMatchObject({ status: 400 })
  })

  it('repeats the parameters and headers with which it began', async () => {
    const queries = respond({ items: ['a'], nextToken: '2' }, { items: ['b'] })
    const params = { status: 'OPEN' }
    const headers = new Map([['x-trace', 'abc']]).entries()
    for await (const page of createClient().call(listItems, params, { headers }).pages()) {
      params.status = 'CLOSED'
      expect(page.config.headers).toMatchObject({ 'x-trace': 'abc' })
    }
    expect(queries).toEqual([{ status: 'OPEN' }, { status: 'OPEN', nextToken: '2' }])
  })

  it('retries a page', async () => {
    respond({ items: ['a'], nextToken: '2' })
    nock(endpoint).get('/example/v1/list?nextToken=2').reply(503)
    respond({ items: ['b'] })
    const client = createClient({ retry: { baseDelay: 1 } })
    expect(await collect(client.call(listItems))).toEqual(['a', 'b'])
  })

  it('ends with the signal between two pages', async () => {
    respond({ items: ['a'], nextToken: '2' })
    const controller = new AbortController()
    const pages = createClient().call(listItems, {}, { signal: controller.signal }).pages()
    await pages.next()
    controller.abort(new Error('shutdown'))
    expect(await rejectionOf(pages.next())).toMatchObject({ code: 'ABORTED', nextToken: '2' })
  })

  it('is a promise whose methods return ordinary promises', async () => {
    respond({ items: ['a'] })
    const call = createClient().call(listItems)
    expect(call).toBeInstanceOf(Promise)
    expect(Object.getPrototypeOf(call.then())).toBe(Promise.prototype)
    let isDone = false
    await call.finally(() => {
      isDone = true
    })
    expect(isDone).toBe(true)
  })
})
