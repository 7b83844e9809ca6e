// Generated from Amazon's model dataKiosk_2023-11-15. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const GetQueriesProcessingStatuses = {
  CANCELLED: 'CANCELLED',
  DONE: 'DONE',
  FATAL: 'FATAL',
  IN_PROGRESS: 'IN_PROGRESS',
  IN_QUEUE: 'IN_QUEUE',
} as const
export type GetQueriesProcessingStatuses = models.GetQueriesProcessingStatuses

export const QueryProcessingStatus = {
  CANCELLED: 'CANCELLED',
  DONE: 'DONE',
  FATAL: 'FATAL',
  IN_PROGRESS: 'IN_PROGRESS',
  IN_QUEUE: 'IN_QUEUE',
} as const
export type QueryProcessingStatus = models.QueryProcessingStatus
