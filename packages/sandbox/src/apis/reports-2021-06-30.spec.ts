import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { type Caller, valueAt } from '../../test/caller.js'
import { ValidatingCaller } from '../../test/validating-caller.js'
import { loadModels } from '../model/load-models.js'
import type { Sandbox } from '../server/create-sandbox.js'
import type { SandboxOptions } from '../server/sandbox-state.js'

const models = loadModels().filter(({ paths }) =>
  Object.keys(paths).some((path) => path.includes('/reports/') || path.includes('/tokens/')),
)

const base = '/reports/2021-06-30'
const [unitedStates, germany, japan] = ['ATVPDKIKX0DER', 'A1PA6795UKMFR9', 'A1VC38T7YXB528']
const allListings = 'GET_MERCHANT_LISTINGS_ALL_DATA'
const allOrders = 'GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL'
const unshipped = 'GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING'
const lastWeek = { dataStartTime: '2026-11-20T12:00:00Z', dataEndTime: '2026-11-27T12:00:00Z' }

/** A sandbox at noon UTC on 2026-11-27. Each response of Reports must be valid against the model. */
class Stage {
  readonly sandbox: Sandbox
  readonly caller: Caller
  readonly #validating: ValidatingCaller

  constructor(options: SandboxOptions = {}) {
    this.#validating = new ValidatingCaller({ models, ...options })
    this.sandbox = this.#validating.sandbox
    this.caller = this.#validating.caller
  }

  send(method: string, path: string, { body, token }: { body?: unknown; token?: string } = {}) {
    return this.#validating.send(method, base + path, body, { token })
  }

  async create(reportType: string, marketplaceId: string = unitedStates, more: object = {}): Promise<string> {
    const body = { reportType, marketplaceIds: [marketplaceId], ...more }
    return String(valueAt((await this.send('POST', '/reports', { body })).body, 'reportId'))
  }

  async report(reportId: string): Promise<Record<string, unknown>> {
    return { ...Object(await this.send('GET', `/reports/${reportId}`)).body }
  }

  async list(query: string): Promise<Record<string, unknown>[]> {
    return Object((await this.send('GET', `/reports?${query}`)).body).reports
  }

  async download(documentId: unknown, token?: string) {
    const { body } = await this.send('GET', `/documents/${documentId}`, token === undefined ? {} : { token })
    const { url, compressionAlgorithm } = Object(body)
    const response = await this.sandbox.fetch(new Request(url))
    const received = Buffer.from(await response.arrayBuffer())
    const bytes = compressionAlgorithm === 'GZIP' ? gunzipSync(received) : received
    return { bytes, compressionAlgorithm, headers: response.headers, text: bytes.toString() }
  }

  /** Creates a report, waits until it is done, and downloads its document. */
  async reportOf(reportType: string, marketplaceId?: string, more?: object) {
    const reportId = await this.create(reportType, marketplaceId, more)
    this.sandbox.advance(3)
    const report = await this.report(reportId)
    const path = `${base}/documents/${report.reportDocumentId}`
    const token = await this.caller.restrictedToken({ method: 'GET', path })
    return { report, ...(await this.download(report.reportDocumentId, token)) }
  }
}

