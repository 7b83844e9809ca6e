import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { SellingPartnerDocument } from '../../documents/selling-partner-document.js'
import { Report, type runReport } from '../reports.js'
import { reportColumns } from './report-columns.js'

const tables = Object.entries<{
  readonly source: string
  readonly columns: readonly string[]
  readonly sometimes?: readonly string[]
}>(reportColumns)

describe('the columns of report types', () => {
  it('are known for as many types as the README says', () => {
    const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8')
    expect(readme).toContain(`The compiler knows the columns of ${tables.length} report types`)
  })

  it.each(tables)('have a source and no repeated or padded names: %s', (_, { source, columns, sometimes = [] }) => {
    expect(source).toMatch(/^https:\/\/(developer-docs\.amazon|github\.com)\//)
    expect(columns.length).toBeGreaterThan(0)
    expect(columns.map((name) => name.trim())).toEqual(columns)
    const always = new Set<string>(columns)
    expect(new Set(columns).size).toBe(columns.length)
    expect(new Set(sometimes).size).toBe(sometimes.length)
    expect(sometimes.filter((name) => always.has(name))).toEqual([])
  })
})

// The compiler checks these functions. They are never called.
describe('rows', () => {
  it('have the columns of their report type', () => {
    async function typed(run: typeof runReport, reports: ReportsApi) {
      const report = await run(reports, { reportType: 'GET_FLAT_FILE_OPEN_LISTINGS_DATA', marketplaceIds: [] })
      for await (const row of report.rows()) {
        const always: string = row.sku
        const other: string | undefined = row['no such column']
        // @ts-expect-error Not all stores have this column.
        const sometimes: string = row['Business Price']
        // @ts-expect-error Not a known column.
        const unknown: string = row.skuu
        return [always, other, sometimes, unknown]
      }
      const settlement = new Report<'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2'>(reports, report.facts, {})
      for await (const row of settlement.rows()) return row['amount-description'].toUpperCase()
      for await (const row of report.rows<{ readonly 商品名: string }>()) return row.商品名.toUpperCase()
      return undefined
    }
    expect(typed).toBeInstanceOf(Function)
  })

  it('of an unknown type can have any column', () => {
    async function untyped(run: typeof runReport, reports: ReportsApi, reportType: string) {
      const report = await run(reports, { reportType, marketplaceIds: [] })
      // A report of any type is a document.
      const document: SellingPartnerDocument = report
      for await (const row of document.rows()) {
        const cell: string | undefined = row.anything
        // @ts-expect-error The column can be missing.
        const certain: string = row.anything
        return [cell, certain]
      }
      const typed = await run(reports, { reportType: 'GET_AFN_INVENTORY_DATA', marketplaceIds: [] })
      const sameDocument: SellingPartnerDocument = typed
      const sameReport: Report = typed
      return [sameDocument, sameReport]
    }
    expect([untyped, SellingPartnerDocument]).toHaveLength(2)
  })
})
