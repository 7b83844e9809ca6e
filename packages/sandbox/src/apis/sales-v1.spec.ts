import { describe, expect, it } from '@jest/globals'
import { ValidatingCaller } from '../../test/validating-caller.js'
import type { AccountData } from '../account/account-data.js'

const store = 'ATVPDKIKX0DER'
const order = { marketplaceId: store, status: 'SHIPPED' } as const

/** Days in Seattle begin at 7:00 UTC until 2026-11-01, and at 8:00 UTC after it. */
const account: AccountData = {
  products: [
    { sku: 'MUG', asin: 'B000000001', price: 10, fulfilledBy: 'AMAZON' },
    { sku: 'CUP', asin: 'B000000002', price: 20, fulfilledBy: 'MERCHANT' },
  ],
  orders: [
    { ...order, orderId: '1', createdAt: '2026-11-02T07:59:00Z', items: [{ sku: 'MUG', quantity: 2 }] },
    { ...order, orderId: '2', createdAt: '2026-11-02T08:00:00Z', items: [{ sku: 'CUP' }] },
    { ...order, orderId: '3', createdAt: '2026-11-03T20:30:00Z', items: [{ sku: 'MUG' }, { sku: 'CUP', quantity: 3 }] },
    { ...order, orderId: '4', createdAt: '2026-11-03T20:40:00Z', items: [{ sku: 'CUP' }], status: 'CANCELLED' },
  ],
}

const days = '2026-11-01T00:00:00-07:00--2026-11-04T00:00:00-08:00'

async function metrics(query: Record<string, string>) {
  const all = { marketplaceIds: store, interval: days, granularityTimeZone: 'US/Pacific', granularity: 'Day', ...query }
  return new ValidatingCaller({ account }).get('/sales/v1/orderMetrics', all)
}

async function rows(query: Record<string, string> = {}): Promise<Record<string, unknown>[]> {
  const { status, body } = await metrics(query)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return Object(body).payload
}

const units = async (query: Record<string, string>) => (await rows(query)).map(({ unitCount }) => unitCount)
const intervals = async (query: Record<string, string>) => (await rows(query)).map(({ interval }) => interval)