describe('a report', () => {
  it('is first in the queue, then in progress, and then done', async () => {
    const stage = new Stage()
    const id = await stage.create(allListings)
    expect(await stage.report(id)).toEqual({
      reportId: id,
      reportType: allListings,
      marketplaceIds: [unitedStates],
      createdTime: '2026-11-27T12:00:00.000Z',
      dataStartTime: '2026-11-27T12:00:00.000Z',
      dataEndTime: '2026-11-27T12:00:00.000Z',
      processingStatus: 'IN_QUEUE',
    })
    stage.sandbox.advance(1)
    expect(await stage.report(id)).toMatchObject({
      processingStatus: 'IN_PROGRESS',
      processingStartTime: '2026-11-27T12:00:01.000Z',
    })
    expect(await stage.report(id)).not.toHaveProperty('reportDocumentId')
    stage.sandbox.advance(2)
    expect(await stage.report(id)).toMatchObject({
      processingStatus: 'DONE',
      processingEndTime: '2026-11-27T12:00:03.000Z',
      reportDocumentId: expect.stringMatching(/^amzn1\.spdoc\./),
    })
  })

  it('has the dates of its steps when the clock has passed all of them', async () => {
    const stage = new Stage({ reports: { queueSeconds: 60, processingSeconds: 600 } })
    const id = await stage.create(allListings)
    stage.sandbox.advance(3600)
    expect(await stage.report(id)).toMatchObject({
      processingStatus: 'DONE',
      processingStartTime: '2026-11-27T12:01:00.000Z',
      processingEndTime: '2026-11-27T12:11:00.000Z',
    })
  })

  it('is done at once if it takes no time', async () => {
    const stage = new Stage({ reports: { queueSeconds: 0, processingSeconds: 0 } })
    expect(await stage.report(await stage.create(allListings))).toMatchObject({ processingStatus: 'DONE' })
  })

  it.each([-1, Number.NaN])('does not take %d seconds', (queueSeconds) => {
    expect(() => new Stage({ reports: { queueSeconds } })).toThrow(
      'reports.queueSeconds is invalid. Use a number from 0.',
    )
  })

  it('is cancelled if the account has no data of the period', async () => {
    const stage = new Stage()
    const id = await stage.create(allOrders, germany)
    stage.sandbox.advance(3)
    expect(await stage.report(id)).toMatchObject({
      processingStatus: 'CANCELLED',
      processingStartTime: '2026-11-27T12:00:01.000Z',
      processingEndTime: '2026-11-27T12:00:03.000Z',
    })
    expect(await stage.report(id)).not.toHaveProperty('reportDocumentId')
  })

  it('can be cancelled while it is in the queue', async () => {
    const stage = new Stage()
    const [first, second] = [await stage.create(allListings), await stage.create(allListings)]
    expect((await stage.send('DELETE', `/reports/${first}`)).status).toBe(200)
    stage.sandbox.advance(3)
    expect(await stage.report(first)).toMatchObject({ processingStatus: 'CANCELLED' })
    expect(await stage.report(first)).not.toHaveProperty('processingStartTime')
    const { status, body } = await stage.send('DELETE', `/reports/${second}`)
    expect([status, valueAt(body, 'errors', '0', 'details')]).toEqual([
      400,
      `Report ${second} is DONE. Only reports that are IN_QUEUE can be cancelled.`,
    ])
  })

  it('ends as FATAL on request, with a document that tells why', async () => {
    const stage = new Stage()
    stage.sandbox.reports.finishAs('FATAL', { type: allListings, errorDetails: 'The data is late.' })
    const { report, text } = await stage.reportOf(allListings)
    expect(report).toMatchObject({ processingStatus: 'FATAL' })
    expect(JSON.parse(text)).toEqual({ errorDetails: 'The data is late.' })
    expect((await stage.reportOf(allListings)).report).toMatchObject({ processingStatus: 'DONE' })
  })

  it('ends as FATAL if it needs options that it does not have', async () => {
    const stage = new Stage()
    const { report, text } = await stage.reportOf('GET_VENDOR_SALES_REPORT', unitedStates, lastWeek)
    expect(report).toMatchObject({ processingStatus: 'FATAL' })
    expect(JSON.parse(text).errorDetails).toMatch(/^reportOptions\.reportPeriod is missing\./)
    const reportOptions = { reportPeriod: 'DAY', distributorView: 'SOURCING', sellingProgram: 'RETAIL' }
    const good = await stage.reportOf('GET_VENDOR_SALES_REPORT', unitedStates, { ...lastWeek, reportOptions })
    expect(JSON.parse(good.text)).toMatchObject({ reportSpecification: { reportOptions } })
  })

  it('ends as CANCELLED on request, as often as requested', async () => {
    const stage = new Stage()
    stage.sandbox.reports.finishAs('CANCELLED', { times: 2 })
    const ids = [await stage.create(allListings), await stage.create(unshipped), await stage.create(allListings)]
    stage.sandbox.advance(3)
    const statuses = await Promise.all(ids.map(async (id) => (await stage.report(id)).processingStatus))
    expect(statuses).toEqual(['CANCELLED', 'CANCELLED', 'DONE'])
    expect(() => stage.sandbox.reports.finishAs('FATAL', { times: 0 })).toThrow(RangeError)
  })

  it('that is unknown gets a response of the model, or 404', async () => {
    expect((await new Stage().send('GET', '/reports/1')).status).toBe(200)
    const stage = new Stage({ unknownIds: 'reject' })
    for (const [method, path] of [
      ['GET', '/reports/1'],
      ['GET', '/documents/1'],
      ['GET', '/schedules/1'],
    ] as const) {
      expect([path, (await stage.send(method, path)).status]).toEqual([path, 404])
    }
  })

  it('belongs to one account', async () => {
    const { demoCredentials } = await import('../lwa/applications.js')
    const credentials = [demoCredentials, { ...demoCredentials, refreshToken: 'Atzr|other' }]
    const stage = new Stage({ credentials, unknownIds: 'reject' })
    const id = await stage.create(allListings)
    const token = await stage.caller.sellerToken('Atzr|other')
    expect((await stage.send('GET', `/reports/${id}`, { token })).status).toBe(404)
  })

  it('is gone after a reset, as are requested contents and ends', async () => {
    const stage = new Stage({ unknownIds: 'reject' })
    const id = await stage.create(allListings)
    stage.sandbox.reports.put(allListings, 'mine')
    stage.sandbox.reports.finishAs('FATAL')
    stage.sandbox.reset()
    expect((await stage.send('GET', `/reports/${id}`)).status).toBe(404)
    expect((await stage.reportOf(allListings)).text).toContain('item-name')
  })
})

