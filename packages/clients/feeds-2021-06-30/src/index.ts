// Generated from Amazon's model feeds_2021-06-30. To change this file, see CONTRIBUTING.md.

export { FeedsApi } from './api.js'
export type {
  CancelFeedParams,
  CreateFeedDocumentParams,
  CreateFeedDocumentResponse,
  CreateFeedDocumentSpecification,
  CreateFeedParams,
  CreateFeedResponse,
  CreateFeedSpecification,
  ErrorEntry,
  ErrorList,
  Feed,
  FeedDocument,
  FeedDocumentCompressionAlgorithm,
  FeedProcessingStatus,
  FeedType,
  GetFeedDocumentParams,
  GetFeedParams,
  GetFeedsParams,
  GetFeedsProcessingStatuses,
  GetFeedsResponse,
} from './models.js'
export { operations } from './operations.js'
