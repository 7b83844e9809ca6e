import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { testAccount } from '../../test/test-account.js'
import type { Account } from '../account/account.js'
import type { AccountData } from '../account/account-data.js'
import { Orders } from '../account/orders.js'
import { Products } from '../account/products.js'
import { ReportFailure, type ReportRequest } from './report-type.js'
import { reportTypeOf, reportTypes } from './report-types.js'

const [unitedStates, germany] = ['ATVPDKIKX0DER', 'A1PA6795UKMFR9']
const repository = join(__dirname, '../../../..')

const vendorOptions = { reportPeriod: 'WEEK', distributorView: 'MANUFACTURING', sellingProgram: 'RETAIL' }

/** Request for a report about the last 20 days. */
function requestFor(reportType: string, more: Partial<ReportRequest> = {}): ReportRequest {
  return {
    account: testAccount(),
    reportType,
    marketplaceIds: [germany],
    reportOptions: {},
    dataStartTime: new Date('2026-11-07T00:00:00Z'),
    dataEndTime: new Date('2026-11-27T12:00:00Z'),
    ...more,
  }
}

function textOf(reportType: string, more?: Partial<ReportRequest>): string | undefined {
  return reportTypeOf(reportType).create(requestFor(reportType, more))
}

/** The lines of a flat file, by column. */
function rowsOf(reportType: string, more?: Partial<ReportRequest>): Record<string, string>[] {
  const [header = [], ...lines] = (textOf(reportType, more) ?? '')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'))
  return lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? 'missing'])))
}

describe('every report type', () => {
  it('has a document, also if the table does not have it', () => {
    const known = JSON.parse(readFileSync(join(repository, 'models/annotations/known-types.json'), 'utf8'))
    const names: string[] = known.types[0].values
    expect(names.length).toBeGreaterThan(100)
    expect(Object.keys(reportTypes).filter((name) => !names.includes(name))).toEqual([])
    for (const name of names) {
      const text = textOf(name, { reportOptions: name.includes('SALES_AND') ? {} : vendorOptions })
      expect([name, typeof text]).toEqual([name, 'string'])
      if (name.includes('XML')) expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/)
    }
  })

  it('with a row is listed in the README', () => {
    const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8')
    expect(Object.keys(reportTypes).filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })

  it('is the same for the same seed', () => {
    for (const name of Object.keys(reportTypes)) {
      const more = () => ({ reportOptions: name.includes('SALES_AND') ? {} : vendorOptions, account: testAccount() })
      expect(textOf(name, more())).toBe(textOf(name, more()))
    }
  })

  it('has as many values in each line as columns', () => {
    for (const [name, { mediaType, isAutomatic }] of Object.entries(reportTypes)) {
      if (mediaType !== 'text/plain' || isAutomatic) continue
      const lines = (textOf(name) ?? '').replace(/\n$/, '').split('\n')
      const counts = new Set(lines.map((line) => line.split('\t').length))
      expect([name, counts.size]).toEqual([name, 1])
    }
  })
})