describe('order metrics', () => {
  it('are those of the orders, for each day in the time zone', async () => {
    expect(await rows()).toEqual([
      {
        interval: '2026-11-01T00:00-07:00--2026-11-02T00:00-08:00',
        unitCount: 2,
        orderItemCount: 1,
        orderCount: 1,
        averageUnitPrice: { amount: '9.99', currencyCode: 'USD' },
        totalSales: { amount: '19.98', currencyCode: 'USD' },
      },
      expect.objectContaining({ unitCount: 1, totalSales: { amount: '19.99', currencyCode: 'USD' } }),
      {
        interval: '2026-11-03T00:00-08:00--2026-11-04T00:00-08:00',
        unitCount: 4,
        orderItemCount: 2,
        orderCount: 1,
        averageUnitPrice: { amount: '17.49', currencyCode: 'USD' },
        totalSales: { amount: '69.96', currencyCode: 'USD' },
      },
    ])
  })

  it('have the days of the store if the request has no time zone', async () => {
    const parameters = {
      marketplaceIds: store,
      granularity: 'Day',
      interval: '2026-11-02T00:00:00Z--2026-11-02T12:00:00Z',
    }
    const { body } = await new ValidatingCaller({ account }).get('/sales/v1/orderMetrics', parameters)
    expect(Object(body).payload).toMatchObject([
      { interval: '2026-11-01T16:00-08:00--2026-11-02T00:00-08:00', unitCount: 2 },
      { interval: '2026-11-02T00:00-08:00--2026-11-02T04:00-08:00', unitCount: 1 },
    ])
  })

  it('have one unit in total, also of an interval without orders', async () => {
    expect(await units({ granularity: 'Total' })).toEqual([7])
    const interval = '2026-10-01T00:00:00Z--2026-10-02T00:00:00Z'
    expect(await rows({ granularity: 'Total', granularityTimeZone: 'UTC', interval })).toEqual([
      {
        interval: '2026-10-01T00:00Z--2026-10-02T00:00Z',
        unitCount: 0,
        orderItemCount: 0,
        orderCount: 0,
        averageUnitPrice: { amount: '0.00', currencyCode: 'USD' },
        totalSales: { amount: '0.00', currencyCode: 'USD' },
      },
    ])
  })

  it('have incomplete units at the start and at the end', async () => {
    const interval = '2026-10-15T00:00:00-07:00--2027-01-15T00:00:00-08:00'
    expect(await intervals({ granularity: 'Month', interval })).toEqual([
      '2026-10-15T00:00-07:00--2026-11-01T00:00-07:00',
      '2026-11-01T00:00-07:00--2026-12-01T00:00-08:00',
      '2026-12-01T00:00-08:00--2027-01-01T00:00-08:00',
      '2027-01-01T00:00-08:00--2027-01-15T00:00-08:00',
    ])
    expect(await intervals({ granularity: 'Year', interval })).toEqual([
      '2026-10-15T00:00-07:00--2027-01-01T00:00-08:00',
      '2027-01-01T00:00-08:00--2027-01-15T00:00-08:00',
    ])
  })

  it('have weeks that start on Monday or on Sunday', async () => {
    const interval = '2026-11-05T00:00:00-08:00--2026-11-12T00:00:00-08:00'
    expect(await intervals({ granularity: 'Week', interval })).toEqual([
      '2026-11-05T00:00-08:00--2026-11-09T00:00-08:00',
      '2026-11-09T00:00-08:00--2026-11-12T00:00-08:00',
    ])
    expect((await intervals({ granularity: 'Week', interval, firstDayOfWeek: 'Sunday' }))[0]).toBe(
      '2026-11-05T00:00-08:00--2026-11-08T00:00-08:00',
    )
  })

  it('have hours in the offset of the interval, or in a time zone with half an hour', async () => {
    const interval = '2026-11-03T12:30:00-08:00--2026-11-03T14:00:00-08:00'
    const parameters = { marketplaceIds: store, granularity: 'Hour', interval }
    const { body } = await new ValidatingCaller({ account }).get('/sales/v1/orderMetrics', parameters)
    expect(Object(body).payload).toMatchObject([
      { interval: '2026-11-03T12:30-08:00--2026-11-03T13:00-08:00', unitCount: 4 },
      { interval: '2026-11-03T13:00-08:00--2026-11-03T14:00-08:00', unitCount: 0 },
    ])
    const inIndia = '2026-11-03T12:00:30+05:30--2026-11-03T13:30:00+05:30'
    expect(await intervals({ granularity: 'Hour', granularityTimeZone: 'Asia/Kolkata', interval: inIndia })).toEqual([
      '2026-11-03T12:00:30+05:30--2026-11-03T13:00+05:30',
      '2026-11-03T13:00+05:30--2026-11-03T13:30+05:30',
    ])
  })

  it('can be of one product, one fulfillment network, or one type of buyers', async () => {
    expect(await units({ granularity: 'Total', asin: 'B000000001' })).toEqual([3])
    expect(await units({ granularity: 'Total', sku: 'CUP' })).toEqual([4])
    expect(await units({ granularity: 'Total', fulfillmentNetwork: 'AFN' })).toEqual([6])
    expect(await units({ granularity: 'Total', fulfillmentNetwork: 'MFN' })).toEqual([1])
    expect(await units({ granularity: 'Total', buyerType: 'B2C' })).toEqual([7])
    expect(await units({ granularity: 'Total', buyerType: 'B2B' })).toEqual([0])
    expect(await units({ granularity: 'Total', amazonProgram: 'AmazonHaul' })).toEqual([0])
  })

  it('of an unknown product are 0', async () => {
    expect(await units({ granularity: 'Total', sku: 'NOTHING' })).toEqual([0])
  })

  it.each([
    [{ granularityTimeZone: 'Moon' }, 'granularityTimeZone is invalid, Moon. Use a name such as US/Pacific or UTC.'],
    [{ granularityTimeZone: 'UTC' }, 'interval has an offset of another time zone. Use 2026-11-01T07:00Z.'],
    [
      { interval: '2026-11-01--2026-11-02' },
      'interval is invalid. Use two dates such as 2026-11-01T00:00:00-07:00--2026-11-02T00:00:00-07:00.',
    ],
    [
      { interval: '2026-11-04T00:00:00-08:00--2026-11-03T00:00:00-08:00' },
      'interval ends before it starts. Use a later end.',
    ],
    [
      { interval: '2026-11-03T00:00:00-08:00--2026-12-23T00:00:00-08:00', granularity: 'Hour' },
      'interval is longer than 30 days. Use a shorter one.',
    ],
  ])('need a valid interval and time zone: %j', async (query, details) => {
    const { status, body } = await metrics(query)
    expect([status, Object(body).errors]).toMatchObject([400, [{ code: 'InvalidInput', details }]])
  })
})
