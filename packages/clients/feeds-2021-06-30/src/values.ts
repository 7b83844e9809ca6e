// Generated from Amazon's model feeds_2021-06-30. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const FeedDocumentCompressionAlgorithm = { GZIP: 'GZIP' } as const
export type FeedDocumentCompressionAlgorithm = models.FeedDocumentCompressionAlgorithm

export const FeedProcessingStatus = {
  CANCELLED: 'CANCELLED',
  DONE: 'DONE',
  FATAL: 'FATAL',
  IN_PROGRESS: 'IN_PROGRESS',
  IN_QUEUE: 'IN_QUEUE',
} as const
export type FeedProcessingStatus = models.FeedProcessingStatus

export const GetFeedsProcessingStatuses = {
  CANCELLED: 'CANCELLED',
  DONE: 'DONE',
  FATAL: 'FATAL',
  IN_PROGRESS: 'IN_PROGRESS',
  IN_QUEUE: 'IN_QUEUE',
} as const
export type GetFeedsProcessingStatuses = models.GetFeedsProcessingStatuses
