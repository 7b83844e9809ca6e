import type { StoreFacts } from '../generation/store-facts.js'
import type { Account } from './account.js'
import { type Money, money, sum, times } from './money.js'
import { type Order, type OrderItem, totalOfItem } from './order.js'
import { Orders } from './orders.js'

/** An item of an order that is not canceled, with the date of the order in the store's time zone. */
export interface SoldItem extends OrderItem {
  readonly order: Order
  /** Such as `2026-11-27`. */
  readonly date: string
}

/** The items that the account sold in a store, oldest first. */
export function soldItems(account: Account, { marketplaceId, timeZone }: StoreFacts): SoldItem[] {
  return account
    .part(Orders)
    .inStore(marketplaceId)
    .filter(({ status }) => status !== 'CANCELLED')
    .flatMap((order) => {
      const date = localDate(order.createdAt, timeZone)
      return order.items.map((item) => ({ ...item, order, date }))
    })
}

/** Creating a format takes longer than formatting many dates. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** The local date in a store: `2026-11-27`. */
function localDate(date: Date, timeZone: string): string {
  // Sweden writes dates in the order of ISO 8601.
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, format)
  return format.format(date)
}

/** Groups items by a key, in the order in which the keys occur. */
export function groupBy(items: readonly SoldItem[], keyOf: (item: SoldItem) => string): Map<string, SoldItem[]> {
  const groups = new Map<string, SoldItem[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? []
    group.push(item)
    groups.set(keyOf(item), group)
  }
  return groups
}

/** Figures about sold items. Reports, queries and the Sales API have the same, so their names are those of Amazon. */
export interface SalesFigures {
  readonly orderedProductSales: Money
  readonly unitsOrdered: number
  readonly totalOrderItems: number
  readonly averageSalesPerOrderItem: Money
  readonly averageUnitsPerOrderItem: number
  /** Sales per unit. */
  readonly averageSellingPrice: Money
  readonly unitsRefunded: number
  readonly refundRate: number
  readonly claimsGranted: number
  readonly claimsAmount: Money
  readonly shippedProductSales: Money
  readonly unitsShipped: number
  readonly ordersShipped: number
}

export function salesFigures(items: readonly SoldItem[], currencyCode: string): SalesFigures {
  const shipped = items.filter(({ quantityShipped }) => quantityShipped > 0)
  const unitsOrdered = items.reduce((units, { quantity }) => units + quantity, 0)
  const orderedProductSales = sum(items.map(totalOfItem), currencyCode)
  const salesPer = (count: number) => money(ratio(orderedProductSales.amount, count), currencyCode)
  return {
    orderedProductSales,
    unitsOrdered,
    totalOrderItems: items.length,
    averageSalesPerOrderItem: salesPer(items.length),
    averageUnitsPerOrderItem: ratio(unitsOrdered, items.length),
    averageSellingPrice: salesPer(unitsOrdered),
    unitsRefunded: 0,
    refundRate: 0,
    claimsGranted: 0,
    claimsAmount: money(0, currencyCode),
    shippedProductSales: sum(
      shipped.map(({ unitPrice, quantityShipped }) => times(unitPrice, quantityShipped)),
      currencyCode,
    ),
    unitsShipped: shipped.reduce((units, { quantityShipped }) => units + quantityShipped, 0),
    ordersShipped: countOrders(shipped),
  }
}

export function countOrders(items: readonly SoldItem[]): number {
  return new Set(items.map(({ order }) => order.orderId)).size
}

const [sessionsPerUnit, viewsPerSession, browserShare] = [12, 1.5, 0.4]

/** Traffic that fits the sales: page views and sessions are the sums of those in browsers and in apps. */
export function trafficFigures({ unitsOrdered, totalOrderItems }: SalesFigures) {
  const sessions = unitsOrdered * sessionsPerUnit
  const pageViews = Math.round(sessions * viewsPerSession)
  const browserSessions = Math.round(sessions * browserShare)
  const browserPageViews = Math.round(pageViews * browserShare)
  return {
    sessions,
    browserSessions,
    mobileAppSessions: sessions - browserSessions,
    pageViews,
    browserPageViews,
    mobileAppPageViews: pageViews - browserPageViews,
    unitSessionPercentage: percentage(unitsOrdered, sessions),
    orderItemSessionPercentage: percentage(totalOrderItems, sessions),
  }
}

/** A quotient with two decimals. 0 if the divisor is 0. */
export function ratio(value: number, count: number): number {
  return count === 0 ? 0 : Math.round((value / count) * 100) / 100
}

export function percentage(value: number, whole: number): number {
  return ratio(value * 100, whole)
}