describe('the list of reports', () => {
  it('is filtered by type, status, store and date, newest first', async () => {
    const stage = new Stage()
    const first = await stage.create(allListings, unitedStates)
    stage.sandbox.advance(60)
    const second = await stage.create(allListings, germany)
    const third = await stage.create(unshipped, germany)
    const ids = async (query: string) => (await stage.list(query)).map(({ reportId }) => reportId)
    expect(await ids(`reportTypes=${allListings},${unshipped}`)).toEqual([third, second, first])
    expect(await ids(`reportTypes=${allListings}`)).toEqual([second, first])
    expect(await ids(`reportTypes=${allListings}&processingStatuses=DONE,FATAL`)).toEqual([first])
    expect(await ids(`reportTypes=${allListings}&processingStatuses=IN_QUEUE`)).toEqual([second])
    expect(await ids(`reportTypes=${allListings}&marketplaceIds=${germany}`)).toEqual([second])
    expect(await ids(`reportTypes=${allListings}&createdSince=2026-11-27T12:00:30Z`)).toEqual([second])
    expect(await ids(`reportTypes=${allListings}&createdUntil=2026-11-27T12:00:30Z`)).toEqual([first])
    expect(await ids('reportTypes=GET_AFN_INVENTORY_DATA')).toEqual([])
  })

  it('has only reports of the last 90 days, unless an earlier date is requested', async () => {
    const stage = new Stage()
    await stage.create(allListings)
    stage.sandbox.advance(91 * 24 * 60 * 60)
    expect(await stage.list(`reportTypes=${allListings}`)).toHaveLength(0)
    expect(await stage.list(`reportTypes=${allListings}&createdSince=2026-11-01T00:00:00Z`)).toHaveLength(1)
  })

  it('has pages', async () => {
    const stage = new Stage()
    const created: string[] = []
    for (let count = 0; count < 12; count += 1) created.unshift(await stage.create(allListings))
    const first = (await stage.send('GET', `/reports?reportTypes=${allListings}`)).body
    const second = (
      await stage.send('GET', `/reports?nextToken=${encodeURIComponent(String(valueAt(first, 'nextToken')))}`)
    ).body
    const listed = [first, second].flatMap((body) => Object(body).reports)
    expect(Object(first).reports).toHaveLength(10)
    expect(listed.map(({ reportId }) => reportId)).toEqual(created)
    expect(second).not.toHaveProperty('nextToken')
  })
})

