import type {
  CreateReportSpecification,
  Report as ReportStatus,
  ReportsApi,
  ReportType,
} from '@selling-partner/reports-2021-06-30'
import {
  type DocumentOptions,
  type DocumentSource,
  SellingPartnerDocument,
} from '../documents/selling-partner-document.js'
import { createOnce } from '../waiting/create-once.js'
import { type DocumentJobOptions, documentOptionsOf, readProblems } from '../waiting/document-job.js'
import { JobError } from '../waiting/job-error.js'
import { type JobRun, runJob } from '../waiting/job-run.js'
import type { ColumnsOf } from './columns/report-columns.js'

export type { ColumnsOf }

/** A report to create. */
export interface ReportRequest<Type extends ReportType = ReportType>
  extends Readonly<Omit<CreateReportSpecification, 'reportType' | 'marketplaceIds'>> {
  readonly reportType: Type
  readonly marketplaceIds: readonly string[]
}

/** Options of `createReport` and `runReport`. */
export interface CreateReportOptions {
  /**
   * Uses the newest report with the same type, stores, options and time range instead of creating one, if it is not older.
   * @default always create one
   */
  readonly reuse?: { readonly createdWithin: number }
  readonly signal?: AbortSignal
}

/** Options of `waitForReport`. */
export type WaitForReportOptions = DocumentJobOptions

/**
 * A report that has been processed. It is a document: use `rows()`, `text()`, `saveTo(path)` and its other methods. If Amazon found
 * no data, it has no rows.
 *
 * @typeParam Type The report type. It decides which columns the compiler knows.
 */
export class Report<Type extends ReportType = ReportType> extends SellingPartnerDocument<ColumnsOf<Type>> {
  /** Facts about the report, such as its type, its stores and the time of its creation. */
  readonly facts: ReportStatus
  /** `false` if Amazon found no data. The document is empty then. */
  readonly hasData: boolean

  constructor(reports: ReportsApi, facts: ReportStatus, options: DocumentOptions) {
    super(reportSource(reports, facts), options)
    this.facts = facts
    this.hasData = facts.reportDocumentId !== undefined
  }
}

/**
 * Creates a report, waits until Amazon has processed it, and opens it.
 *
 * @param reports Client of Reports 2021-06-30.
 * @param request Type, stores, time range and options of the report.
 * @returns The report. It is downloaded when you read it. A report that Amazon cancelled because it found no data is empty.
 * @throws JobError if the report could not be processed (`FATAL`), or if waiting ended early. The errors of `createReport`.
 * @example
 * const report = await runReport(reports, { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA', marketplaceIds: ['A1PA6795UKMFR9'] })
 * for await (const row of report.rows()) console.log(row['seller-sku'])
 * @see https://developer-docs.amazon/sp-api/docs/reports-api-v2021-06-30-use-case-guide
 */
export async function runReport<Type extends ReportType>(
  reports: ReportsApi,
  request: ReportRequest<Type>,
  options: CreateReportOptions & WaitForReportOptions = {},
): Promise<Report<Type>> {
  return runJob(options, async (run) => {
    const reportId = await createReport(reports, request, { ...options, signal: run.signal })
    return follow(reports, reportId, run, options)
  })
}

/**
 * Creates a report, or finds one to reuse. If it is unknown whether Amazon has created it, because the connection failed, the report
 * is searched before another one is created.
 *
 * @returns The report's ID. Store it to continue with `waitForReport` in another process.
 * @throws The errors of the client.
 */
export async function createReport(
  reports: ReportsApi,
  request: ReportRequest,
  { reuse, signal }: CreateReportOptions = {},
): Promise<string> {
  const known = reuse && (await findReport(reports, request, new Date(Date.now() - reuse.createdWithin), signal))
  if (known) return known
  const body = { ...request, marketplaceIds: [...request.marketplaceIds] }
  const create = async () => (await reports.createReport({ body }, { signal })).data.reportId
  const list = async (since: Date) =>
    (await listReports(reports, request, since, signal)).map(({ reportId }) => reportId)
  return createOnce(reports, create, list, signal)
}

