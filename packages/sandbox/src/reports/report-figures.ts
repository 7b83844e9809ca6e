import { type Product, Products } from '../account/products.js'
import { type SalesFigures, type SoldItem, salesFigures, soldItems } from '../account/sales.js'
import { storeFacts } from '../generation/store-facts.js'
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

/** The items that were sold in the periods of a report. */
export function soldInReport({ account, marketplaceIds }: ReportRequest, periods: readonly Period[]): SoldItem[] {
  const sold = marketplaceIds.flatMap((id) => soldItems(account, storeFacts([id])))
  return soldIn(sold, wholeRange(periods))
}

/** The items that were sold in one period. */
export function soldIn(sold: readonly SoldItem[], { start, end }: Period): SoldItem[] {
  const [first, afterLast] = [day(start), day(end)]
  return sold.filter(({ date }) => date >= first && date < afterLast)
}

export function productsOf({ account }: ReportRequest): Product[] {
  return account.part(Products).all()
}

export function figuresOf(request: ReportRequest, sold: readonly SoldItem[]): SalesFigures {
  return salesFigures(sold, storeOf(request).currencyCode)
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
