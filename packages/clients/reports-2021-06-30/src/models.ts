// Generated from Amazon's model reports_2021-06-30. To change this file, see CONTRIBUTING.md.

/** Response of `createReport`. */
export interface CreateReportResponse {
  /** ID of the new report, for `getReport` and `cancelReport`. Unique only together with the seller ID. */
  reportId: string
}

/** Response of `createReportSchedule`. */
export interface CreateReportScheduleResponse {
  /**
   * ID of the new schedule, for `getReportSchedule` and `cancelReportSchedule`. Unique only together with the
   * seller ID.
   */
  reportScheduleId: string
}

/** Settings of a new report schedule. */
export interface CreateReportScheduleSpecification {
  /** Type of the reports to create, such as `GET_MERCHANT_LISTINGS_ALL_DATA`. */
  reportType: string
  /** Amazon stores for which to create the reports. 1 to 25 items. */
  marketplaceIds: string[]
  /** Options of the reports. They depend on the report type. */
  reportOptions?: { [key: string]: string } | undefined
  /**
   * Time between two reports, as an ISO 8601 duration: for example, `PT5M` is 5 minutes, `P1D` is 1 day, `P1M` is
   * 1 month.
   */
  period: CreateReportScheduleSpecificationPeriod
  /** Date and time when the schedule creates its next report, in ISO 8601. ISO 8601 date and time. */
  nextReportCreationTime?: string | undefined
}