/**
 * Waits until Amazon has processed a report, and opens it. Use it to continue a report of another process.
 *
 * @typeParam Type The report type, if you know it: `waitForReport<'GET_MERCHANT_LISTINGS_ALL_DATA'>(reports, reportId)`.
 * @throws JobError if the report could not be processed, or if waiting ended early.
 */
export function waitForReport<Type extends ReportType = ReportType>(
  reports: ReportsApi,
  reportId: string,
  options: WaitForReportOptions = {},
): Promise<Report<Type>> {
  return runJob(options, (run) => follow(reports, reportId, run, options))
}

/** Opens a report that has been processed. */
export function openReport<Type extends ReportType = ReportType>(
  reports: ReportsApi,
  facts: ReportStatus,
  options: DocumentOptions = {},
): Report<Type> {
  return new Report<Type>(reports, facts, options)
}

function follow<Type extends ReportType>(
  reports: ReportsApi,
  reportId: string,
  run: JobRun,
  options: WaitForReportOptions,
): Promise<Report<Type>> {
  const documentOptions = documentOptionsOf(options)
  const job = { kind: 'Report', id: reportId, client: reports }
  return run.waitFor(job, async (callOptions) => {
    const { data } = await reports.getReport({ reportId }, callOptions)
    const { processingStatus: status } = data
    if (status === 'FATAL') throw await fatalError(job, openReport(reports, data, documentOptions))
    // Amazon also cancels a report if it finds no data.
    return status === 'DONE' || status === 'CANCELLED'
      ? { status, result: openReport<Type>(reports, data, documentOptions) }
      : { status }
  })
}

/**
 * Reads the reason from the document of a report, which Amazon adds to some of them.
 * @see https://github.com/amzn/selling-partner-api-models/issues/5065
 */
async function fatalError(job: { readonly kind: string; readonly id: string }, report: Report): Promise<JobError> {
  if (!report.hasData) return new JobError(job, 'FATAL')
  return new JobError(job, 'FATAL', { document: report, problems: await readProblems(report, 'errorDetails') })
}

/** The newest report that a request would create again. */
async function findReport(
  reports: ReportsApi,
  request: ReportRequest,
  createdSince: Date,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const list = await listReports(reports, request, createdSince, signal)
  return list.sort((left, right) => Date.parse(right.createdTime) - Date.parse(left.createdTime))[0]?.reportId
}

/** The reports that a request could have created. */
async function listReports(
  reports: ReportsApi,
  request: ReportRequest,
  createdSince: Date,
  signal: AbortSignal | undefined,
): Promise<ReportStatus[]> {
  const { reportType, marketplaceIds } = request
  const pages = reports.getReports(
    {
      reportTypes: [reportType],
      marketplaceIds: marketplaceIds.slice(0, mostStores),
      createdSince,
      processingStatuses: ['IN_QUEUE', 'IN_PROGRESS', 'DONE'],
      pageSize: 100,
    },
    { signal },
  )
  const found: ReportStatus[] = []
  for await (const report of pages) {
    if (wouldCreate(request, report)) found.push(report)
  }
  return found
}

/** Most stores that `getReports` filters by. */
const mostStores = 10

/** Whether a report is for the same stores and time range. A request with options never matches, because Amazon does not return them. */
function wouldCreate(request: ReportRequest, report: ReportStatus): boolean {
  return (
    request.reportOptions === undefined &&
    sameList(request.marketplaceIds, report.marketplaceIds ?? []) &&
    sameTime(request.dataStartTime, report.dataStartTime) &&
    sameTime(request.dataEndTime, report.dataEndTime)
  )
}

function sameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((each) => right.includes(each))
}

/** A request without a time gets the current time. */
function sameTime(requested: string | undefined, reported: string | undefined): boolean {
  return requested === undefined || (reported !== undefined && Date.parse(requested) === Date.parse(reported))
}

function reportSource(
  reports: ReportsApi,
  { reportDocumentId, reportType, marketplaceIds }: ReportStatus,
): DocumentSource {
  if (reportDocumentId === undefined) return {}
  return {
    marketplaceId: marketplaceIds?.[0],
    locate: async () => {
      const { data } = await reports.getReportDocument({ reportDocumentId }, { reportType })
      return { url: data.url, isCompressed: data.compressionAlgorithm !== undefined }
    },
  }
}
