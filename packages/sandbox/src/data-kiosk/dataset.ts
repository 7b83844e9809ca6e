import type { Account } from '../account/account.js'
import { type SoldItem, soldItems } from '../account/sales.js'
import { findKnownStore, type StoreFacts } from '../generation/store-facts.js'
import { checkPeriod, divide, type Period, QueryFailure } from './periods.js'

/** A row before the query selects its fields. Fields that are left out get generated values. */
export interface Row {
  readonly store: StoreFacts
  readonly fields: Readonly<Record<string, unknown>>
}

/** The arguments of a dataset. They are valid against the schema. */
export type Arguments = Readonly<Record<string, unknown>>

export type Dataset = (account: Account, parameters: Arguments) => Row[]

/** Datasets, by their field in the schemas. */
export type Datasets = Readonly<Record<string, Dataset>>

/** Calls a function for each store that the arguments name. */
export function eachStore(
  account: Account,
  parameters: Arguments,
  rowsOf: (store: StoreFacts, items: SoldItem[], period: Period) => Row[],
): Row[] {
  const period = periodOf(account, parameters)
  return listAt(parameters, 'marketplaceIds')
    .map(findStore)
    .flatMap((store) => rowsOf(store, soldItems(account, store), period))
}

export function findStore(marketplaceId: unknown): StoreFacts {
  const store = findKnownStore(String(marketplaceId))
  if (!store) throw new QueryFailure(`The marketplace ID ${marketplaceId} is invalid.`)
  return store
}

/** @throws QueryFailure if the account cannot have data of the period. */
export function periodOf(account: Account, parameters: Arguments): Period {
  const period = { startDate: textAt(parameters, 'startDate'), endDate: textAt(parameters, 'endDate') }
  checkPeriod(period, account.now().toISOString().slice(0, 10))
  return period
}

export function textAt(parameters: Arguments, name: string): string {
  return String(parameters[name])
}

export function listAt(parameters: Arguments, name: string): readonly unknown[] {
  const list = parameters[name]
  return Array.isArray(list) ? list : []
}

export function rowOf(store: StoreFacts, fields: Row['fields']): Row {
  return { store, fields: { marketplaceId: store.marketplaceId, ...fields } }
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
