// Generated from Amazon's model dataKiosk_2023-11-15. To change this file, see CONTRIBUTING.md.

export interface CreateQueryResponse {
  queryId: string
}

export interface CreateQuerySpecification {
  query: string
  paginationToken?: string | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface GetDocumentResponse {
  documentId: string
  documentUrl: string
}

export interface GetQueriesResponse {
  queries: Query[]
  pagination?: GetQueriesResponsePagination | undefined
}

export interface GetQueriesResponsePagination {
  nextToken?: string | undefined
}

export interface Query {
  queryId: string
  query: string
  /** ISO 8601 date and time. */
  createdTime: string
  processingStatus: QueryProcessingStatus
  /** ISO 8601 date and time. */
  processingStartTime?: string | undefined
  /** ISO 8601 date and time. */
  processingEndTime?: string | undefined
  dataDocumentId?: string | undefined
  errorDocumentId?: string | undefined
  pagination?: GetQueriesResponsePagination | undefined
}

/** Values of `getQueries.processingStatuses`. */
export type GetQueriesProcessingStatuses = 'CANCELLED' | 'DONE' | 'FATAL' | 'IN_PROGRESS' | 'IN_QUEUE'

/** Values of `Query.processingStatus`. */
export type QueryProcessingStatus = 'CANCELLED' | 'DONE' | 'FATAL' | 'IN_PROGRESS' | 'IN_QUEUE' | (string & {})

/** Parameters of {@link DataKioskApi.cancelQuery}. */
export interface CancelQueryParams {
  queryId: string
}

/** Parameters of {@link DataKioskApi.createQuery}. */
export interface CreateQueryParams {
  body: CreateQuerySpecification
}

/** Parameters of {@link DataKioskApi.getDocument}. */
export interface GetDocumentParams {
  documentId: string
}

/** Parameters of {@link DataKioskApi.getQueries}. */
export interface GetQueriesParams {
  /** At least 1 item. */
  processingStatuses?: readonly GetQueriesProcessingStatuses[] | undefined
  /** 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /** ISO 8601 date and time. */
  createdSince?: string | Date | undefined
  /** ISO 8601 date and time. */
  createdUntil?: string | Date | undefined
  paginationToken?: string | undefined
}

/** Parameters of {@link DataKioskApi.getQuery}. */
export interface GetQueryParams {
  queryId: string
}
