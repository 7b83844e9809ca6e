// Generated from Amazon's model reports_2021-06-30. To change this file, see CONTRIBUTING.md.

export interface CreateReportResponse {
  reportId: string
}

export interface CreateReportScheduleResponse {
  reportScheduleId: string
}

export interface CreateReportScheduleSpecification {
  reportType: string
  /** 1 to 25 items. */
  marketplaceIds: string[]
  reportOptions?: { [key: string]: string } | undefined
  period: CreateReportScheduleSpecificationPeriod
  /** ISO 8601 date and time. */
  nextReportCreationTime?: string | undefined
}

export interface CreateReportSpecification {
  reportOptions?: { [key: string]: string } | undefined
  reportType: string
  /** ISO 8601 date and time. */
  dataStartTime?: string | undefined
  /** ISO 8601 date and time. */
  dataEndTime?: string | undefined
  /** 1 to 25 items. */
  marketplaceIds: string[]
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface GetReportsResponse {
  reports: Report[]
  nextToken?: string | undefined
}

export interface Report {
  marketplaceIds?: string[] | undefined
  reportId: string
  reportType: string
  /** ISO 8601 date and time. */
  dataStartTime?: string | undefined
  /** ISO 8601 date and time. */
  dataEndTime?: string | undefined
  reportScheduleId?: string | undefined
  /** ISO 8601 date and time. */
  createdTime: string
  processingStatus: ReportProcessingStatus
  /** ISO 8601 date and time. */
  processingStartTime?: string | undefined
  /** ISO 8601 date and time. */
  processingEndTime?: string | undefined
  reportDocumentId?: string | undefined
}

export interface ReportDocument {
  reportDocumentId: string
  url: string
  compressionAlgorithm?: ReportDocumentCompressionAlgorithm | undefined
}

export interface ReportSchedule {
  reportScheduleId: string
  reportType: string
  marketplaceIds?: string[] | undefined
  reportOptions?: { [key: string]: string } | undefined
  period: string
  /** ISO 8601 date and time. */
  nextReportCreationTime?: string | undefined
}

export interface ReportScheduleList {
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
  reportId: string
}

/** Parameters of {@link ReportsApi.cancelReportSchedule}. */
export interface CancelReportScheduleParams {
  reportScheduleId: string
}

/** Parameters of {@link ReportsApi.createReport}. */
export interface CreateReportParams {
  body: CreateReportSpecification
}

/** Parameters of {@link ReportsApi.createReportSchedule}. */
export interface CreateReportScheduleParams {
  body: CreateReportScheduleSpecification
}

/** Parameters of {@link ReportsApi.getReport}. */
export interface GetReportParams {
  reportId: string
}

/** Parameters of {@link ReportsApi.getReportDocument}. */
export interface GetReportDocumentParams {
  reportDocumentId: string
  enableContentEncodingUrlHeader?: boolean | undefined
}

/** Parameters of {@link ReportsApi.getReportSchedule}. */
export interface GetReportScheduleParams {
  reportScheduleId: string
}

/** Parameters of {@link ReportsApi.getReportSchedules}. */
export interface GetReportSchedulesParams {
  /** 1 to 10 items. */
  reportTypes: readonly string[]
}

/** Parameters of {@link ReportsApi.getReports}. */
export interface GetReportsParams {
  /** 1 to 10 items. */
  reportTypes?: readonly string[] | undefined
  /** At least 1 item. */
  processingStatuses?: readonly GetReportsProcessingStatuses[] | undefined
  /** 1 to 10 items. */
  marketplaceIds?: readonly string[] | undefined
  /** 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /** ISO 8601 date and time. */
  createdSince?: string | Date | undefined
  /** ISO 8601 date and time. */
  createdUntil?: string | Date | undefined
  nextToken?: string | undefined
}