describe('the document of a report', () => {
  it('starts with a byte order mark if it is a list of all listings in UTF-8', async () => {
    const { text, headers, compressionAlgorithm } = await new Stage().reportOf(allListings)
    expect(headers.get('content-type')).toBe('text/plain; charset=UTF-8')
    expect(compressionAlgorithm).toBeUndefined()
    expect(text).toMatch(/^\ufeffitem-name\titem-description\tlisting-id\tseller-sku\tprice\tquantity\topen-date\t/)
  })

  it('is in Cp1252 in Europe', async () => {
    const account = { products: [{ sku: 'S1', title: 'Müsli “Größe” – łódź', price: 20, quantity: 3 }] }
    const { bytes, headers } = await new Stage({ account }).reportOf(allListings, germany)
    expect(headers.get('content-type')).toBe('text/plain; charset=Cp1252')
    expect(bytes.includes(Buffer.from('M\xfcsli \x93Gr\xf6\xdfe\x94 \x96 ?\xf3d?\t', 'latin1'))).toBe(true)
  })

  it('is in Shift_JIS and has Japanese column names in Japan', async () => {
    const account = { products: [{ sku: 'S1', title: 'コーヒーミル', price: 20, quantity: 3 }] }
    const { bytes, headers } = await new Stage({ account }).reportOf(allListings, japan)
    expect(headers.get('content-type')).toBe('text/plain; charset=Shift_JIS')
    const [header, line] = new TextDecoder('shift_jis').decode(bytes).split('\n')
    expect(header).toMatch(/^商品名\t出品ID\t出品者SKU\t価格\t数量\t出品日\t/)
    expect(line).toMatch(/^コーヒーミル\t\w+\tS1\t3000\t/)
    const orders = await new Stage().reportOf(allOrders, japan, lastWeek)
    expect(orders.headers.get('content-type')).toBe('text/plain; charset=Shift_JIS')
  })

  it('is compressed with GZIP if the response says so', async () => {
    const { compressionAlgorithm, headers, text } = await new Stage().reportOf(allOrders, germany, lastWeek)
    expect(compressionAlgorithm).toBe('GZIP')
    expect(headers.get('content-encoding')).toBe('identity')
    expect(text).toMatch(/^amazon-order-id\t/)
  })

  it('has a Content-Encoding if the caller enables it', async () => {
    const stage = new Stage()
    const { report } = await stage.reportOf(allOrders, germany, lastWeek)
    const { body } = await stage.send(
      'GET',
      `/documents/${report.reportDocumentId}?enableContentEncodingUrlHeader=true`,
    )
    const response = await stage.sandbox.fetch(new Request(Object(body).url))
    expect([response.status, response.headers.get('content-encoding')]).toEqual([200, 'gzip'])
    const changed = Object(body).url.replace('encoding=gzip', 'encoding=br')
    expect((await stage.sandbox.fetch(new Request(changed))).status).toBe(403)
  })

  it('has a URL that expires, and can be requested again', async () => {
    const stage = new Stage()
    const { report } = await stage.reportOf(allListings)
    const urlOf = async () => Object((await stage.send('GET', `/documents/${report.reportDocumentId}`)).body).url
    const url = await urlOf()
    stage.sandbox.advance(300)
    expect((await stage.sandbox.fetch(new Request(url))).status).toBe(403)
    expect((await stage.sandbox.fetch(new Request(await urlOf()))).status).toBe(200)
  })

  it('needs an RDT if its type is restricted', async () => {
    const stage = new Stage()
    const { report, text } = await stage.reportOf(unshipped, germany)
    const { status, body } = await stage.send('GET', `/documents/${report.reportDocumentId}`)
    expect([status, valueAt(body, 'errors', '0')]).toEqual([
      403,
      expect.objectContaining({ code: 'Unauthorized', message: 'Access to requested resource is denied.' }),
    ])
    expect(text).toContain('@marketplace.example.com\t')
  })

  it('can be put by a test: rows', async () => {
    const stage = new Stage()
    const type = 'GET_FBA_REIMBURSEMENTS_DATA'
    stage.sandbox.reports.put(type, [
      { sku: 'S1', amount: 1.5 },
      { sku: 'S\t2', reason: 'Lost' },
    ])
    expect((await stage.reportOf(type)).text).toBe('sku\tamount\treason\nS1\t1.5\t\nS 2\t\tLost\n')
    stage.sandbox.reports.put(type, [])
    const id = await stage.create(type)
    stage.sandbox.advance(3)
    expect(await stage.report(id)).toMatchObject({ processingStatus: 'CANCELLED' })
  })

  it('can be put by a test: text and bytes', async () => {
    const stage = new Stage()
    stage.sandbox.reports.put(allListings, 'ä')
    expect([...(await stage.reportOf(allListings)).bytes]).toEqual([0xc3, 0xa4])
    expect([...(await stage.reportOf(allListings, germany)).bytes]).toEqual([0xe4])
    stage.sandbox.reports.put(allListings, 'ä', { charset: 'Cp1252', contentType: 'text/csv', isCompressed: true })
    const { bytes, compressionAlgorithm, headers } = await stage.reportOf(allListings)
    expect([[...bytes], compressionAlgorithm, headers.get('content-type')]).toEqual([[0xe4], 'GZIP', 'text/csv'])
    stage.sandbox.reports.put(allListings, new Uint8Array([0, 255]))
    expect([...(await stage.reportOf(allListings)).bytes]).toEqual([0, 255])
  })
})

