// Generated from Amazon's model feeds_2021-06-30. To change this file, see CONTRIBUTING.md.

import type { Variant } from '@selling-partner/auth'

/** Response of `createFeedDocument`. */
export interface CreateFeedDocumentResponse {
  /** ID of the feed document. After the upload, pass it to `createFeed` as `inputFeedDocumentId`. */
  feedDocumentId: string
  /** Presigned URL for uploading the contents of the feed. Expires after 5 minutes. */
  url: string
}

/** Settings of a new feed document. */
export interface CreateFeedDocumentSpecification {
  /** Content type of the feed, such as `application/json; charset=UTF-8`. */
  contentType: string
}

/** Response of `createFeed`. */
export interface CreateFeedResponse {
  /** ID of the new feed, for `getFeed` and `cancelFeed`. Unique only together with the seller ID. */
  feedId: string
}

/** Settings of a new feed. */
export interface CreateFeedSpecification {
  /** Type of the feed, such as `JSON_LISTINGS_FEED`. */
  feedType: FeedType
  /** Amazon stores to which the feed applies. 1 to 25 items. */
  marketplaceIds: string[]
  /** ID of the feed document, from `createFeedDocument`. Upload its contents before you create the feed. */
  inputFeedDocumentId: string
  /** Options of the feed. They depend on the feed type. */
  feedOptions?: { [key: string]: string } | undefined
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

/** A submitted feed with its processing status. */
export interface Feed {
  /** ID of the feed. Unique only together with the seller ID. */
  feedId: string
  /** Type of the feed, such as `JSON_LISTINGS_FEED`. */
  feedType: FeedType
  /** Amazon stores to which the feed applies. */
  marketplaceIds?: string[] | undefined
  /** Date and time of the feed's creation, in ISO 8601. */
  createdTime: string
  /**
   * Progress of the feed. `CANCELLED`: cancelled before processing. `DONE`: processed, with possible errors in the
   * result document. `FATAL`: aborted; changes can be partially applied. `IN_QUEUE`: waiting, possibly for another
   * feed.
   */
  processingStatus: FeedProcessingStatus
  /** Date and time when processing started, in ISO 8601. */
  processingStartTime?: string | undefined
  /** Date and time when processing ended, in ISO 8601. */
  processingEndTime?: string | undefined
  /**
   * ID of the document with the processing results, for `getFeedDocument`. Absent if no result document is
   * available. Unique only together with the seller ID.
   */
  resultFeedDocumentId?: string | undefined
}

/** Download URL and compression of a feed document. */
export interface FeedDocument {
  /** ID of the feed document. Unique only together with the seller ID. */
  feedDocumentId: string
  /**
   * Presigned URL for downloading the document. Expires after 5 minutes. Decompress the download if
   * `compressionAlgorithm` is present.
   */
  url: string
  /** Compression of the document. If absent, the document is not compressed. */
  compressionAlgorithm?: FeedDocumentCompressionAlgorithm | undefined
}

/** Response of `getFeeds`. */
export interface GetFeedsResponse {
  /** One page of feeds that match the filters. */
  feeds: Feed[]
  /**
   * Token of the next page. Pass it to `getFeeds` as the only parameter. Present if there are more feeds than
   * `pageSize`.
   */
  nextToken?: string | undefined
}

/** Values of `FeedDocument.compressionAlgorithm`. */
export type FeedDocumentCompressionAlgorithm = 'GZIP' | (string & {})

/** Values of `Feed.processingStatus`. */
export type FeedProcessingStatus = 'CANCELLED' | 'DONE' | 'FATAL' | 'IN_PROGRESS' | 'IN_QUEUE' | (string & {})

/** Values of `Feed.feedType`. */
export type FeedType =
  | 'JSON_LISTINGS_FEED'
  | 'POST_EASYSHIP_DOCUMENTS'
  | 'POST_EXPECTED_SHIP_DATE_SOD'
  | 'POST_EXPECTED_SHIP_DATE_SOD_FLAT_FILE'
  | 'POST_FBA_INBOUND_CARTON_CONTENTS'
  | 'POST_FLAT_FILE_FBA_CREATE_REMOVAL'
  | 'POST_FLAT_FILE_FULFILLMENT_DATA'
  | 'POST_FLAT_FILE_FULFILLMENT_ORDER_CANCELLATION_REQUEST_DATA'
  | 'POST_FLAT_FILE_FULFILLMENT_ORDER_REQUEST_DATA'
  | 'POST_FLAT_FILE_IL_ALLOCATION_REQUESTS_CONFIRMATION_FEED'
  | 'POST_FLAT_FILE_IL_SNAPSHOT_FEED'
  | 'POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA'
  | 'POST_FLAT_FILE_PAYMENT_ADJUSTMENT_DATA'
  | 'POST_FULFILLMENT_ORDER_CANCELLATION_REQUEST_DATA'
  | 'POST_FULFILLMENT_ORDER_REQUEST_DATA'
  | 'POST_INVOICE_CONFIRMATION_DATA'
  | 'POST_ORDER_ACKNOWLEDGEMENT_DATA'
  | 'POST_ORDER_FULFILLMENT_DATA'
  | 'POST_PAYMENT_ADJUSTMENT_DATA'
  | 'UPLOAD_VAT_INVOICE'
  | (string & {})

/** Values of `getFeeds.processingStatuses`. */
export type GetFeedsProcessingStatuses = 'CANCELLED' | 'DONE' | 'FATAL' | 'IN_PROGRESS' | 'IN_QUEUE'

/** Parameters of {@link FeedsApi.cancelFeed}. */
export interface CancelFeedParams {
  /** ID of the feed, from `createFeed` or `getFeeds`. Unique only together with the seller ID. */
  feedId: string
}

/** Parameters of {@link FeedsApi.createFeed}. */
export interface CreateFeedParams {
  /** Feed type, Amazon stores, uploaded document and options of the feed. */
  body: CreateFeedSpecification
}

/** Parameters of {@link FeedsApi.createFeedDocument}. */
export interface CreateFeedDocumentParams {
  /** Content type of the document. */
  body: CreateFeedDocumentSpecification
}

/** Parameters of {@link FeedsApi.getFeed}. */
export interface GetFeedParams {
  /** ID of the feed, from `createFeed` or `getFeeds`. Unique only together with the seller ID. */
  feedId: string
}

/** Parameters of {@link FeedsApi.getFeedDocument}. */
export interface GetFeedDocumentParams {
  /** ID of the feed document, for example from `resultFeedDocumentId` of a feed. */
  feedDocumentId: string
  /**
   * If `true`, downloads of a `GZIP` document have `Content-Encoding: gzip` instead of `identity`. HTTP clients
   * then decompress it automatically.
   */
  enableContentEncodingUrlHeader?: boolean | undefined
}

/** Parameters of {@link FeedsApi.getFeeds}. */
export type GetFeedsParams =
  | Variant<GetFeedsFields, 'feedTypes', 'nextToken'>
  | Variant<
      GetFeedsFields,
      'nextToken',
      'feedTypes' | 'marketplaceIds' | 'pageSize' | 'processingStatuses' | 'createdSince' | 'createdUntil'
    >

/** Fields of {@link GetFeedsParams}. */
export interface GetFeedsFields {
  /**
   * Only feeds of these types, such as `JSON_LISTINGS_FEED`. Required unless `nextToken` is set. The other filters
   * can be combined with it. 1 to 10 items.
   */
  feedTypes?: readonly FeedType[] | undefined
  /** Only feeds for at least one of these Amazon stores. 1 to 10 items. */
  marketplaceIds?: readonly string[] | undefined
  /** Maximum number of feeds on a page. 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /** Only feeds with one of these statuses. See `Feed.processingStatus` for their meanings. At least 1 item. */
  processingStatuses?: readonly GetFeedsProcessingStatuses[] | undefined
  /** Start of the creation time range, in ISO 8601. Default: 90 days ago. Amazon keeps feeds for at most 90 days. */
  createdSince?: string | Date | undefined
  /** End of the creation time range, in ISO 8601. Default: now. */
  createdUntil?: string | Date | undefined
  /**
   * Token of the next page, from `nextToken` of the previous response. Can't be combined with any other parameter:
   * the request fails.
   */
  nextToken?: string | undefined
}
