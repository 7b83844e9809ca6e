import { expect, it } from '@jest/globals'
import { testAccount } from '../../test/test-account.js'
import { ValidatingCaller } from '../../test/validating-caller.js'
import type { AccountData } from '../account/account-data.js'
import { checkQuery } from '../data-kiosk/check-query.js'
import { runQuery } from '../data-kiosk/run-query.js'
import { reportTypeOf } from '../reports/report-types.js'

// Reports, queries of Data Kiosk, the Sales API and the Fees API describe the same orders. They must have the same figures.

const store = 'ATVPDKIKX0DER'
const order = { marketplaceId: store, status: 'SHIPPED' } as const

const data: AccountData = {
  products: [
    { sku: 'SHIRT', asin: 'B000000001', productType: 'SHIRT', price: 20, fulfilledBy: 'AMAZON' },
    { sku: 'CHAIR', asin: 'B000000002', productType: 'CHAIR', price: 150, fulfilledBy: 'MERCHANT' },
  ],
  orders: [
    { ...order, orderId: '1', createdAt: '2026-11-12T20:00:00Z', items: [{ sku: 'SHIRT', quantity: 3 }] },
    { ...order, orderId: '2', createdAt: '2026-11-13T20:00:00Z', items: [{ sku: 'CHAIR' }, { sku: 'SHIRT' }] },
    { ...order, orderId: '3', createdAt: '2026-11-14T20:00:00Z', items: [{ sku: 'CHAIR', quantity: 2, price: 99.99 }] },
    { ...order, orderId: '4', createdAt: '2026-11-14T21:00:00Z', items: [{ sku: 'CHAIR' }], status: 'CANCELLED' },
    { ...order, orderId: '5', createdAt: '2026-11-26T21:00:00Z', items: [{ sku: 'CHAIR' }], status: 'UNSHIPPED' },
  ],
}

function report(reportType: string, reportOptions: Record<string, string> = {}): string {
  const [dataStartTime, dataEndTime] = [new Date('2026-11-10T00:00:00Z'), new Date('2026-11-27T00:00:00Z')]
  const request = { account: testAccount({ data }), reportType, marketplaceIds: [store], reportOptions }
  return reportTypeOf(reportType).create({ ...request, dataStartTime, dataEndTime }) ?? ''
}

function query(dataset: string, name: string, aggregateBy: string, fields: string) {
  const range = `startDate: "2026-11-10" endDate: "2026-11-27" marketplaceIds: ["${store}"]`
  const text = `{ ${dataset} { ${name}(${range} aggregateBy: ${aggregateBy}) { ${fields} } } }`
  const checked = checkQuery(text)
  if ('faults' in checked) throw new Error(checked.faults.join(' '))
  return JSON.parse(JSON.stringify(runQuery(checked, testAccount({ data }))))
}

it('are the sales and the traffic of a day in the report and in the query', () => {
  const sales =
    'orderedProductSales { amount } unitsOrdered totalOrderItems averageSellingPrice { amount } unitsShipped ordersShipped'
  const traffic = 'sessions browserSessions pageViews mobileAppPageViews unitSessionPercentage'
  const fields = `startDate sales { ${sales} } traffic { ${traffic} }`
  const rows: object[] = query('analytics_salesAndTraffic_2024_04_24', 'salesAndTrafficByDate', 'DAY', fields)
  const { salesAndTrafficByDate } = JSON.parse(report('GET_SALES_AND_TRAFFIC_REPORT'))
  const days = salesAndTrafficByDate.filter((each: SalesByDate) => each.salesByDate.unitsOrdered > 0)
  expect(days).toMatchObject(
    rows.map((row) => {
      const { startDate, sales, traffic } = Object(row)
      return { date: startDate, salesByDate: sales, trafficByDate: traffic }
    }),
  )
  expect(days).toHaveLength(4)
})

interface SalesByDate {
  readonly salesByDate: { readonly unitsOrdered: number }
}

it('are the sales of an ASIN in both reports and in the query', () => {
  const fields = 'childAsin sales { orderedProductSales { amount } unitsOrdered }'
  const rows: object[] = query('analytics_salesAndTraffic_2024_04_24', 'salesAndTrafficByAsin', 'CHILD', fields)
  const expected = rows.map((row) => {
    const { childAsin, sales } = Object(row)
    return [childAsin, sales.unitsOrdered, sales.orderedProductSales.amount]
  })
  const { salesAndTrafficByAsin } = JSON.parse(report('GET_SALES_AND_TRAFFIC_REPORT', { asinGranularity: 'CHILD' }))
  const options = { reportPeriod: 'YEAR', distributorView: 'MANUFACTURING', sellingProgram: 'RETAIL' }
  const { salesByAsin } = JSON.parse(report('GET_VENDOR_SALES_REPORT', options))
  const ofSeller = salesAndTrafficByAsin.map((row: unknown) => {
    const { childAsin, salesByAsin: sales } = Object(row)
    return [childAsin, sales.unitsOrdered, sales.orderedProductSales.amount]
  })
  const ofVendor = salesByAsin.map((row: unknown) => {
    const { asin, orderedUnits, orderedRevenue } = Object(row)
    return [asin, orderedUnits, orderedRevenue.amount]
  })
  expect(ofSeller).toEqual(expected)
  expect(ofVendor).toEqual(expected)
  expect(expected).toHaveLength(2)
})