describe('a schedule', () => {
  const body = { reportType: allListings, marketplaceIds: [unitedStates], period: 'PT15M' }

  it('requests reports by the clock, each for its period', async () => {
    const stage = new Stage()
    const nextReportCreationTime = '2026-11-27T12:30:00Z'
    const created = await stage.send('POST', '/schedules', { body: { ...body, nextReportCreationTime } })
    const reportScheduleId = valueAt(created.body, 'reportScheduleId')
    expect(Object((await stage.send('GET', `/schedules/${reportScheduleId}`)).body)).toEqual({
      ...body,
      reportScheduleId,
      nextReportCreationTime: '2026-11-27T12:30:00.000Z',
    })
    stage.sandbox.advance(30 * 60 - 1)
    expect(await stage.list(`reportTypes=${allListings}`)).toEqual([])
    stage.sandbox.advance(31 * 60)
    const reports = await stage.list(`reportTypes=${allListings}`)
    expect(reports.map(({ createdTime, processingStatus }) => [createdTime, processingStatus])).toEqual([
      ['2026-11-27T13:00:00.000Z', 'DONE'],
      ['2026-11-27T12:45:00.000Z', 'DONE'],
      ['2026-11-27T12:30:00.000Z', 'DONE'],
    ])
    expect(reports[1]).toMatchObject({
      reportScheduleId,
      dataStartTime: '2026-11-27T12:30:00.000Z',
      dataEndTime: '2026-11-27T12:45:00.000Z',
    })
    expect((await stage.send('GET', `/schedules/${reportScheduleId}`)).body).toMatchObject({
      nextReportCreationTime: '2026-11-27T13:15:00.000Z',
    })
  })

  it('requests its first report at once if it has no date, or one in the past', async () => {
    const stage = new Stage()
    await stage.send('POST', '/schedules', { body })
    await stage.send('POST', '/schedules', {
      body: { ...body, reportType: unshipped, nextReportCreationTime: '2020-01-01T00:00:00Z' },
    })
    expect(await stage.list(`reportTypes=${allListings},${unshipped}`)).toHaveLength(2)
  })

  it('replaces the schedule of the same type and stores', async () => {
    const stage = new Stage()
    await stage.send('POST', '/schedules', { body })
    await stage.send('POST', '/schedules', { body: { ...body, period: 'P1D' } })
    await stage.send('POST', '/schedules', { body: { ...body, marketplaceIds: [germany] } })
    const { reportSchedules } = Object((await stage.send('GET', `/schedules?reportTypes=${allListings}`)).body)
    expect(reportSchedules).toEqual([
      expect.objectContaining({ marketplaceIds: [unitedStates], period: 'P1D' }),
      expect.objectContaining({ marketplaceIds: [germany], period: 'PT15M' }),
    ])
    expect((await stage.send('GET', `/schedules?reportTypes=${unshipped}`)).body).toEqual({ reportSchedules: [] })
  })

  it('ends when it is cancelled', async () => {
    const stage = new Stage({ unknownIds: 'reject' })
    const { reportScheduleId } = Object((await stage.send('POST', '/schedules', { body })).body)
    expect((await stage.send('DELETE', `/schedules/${reportScheduleId}`)).status).toBe(200)
    stage.sandbox.advance(3600)
    // It requested one at once.
    expect(await stage.list(`reportTypes=${allListings}`)).toHaveLength(1)
    expect((await stage.send('GET', `/schedules/${reportScheduleId}`)).status).toBe(404)
  })

  it('requests at most 100 reports for a long time that has passed', async () => {
    const stage = new Stage({ account: { products: [], orders: [] } })
    await stage.send('POST', '/schedules', { body: { ...body, period: 'PT5M' } })
    stage.sandbox.advance(30 * 24 * 60 * 60)
    expect(await stage.list(`reportTypes=${allListings}&pageSize=100`)).toHaveLength(100)
  })
})

