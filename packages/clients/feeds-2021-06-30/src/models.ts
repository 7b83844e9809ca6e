// Generated from Amazon's model feeds_2021-06-30. To change this file, see CONTRIBUTING.md.

export interface CreateFeedDocumentResponse {
  feedDocumentId: string
  url: string
}

export interface CreateFeedDocumentSpecification {
  contentType: string
}

export interface CreateFeedResponse {
  feedId: string
}

export interface CreateFeedSpecification {
  feedType: string
  /** 1 to 25 items. */
  marketplaceIds: string[]
  inputFeedDocumentId: string
  feedOptions?: { [key: string]: string }
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Feed {
  feedId: string
  feedType: string
  marketplaceIds?: string[]
  /** ISO 8601 date and time. */
  createdTime: string
  processingStatus: FeedProcessingStatus
  /** ISO 8601 date and time. */
  processingStartTime?: string
  /** ISO 8601 date and time. */
  processingEndTime?: string
  resultFeedDocumentId?: string
}

export interface FeedDocument {
  feedDocumentId: string
  url: string
  compressionAlgorithm?: FeedDocumentCompressionAlgorithm
}

export interface GetFeedsResponse {
  feeds: Feed[]
  nextToken?: string
}

/** Values of `FeedDocument.compressionAlgorithm`. */
export type FeedDocumentCompressionAlgorithm = 'GZIP' | (string & {})

/** Values of `Feed.processingStatus`. */
export type FeedProcessingStatus = 'CANCELLED' | 'DONE' | 'FATAL' | 'IN_PROGRESS' | 'IN_QUEUE' | (string & {})

/** Values of `getFeeds.processingStatuses`. */
export type GetFeedsProcessingStatuses = 'CANCELLED' | 'DONE' | 'FATAL' | 'IN_PROGRESS' | 'IN_QUEUE'

/** Parameters of {@link FeedsApi.cancelFeed}. */
export interface CancelFeedParams {
  feedId: string
}

/** Parameters of {@link FeedsApi.createFeed}. */
export interface CreateFeedParams {
  body: CreateFeedSpecification
}

/** Parameters of {@link FeedsApi.createFeedDocument}. */
export interface CreateFeedDocumentParams {
  body: CreateFeedDocumentSpecification
}

/** Parameters of {@link FeedsApi.getFeed}. */
export interface GetFeedParams {
  feedId: string
}

/** Parameters of {@link FeedsApi.getFeedDocument}. */
export interface GetFeedDocumentParams {
  feedDocumentId: string
  enableContentEncodingUrlHeader?: boolean
}

/** Parameters of {@link FeedsApi.getFeeds}. */
export interface GetFeedsParams {
  /** 1 to 10 items. */
  feedTypes?: string[]
  /** 1 to 10 items. */
  marketplaceIds?: string[]
  /** 1 to 100. Default: 10. */
  pageSize?: number
  /** At least 1 item. */
  processingStatuses?: GetFeedsProcessingStatuses[]
  /** ISO 8601 date and time. */
  createdSince?: string
  /** ISO 8601 date and time. */
  createdUntil?: string
  nextToken?: string
}
