// Generated from Amazon's model reports_2021-06-30. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const CreateReportScheduleSpecificationPeriod = {
  PT5M: 'PT5M',
  PT15M: 'PT15M',
  PT30M: 'PT30M',
  PT1H: 'PT1H',
  PT2H: 'PT2H',
  PT4H: 'PT4H',
  PT8H: 'PT8H',
  PT12H: 'PT12H',
  P1D: 'P1D',
  P2D: 'P2D',
  P3D: 'P3D',
  PT84H: 'PT84H',
  P7D: 'P7D',
  P14D: 'P14D',
  P15D: 'P15D',
  P18D: 'P18D',
  P30D: 'P30D',
  P1M: 'P1M',
} as const
export type CreateReportScheduleSpecificationPeriod = models.CreateReportScheduleSpecificationPeriod

export const GetReportsProcessingStatuses = {
  CANCELLED: 'CANCELLED',
  DONE: 'DONE',
  FATAL: 'FATAL',
  IN_PROGRESS: 'IN_PROGRESS',
  IN_QUEUE: 'IN_QUEUE',
} as const
export type GetReportsProcessingStatuses = models.GetReportsProcessingStatuses

export const ReportDocumentCompressionAlgorithm = { GZIP: 'GZIP' } as const
export type ReportDocumentCompressionAlgorithm = models.ReportDocumentCompressionAlgorithm

export const ReportProcessingStatus = {
  CANCELLED: 'CANCELLED',
  DONE: 'DONE',
  FATAL: 'FATAL',
  IN_PROGRESS: 'IN_PROGRESS',
  IN_QUEUE: 'IN_QUEUE',
} as const
export type ReportProcessingStatus = models.ReportProcessingStatus