describe('a settlement report', () => {
  const type = 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2'

  it('can’t be requested or scheduled', async () => {
    const body = { reportType: type, marketplaceIds: [germany], period: 'P1D' }
    for (const path of ['/reports', '/schedules']) {
      const { status, body: received } = await new Stage().send('POST', path, { body })
      expect([status, valueAt(received, 'errors', '0', 'details')]).toEqual([
        400,
        `Amazon creates ${type} itself. Use getReports.`,
      ])
    }
  })

  it('is created by Amazon every two weeks', async () => {
    const stage = new Stage()
    const dates = async () =>
      (await stage.list(`reportTypes=${type}&marketplaceIds=${germany}`)).map((each) => each.dataEndTime)
    expect(await dates()).toEqual(['2026-11-27T00:00:00.000Z', '2026-11-13T00:00:00.000Z'])
    stage.sandbox.advance(28 * 24 * 60 * 60)
    expect((await dates()).slice(0, 2)).toEqual(['2026-12-25T00:00:00.000Z', '2026-12-11T00:00:00.000Z'])
  })

  it('has a total in its first line, which is shorter, and amounts that add up to it', async () => {
    const stage = new Stage()
    const [report] = await stage.list(`reportTypes=${type}&marketplaceIds=${unitedStates}`)
    const { text, headers } = await stage.download(report?.reportDocumentId)
    expect(headers.get('content-type')).toBe('text/plain')
    const [header = [], total = [], ...lines] = text
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'))
    expect([header.length, total.length, new Set(lines.map(({ length }) => length))]).toEqual([23, 6, new Set([23])])
    expect(total.slice(1)).toEqual([
      '2026-11-13 00:00:00 UTC',
      '2026-11-27 00:00:00 UTC',
      '2026-11-29 00:00:00 UTC',
      expect.stringMatching(/^\d+\.\d\d$/),
      'USD',
    ])
    const amounts = lines.map((line) => Number(line[header.indexOf('amount')]))
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(Number(total[4]), 2)
    expect(lines.length).toBeGreaterThan(50)
  })

  it('has German dates and amounts in Germany', async () => {
    const stage = new Stage()
    const [report] = await stage.list(`reportTypes=${type}&marketplaceIds=${germany}`)
    const { text } = await stage.download(report?.reportDocumentId)
    expect(text.split('\n')[1]).toMatch(/^\d+\t13\.11\.2026 00:00:00 UTC\t27\.11\.2026 [^\t]+\t[^\t]+\t\d+,\d\d\tEUR$/)
  })

  it('is listed for stores with orders, and can be put by a test', async () => {
    const stage = new Stage({ account: { orders: [{ orderId: 'O1', marketplaceId: germany }] } })
    stage.sandbox.reports.put(type, 'mine', { contentType: 'text/csv' })
    const reports = await stage.list(`reportTypes=${type}`)
    expect(reports.map(({ marketplaceIds }) => marketplaceIds)).toEqual([[germany], [germany]])
    const { text, headers } = await stage.download(reports[0]?.reportDocumentId)
    expect([text, headers.get('content-type')]).toEqual(['mine', 'text/csv'])
  })
})
