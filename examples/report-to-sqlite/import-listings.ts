import { isJobError } from '@selling-partner/jobs'
import { createReport, waitForReport } from '@selling-partner/jobs/reports'
import type { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { type Database, inTransaction } from './open-database.js'

const reportType = 'GET_MERCHANT_LISTINGS_ALL_DATA'

/** Rows in a transaction. */
const chunkSize = 500

/** Amazon's clock can be behind, by this many milliseconds. */
const clockToleranceMs = 60_000

const schema = `
  CREATE TABLE IF NOT EXISTS imports (id INTEGER PRIMARY KEY, startedAt INTEGER, reportId TEXT, finishedAt INTEGER);
  CREATE TABLE IF NOT EXISTS listings (
    sku TEXT PRIMARY KEY, asin TEXT, title TEXT, price REAL, quantity INTEGER, status TEXT, importId INTEGER
  );`

const upsert = `
  INSERT INTO listings VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (sku) DO UPDATE SET asin = excluded.asin, title = excluded.title, price = excluded.price,
    quantity = excluded.quantity, status = excluded.status, importId = excluded.importId`

interface Import {
  readonly id: number
  readonly startedAt: number
  readonly reportId: string | null
}

/**
 * Imports all listings of a store with a report. The database knows the report's ID, so a process that is killed at any time can be
 * started again, and continues with the same report.
 *
 * @param onProgress Is called with what happens.
 * @returns The number of rows in the report.
 */
export async function importListings(
  database: Database,
  reports: ReportsApi,
  marketplaceId: string,
  onProgress: (text: string) => void = () => {},
): Promise<number> {
  database.exec(schema)
  const { id, reportId } = await startOrContinue(database, reports, marketplaceId)
  onProgress(`waiting for report ${reportId}`)
  try {
    const report = await waitForReport<typeof reportType>(reports, reportId)
    let rows = 0
    for await (const chunk of chunksOf(report.rows(), chunkSize)) {
      const write = database.prepare(upsert)
      inTransaction(database, () => {
        for (const row of chunk) {
          const { asin1, price, quantity, status } = row
          write.run(row['seller-sku'], asin1, row['item-name'], numberOf(price), numberOf(quantity), status, id)
        }
      })
      rows += chunk.length
      onProgress(`${rows} rows`)
    }
    finish(database, id, report.hasData)
    return rows
  } catch (error) {
    // The next run creates a new report. All other errors pass, and the next run continues with this one.
    if (isJobError(error) && error.outcome === 'FATAL') database.prepare('DELETE FROM imports WHERE id = ?').run(id)
    throw error
  }
}

/** Continues the import that has not finished, or starts one. The import is stored before its report is created. */
async function startOrContinue(database: Database, reports: ReportsApi, marketplaceId: string) {
  const find = database.prepare('SELECT id, startedAt, reportId FROM imports WHERE finishedAt IS NULL')
  const unfinished = find.get() as Import | undefined
  if (!unfinished) database.prepare('INSERT INTO imports (startedAt) VALUES (?)').run(Date.now())
  const { id, startedAt, reportId } = unfinished ?? (find.get() as Import)
  if (reportId !== null) return { id, reportId }
  // The process may have been killed after Amazon created the report, and before its ID was stored.
  const reuse = unfinished && { createdWithin: Date.now() - startedAt + clockToleranceMs }
  const created = await createReport(reports, { reportType, marketplaceIds: [marketplaceId] }, { reuse })
  database.prepare('UPDATE imports SET reportId = ? WHERE id = ?').run(created, id)
  return { id, reportId: created }
}

/** Removes the listings that the report does not have. A report without data removes none, because somebody may have cancelled it. */
function finish(database: Database, id: number, hasData: boolean): void {
  inTransaction(database, () => {
    if (hasData) database.prepare('DELETE FROM listings WHERE importId <> ?').run(id)
    database.prepare('UPDATE imports SET finishedAt = ? WHERE id = ?').run(Date.now(), id)
  })
}

/** Cells are texts, and empty without a number. Some stores use a comma in decimals. */
function numberOf(cell: string): number | null {
  return cell === '' ? null : Number(cell.replace(',', '.'))
}

async function* chunksOf<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let chunk: Item[] = []
  for await (const item of items) {
    if (chunk.push(item) < size) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
