import { describe, expect, it } from '@jest/globals'
import { valueAt } from '../../test/caller.js'
import { ValidatingCaller } from '../../test/validating-caller.js'
import type { SandboxOptions } from '../server/sandbox-state.js'

const path = '/dataKiosk/2023-11-15'
const us = 'ATVPDKIKX0DER'

const account = {
  products: [
    { sku: 'MUG', asin: 'B000000001', price: 10 },
    { sku: 'CUP', asin: 'B000000002', price: 20 },
  ],
  orders: [
    order('1', '2026-11-20T20:00:00Z', 'MUG', 2),
    order('2', '2026-11-20T21:00:00Z', 'CUP', 1),
    order('3', '2026-11-22T20:00:00Z', 'MUG', 1),
    { ...order('4', '2026-11-20T20:00:00Z', 'MUG', 5), status: 'CANCELLED' as const },
  ],
}

function order(orderId: string, createdAt: string, sku: string, quantity: number) {
  return { orderId, marketplaceId: us, createdAt, status: 'SHIPPED' as const, items: [{ sku, quantity }] }
}

function byDate(selection: string, granularity = 'DAY', from = '2026-11-01', to = '2026-11-27'): string {
  const where = `startDate: "${from}" endDate: "${to}" marketplaceIds: ["${us}"] aggregateBy: ${granularity}`
  return `{ analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(${where}) { ${selection} } } }`
}

function setUp(options: SandboxOptions = { account }) {
  const caller = new ValidatingCaller(options)
  const { sandbox } = caller
  const create = async (query: string, paginationToken?: string) => {
    const response = await caller.post(`${path}/queries`, { query, paginationToken })
    return { ...response, queryId: String(valueAt(response.body, 'queryId')) }
  }
  const get = async (queryId: string) => (await caller.call(`GET ${path}/queries/{queryId}`, { queryId })).body
  const cancel = (queryId: string) => caller.call(`DELETE ${path}/queries/{queryId}`, { queryId })
  const list = async (...query: [string, string][]) =>
    (await caller.get(`${path}/queries`, Object.fromEntries(query))).body

  async function download(documentId: unknown): Promise<string> {
    const { body } = await caller.call(`GET ${path}/documents/{documentId}`, { documentId: String(documentId) })
    return (await sandbox.fetch(new Request(String(valueAt(body, 'documentUrl'))))).text()
  }

  /** Runs a query to its end. Returns its rows. */
  async function run(query: string): Promise<unknown[]> {
    const { queryId, body } = await create(query)
    if (queryId === 'undefined') throw new Error(JSON.stringify(body))
    sandbox.advance(10)
    const documentId = valueAt(await get(queryId), 'dataDocumentId')
    return documentId === undefined ? [] : rowsOf(await download(documentId))
  }
  return { sandbox, create, get, cancel, list, download, run }
}