describe('reports about listings', () => {
  const data: AccountData = {
    products: [
      { sku: 'OWN', title: 'Own\tmug', price: 20, quantity: 3, fulfilledBy: 'MERCHANT' },
      { sku: 'FBA', price: 10, quantity: 7, fulfilledBy: 'AMAZON' },
      { sku: 'GONE', price: 10, quantity: 0, fulfilledBy: 'MERCHANT' },
    ],
    orders: [],
  }
  const skus = (type: string, column = 'seller-sku') =>
    rowsOf(type, { account: testAccount({ data }) }).map((row) => row[column])

  it('have the products of the account', () => {
    const account = testAccount({ data })
    expect(rowsOf('GET_MERCHANT_LISTINGS_ALL_DATA', { account })).toEqual([
      expect.objectContaining({
        'item-name': 'Own mug',
        'seller-sku': 'OWN',
        asin1: account.part(Products).find('OWN')?.asin,
        price: '17.99',
        quantity: '3',
        'fulfillment-channel': 'DEFAULT',
        status: 'Active',
        'open-date': expect.stringMatching(/^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d \S+$/),
      }),
      expect.objectContaining({ quantity: '', 'fulfillment-channel': 'AMAZON_EU' }),
      expect.objectContaining({ status: 'Inactive' }),
    ])
    const [row] = rowsOf('GET_MERCHANT_LISTINGS_ALL_DATA', { account, marketplaceIds: [unitedStates] })
    expect(row).toMatchObject({ price: '19.99', 'open-date': expect.stringMatching(/^\d{4}-\d\d-\d\d \S+ P[SD]T$/) })
  })

  it('are of all, active, inactive or cancelled listings', () => {
    expect(skus('GET_MERCHANT_LISTINGS_ALL_DATA')).toEqual(['OWN', 'FBA', 'GONE'])
    expect(skus('GET_MERCHANT_LISTINGS_DATA')).toEqual(['OWN', 'FBA'])
    expect(skus('GET_MERCHANT_LISTINGS_INACTIVE_DATA')).toEqual(['GONE'])
    expect(skus('GET_MERCHANT_CANCELLED_LISTINGS_DATA')).toEqual([])
    expect(skus('GET_FLAT_FILE_OPEN_LISTINGS_DATA', 'sku')).toEqual(['OWN', 'FBA'])
    expect(textOf('GET_MERCHANT_CANCELLED_LISTINGS_DATA')).toMatch(/^item-name\t[^\n]+\n$/)
  })

  it('of Amazon’s stock have the products that Amazon ships', () => {
    const account = testAccount({ data })
    const stored = account.part(Products).find('FBA')
    expect(rowsOf('GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA', { account })).toEqual([
      expect.objectContaining({
        sku: 'FBA',
        fnsku: stored?.fnSku,
        'afn-fulfillable-quantity': '7',
        'your-price': '8.99',
      }),
    ])
    expect(rowsOf('GET_AFN_INVENTORY_DATA', { account })).toEqual([
      {
        'seller-sku': 'FBA',
        'fulfillment-channel-sku': stored?.fnSku,
        asin: stored?.asin,
        'condition-type': 'NewItem',
        'Warehouse-Condition-code': 'SELLABLE',
        'Quantity Available': '7',
      },
    ])
  })

  it('show changes of the account', () => {
    const account = testAccount({ data })
    account.part(Products).change('OWN', { price: 100, quantity: 0 })
    expect(rowsOf('GET_MERCHANT_LISTINGS_ALL_DATA', { account })[0]).toMatchObject({ price: '89.99', quantity: '0' })
  })
})

