import iconv from 'iconv-lite'
import type { DocumentType } from '../account/documents.js'
import type { ReportContent, ReportRows } from '../account/report-controls.js'
import { flatLines } from './flat-file.js'
import { charsetOf, type ReportRequest, storeOf } from './report-type.js'
import { reportTypeOf } from './report-types.js'

/** The document of a report. */
export interface ReportDocument {
  readonly content: Uint8Array
  readonly type: DocumentType
}

/**
 * Creates the document of a report, from the account or from the content that a test has put.
 * @returns Undefined if the account has no data for the report.
 * @throws ReportFailure if the report ends as `FATAL`.
 */
export function createDocument(request: ReportRequest): ReportDocument | undefined {
  const type = reportTypeOf(request.reportType)
  const put: Partial<ReportContent> = request.account.reports.contentOf(request.reportType) ?? {}
  const charset = put.charset ?? charsetOf(type.charset, storeOf(request))
  const content = put.content === undefined ? type.create(request) : textOf(put.content)
  if (content === undefined) return undefined
  const isCompressed = put.isCompressed ?? type.isCompressed ?? false
  // A text that a test has put stays as it is.
  const mark = type.hasByteOrderMark && charset === 'UTF-8' && put.content === undefined ? '\ufeff' : ''
  // Characters that the charset does not have become `?`, as in Amazon's documents.
  const bytes = typeof content === 'string' ? iconv.encode(mark + content, charset) : content
  const byDefault = type.namesCharset === false ? type.mediaType : `${type.mediaType}; charset=${charset}`
  return { content: bytes, type: { contentType: put.contentType ?? byDefault, isCompressed } }
}

/** The document that explains why a report is `FATAL`. */
export function failureDocument(errorDetails: string): ReportDocument {
  return {
    content: Buffer.from(JSON.stringify({ errorDetails })),
    type: { contentType: 'application/json; charset=UTF-8', isCompressed: true },
  }
}

function textOf(content: ReportContent['content']): string | Uint8Array | undefined {
  return typeof content === 'string' || content instanceof Uint8Array ? content : linesOf(content)
}

function linesOf(rows: ReportRows): string | undefined {
  if (rows.length === 0) return undefined
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return flatLines([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))])
}