/** Settings of a new report. */
export interface CreateReportSpecification {
  /** Options of the report. They depend on the report type. */
  reportOptions?: { [key: string]: string } | undefined
  /** Type of the report, such as `GET_MERCHANT_LISTINGS_ALL_DATA`. */
  reportType: string
  /**
   * Start of the time range of the data to report, in ISO 8601. Must not be in the future. Default: now. Some
   * report types ignore it. ISO 8601 date and time.
   */
  dataStartTime?: string | undefined
  /**
   * End of the time range of the data to report, in ISO 8601. Must not be in the future. Default: now. Some report
   * types ignore it. ISO 8601 date and time.
   */
  dataEndTime?: string | undefined
  /** Amazon stores whose data the report contains. Some report types treat them differently. 1 to 25 items. */
  marketplaceIds: string[]
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Response of `getReports`. */
export interface GetReportsResponse {
  /** One page of reports that match the filters. */
  reports: Report[]
  /**
   * Token of the next page. Pass it to `getReports` as the only parameter. Present if there are more reports than
   * `pageSize`.
   */
  nextToken?: string | undefined
}

/** A report with its type, time range, processing status and document ID. */
export interface Report {
  /** Amazon stores of the report. */
  marketplaceIds?: string[] | undefined
  /** ID of the report. Unique only together with the seller ID. */
  reportId: string
  /** Type of the report, such as `GET_MERCHANT_LISTINGS_ALL_DATA`. */
  reportType: string
  /** Start of the time range of the reported data. ISO 8601 date and time. */
  dataStartTime?: string | undefined
  /** End of the time range of the reported data. ISO 8601 date and time. */
  dataEndTime?: string | undefined
  /**
   * ID of the schedule that created the report. Absent if no schedule created it. Unique only together with the
   * seller ID.
   */
  reportScheduleId?: string | undefined
  /** Date and time of the report's creation, in ISO 8601. ISO 8601 date and time. */
  createdTime: string
  /**
   * Progress of the report. `CANCELLED`: cancelled on request before processing, or automatically because there is
   * no data. `FATAL`: aborted by an error. `IN_QUEUE`: waiting, possibly for another report.
   */
  processingStatus: ReportProcessingStatus
  /** Date and time when processing started, in ISO 8601. ISO 8601 date and time. */
  processingStartTime?: string | undefined
  /** Date and time when processing ended, in ISO 8601. ISO 8601 date and time. */
  processingEndTime?: string | undefined
  /** ID of the document with the report's contents, for `getReportDocument`. Absent if no document is available. */
  reportDocumentId?: string | undefined
}

/** Download URL and compression of a report's contents. */
export interface ReportDocument {
  /** ID of the report document. Unique only together with the seller ID. */
  reportDocumentId: string
  /**
   * Presigned URL for downloading the document. Expires after 5 minutes. Decompress the download if
   * `compressionAlgorithm` is present.
   */
  url: string
  /** Compression of the document. If absent, the document is not compressed. */
  compressionAlgorithm?: ReportDocumentCompressionAlgorithm | undefined
}

/** A schedule that requests a report periodically. */
export interface ReportSchedule {
  /** ID of the schedule. Unique only together with the seller ID. */
  reportScheduleId: string
  /** Type of the reports that the schedule creates, such as `GET_MERCHANT_LISTINGS_ALL_DATA`. */
  reportType: string
  /** Amazon stores whose data the reports contain. Some report types treat them differently. */
  marketplaceIds?: string[] | undefined
  /** Options of the reports. They depend on the report type. */
  reportOptions?: { [key: string]: string } | undefined
  /** Time between two reports, as an ISO 8601 duration, for example `PT5M` or `P1D`. */
  period: string
  /** Date and time when the schedule creates its next report, in ISO 8601. ISO 8601 date and time. */
  nextReportCreationTime?: string | undefined
}

/** Response of `getReportSchedules`. */
export interface ReportScheduleList {
  /** Schedules for the requested report types. */
  reportSchedules: ReportSchedule[]
}

/** Values of `CreateReportScheduleSpecification.period`. */
export type CreateReportScheduleSpecificationPeriod =
  | 'PT5M'
  | 'PT15M'
  | 'PT30M'
  | 'PT1H'
  | 'PT2H'
  | 'PT4H'
  | 'PT8H'
  | 'PT12H'
  | 'P1D'
  | 'P2D'
  | 'P3D'
  | 'PT84H'
  | 'P7D'
  | 'P14D'
  | 'P15D'
  | 'P18D'
  | 'P30D'
  | 'P1M'

/** Values of `getReports.processingStatuses`. */
export type GetReportsProcessingStatuses = 'CANCELLED' | 'DONE' | 'FATAL' | 'IN_PROGRESS' | 'IN_QUEUE'

/** Values of `ReportDocument.compressionAlgorithm`. */
export type ReportDocumentCompressionAlgorithm = 'GZIP' | (string & {})

/** Values of `Report.processingStatus`. */
export type ReportProcessingStatus = 'CANCELLED' | 'DONE' | 'FATAL' | 'IN_PROGRESS' | 'IN_QUEUE' | (string & {})

/** Parameters of {@link ReportsApi.cancelReport}. */
export interface CancelReportParams {
  /** ID of the report, from `createReport` or `getReports`. Unique only together with the seller ID. */
  reportId: string
}

/** Parameters of {@link ReportsApi.cancelReportSchedule}. */
export interface CancelReportScheduleParams {
  /**
   * ID of the schedule, from `createReportSchedule` or `getReportSchedules`. Unique only together with the seller
   * ID.
   */
  reportScheduleId: string
}

/** Parameters of {@link ReportsApi.createReport}. */
export interface CreateReportParams {
  /** Report type, Amazon stores, data range and options of the report. */
  body: CreateReportSpecification
}

/** Parameters of {@link ReportsApi.createReportSchedule}. */
export interface CreateReportScheduleParams {
  /** Report type, Amazon stores, period and options of the schedule. */
  body: CreateReportScheduleSpecification
}

/** Parameters of {@link ReportsApi.getReport}. */
export interface GetReportParams {
  /** ID of the report, from `createReport` or `getReports`. Unique only together with the seller ID. */
  reportId: string
}

/** Parameters of {@link ReportsApi.getReportDocument}. */
export interface GetReportDocumentParams {
  /** ID of the report document, from `reportDocumentId` of a report. */
  reportDocumentId: string
  /**
   * If `true`, downloads of a `GZIP` document have `Content-Encoding: gzip` instead of `identity`. HTTP clients
   * then decompress it automatically.
   */
  enableContentEncodingUrlHeader?: boolean | undefined
}

/** Parameters of {@link ReportsApi.getReportSchedule}. */
export interface GetReportScheduleParams {
  /**
   * ID of the schedule, from `createReportSchedule` or `getReportSchedules`. Unique only together with the seller
   * ID.
   */
  reportScheduleId: string
}

/** Parameters of {@link ReportsApi.getReportSchedules}. */
export interface GetReportSchedulesParams {
  /** Only schedules for reports of these types, such as `GET_MERCHANT_LISTINGS_ALL_DATA`. 1 to 10 items. */
  reportTypes: readonly string[]
}

/** Parameters of {@link ReportsApi.getReports}. */
export interface GetReportsParams {
  /**
   * Only reports of these types, such as `GET_MERCHANT_LISTINGS_ALL_DATA`. Required unless `nextToken` is set. The
   * other filters can be combined with it. 1 to 10 items.
   */
  reportTypes?: readonly string[] | undefined
  /** Only reports with one of these statuses. See `Report.processingStatus` for their meanings. At least 1 item. */
  processingStatuses?: readonly GetReportsProcessingStatuses[] | undefined
  /** Only reports of at least one of these Amazon stores. 1 to 10 items. */
  marketplaceIds?: readonly string[] | undefined
  /** Maximum number of reports on a page. 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /**
   * Start of the creation time range, in ISO 8601. Default: 90 days ago. Amazon keeps reports for at most 90 days.
   * ISO 8601 date and time.
   */
  createdSince?: string | Date | undefined
  /** End of the creation time range, in ISO 8601. Default: now. ISO 8601 date and time. */
  createdUntil?: string | Date | undefined
  /**
   * Token of the next page, from `nextToken` of the previous response. Can't be combined with any other parameter:
   * the request fails.
   */
  nextToken?: string | undefined
}
