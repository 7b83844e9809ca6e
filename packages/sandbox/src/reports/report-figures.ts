import { localDate } from '../account/local-date.js'
import { type Money, sum } from '../account/money.js'
import { type Order, type OrderItem, totalOfItem } from '../account/order.js'
import { type Product, Products } from '../account/products.js'
import { ordersOf } from './order-reports.js'
import type { Period } from './periods.js'
import { ReportFailure, type ReportRequest, storeOf } from './report-type.js'

/** @throws ReportFailure if the option has another value, or is missing and has no default. */
export function optionOf<Value extends string>(
  { reportOptions }: ReportRequest,
  name: string,
  values: readonly Value[],
  byDefault?: Value,
): Value {
  const value = reportOptions[name] ?? byDefault
  const known = values.find((each) => each === value)
  if (known) return known
  throw new ReportFailure(`reportOptions.${name} is ${value ?? 'missing'}. Use one of ${values.join(', ')}.`)
}

export interface SoldItem {
  readonly order: Order
  readonly item: OrderItem
  /** The date of the order in the store's time zone. */
  readonly date: string
}

/** The items that were sold in the periods of a report. */
export function soldItems(request: ReportRequest, periods: readonly Period[]): SoldItem[] {
  const { timeZone } = storeOf(request)
  const sold = ordersOf(request, ({ status }) => status !== 'CANCELLED').flatMap((order) => {
    const date = localDate(order.createdAt, timeZone)
    return order.items.map((item) => ({ order, item, date }))
  })
  return soldIn(sold, wholeRange(periods))
}

/** The items that were sold in one period. */
export function soldIn(sold: readonly SoldItem[], { start, end }: Period): SoldItem[] {
  const [first, afterLast] = [day(start), day(end)]
  return sold.filter(({ date }) => date >= first && date < afterLast)
}

export function soldOf(sold: readonly SoldItem[], { sku }: Product): SoldItem[] {
  return sold.filter(({ item }) => item.product.sku === sku)
}

export function productsIn(sold: readonly SoldItem[]): Product[] {
  return [...new Map(sold.map(({ item }) => [item.product.sku, item.product])).values()]
}

export function productsOf({ account }: ReportRequest): Product[] {
  return account.part(Products).all()
}

export function unitsOf(sold: readonly SoldItem[]): number {
  return sold.reduce((total, { item }) => total + item.quantity, 0)
}

export function revenue(request: ReportRequest, sold: readonly SoldItem[]): Money {
  const { currencyCode } = storeOf(request)
  return sum(
    sold.map(({ item }) => totalOfItem(item)),
    currencyCode,
  )
}

function wholeRange(periods: readonly Period[]): Period {
  return { start: periods[0]?.start ?? new Date(0), end: periods.at(-1)?.end ?? new Date(0) }
}

const dayMs = 24 * 60 * 60 * 1000

export function datesOf({ start, end }: Period) {
  return { startDate: day(start), endDate: day(new Date(end.getTime() - dayMs)) }
}

export function day(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** A quotient with two decimals. 0 if the divisor is 0. */
export function ratio(value: number, count: number): number {
  return count === 0 ? 0 : Math.round((value / count) * 100) / 100
}

export function percentage(value: number, whole: number): number {
  return ratio(value * 100, whole)
}
