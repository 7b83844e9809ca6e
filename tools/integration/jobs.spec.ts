import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { inBatches } from '@selling-partner/jobs/batches'
import { queryPages, runQuery } from '@selling-partner/jobs/data-kiosk'
import { submitFeed, submitListings } from '@selling-partner/jobs/feeds'
import { runInbound } from '@selling-partner/jobs/fulfillment-inbound'
import { createReport, runReport, waitForReport } from '@selling-partner/jobs/reports'
import { uploadFile } from '@selling-partner/jobs/uploads'
import { operations } from '@selling-partner/reports-2021-06-30'
import { all } from '../../packages/jobs/test/all.js'
import { JobsStage } from './jobs/jobs-stage.js'

// Every job with generated clients and the sandbox over HTTP.

const germany = 'A1PA6795UKMFR9'
const japan = 'A1VC38T7YXB528'
const unitedStates = 'ATVPDKIKX0DER'

let stage: JobsStage

beforeEach(async () => {
  jest.replaceProperty(process, 'env', {})
  const product = { sku: 'MUG-1', title: 'Becher, Größe L', productType: 'BOTTLE', price: 20, quantity: 4 } as const
  const order = { orderId: '1-1-1', marketplaceId: germany, status: 'UNSHIPPED', items: [{ sku: 'MUG-1' }] } as const
  stage = await JobsStage.open({
    account: {
      products: [
        { ...product, fulfilledBy: 'MERCHANT' },
        { sku: 'FBA-1', fulfilledBy: 'AMAZON' },
      ],
      orders: [order],
    },
  })
})
afterEach(async () => {
  jest.restoreAllMocks()
  await stage.close()
})

describe('a report', () => {
  const listings = { reportType: 'GET_MERCHANT_LISTINGS_DATA', marketplaceIds: [germany] } as const

  it('is created, awaited, downloaded and decoded', async () => {
    const report = await runReport(stage.reports, listings, stage.fast)
    const [row] = await all(report.rows())
    expect([row?.['seller-sku'], row?.['item-name'], row?.quantity]).toEqual(['MUG-1', 'Becher, Größe L', '4'])
    expect(stage.sandbox.calls(operations.createReport)).toHaveLength(1)
  })

  it('of Japan is Shift_JIS with Japanese names', async () => {
    const report = await runReport(stage.reports, { ...listings, marketplaceIds: [japan] }, stage.fast)
    const [row] = await all(report.rows<{ readonly 出品者SKU: string }>())
    expect(row?.出品者SKU).toBe('MUG-1')
  })

  it('without data is empty', async () => {
    const reportType = 'GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL'
    const report = await runReport(stage.reports, { reportType, marketplaceIds: [germany] }, stage.fast)
    expect([report.hasData, report.facts.processingStatus, await all(report.rows())]).toEqual([false, 'CANCELLED', []])
  })

  it('that fails has the reason and the document', async () => {
    const request = { reportType: 'GET_VENDOR_SALES_REPORT', marketplaceIds: [unitedStates] }
    const failure = await runReport(stage.reports, request, stage.fast).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'JOB', outcome: 'FATAL' })
    expect(failure).toHaveProperty('problems.0.message', expect.stringContaining('reportPeriod'))
  })

  it('with personal data gets its RDT', async () => {
    const request = { reportType: 'GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING', marketplaceIds: [germany] } as const
    const report = await runReport(stage.reports, request, stage.fast)
    const [row] = await all(report.rows())
    expect(row?.['order-id']).toBe('1-1-1')
    expect(stage.sandbox.calls('createRestrictedDataToken')).toHaveLength(1)
  })

  it('is downloaded although its first URL has expired', async () => {
    const report = await runReport(stage.reports, listings, stage.fast)
    stage.sandbox.on(operations.getReportDocument).replyOnce(async ({ respond }) => {
      const response = await respond()
      stage.sandbox.advance(301)
      return response
    })
    expect(await all(report.rows())).toHaveLength(2)
    expect(stage.sandbox.calls(operations.getReportDocument)).toHaveLength(2)
  })

  it('is downloaded although its URL expires meanwhile', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({ sku: `SKU-${index}`, price: index }))
    stage.sandbox.reports.put('GET_MERCHANT_LISTINGS_DATA', rows, { isCompressed: false })
    const onProgress = jest.fn().mockImplementationOnce(() => stage.sandbox.advance(301))
    const document = { onProgress }
    const report = await runReport(stage.reports, listings, { ...stage.fast, document })
    stage.sandbox.on('documents').fault('reset-in-body')
    expect((await all(report.rows())).map(({ price }) => Number(price))).toEqual(rows.map(({ price }) => price))
    expect(stage.sandbox.calls(operations.getReportDocument)).toHaveLength(2)
  })

  it('is reused, and continues in another process', async () => {
    const reportId = await createReport(stage.reports, listings)
    const reuse = { createdWithin: 60_000 }
    expect(await createReport(stage.reports, listings, { reuse })).toBe(reportId)
    const report = await waitForReport<'GET_MERCHANT_LISTINGS_DATA'>(stage.reports, reportId, stage.fast)
    expect((await all(report.rows())).map((row) => row['seller-sku'])).toEqual(['MUG-1', 'FBA-1'])
  })
})

