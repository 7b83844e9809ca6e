import type { Account } from '../account/account.js'
import { localDate } from '../account/local-date.js'
import { type Money, money, sum, times } from '../account/money.js'
import { type Order, type OrderItem, Orders } from '../account/orders.js'
import type { StoreFacts } from '../generation/store-facts.js'
import { divide, type Period } from './periods.js'

/** An item of an order that is not canceled, with the date of the order in the store's time zone. */
export interface SoldItem extends OrderItem {
  readonly order: Order
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

/** The items that were sold in a period. */
export function within(items: readonly SoldItem[], { startDate, endDate }: Period): SoldItem[] {
  return items.filter(({ date }) => date >= startDate && date <= endDate)
}

/** Divides a period, and leaves out parts without sales. */
export function divideSales(
  items: readonly SoldItem[],
  period: Period,
  granularity: string,
): (readonly [Period, SoldItem[]])[] {
  const sales: (readonly [Period, SoldItem[]])[] = []
  const lastDate = items.at(-1)?.date ?? ''
  for (const part of divide(period, granularity)) {
    // A query can have any end date. Days without sales would take long.
    if (part.startDate > lastDate) break
    const sold = within(items, part)
    if (sold.length > 0) sales.push([part, sold])
  }
  return sales
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

/** Figures about sold items. */
export interface Figures {
  readonly orders: number
  readonly items: number
  readonly units: number
  readonly unitsShipped: number
  readonly ordersShipped: number
  readonly sales: Money
  readonly shippedSales: Money
  /** Sales per unit. */
  readonly averagePrice: Money
}

export function figuresOf(items: readonly SoldItem[], { currencyCode }: StoreFacts): Figures {
  const shipped = items.filter(({ quantityShipped }) => quantityShipped > 0)
  const units = items.reduce((total, { quantity }) => total + quantity, 0)
  const sales = sum(
    items.map(({ unitPrice, quantity }) => times(unitPrice, quantity)),
    currencyCode,
  )
  return {
    orders: countOrders(items),
    items: items.length,
    units,
    unitsShipped: shipped.reduce((total, { quantityShipped }) => total + quantityShipped, 0),
    ordersShipped: countOrders(shipped),
    sales,
    shippedSales: sum(
      shipped.map(({ unitPrice, quantityShipped }) => times(unitPrice, quantityShipped)),
      currencyCode,
    ),
    averagePrice: money(units === 0 ? 0 : sales.amount / units, currencyCode),
  }
}

function countOrders(items: readonly SoldItem[]): number {
  return new Set(items.map(({ order }) => order.orderId)).size
}
