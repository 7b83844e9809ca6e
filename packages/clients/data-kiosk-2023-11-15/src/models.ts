// Generated from Amazon's model dataKiosk_2023-11-15. To change this file, see CONTRIBUTING.md.

/** Response of `createQuery`. */
export interface CreateQueryResponse {
  /**
   * ID of the new query, for `getQuery` and `cancelQuery`. Unique only together with the account ID of the selling
   * partner.
   */
  queryId: string
}

/** A new query, or the next page of an earlier query. */
export interface CreateQuerySpecification {
  /**
   * The GraphQL query. At most 8000 characters, not counting unnecessary whitespace. With `paginationToken`,
   * repeat the earlier query unchanged.
   */
  query: string
  /**
   * Token of the next page of results, from `pagination.nextToken` of a `Query`. Set `query` to that object's
   * `query`. Default: the first page.
   */
  paginationToken?: string | undefined
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

/** Response of `getDocument`. */
export interface GetDocumentResponse {
  /** ID of the document. Unique only together with the account ID of the selling partner. */
  documentId: string
  /**
   * Presigned URL for downloading the document. Expires after 5 minutes. If the document is compressed, the
   * download's `Content-Encoding` header names the algorithm.
   */
  documentUrl: string
}

/** Response of `getQueries`. */
export interface GetQueriesResponse {
  /** One page of queries that match the filters. */
  queries: Query[]
  /** Pointer to the next page of queries. */
  pagination?: GetQueriesResponsePagination | undefined
}

/** Pointer to the next page of queries. */
export interface GetQueriesResponsePagination {
  /**
   * Token of the next page. Pass it to `getQueries` as `paginationToken`, with the other parameters unchanged
   * except `pageSize`. Absent on the last page.
   */
  nextToken?: string | undefined
}

/** A submitted query with its processing status and result documents. */
export interface Query {
  /** ID of the query. Unique only together with the account ID of the selling partner. */
  queryId: string
  /** The submitted GraphQL query. */
  query: string
  /** Date and time of the query's creation, in ISO 8601. */
  createdTime: string
  /** Progress of the query. `FATAL`: aborted by an error. `IN_QUEUE`: waiting, possibly for another query. */
  processingStatus: QueryProcessingStatus
  /** Date and time when processing started, in ISO 8601. */
  processingStartTime?: string | undefined
  /** Date and time when processing ended, in ISO 8601. */
  processingEndTime?: string | undefined
  /**
   * ID of the document with the results, for `getDocument`. Absent if the query found no data. Unique only
   * together with the account ID of the selling partner.
   */
  dataDocumentId?: string | undefined
  /**
   * ID of the document with the errors, for `getDocument`. Absent unless an error occurred in processing. Unique
   * only together with the account ID of the selling partner.
   */
  errorDocumentId?: string | undefined
  /** Pointer to further results that the data document does not contain. */
  pagination?: QueryPagination | undefined
}

/** Pointer to further results that the data document does not contain. */
export interface QueryPagination {
  /**
   * Token of the next page. Pass it to `createQuery` as `paginationToken`, with the same `query`. Absent on the
   * last page.
   */
  nextToken?: string | undefined
}

/** Values of `getQueries.processingStatuses`. */
export type GetQueriesProcessingStatuses = 'CANCELLED' | 'DONE' | 'FATAL' | 'IN_PROGRESS' | 'IN_QUEUE'

/** Values of `Query.processingStatus`. */
export type QueryProcessingStatus = 'CANCELLED' | 'DONE' | 'FATAL' | 'IN_PROGRESS' | 'IN_QUEUE' | (string & {})

/** Parameters of {@link DataKioskApi.cancelQuery}. */
export interface CancelQueryParams {
  /**
   * ID of the query, from `createQuery` or `getQueries`. Unique only together with the account ID of the selling
   * partner.
   */
  queryId: string
}

/** Parameters of {@link DataKioskApi.createQuery}. */
export interface CreateQueryParams {
  /** The GraphQL query and, for further pages, the pagination token. */
  body: CreateQuerySpecification
}

/** Parameters of {@link DataKioskApi.getDocument}. */
export interface GetDocumentParams {
  /** ID of the document, from `dataDocumentId` or `errorDocumentId` of a query. */
  documentId: string
}

/** Parameters of {@link DataKioskApi.getQueries}. */
export interface GetQueriesParams {
  /** Only queries with one of these statuses. See `Query.processingStatus` for their meanings. At least 1 item. */
  processingStatuses?: readonly GetQueriesProcessingStatuses[] | undefined
  /** Maximum number of queries on a page. Can change from page to page. 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /** Start of the creation time range, in ISO 8601. Default: 90 days ago. */
  createdSince?: string | Date | undefined
  /** End of the creation time range, in ISO 8601. Default: time of the request. */
  createdUntil?: string | Date | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Repeat the other parameters
   * unchanged. Only `pageSize` can differ. Default: the first page.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link DataKioskApi.getQuery}. */
export interface GetQueryParams {
  /** ID of the query, from `createQuery` or `getQueries`. */
  queryId: string
}