describe('a feed', () => {
  const now = new Date().toISOString()

  it('of listings returns the result of each message', async () => {
    const quantity = [{ fulfillment_channel_code: 'DEFAULT', quantity: 42 }]
    const patch = { op: 'replace', path: '/attributes/fulfillment_availability', value: quantity } as const
    const messages = [
      { operationType: 'PATCH', sku: 'MUG-1', productType: 'BOTTLE', patches: [patch] },
      { operationType: 'PATCH', sku: 'NO-SUCH-SKU', productType: 'BOTTLE', patches: [patch] },
    ] as const
    const request = { sellerId: 'A1', marketplaceIds: [unitedStates], messages }
    const { results, failed } = await submitListings(stage.feeds, request, stage.fast)
    expect(results.map(({ ok }) => ok)).toEqual([true, false])
    expect(failed[0]?.message).toBe(messages[1])
    expect(failed[0]?.issues[0]?.severity).toBe('ERROR')
  })

  it.each([
    [
      'POST_ORDER_FULFILLMENT_DATA',
      'text/xml; charset=UTF-8',
      `<AmazonEnvelope><Header><MerchantIdentifier>A1</MerchantIdentifier></Header><MessageType>OrderFulfillment</MessageType>
      <Message><MessageID>1</MessageID><OrderFulfillment><AmazonOrderID>1-1-1</AmazonOrderID><FulfillmentDate>${now}</FulfillmentDate></OrderFulfillment></Message></AmazonEnvelope>`,
      '<MessagesSuccessful>1</MessagesSuccessful>',
    ],
    [
      'POST_FLAT_FILE_FULFILLMENT_DATA',
      'text/tab-separated-values; charset=UTF-8',
      `order-id\tship-date\n1-1-1\t${now}\n`,
      '1',
    ],
  ])('with the type %s returns its processing report', async (feedType, contentType, content, expected) => {
    const request = { feedType, contentType, content, marketplaceIds: [germany] }
    const result = await submitFeed(stage.feeds, request, stage.fast)
    expect(await result.text()).toContain(expected)
    expect(result.facts.processingStatus).toBe('DONE')
  })

  it('that fails or is cancelled is an error', async () => {
    const json = { feedType: 'JSON_LISTINGS_FEED', contentType: 'application/json', content: '{}' }
    const request = { ...json, marketplaceIds: [unitedStates] }
    for (const outcome of ['FATAL', 'CANCELLED'] as const) {
      stage.sandbox.feeds.finishAs(outcome)
      const job = submitFeed(stage.feeds, request, stage.fast)
      await expect(job).rejects.toMatchObject({ code: 'JOB', outcome })
    }
  })
})

