import { amountText, type Money } from '../account/money.js'
import { countOrders, type SoldItem, salesFigures, soldItems } from '../account/sales.js'
import { findKnownStore, type StoreFacts } from '../generation/store-facts.js'
import { isDateText } from '../request/check-constraints.js'
import { type ErrorResponse, invalidInput } from '../response.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'
import { divideTime, findTimeZone, offsetOf, type TimeRange, type TimeZone, writeTime } from './time-units.js'

/** @see https://developer-docs.amazon/sp-api/docs/sales-api */
export const salesV1: StatefulApi = {
  name: 'Sales v1',
  summary: 'Numbers of orders and units, and the sales of the orders, by hour, day, week, month or year.',
  operations: { 'GET /sales/v1/orderMetrics': { respond: getOrderMetrics } },
}

function getOrderMetrics(call: StatefulCall) {
  const store = findKnownStore(call.list('marketplaceIds')[0] ?? '')
  if (!store) return undefined
  const zone = readTimeZone(call, store)
  const range = readInterval(call, zone)
  const sold = soldItems(call.account, store).filter((item) => isWanted(item, call))
  const payload = divideTime(range, call.text('granularity'), zone, call.text('firstDayOfWeek')).map((unit) => {
    const inUnit = sold.filter(({ order }) => order.createdAt >= unit.start && order.createdAt < unit.end)
    return metricsOf(inUnit, unit, zone, store.currencyCode)
  })
  return { status: 200, body: { payload } }
}

const networks: Readonly<Record<string, string>> = { AFN: 'AMAZON', MFN: 'MERCHANT' }

function isWanted({ product, order }: SoldItem, call: StatefulCall): boolean {
  const [asin, sku, network] = [call.text('asin'), call.text('sku'), call.text('fulfillmentNetwork')]
  // The account has no orders of businesses and of programs.
  if (call.text('buyerType') === 'B2B' || call.text('amazonProgram') !== '') return false
  return (
    (asin === '' || product.asin === asin) &&
    (sku === '' || product.sku === sku) &&
    (network === '' || order.fulfilledBy === networks[network])
  )
}

/** The time zone of the request. Hours can have the offset of the interval. Other units have the time zone of the store. */
function readTimeZone(call: StatefulCall, store: StoreFacts): TimeZone {
  const name = call.text('granularityTimeZone')
  if (name === '' && call.text('granularity') === 'Hour') return () => offsetOf(call.text('interval'))
  const zone = findTimeZone(name || store.timeZone)
  if (!zone) throw invalid(`granularityTimeZone is invalid, ${name}. Use a name such as US/Pacific or UTC.`)
  return zone
}

/** The longest interval in days, which Amazon limits by its age. */
const [maxDaysByHour, maxDays] = [30, 2 * 366]
const dayMs = 24 * 60 * 60 * 1000

function readInterval(call: StatefulCall, zone: TimeZone): TimeRange {
  const texts = call.text('interval').split('--')
  const [start, end] = texts.map((text) => new Date(text))
  if (texts.length !== 2 || !texts.every(isTimeWithOffset) || !start || !end) {
    throw invalid('interval is invalid. Use two dates such as 2026-11-01T00:00:00-07:00--2026-11-02T00:00:00-07:00.')
  }
  if (start >= end) throw invalid('interval ends before it starts. Use a later end.')
  const days = call.text('granularity') === 'Hour' ? maxDaysByHour : maxDays
  if (end.getTime() - start.getTime() > days * dayMs)
    throw invalid(`interval is longer than ${days} days. Use a shorter one.`)
  if (call.text('granularityTimeZone') === '') return { start, end }
  const wrong = [start, end].find((date, index) => zone(date) !== offsetOf(texts[index] ?? ''))
  if (wrong) throw invalid(`interval has an offset of another time zone. Use ${writeTime(wrong, zone)}.`)
  return { start, end }
}

function isTimeWithOffset(text: string): boolean {
  return isDateText(text) && /T.*(Z|[+-]\d\d:\d\d)$/.test(text)
}

function invalid(details: string): ErrorResponse {
  return invalidInput('The request for order metrics is invalid.', details)
}

function metricsOf(sold: readonly SoldItem[], { start, end }: TimeRange, zone: TimeZone, currencyCode: string): object {
  const { unitsOrdered, totalOrderItems, averageSellingPrice, orderedProductSales } = salesFigures(sold, currencyCode)
  return {
    interval: `${writeTime(start, zone)}--${writeTime(end, zone)}`,
    unitCount: unitsOrdered,
    orderItemCount: totalOrderItems,
    orderCount: countOrders(sold),
    averageUnitPrice: moneyOf(averageSellingPrice),
    totalSales: moneyOf(orderedProductSales),
  }
}

function moneyOf(money: Money): object {
  return { currencyCode: money.currencyCode, amount: amountText(money) }
}
