import type { Account } from '../account/account.js'
import type { Charset } from '../account/report-controls.js'
import { type StoreFacts, storeFacts } from '../generation/store-facts.js'

/** A request for a report, with the account that it describes. */
export interface ReportRequest {
  readonly account: Account
  readonly reportType: string
  readonly marketplaceIds: readonly string[]
  readonly reportOptions: Readonly<Record<string, string>>
  readonly dataStartTime: Date
  readonly dataEndTime: Date
}

/** A report type, as far as its documents are concerned. */
export interface ReportType {
  readonly mediaType: 'text/plain' | 'text/xml' | 'application/json'
  readonly charset: CharsetRule
  /** Whether a document in UTF-8 starts with a byte order mark. */
  readonly hasByteOrderMark?: boolean
  /** Whether the content type of the download names the charset. @default true */
  readonly namesCharset?: boolean
  readonly isCompressed?: boolean
  /** Whether Amazon creates the reports itself. They can't be requested. */
  readonly isAutomatic?: boolean
  /** Page that lists the fields, or other evidence. */
  readonly source: string
  /**
   * Returns the text of the document.
   * @returns Undefined if the account has no data for the report. Amazon then cancels the report.
   * @throws ReportFailure if the report ends as `FATAL`.
   */
  readonly create: (request: ReportRequest) => string | undefined
}

/** Ends a report as `FATAL`. The message is in its document. */
export class ReportFailure extends Error {
  override readonly name = 'ReportFailure'
}

/**
 * The charset of a document depends on its type and store:
 * - `utf-8` in all stores.
 * - `japan`: Shift_JIS in Japan, and UTF-8 elsewhere.
 * - `europe-and-japan`: also Cp1252 in Europe.
 */
export type CharsetRule = 'utf-8' | 'japan' | 'europe-and-japan'

/** Countries whose reports have Europe's formats: listings in Cp1252, and settlements with dates such as `27.11.2026`. */
export const europe: ReadonlySet<string> = new Set(['IE', 'ES', 'GB', 'FR', 'BE', 'NL', 'DE', 'IT', 'SE', 'PL'])

/**
 * The name is that of Java, as in the content types of Amazon's documents. Reports for Poland are in Cp1252 too, although it does
 * not have all Polish letters.
 * @see https://github.com/jrl84/amazon-sp-api/issues/144
 * @see https://github.com/amzn/selling-partner-api-models/issues/4888
 */
export function charsetOf(rule: CharsetRule, { countryCode }: StoreFacts): Charset {
  if (rule !== 'utf-8' && countryCode === 'JP') return 'Shift_JIS'
  return rule === 'europe-and-japan' && europe.has(countryCode) ? 'Cp1252' : 'UTF-8'
}

/** The store of a report. Most report types only use the first one that a request has. */
export function storeOf({ marketplaceIds }: ReportRequest): StoreFacts {
  return storeFacts(marketplaceIds)
}

/** Whether a date is in the time range of a report. */
export function isInRange(date: Date, { dataStartTime, dataEndTime }: ReportRequest): boolean {
  return date >= dataStartTime && date <= dataEndTime
}