describe('a query', () => {
  const startDate = new Date('2026-11-27T12:00:00Z')
  const period = 'startDate: "2026-11-01" endDate: "2026-11-26" marketplaceIds: ["ATVPDKIKX0DER"]'
  const economics = `query { analytics_economics_2024_03_15 { economics(${period}) { startDate msku } } }`

  it('returns the rows of all pages', async () => {
    const seeded = await JobsStage.open({ startDate })
    try {
      const pages = await all(queryPages(seeded.dataKiosk, economics, seeded.fast))
      const rows = (await Promise.all(pages.map((page) => all(page.jsonLines())))).flat()
      expect(pages.length).toBeGreaterThan(1)
      expect(rows.length).toBeGreaterThan(100)
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length)
      expect(seeded.sandbox.calls('createQuery')).toHaveLength(pages.length)
    } finally {
      await seeded.close()
    }
  })

  it('without data has no rows', async () => {
    expect(await all(runQuery(stage.dataKiosk, economics.replaceAll('2026-', '2025-'), stage.fast))).toEqual([])
  })

  it('that fails has the reason', async () => {
    stage.sandbox.dataKiosk.finishAs('FATAL', { errorDetails: 'No service' })
    const job = all(runQuery(stage.dataKiosk, economics, stage.fast))
    await expect(job).rejects.toMatchObject({ code: 'JOB', outcome: 'FATAL', document: expect.anything() })
  })

  it('that is invalid has the error of the client', async () => {
    const job = all(runQuery(stage.dataKiosk, 'query { nothing }', stage.fast))
    await expect(job).rejects.toMatchObject({ code: 'API_ERROR', status: 400 })
  })
})

describe('an operation of Fulfillment Inbound', () => {
  const sourceAddress = {
    name: 'Warehouse',
    addressLine1: '1 Main Street',
    city: 'Seattle',
    countryCode: 'US',
    postalCode: '98101',
    phoneNumber: '+12065550100',
    stateOrProvinceCode: 'WA',
  }

  function createPlan(msku: string) {
    const items = [{ msku, quantity: 5, labelOwner: 'SELLER', prepOwner: 'NONE' }]
    const body = { destinationMarketplaces: [unitedStates], items, sourceAddress }
    return runInbound(stage.inbound, stage.inbound.createInboundPlan({ body }), stage.fast)
  }

  it('is awaited, one after the other', async () => {
    const { inboundPlanId, operationProblems } = await createPlan('FBA-1')
    expect(operationProblems).toEqual([])
    const options = stage.inbound.generatePlacementOptions({ inboundPlanId, body: {} })
    await runInbound(stage.inbound, options, stage.fast)
    const { data } = await stage.inbound.listPlacementOptions({ inboundPlanId })
    expect(data.placementOptions.length).toBeGreaterThan(0)
  })

  it('that fails has its problems', async () => {
    const problem = expect.objectContaining({ message: expect.stringContaining('MUG-1') })
    await expect(createPlan('MUG-1')).rejects.toMatchObject({ code: 'JOB', outcome: 'FATAL', problems: [problem] })
  })
})

it('batches return a result for each item', async () => {
  const items = Array.from({ length: 45 }, (_, index) => ({
    IdType: 'SellerSKU' as const,
    IdValue: `SKU-${index}`,
    FeesEstimateRequest: {
      MarketplaceId: unitedStates,
      Identifier: `${index}`,
      PriceToEstimateFees: { ListingPrice: { CurrencyCode: 'USD', Amount: 10 } },
    },
  }))
  const results = await all(inBatches.fees(stage.fees, items))
  expect(results.map(({ item }) => item.IdValue).sort()).toEqual(items.map(({ IdValue }) => IdValue).sort())
  expect(stage.sandbox.calls('getMyFeesEstimates')).toHaveLength(3)
})

it('a file is uploaded', async () => {
  const resource = 'aplus/2020-11-01/contentDocuments'
  const request = { resource, content: 'picture', contentType: 'image/png', marketplaceId: unitedStates }
  const { uploadDestinationId } = await uploadFile(stage.uploads, request)
  expect(uploadDestinationId).not.toBe('')
})
