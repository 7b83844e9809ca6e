// Generated from Amazon's model reports_2021-06-30. To change this file, see CONTRIBUTING.md.

export { ReportsApi } from './api.js'
export type {
  CancelReportParams,
  CancelReportScheduleParams,
  CreateReportParams,
  CreateReportResponse,
  CreateReportScheduleParams,
  CreateReportScheduleResponse,
  CreateReportScheduleSpecification,
  CreateReportScheduleSpecificationPeriod,
  CreateReportSpecification,
  ErrorEntry,
  ErrorList,
  GetReportDocumentParams,
  GetReportParams,
  GetReportScheduleParams,
  GetReportSchedulesParams,
  GetReportsParams,
  GetReportsProcessingStatuses,
  GetReportsResponse,
  Report,
  ReportDocument,
  ReportDocumentCompressionAlgorithm,
  ReportProcessingStatus,
  ReportSchedule,
  ReportScheduleList,
  ReportType,
} from './models.js'
export { operations } from './operations.js'
