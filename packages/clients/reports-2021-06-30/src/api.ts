// Generated from Amazon's model reports_2021-06-30. To change this file, see CONTRIBUTING.md.

import {
  type ApiResponse,
  type Paged,
  type ReportDocumentRequestOptions,
  type RequestOptions,
  SellingPartnerClient,
} from '@selling-partner/auth'
import type {
  CancelReportParams,
  CancelReportScheduleParams,
  CreateReportParams,
  CreateReportResponse,
  CreateReportScheduleParams,
  CreateReportScheduleResponse,
  GetReportDocumentParams,
  GetReportParams,
  GetReportScheduleParams,
  GetReportSchedulesParams,
  GetReportsParams,
  GetReportsResponse,
  Report,
  ReportDocument,
  ReportSchedule,
  ReportScheduleList,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Reports 2021-06-30 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/reports-v2021-06-30
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ReportsApi } from '@selling-partner/reports-2021-06-30'
 * const reports = new ReportsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ReportsApi extends SellingPartnerClient {
  /**
   * Cancels a report that is still `IN_QUEUE`. `getReport` and `getReports` continue to return it, as `CANCELLED`.
   *
   * `DELETE /reports/2021-06-30/reports/{reportId}`
   *
   * Usage plan: 0.0222 requests per second (one in 45 s), burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/cancelreport
   * @example
   * await reports.cancelReport({ reportId: '50019020412' })
   */
  cancelReport(params: CancelReportParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.cancelReport, params, options)
  }

  /**
   * Cancels a report schedule, so that it creates no more reports.
   *
   * `DELETE /reports/2021-06-30/schedules/{reportScheduleId}`
   *
   * Usage plan: 0.0222 requests per second (one in 45 s), burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/cancelreportschedule
   * @example
   * await reports.cancelReportSchedule({ reportScheduleId: '50015020415' })
   */
  cancelReportSchedule(params: CancelReportScheduleParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.cancelReportSchedule, params, options)
  }

  /**
   * Requests a report, which Amazon creates asynchronously. Poll `getReport` until `processingStatus` is `DONE`,
   * `CANCELLED` or `FATAL`. Once it is `DONE`, pass its `reportDocumentId` to `getReportDocument`.
   *
   * `POST /reports/2021-06-30/reports`
   *
   * Usage plan: 0.0167 requests per second (one in 60 s), burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createreport
   * @example
   * const { data } = await reports.createReport({ body: { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA',
   *   marketplaceIds: ['ATVPDKIKX0DER'] } })
   */
  createReport(params: CreateReportParams, options?: RequestOptions): Promise<ApiResponse<CreateReportResponse>> {
    return this.call(operations.createReport, params, options)
  }

  /**
   * Creates a schedule that requests a report periodically. It cancels and replaces an existing schedule with the
   * same report type and Amazon stores.
   *
   * `POST /reports/2021-06-30/schedules`
   *
   * Usage plan: 0.0222 requests per second (one in 45 s), burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createreportschedule
   * @example
   * const { data } = await reports.createReportSchedule({ body: { reportType: 'GET_MERCHANT_LISTINGS_ALL_DATA',
   *   marketplaceIds: ['ATVPDKIKX0DER'], period: 'P1D', nextReportCreationTime: '2027-01-15T04:00:00Z' } })
   */
  createReportSchedule(
    params: CreateReportScheduleParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateReportScheduleResponse>> {
    return this.call(operations.createReportSchedule, params, options)
  }

  /**
   * Returns one report with its processing status. When the report is `DONE`, its `reportDocumentId` identifies
   * the document with the data.
   *
   * `GET /reports/2021-06-30/reports/{reportId}`
   *
   * Usage plan: 2 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getreport
   * @example
   * const { data } = await reports.getReport({ reportId: '50019020412' })
   */
  getReport(params: GetReportParams, options?: RequestOptions): Promise<ApiResponse<Report>> {
    return this.call(operations.getReport, params, options)
  }

  /**
   * Returns a URL for downloading the contents of a report, and how they are compressed. The URL is valid for 5
   * minutes.
   *
   * `GET /reports/2021-06-30/documents/{reportDocumentId}`
   *
   * Usage plan: 0.0167 requests per second (one in 60 s), burst 15. Grant: seller, or restricted (RDT) for personal data.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getreportdocument
   * @example
   * const { data } = await reports.getReportDocument({ reportDocumentId: 'amzn1.spdoc.1.4.na.0356cf79-b8b0-4226-b4b9-0ee058ea5760.T2XK4QF7ZM1BCD.2650' })
   */
  getReportDocument(
    params: GetReportDocumentParams,
    options?: ReportDocumentRequestOptions,
  ): Promise<ApiResponse<ReportDocument>> {
    return this.call(operations.getReportDocument, params, options)
  }

  /**
   * Returns one report schedule.
   *
   * `GET /reports/2021-06-30/schedules/{reportScheduleId}`
   *
   * Usage plan: 0.0222 requests per second (one in 45 s), burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getreportschedule
   * @example
   * const { data } = await reports.getReportSchedule({ reportScheduleId: '50015020415' })
   */
  getReportSchedule(params: GetReportScheduleParams, options?: RequestOptions): Promise<ApiResponse<ReportSchedule>> {
    return this.call(operations.getReportSchedule, params, options)
  }

  /**
   * Returns the report schedules for the given report types.
   *
   * `GET /reports/2021-06-30/schedules`
   *
   * Usage plan: 0.0222 requests per second (one in 45 s), burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getreportschedules
   * @example
   * const { data } = await reports.getReportSchedules({ reportTypes: ['GET_MERCHANT_LISTINGS_ALL_DATA'] })
   */
  getReportSchedules(
    params: GetReportSchedulesParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ReportScheduleList>> {
    return this.call(operations.getReportSchedules, params, options)
  }

  /**
   * Returns reports that match the filters, in pages. Amazon keeps reports for at most 90 days. Set exactly one of
   * `reportTypes` and `nextToken`. If `nextToken` is set, don't set any other parameter.
   *
   * `GET /reports/2021-06-30/reports`
   *
   * Usage plan: 0.0222 requests per second (one in 45 s), burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getreports
   * @example
   * for await (const item of reports.getReports({ reportTypes: ['GET_MERCHANT_LISTINGS_ALL_DATA'] })) console.log(item)
   */
  getReports(params: GetReportsParams, options?: RequestOptions): Paged<GetReportsResponse, Report> {
    return this.call(operations.getReports, params, options)
  }
}
