import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'

// The generated client for reports, and a download with fetch, over real HTTP.

const germany = 'A1PA6795UKMFR9'

describe('a report', () => {
  let sandbox: RunningSandbox
  let auth: SellingPartnerAuth
  let reports: ReportsApi

  beforeEach(async () => {
    const product = {
      sku: 'MUG-1',
      title: 'Becher, Größe L',
      price: 20,
      quantity: 4,
      fulfilledBy: 'MERCHANT',
    } as const
    const order = { orderId: '1-1-1', marketplaceId: germany, status: 'UNSHIPPED', items: [{ sku: 'MUG-1' }] } as const
    sandbox = await startSandbox({ usagePlan: 'off', account: { products: [product], orders: [order] } })
    auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
    reports = new ReportsApi({ auth, baseUrl: sandbox.url })
  })
  afterEach(async () => {
    auth.close()
    await sandbox.close()
  })

  /** Requests a report, and returns it when it has ended. */
  async function finished(reportType: string, more: object = {}) {
    const { data } = await reports.createReport({ body: { reportType, marketplaceIds: [germany], ...more } })
    sandbox.advance(3)
    return (await reports.getReport({ reportId: data.reportId })).data
  }

  it('is created, and downloaded in the charset of its content type', async () => {
    const { processingStatus, reportDocumentId = '' } = await finished('GET_MERCHANT_LISTINGS_DATA')
    expect(processingStatus).toBe('DONE')
    const { data } = await reports.getReportDocument({ reportDocumentId })
    expect(data.compressionAlgorithm).toBeUndefined()
    expect(data.url.startsWith(`${sandbox.url}/_sandbox/documents/`)).toBe(true)
    const response = await fetch(data.url)
    const charset = /charset=(.*)/.exec(response.headers.get('content-type') ?? '')?.[1]
    const text = new TextDecoder(charset).decode(await response.arrayBuffer())
    expect([charset, text]).toEqual(['Cp1252', expect.stringContaining('Becher, Größe L\t')])
  })

  it('with personal data is downloaded with an RDT, and decompressed', async () => {
    const reportType = 'GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING'
    const { reportDocumentId = '' } = await finished(reportType)
    await expect(reports.getReportDocument({ reportDocumentId })).rejects.toMatchObject({
      status: 403,
      hint: expect.stringContaining('If the report type is restricted, pass reportType'),
    })
    const { data } = await reports.getReportDocument({ reportDocumentId }, { reportType })
    const response = await fetch(data.url)
    expect(data.compressionAlgorithm).toBe('GZIP')
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toContain('1-1-1\t')
  })

  it('is decompressed by fetch if the caller enables it', async () => {
    const dataStartTime = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000).toISOString()
    const more = { dataStartTime, dataEndTime: new Date().toISOString() }
    const { reportDocumentId = '' } = await finished('GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL', more)
    const { data } = await reports.getReportDocument({ reportDocumentId, enableContentEncodingUrlHeader: true })
    expect(await (await fetch(data.url)).text()).toMatch(/^amazon-order-id\t[^\n]*\n1-1-1\t/)
  })

  it('is created by a schedule', async () => {
    const reportType = 'GET_AFN_INVENTORY_DATA'
    await reports.createReportSchedule({ body: { reportType, marketplaceIds: [germany], period: 'PT5M' } })
    sandbox.advance(600)
    const listed: string[] = []
    for await (const { processingStatus } of reports.getReports({ reportTypes: [reportType], pageSize: 2 })) {
      listed.push(processingStatus)
    }
    expect(listed.length).toBeGreaterThanOrEqual(2)
  })

  it('has a URL that S3 would reject with an access token, or after five minutes', async () => {
    const { reportDocumentId = '' } = await finished('GET_MERCHANT_LISTINGS_DATA')
    const { data } = await reports.getReportDocument({ reportDocumentId })
    const withToken = await fetch(data.url, { headers: { 'x-amz-access-token': 'Atza|1' } })
    expect([withToken.status, await withToken.text()]).toEqual([400, expect.stringContaining('InvalidArgument')])
    sandbox.advance(301)
    const late = await fetch(data.url)
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('Request has expired')])
  })

  it('fails or has other content on request', async () => {
    sandbox.reports.put('GET_AFN_INVENTORY_DATA', [{ 'seller-sku': 'X', 'Quantity Available': 7 }], {
      isCompressed: false,
    })
    const { reportDocumentId = '' } = await finished('GET_AFN_INVENTORY_DATA')
    const { data } = await reports.getReportDocument({ reportDocumentId })
    expect(await (await fetch(data.url)).text()).toBe('seller-sku\tQuantity Available\nX\t7\n')
    sandbox.reports.finishAs('FATAL')
    expect((await finished('GET_AFN_INVENTORY_DATA')).processingStatus).toBe('FATAL')
  })
})