function rowsOf(jsonLines: string): unknown[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

describe('a query of Data Kiosk', () => {
  it('waits, is processed and has a document with one row per line', async () => {
    const { sandbox, create, get, download } = setUp()
    const query = byDate('startDate sales { unitsOrdered orderedProductSales { amount currencyCode } }')
    const { status, queryId } = await create(query)
    expect(status).toBe(202)
    const createdTime = '2026-11-27T12:00:00.000Z'
    expect(await get(queryId)).toEqual({ queryId, query, createdTime, processingStatus: 'IN_QUEUE' })
    sandbox.advance(1)
    expect(await get(queryId)).toMatchObject({
      processingStatus: 'IN_PROGRESS',
      processingStartTime: '2026-11-27T12:00:01.000Z',
    })
    sandbox.advance(2)
    const done = await get(queryId)
    expect(done).toMatchObject({ processingStatus: 'DONE', processingEndTime: '2026-11-27T12:00:03.000Z' })
    expect(await download(valueAt(done, 'dataDocumentId'))).toBe(
      [
        '{"startDate":"2026-11-20","sales":{"unitsOrdered":3,"orderedProductSales":{"amount":39.97,"currencyCode":"USD"}}}\n',
        '{"startDate":"2026-11-22","sales":{"unitsOrdered":1,"orderedProductSales":{"amount":9.99,"currencyCode":"USD"}}}\n',
      ].join(''),
    )
  })

  it('has no document if the account has no data of the period', async () => {
    const { sandbox, create, get } = setUp()
    const { queryId } = await create(byDate('startDate', 'DAY', '2026-11-23', '2026-11-27'))
    sandbox.advance(10)
    const done = await get(queryId)
    expect(done).toMatchObject({ processingStatus: 'DONE' })
    expect(done).not.toHaveProperty('dataDocumentId')
    expect(done).not.toHaveProperty('errorDocumentId')
  })

  it.each([
    ['ends before it starts', byDate('startDate', 'DAY', '2026-11-02', '2026-11-01'), /after endDate/],
    ['starts more than two years ago', byDate('startDate', 'DAY', '2024-11-26'), /two years ago/],
    ['is for an unknown store', byDate('startDate').replace(us, 'NOWHERE'), /marketplace ID NOWHERE/],
  ])('that %s fails with an error document', async (_, query, message) => {
    const { sandbox, create, get, download } = setUp()
    const { queryId } = await create(query)
    sandbox.advance(10)
    const failed = await get(queryId)
    expect(failed).toMatchObject({ processingStatus: 'FATAL' })
    expect(failed).not.toHaveProperty('dataDocumentId')
    expect(JSON.parse(await download(valueAt(failed, 'errorDocumentId')))).toEqual({
      errors: [{ message: expect.stringMatching(message) }],
    })
  })

  it('ends as a test requests it', async () => {
    const { sandbox, create, get } = setUp()
    sandbox.dataKiosk.finishAs('FATAL')
    sandbox.dataKiosk.finishAs('CANCELLED')
    const ids = [(await create(byDate('startDate'))).queryId, (await create(byDate('endDate'))).queryId]
    ids.push((await create(byDate('marketplaceId'))).queryId)
    sandbox.advance(10)
    const queries = await Promise.all(ids.map(get))
    expect(queries.map((each) => valueAt(each, 'processingStatus'))).toEqual(['FATAL', 'CANCELLED', 'DONE'])
    expect(queries[0]).toHaveProperty('errorDocumentId')
    expect(queries[1]).not.toHaveProperty('dataDocumentId')
  })

  it.each([
    ['an unknown dataset', '{ analytics_unknown { a } }', "Query 'analytics_unknown' is not supported."],
    ['an unknown field', byDate('sales { nothing }'), /Cannot query field "nothing"/],
    ['a syntax error', '{ analytics_salesAndTraffic_2024_04_24 ', /Syntax Error/],
    ['an object without fields', byDate('sales'), /must have a selection of subfields/],
    ['a wrong enum value', byDate('startDate', 'HOUR'), /HOUR/],
    ['a date in a wrong format', byDate('startDate', 'DAY', '11/01/2026'), /Date must be/],
    ['a date that does not exist', byDate('startDate', 'DAY', '2026-02-30'), /Date must be/],
    ['two operations', `query A ${byDate('startDate')} query B ${byDate('endDate')}`, /exactly one operation/],
    ['variables', `query ($a: String) ${byDate('startDate')}`, /Variables/],
    ['a mutation', 'mutation { a }', /not supported/],
    ['more than 8000 characters', byDate(`startDate ${'a'.repeat(8000)}`), /at most 8000/],
    ['no text', '', /Syntax Error/],
  ])('is rejected for %s', async (_, query, details) => {
    const { status, body } = await setUp().create(query)
    expect(status).toBe(400)
    expect(valueAt(body, 'errors', '0')).toEqual({
      code: 'InvalidInput',
      message: 'The provided query is invalid.',
      details: typeof details === 'string' ? details : expect.stringMatching(details),
    })
  })

  it('is rejected with all errors', async () => {
    const { body } = await setUp().create(byDate('one two'))
    expect(valueAt(body, 'errors')).toHaveLength(2)
  })

  it('can have aliases, fragments and more whitespace than 8000 characters', async () => {
    const query = `${byDate('from: startDate ...Units')} ${' '.repeat(8000)}
      fragment Units on SalesAndTrafficByDate { sales { units: unitsOrdered __typename } }`
    expect(await setUp().run(query)).toEqual([
      { from: '2026-11-20', sales: { units: 3, __typename: 'ByDateSales' } },
      { from: '2026-11-22', sales: { units: 1, __typename: 'ByDateSales' } },
    ])
  })

  it('of a static case gets the response of the case', async () => {
    const query =
      'query {sampleQuery(startDate:"2023-03-01" endDate:"2023-03-31" marketplaceIds:["ATVPDKIKX0DER"]){sales{date averageSellingPrice{amount currencyCode}}}}'
    expect(await setUp().create(query)).toMatchObject({ status: 202, queryId: 'QueryId1' })
  })

  it('can be canceled until it ends', async () => {
    const { sandbox, create, cancel, get } = setUp()
    const [waiting, running] = [await create(byDate('startDate')), await create(byDate('endDate'))]
    expect(await cancel(waiting.queryId)).toMatchObject({ status: 204 })
    sandbox.advance(1)
    expect(await cancel(running.queryId)).toMatchObject({ status: 204 })
    expect(await cancel(running.queryId)).toMatchObject({ status: 204 })
    const { queryId } = await create(byDate('marketplaceId'))
    sandbox.advance(10)
    expect(await cancel(queryId)).toMatchObject({ status: 400 })
    expect(await get(waiting.queryId)).toMatchObject({ processingStatus: 'CANCELLED' })
    expect(await get(running.queryId)).toMatchObject({ processingStatus: 'CANCELLED' })
  })
})

describe('the list of queries', () => {
  it('is the newest first, in pages', async () => {
    const { create, list } = setUp()
    const ids: string[] = []
    for (const field of ['startDate', 'endDate', 'marketplaceId']) ids.unshift((await create(byDate(field))).queryId)
    const first = await list(['pageSize', '2'])
    const second = await list(['paginationToken', String(valueAt(first, 'pagination', 'nextToken'))])
    const found = [first, second].flatMap((page) => Object(valueAt(page, 'queries')))
    expect(found.map((query) => valueAt(query, 'queryId'))).toEqual(ids)
    expect(valueAt(second, 'pagination', 'nextToken')).toBeUndefined()
  })

  it('has filters', async () => {
    const { sandbox, create, list } = setUp()
    const old = await create(byDate('startDate'))
    sandbox.advance(60)
    const young = await create(byDate('endDate'))
    const idsOf = async (...query: [string, string][]) =>
      Object(valueAt(await list(...query), 'queries')).map((each: unknown) => valueAt(each, 'queryId'))
    expect(await idsOf(['processingStatuses', 'DONE,FATAL'])).toEqual([old.queryId])
    expect(await idsOf(['processingStatuses', 'IN_QUEUE'])).toEqual([young.queryId])
    expect(await idsOf(['createdSince', '2026-11-27T12:00:30Z'])).toEqual([young.queryId])
    expect(await idsOf(['createdUntil', '2026-11-27T12:00:30Z'])).toEqual([old.queryId])
    sandbox.advance(91 * 86_400)
    expect(await idsOf()).toEqual([])
  })
})

describe('the pages of a query', () => {
  const economics = `{ analytics_economics_2024_03_15 { economics(startDate: "2026-10-01" endDate: "2026-11-27"
    marketplaceIds: ["${us}"]) { startDate msku sales { unitsOrdered } } } }`

  it('are queries with the token of the page before', async () => {
    const { sandbox, create, get, download } = setUp({})
    const rows: unknown[] = []
    let token: string | undefined
    do {
      const { queryId } = await create(economics, token)
      sandbox.advance(10)
      const query = await get(queryId)
      rows.push(...rowsOf(await download(valueAt(query, 'dataDocumentId'))))
      const next = valueAt(query, 'pagination', 'nextToken')
      token = next === undefined ? undefined : String(next)
    } while (token !== undefined && rows.length < 1000)
    expect(rows.length).toBeGreaterThan(200)
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length)
  })

  it('need the same query and a valid token', async () => {
    const { sandbox, create, get } = setUp({})
    const { queryId } = await create(economics)
    sandbox.advance(10)
    const token = String(valueAt(await get(queryId), 'pagination', 'nextToken'))
    expect(await create(economics.replace('msku', 'fnsku'), token)).toMatchObject({ status: 400 })
    expect(await create(economics, 'token')).toMatchObject({ status: 400 })
    expect(await create(economics, token)).toMatchObject({ status: 202 })
  })
})

