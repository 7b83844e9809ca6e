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
  feedOptions?: { [key: string]: string } | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Feed {
  feedId: string
  feedType: string
  marketplaceIds?: string[] | undefined
  /** ISO 8601 date and time. */
  createdTime: string
  processingStatus: FeedProcessingStatus
  /** ISO 8601 date and time. */
  processingStartTime?: string | undefined
  /** ISO 8601 date and time. */
  processingEndTime?: string | undefined
  resultFeedDocumentId?: string | undefined
}

export interface FeedDocument {
  feedDocumentId: string
  url: string
  compressionAlgorithm?: FeedDocumentCompressionAlgorithm | undefined
}

export interface GetFeedsResponse {
  feeds: Feed[]
  nextToken?: string | undefined
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
  enableContentEncodingUrlHeader?: boolean | undefined
}

/** Parameters of {@link FeedsApi.getFeeds}. */
export interface GetFeedsParams {
  /** 1 to 10 items. */
  feedTypes?: readonly string[] | undefined
  /** 1 to 10 items. */
  marketplaceIds?: readonly string[] | undefined
  /** 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /** At least 1 item. */
  processingStatuses?: readonly GetFeedsProcessingStatuses[] | undefined
  /** ISO 8601 date and time. */
  createdSince?: string | Date | undefined
  /** ISO 8601 date and time. */
  createdUntil?: string | Date | undefined
  nextToken?: string | undefined
}