describe('reports about orders', () => {
  const data: AccountData = {
    products: [{ sku: 'S1', title: 'Mug & <lid>', price: 20, quantity: 3, fulfilledBy: 'MERCHANT' }],
    orders: [
      order('PENDING', '2026-11-27T11:30:00Z'),
      order('UNSHIPPED', '2026-11-26T10:00:00Z'),
      order('SHIPPED', '2026-11-20T10:00:00Z'),
      order('CANCELLED', '2026-11-19T10:00:00Z'),
      order('SHIPPED', '2026-11-10T10:00:00Z', 'AMAZON'),
      order('SHIPPED', '2026-10-01T10:00:00Z'),
    ],
  }

  function order(
    status: 'PENDING' | 'UNSHIPPED' | 'SHIPPED' | 'CANCELLED',
    createdAt: string,
    fulfilledBy = 'MERCHANT',
  ) {
    const orderId = `${status}-${createdAt.slice(0, 10)}`
    const items = [{ sku: 'S1', quantity: 2 }]
    return { orderId, marketplaceId: germany, status, createdAt, items, fulfilledBy } as NonNullable<
      AccountData['orders']
    >[0]
  }

  const ids = (type: string, column: string) =>
    rowsOf(type, { account: testAccount({ data }) }).map((row) => row[column])

  it('have the orders of their time range', () => {
    const byDate = 'GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL'
    expect(ids(byDate, 'amazon-order-id')).toEqual([
      'SHIPPED-2026-11-10',
      'CANCELLED-2026-11-19',
      'SHIPPED-2026-11-20',
      'UNSHIPPED-2026-11-26',
      'PENDING-2026-11-27',
    ])
    expect(ids(byDate, 'order-status')).toEqual(['Shipped', 'Cancelled', 'Shipped', 'Unshipped', 'Pending'])
    expect(ids(byDate, 'item-price')).toEqual(['35.98', '35.98', '35.98', '35.98', ''])
    const before = { account: testAccount({ data }), dataEndTime: new Date('2026-11-08') }
    expect(textOf(byDate, before)).toBeUndefined()
  })

  it('are by the date of the last update, too', () => {
    const account = testAccount({ data })
    account.part(Orders).change('SHIPPED-2026-10-01', {})
    const rows = rowsOf('GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL', { account })
    expect(rows.map((row) => row['amazon-order-id'])).toContain('SHIPPED-2026-10-01')
  })

  it('to ship have the seller’s own orders with their addresses', () => {
    const [row, ...others] = rowsOf('GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING', { account: testAccount({ data }) })
    expect(others).toEqual([])
    expect(row).toMatchObject({
      'order-id': 'UNSHIPPED-2026-11-26',
      'quantity-to-ship': '2',
      'promise-date': '2026-11-28T10:00:00+00:00',
      'days-past-promise': '-1',
      'ship-country': 'DE',
      'buyer-email': expect.stringContaining('@'),
    })
    expect(ids('GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING', 'order-id')).toEqual([
      'SHIPPED-2026-11-20',
      'UNSHIPPED-2026-11-26',
    ])
  })

  it('shipped by Amazon have their packages', () => {
    const [row, ...others] = rowsOf('GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL', { account: testAccount({ data }) })
    expect(others).toEqual([])
    expect(row).toMatchObject({
      'amazon-order-id': 'SHIPPED-2026-11-10',
      'shipment-date': '2026-11-10T22:00:00+00:00',
      'tracking-number': expect.stringMatching(/^1Z/),
      'fulfillment-channel': 'AFN',
    })
  })

  it('in XML have the same orders', () => {
    const account = testAccount({ data })
    const all = textOf('GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL', { account }) ?? ''
    expect(all).toContain('<MessageType>AllOrdersReport</MessageType>')
    expect(all.match(/<AmazonOrderID>/g)).toHaveLength(5)
    expect(all).toContain('<ProductName>Mug &amp; &lt;lid&gt;</ProductName>')
    const toShip = textOf('GET_ORDER_REPORT_DATA_SHIPPING', { account }) ?? ''
    expect(toShip.match(/<AmazonOrderID>(.*)<\/AmazonOrderID>/g)).toHaveLength(2)
    expect(toShip).toContain('<Amount currency="EUR">35.98</Amount>')
    expect(toShip).toMatch(/<BuyerEmailAddress>\d+@/)
    expect(textOf('GET_ORDER_REPORT_DATA_SHIPPING', { account: testAccount({ data: { orders: [] } }) })).toBeUndefined()
  })
})