it('are the sales of a day in the Sales API and in the query', async () => {
  const fields = 'startDate sales { orderedProductSales { amount } unitsOrdered totalOrderItems }'
  const rows: object[] = query('analytics_salesAndTraffic_2024_04_24', 'salesAndTrafficByDate', 'DAY', fields)
  const parameters = { marketplaceIds: store, granularity: 'Day', granularityTimeZone: 'America/Los_Angeles' }
  const interval = '2026-11-10T00:00:00-08:00--2026-11-28T00:00:00-08:00'
  const { body } = await caller.get('/sales/v1/orderMetrics', { ...parameters, interval })
  const days: Metrics[] = Object(body).payload
  const sold = days.filter(({ unitCount }) => unitCount > 0)
  expect(
    sold.map((day) => [day.interval.slice(0, 10), day.unitCount, day.orderItemCount, Number(day.totalSales.amount)]),
  ).toEqual(
    rows.map((row) => {
      const { startDate, sales } = Object(row)
      return [startDate, sales.unitsOrdered, sales.totalOrderItems, sales.orderedProductSales.amount]
    }),
  )
  expect(sold).toHaveLength(4)
})

interface Metrics {
  readonly interval: string
  readonly unitCount: number
  readonly orderItemCount: number
  readonly totalSales: { readonly amount: string }
}

/** The fee types of the settlement, and those of the economics. */
const feeNames = [
  ['ReferralFee', 'Commission', 'REFERRAL_FEES'],
  ['FBAFees', 'FBAPerUnitFulfillmentFee', 'FBA_FULFILLMENT_FEES'],
] as const

it('are the fees of a SKU in the Fees API, the settlement, the XML report and the query', async () => {
  const shipped = [
    { sku: 'SHIRT', price: 19.99, units: 3, isFulfilledByAmazon: true },
    { sku: 'SHIRT', price: 19.99, units: 1, isFulfilledByAmazon: false },
    { sku: 'CHAIR', price: 149.99, units: 1, isFulfilledByAmazon: false },
    { sku: 'CHAIR', price: 99.99, units: 2, isFulfilledByAmazon: false },
  ]
  const unshipped = { sku: 'CHAIR', price: 149.99, units: 1, isFulfilledByAmazon: false }
  const settlement = flatRows(report('GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2'))
  const economics: object[] = query(
    'analytics_economics_2024_03_15',
    'economics',
    '{ date: RANGE productId: MSKU }',
    'msku fees { charges { identifier aggregatedDetail { totalAmount { amount } } } }',
  )
  for (const [estimated, settled, charged] of feeNames) {
    for (const sku of ['SHIRT', 'CHAIR']) {
      const rows = settlement.filter((row) => row.sku === sku && row['amount-description'] === settled)
      const paid = rounded(rows.reduce((total, { amount }) => total + Number(amount), 0))
      const sales = shipped.filter((each) => each.sku === sku)
      expect([sku, settled, paid]).toEqual([sku, settled, 0 - (await estimate(sales, estimated))])
      const all = await estimate(sku === 'CHAIR' ? [...sales, unshipped] : sales, estimated)
      expect([sku, charged, chargeOf(economics, sku, charged)]).toEqual([sku, charged, all])
    }
  }
  const commissions = report('GET_ORDER_REPORT_DATA_SHIPPING').matchAll(
    /<Type>Commission<\/Type>\s*<Amount[^>]*>-([\d.]+)/g,
  )
  const commission = [...commissions].reduce((total, [, amount]) => total + Number(amount), 0)
  expect(commission).toBeCloseTo(await estimate([...shipped.slice(1), unshipped], 'ReferralFee'))
})

const caller = new ValidatingCaller({ account: data, usagePlan: 'off' })

/** The fee that the Fees API estimates for units that were sold at these prices. */
async function estimate(sales: readonly Sale[], feeType: string): Promise<number> {
  let total = 0
  for (const { sku, price, units, isFulfilledByAmazon } of sales) {
    const PriceToEstimateFees = { ListingPrice: { CurrencyCode: 'USD', Amount: price } }
    const FeesEstimateRequest = { MarketplaceId: store, IsAmazonFulfilled: isFulfilledByAmazon, Identifier: '1' }
    const body = { FeesEstimateRequest: { ...FeesEstimateRequest, PriceToEstimateFees } }
    const response = await caller.post(`/products/fees/v0/listings/${sku}/feesEstimate`, body)
    const details: FeeDetail[] = Object(response.body).payload.FeesEstimateResult.FeesEstimate.FeeDetailList
    total += units * (details.find(({ FeeType }) => FeeType === feeType)?.FinalFee.Amount ?? 0)
  }
  return rounded(total)
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100
}

interface Sale {
  readonly sku: string
  readonly price: number
  readonly units: number
  readonly isFulfilledByAmazon: boolean
}

interface FeeDetail {
  readonly FeeType: string
  readonly FinalFee: { readonly Amount: number }
}

function chargeOf(economics: readonly object[], sku: string, identifier: string): number {
  const row = Object(economics.find((each) => Object(each).msku === sku))
  const charges: Charge[] = row.fees.flatMap((fee: { charges: Charge[] }) => fee.charges)
  return charges.find((each) => each.identifier === identifier)?.aggregatedDetail.totalAmount.amount ?? 0
}

interface Charge {
  readonly identifier: string
  readonly aggregatedDetail: { readonly totalAmount: { readonly amount: number } }
}

function flatRows(text: string): Record<string, string>[] {
  const [header = [], ...lines] = text.split('\n').map((line) => line.split('\t'))
  return lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ''])))
}