describe('the datasets', () => {
  it('divide a period into days, complete weeks and complete months', async () => {
    const { run } = setUp()
    const all = 'startDate endDate sales { unitsOrdered }'
    expect(await run(byDate(all, 'WEEK'))).toEqual([
      { startDate: '2026-11-15', endDate: '2026-11-21', sales: { unitsOrdered: 3 } },
    ])
    expect(await run(byDate(all, 'MONTH'))).toEqual([])
    expect(await run(byDate(all, 'MONTH', '2026-10-15', '2026-11-30'))).toEqual([
      { startDate: '2026-11-01', endDate: '2026-11-30', sales: { unitsOrdered: 4 } },
    ])
  })

  it('group sales by ASIN or SKU', async () => {
    const query = (granularity: string) => `{ analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByAsin(
      startDate: "2026-11-01" endDate: "2026-11-27" marketplaceIds: ["${us}"] aggregateBy: ${granularity}
    ) { childAsin sku sales { unitsOrdered unitsOrderedB2B orderedProductSalesB2B { amount } } } } }`
    expect(await setUp().run(query('CHILD'))).toMatchObject([
      { childAsin: 'B000000001', sku: null, sales: { unitsOrdered: 3 } },
      { childAsin: 'B000000002', sku: null, sales: { unitsOrdered: 1 } },
    ])
    expect(await setUp().run(query('SKU'))).toMatchObject([
      { childAsin: 'B000000001', sku: 'MUG', sales: { unitsOrderedB2B: 0, orderedProductSalesB2B: { amount: 3 } } },
      { childAsin: 'B000000002', sku: 'CUP' },
    ])
  })

  it('have smaller values for business customers, but the same ratios', async () => {
    const [row] = await setUp().run(byDate('traffic { sessions sessionsB2B buyBoxPercentage buyBoxPercentageB2B }'))
    const traffic = valueAt(row, 'traffic')
    expect(Number(valueAt(traffic, 'sessionsB2B'))).toBeLessThan(Number(valueAt(traffic, 'sessions')))
    expect(valueAt(traffic, 'buyBoxPercentageB2B')).toBe(valueAt(traffic, 'buyBoxPercentage'))
  })

  it('include trends of some ASINs', async () => {
    const query = `{ analytics_salesAndTraffic_2024_04_24 { salesAndTrafficTrends(asinAggregation: CHILD
      dateAggregation: DAY startDate: "2026-11-01" endDate: "2026-11-27"
      filters: [{ marketplaceId: "${us}" asins: ["B000000002"] }]) { asinAggregation childAsin startDate } } }`
    expect(await setUp().run(query)).toEqual([
      { asinAggregation: 'CHILD', childAsin: 'B000000002', startDate: '2026-11-20' },
    ])
  })

  it('include economics, whose fees and proceeds add up to the sales', async () => {
    const query = `{ analytics_economics_2024_03_15 { economics(aggregateBy: { date: RANGE productId: MSKU }
      startDate: "2026-11-01" endDate: "2026-11-27" marketplaceIds: ["${us}"]) {
        msku sales { orderedProductSales { amount } } fees { charges { aggregatedDetail { totalAmount { amount } } } }
        netProceeds { total { amount } } } } }`
    const rows = await setUp().run(query)
    expect(rows.map((row) => valueAt(row, 'msku'))).toEqual(['MUG', 'CUP'])
    for (const row of rows) {
      const fees = Object(valueAt(row, 'fees')).map((fee: unknown) =>
        Number(valueAt(fee, 'charges', '0', 'aggregatedDetail', 'totalAmount', 'amount')),
      )
      const total = [Number(valueAt(row, 'netProceeds', 'total', 'amount')), ...fees].reduce((a, b) => a + b)
      expect(total).toBeCloseTo(Number(valueAt(row, 'sales', 'orderedProductSales', 'amount')))
    }
  })

  it('include the vendor views', async () => {
    const query = `{ analytics_vendorAnalytics_2024_09_30 { manufacturingView(startDate: "2026-11-01"
      endDate: "2026-11-30" aggregateBy: MONTH) { totals { shippedOrders { shippedUnitsWithRevenue { units } } traffic { glanceViews } }
      metrics { groupByKey { asin } metrics { orders { orderedUnitsWithRevenue { units } } } } } } }`
    expect(await setUp().run(query)).toEqual([
      {
        totals: {
          shippedOrders: { shippedUnitsWithRevenue: { units: 4 } },
          traffic: { glanceViews: expect.any(Number) },
        },
        metrics: [
          { groupByKey: { asin: 'B000000001' }, metrics: { orders: { orderedUnitsWithRevenue: { units: 3 } } } },
          { groupByKey: { asin: 'B000000002' }, metrics: { orders: { orderedUnitsWithRevenue: { units: 1 } } } },
        ],
      },
    ])
  })

  it('have the same values for the same seed', async () => {
    const query = byDate('traffic { feedbackReceived buyBoxPercentage }')
    expect(await setUp().run(query)).toEqual(await setUp().run(query))
    expect(await setUp({ account, seed: 7 }).run(query)).not.toEqual(await setUp().run(query))
  })

  it('end at the last sale, even if the end date is far in the future', async () => {
    expect(await setUp().run(byDate('startDate', 'DAY', '2026-11-01', '9999-12-31'))).toHaveLength(2)
  })
})
