// Generated from Amazon's model dataKiosk_2023-11-15. To change this file, see CONTRIBUTING.md.

export interface CreateQueryResponse {
  queryId: string
}

export interface CreateQuerySpecification {
  query: string
  paginationToken?: string
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
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
  pagination?: GetQueriesResponsePagination
}

export interface GetQueriesResponsePagination {
  nextToken?: string
}

export interface Query {
  queryId: string
  query: string
  /** ISO 8601 date and time. */
  createdTime: string
  processingStatus: QueryProcessingStatus
  /** ISO 8601 date and time. */
  processingStartTime?: string
  /** ISO 8601 date and time. */
  processingEndTime?: string
  dataDocumentId?: string
  errorDocumentId?: string
  pagination?: GetQueriesResponsePagination
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
  processingStatuses?: GetQueriesProcessingStatuses[]
  /** 1 to 100. Default: 10. */
  pageSize?: number
  /** ISO 8601 date and time. */
  createdSince?: string
  /** ISO 8601 date and time. */
  createdUntil?: string
  paginationToken?: string
}

/** Parameters of {@link DataKioskApi.getQuery}. */
export interface GetQueryParams {
  queryId: string
}
