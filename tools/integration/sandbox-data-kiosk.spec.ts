import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { DataKioskApi } from '@selling-partner/data-kiosk-2023-11-15'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'

// The workflow of a query with the generated client over HTTP, as Amazon's guide describes it.

const period = 'startDate: "2026-11-01" endDate: "2026-11-27" marketplaceIds: ["ATVPDKIKX0DER"]'
const sales = `query { analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(${period} aggregateBy: DAY) {
  startDate sales { unitsOrdered orderedProductSales { amount currencyCode } } } } }`
const economics = `query { analytics_economics_2024_03_15 { economics(${period}) { startDate msku } } }`

describe('a query of Data Kiosk in the sandbox', () => {
  let sandbox: RunningSandbox
  let auth: SellingPartnerAuth
  let dataKiosk: DataKioskApi

  beforeEach(async () => {
    sandbox = await startSandbox({ usagePlan: 'off', startDate: new Date('2026-11-27T12:00:00Z') })
    auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
    dataKiosk = new DataKioskApi({ auth, baseUrl: sandbox.url })
  })

  afterEach(async () => {
    auth.close()
    await sandbox.close()
  })

  async function download(documentId: string | undefined): Promise<string[]> {
    const { data } = await dataKiosk.getDocument({ documentId: documentId ?? '' })
    return (await (await fetch(data.documentUrl)).text()).trimEnd().split('\n')
  }

  it('has a document with the selected fields of each day', async () => {
    const { data } = await dataKiosk.createQuery({ body: { query: sales } })
    sandbox.advance(3)
    const { data: query } = await dataKiosk.getQuery({ queryId: data.queryId })
    expect(query).toMatchObject({ query: sales, processingStatus: 'DONE' })
    const rows = (await download(query.dataDocumentId)).map((line) => JSON.parse(line))
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) {
      expect(row).toEqual({
        startDate: expect.stringMatching(/^2026-11-\d\d$/),
        sales: {
          unitsOrdered: expect.any(Number),
          orderedProductSales: { amount: expect.any(Number), currencyCode: 'USD' },
        },
      })
    }
  })

  it('has pages, each with its own query', async () => {
    const rows: string[] = []
    let paginationToken: string | undefined
    do {
      const { data } = await dataKiosk.createQuery({ body: { query: economics, paginationToken } })
      sandbox.advance(3)
      const { data: query } = await dataKiosk.getQuery({ queryId: data.queryId })
      rows.push(...(await download(query.dataDocumentId)))
      paginationToken = query.pagination?.nextToken
    } while (paginationToken !== undefined)
    expect(rows.length).toBeGreaterThan(100)
    expect(new Set(rows).size).toBe(rows.length)
  })

  it('is rejected with GraphQL’s errors, listed, canceled, and fails on request', async () => {
    const query = sales.replace('unitsOrdered', 'units')
    await expect(dataKiosk.createQuery({ body: { query } })).rejects.toMatchObject({
      status: 400,
      amazonCode: 'InvalidInput',
      errors: [{ details: expect.stringContaining('Cannot query field "units"') }],
    })

    sandbox.dataKiosk.finishAs('FATAL', { errorDetails: 'No service' })
    const { data: failed } = await dataKiosk.createQuery({ body: { query: sales } })
    const { data: canceled } = await dataKiosk.createQuery({ body: { query: economics } })
    await dataKiosk.cancelQuery({ queryId: canceled.queryId })
    sandbox.advance(3)
    const found = []
    for await (const each of dataKiosk.getQueries({ pageSize: 1 })) found.push([each.queryId, each.processingStatus])
    expect(found).toEqual([
      [canceled.queryId, 'CANCELLED'],
      [failed.queryId, 'FATAL'],
    ])
    const { data } = await dataKiosk.getQuery({ queryId: failed.queryId })
    expect(JSON.parse((await download(data.errorDocumentId)).join())).toEqual({ errors: [{ message: 'No service' }] })
  })
})
