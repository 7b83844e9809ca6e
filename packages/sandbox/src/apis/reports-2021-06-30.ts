import { ReportSchedules } from '../reports/report-schedules.js'
import { reportTypeOf } from '../reports/report-types.js'
import { type Report, Reports, toReport } from '../reports/reports.js'
import { ErrorResponse, invalidInput } from '../response.js'
import { downloadOf, filterJobsOfStores } from './job-requests.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'

const base = '/reports/2021-06-30'

/** @see https://developer-docs.amazon/sp-api/docs/reports-api-v2021-06-30-use-case-guide */
export const reports20210630: StatefulApi = {
  name: 'Reports 2021-06-30',
  summary: 'Reports are created in about 3 seconds, have data of the account, and can be scheduled.',
  overview: (account) =>
    (account.peek(Reports)?.all() ?? []).map(({ reportId, reportType, processingStatus, createdTime }) => ({
      reportId,
      reportType,
      processingStatus,
      createdTime,
    })),
  operations: {
    [`GET ${base}/reports`]: { respond: listReports },
    [`POST ${base}/reports`]: { respond: createReport },
    [`GET ${base}/reports/{reportId}`]: { respond: getReport },
    [`DELETE ${base}/reports/{reportId}`]: { respond: cancelReport },
    [`GET ${base}/documents/{reportDocumentId}`]: { respond: getDocument },
    [`GET ${base}/schedules`]: { respond: listSchedules },
    [`POST ${base}/schedules`]: { respond: createSchedule },
    [`GET ${base}/schedules/{reportScheduleId}`]: { respond: getSchedule },
    [`DELETE ${base}/schedules/{reportScheduleId}`]: { respond: cancelSchedule },
  },
}

/** The models have static cases with the report type `BAD_FEE_DISCOUNTS_REPORT`, for example, that have error responses. */
const isOfErrorCase = (reportType: string) => reportType.startsWith('BAD_')

function listReports(call: StatefulCall) {
  const reports = filterJobsOfStores(call.account.part(Reports).jobs, call, 'reportTypes')
  return { status: 200, body: { reports: reports.map(toReport).map(reportBody) } }
}

interface SentReport {
  readonly reportType: string
  readonly marketplaceIds: readonly string[]
  readonly reportOptions?: Readonly<Record<string, string>>
  readonly dataStartTime?: string
  readonly dataEndTime?: string
}

function createReport(call: StatefulCall) {
  const { reportType, marketplaceIds, reportOptions, dataStartTime, dataEndTime } = call.body<SentReport>()
  if (isOfErrorCase(reportType)) return undefined
  rejectAutomatic(reportType)
  const { reportId } = call.account.part(Reports).create({
    reportType,
    marketplaceIds,
    reportOptions,
    dataStartTime: toDate(dataStartTime),
    dataEndTime: toDate(dataEndTime),
  })
  return { status: 202, body: { reportId } }
}

function getReport(call: StatefulCall) {
  const report = call.account.part(Reports).find(call.text('reportId'))
  return report && { status: 200, body: reportBody(report) }
}

function cancelReport(call: StatefulCall) {
  const reports = call.account.part(Reports)
  const report = reports.find(call.text('reportId'))
  if (!report) return undefined
  if (reports.jobs.cancel(report.reportId)) return { status: 200 }
  const details = `Report ${report.reportId} is ${report.processingStatus}. Only reports that are IN_QUEUE can be cancelled.`
  throw invalidInput('The report cannot be cancelled.', details)
}

function getDocument(call: StatefulCall) {
  const reportDocumentId = call.text('reportDocumentId')
  const reports = call.account.part(Reports)
  const report = reports.findByDocument(reportDocumentId)
  if (!report) return undefined
  requireRdt(call, report)
  reports.prepareDocument(reportDocumentId)
  return { status: 200, body: { reportDocumentId, ...downloadOf(call, reportDocumentId) } }
}

/**
 * Documents with personal data need an RDT.
 * @throws ErrorResponse with status 403, as Amazon sends it.
 * @see https://developer-docs.amazon/sp-api/docs/get-authorization-to-access-restricted-report-types
 */
function requireRdt({ request }: StatefulCall, { reportType }: Report): void {
  const { grant } = request.operation
  const restricted = grant.type === 'restricted' ? (grant.restrictedReportTypes ?? []) : []
  if (!restricted.includes(reportType) || request.access.type === 'restricted') return
  const details = `${reportType} is a restricted report type. Send a restricted data token for the path of the document.`
  throw new ErrorResponse(403, [{ code: 'Unauthorized', message: 'Access to requested resource is denied.', details }])
}

function listSchedules(call: StatefulCall) {
  const types = call.list('reportTypes')
  if (types.some(isOfErrorCase)) return undefined
  const schedules = call.account.part(ReportSchedules).all()
  const matching = schedules.filter(({ reportType }) => types.includes(reportType))
  return { status: 200, body: { reportSchedules: matching } }
}

interface SentSchedule extends Pick<SentReport, 'reportType' | 'marketplaceIds' | 'reportOptions'> {
  readonly period: string
  readonly nextReportCreationTime?: string
}

function createSchedule(call: StatefulCall) {
  const { nextReportCreationTime, ...settings } = call.body<SentSchedule>()
  rejectAutomatic(settings.reportType)
  const requested = toDate(nextReportCreationTime)
  const first = requested && requested > call.now ? requested : call.now
  const { reportScheduleId } = call.account.part(ReportSchedules).create({ ...settings, nextReportCreationTime: first })
  return { status: 201, body: { reportScheduleId } }
}

function getSchedule(call: StatefulCall) {
  const schedule = call.account.part(ReportSchedules).find(call.text('reportScheduleId'))
  return schedule && { status: 200, body: schedule }
}

function cancelSchedule(call: StatefulCall) {
  const isCancelled = call.account.part(ReportSchedules).cancel(call.text('reportScheduleId'))
  return isCancelled ? { status: 200 } : undefined
}

/** @see https://developer-docs.amazon/sp-api/docs/report-type-values-settlement */
function rejectAutomatic(reportType: string): void {
  if (!reportTypeOf(reportType).isAutomatic) return
  throw invalidInput('The report type cannot be requested.', `Amazon creates ${reportType} itself. Use getReports.`)
}

/** Amazon's responses do not have the options. */
function reportBody({ reportOptions: _, ...report }: Report): object {
  return report
}

function toDate(text: string | undefined): Date | undefined {
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}
