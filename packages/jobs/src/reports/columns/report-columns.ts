import type { Row } from '../../rows/tables.js'
import { listingColumns } from './listing-columns.js'
import { orderColumns } from './order-columns.js'
import { paymentColumns } from './payment-columns.js'
import { returnColumns } from './return-columns.js'
import { stockColumns } from './stock-columns.js'

/** The report types whose columns are known. */
export const reportColumns = {
  ...listingColumns,
  ...orderColumns,
  ...stockColumns,
  ...paymentColumns,
  ...returnColumns,
}

type ReportColumns = typeof reportColumns

/** The columns of a report type: always present, or in some stores. Of other report types, none are known. */
export type ColumnsOf<Type extends string> = [Type] extends [keyof ReportColumns] ? KnownOfEach<Type> : Row

/** One of several report types has the columns of one of them. */
type KnownOfEach<Type> = Type extends keyof ReportColumns ? Known<ReportColumns[Type]> : never

type Known<Table extends { readonly columns: readonly string[] }> = {
  readonly [Column in Table['columns'][number]]: string
} & (Table extends { readonly sometimes: readonly string[] }
  ? { readonly [Column in Table['sometimes'][number]]?: string }
  : unknown)