describe('reports in JSON', () => {
  const schemaFiles: Readonly<Record<string, string>> = {
    GET_SALES_AND_TRAFFIC_REPORT: 'sellerSalesAndTrafficReport',
    GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT: 'sellingPartnerSearchTermsReport',
    GET_VENDOR_SALES_REPORT: 'vendorSalesReport',
    GET_VENDOR_INVENTORY_REPORT: 'vendorInventoryReport',
  }

  it.each(Object.entries(schemaFiles))('%s is valid against Amazon’s schema', (reportType, file) => {
    const schema = JSON.parse(readFileSync(join(repository, `models/schemas/reports/${file}.json`), 'utf8'))
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile({ ...schema, $schema: undefined })
    const optionsOf = reportType.includes('SALES_AND')
      ? ['DAY', 'WEEK', 'MONTH'].map((dateGranularity) => ({ dateGranularity, asinGranularity: 'SKU' }))
      : ['DAY', 'WEEK', 'MONTH', 'QUARTER'].map((reportPeriod) => ({ ...vendorOptions, reportPeriod }))
    for (const reportOptions of optionsOf) {
      validate(JSON.parse(textOf(reportType, { reportOptions }) ?? ''))
      expect(validate.errors ?? []).toEqual([])
    }
  })

  it('have a list in every schema that the report fills', () => {
    for (const reportType of Object.keys(schemaFiles)) {
      const reportOptions = reportType.includes('SALES_AND') ? {} : vendorOptions
      const { reportSpecification, ...lists } = JSON.parse(textOf(reportType, { reportOptions }) ?? '')
      expect(reportSpecification).toMatchObject({ reportType, dataStartTime: '2026-11-07', dataEndTime: '2026-11-27' })
      for (const list of Object.values(lists)) expect(Object(list).length).toBeGreaterThan(0)
    }
  })

  it('agree with the orders of the account', () => {
    const report = JSON.parse(textOf('GET_SALES_AND_TRAFFIC_REPORT') ?? '')
    const byDate: { salesByDate: { unitsOrdered: number } }[] = report.salesAndTrafficByDate
    const byAsin: { salesByAsin: { unitsOrdered: number } }[] = report.salesAndTrafficByAsin
    const units = byDate.reduce((sum, each) => sum + each.salesByDate.unitsOrdered, 0)
    expect(byDate).toHaveLength(21)
    expect(byAsin.reduce((sum, each) => sum + each.salesByAsin.unitsOrdered, 0)).toBe(units)
    expect(units).toBe(unitsIn(testAccount()))
  })

  function unitsIn(account: Account): number {
    return account
      .part(Orders)
      .inStore(germany)
      .filter(({ status, createdAt }) => status !== 'CANCELLED' && createdAt >= new Date('2026-11-07T00:00:00+01:00'))
      .flatMap(({ items }) => items)
      .reduce((sum, { quantity }) => sum + quantity, 0)
  }

  it('have the sales of a day in the store’s time zone, as queries of Data Kiosk', () => {
    const order = { marketplaceId: 'A1VC38T7YXB528', items: [{ sku: 'A', quantity: 3 }], status: 'SHIPPED' } as const
    const orders = [
      { ...order, orderId: '1', createdAt: '2026-11-10T14:59:00Z' },
      { ...order, orderId: '2', createdAt: '2026-11-10T15:00:00Z' },
    ]
    const text = textOf('GET_SALES_AND_TRAFFIC_REPORT', {
      account: testAccount({ data: { orders } }),
      marketplaceIds: ['A1VC38T7YXB528'],
      dataStartTime: new Date('2026-11-11T00:00:00Z'),
      dataEndTime: new Date('2026-11-11T00:00:00Z'),
    })
    expect(JSON.parse(text ?? '').salesAndTrafficByDate).toMatchObject([
      { date: '2026-11-11', salesByDate: { unitsOrdered: 3 } },
    ])
  })

  it('fail without the options that they need, with other values, and for too long a time', () => {
    expect(() => textOf('GET_VENDOR_SALES_REPORT')).toThrow(
      new ReportFailure('reportOptions.reportPeriod is missing. Use one of DAY, WEEK, MONTH, QUARTER, YEAR.'),
    )
    expect(() => textOf('GET_SALES_AND_TRAFFIC_REPORT', { reportOptions: { dateGranularity: 'HOUR' } })).toThrow(
      ReportFailure,
    )
    expect(() => textOf('GET_SALES_AND_TRAFFIC_REPORT', { dataStartTime: new Date('0001-01-01') })).toThrow(
      ReportFailure,
    )
  })

  it('have whole periods', () => {
    const { salesAggregate } = JSON.parse(textOf('GET_VENDOR_SALES_REPORT', { reportOptions: vendorOptions }) ?? '')
    expect(
      salesAggregate.map((each: { startDate: string; endDate: string }) => [each.startDate, each.endDate]),
    ).toEqual([
      ['2026-11-07', '2026-11-13'],
      ['2026-11-14', '2026-11-20'],
      ['2026-11-21', '2026-11-27'],
    ])
  })
})
