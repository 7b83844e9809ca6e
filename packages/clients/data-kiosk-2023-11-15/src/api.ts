// Generated from Amazon's model dataKiosk_2023-11-15. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  CancelQueryParams,
  CreateQueryParams,
  CreateQueryResponse,
  GetDocumentParams,
  GetDocumentResponse,
  GetQueriesParams,
  GetQueriesResponse,
  GetQueryParams,
  Query,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Data Kiosk 2023-11-15 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/data-kiosk-v2023-11-15
 */
export class DataKioskApi extends SellingPartnerClient {
  /**
   * Cancels a query that is `IN_QUEUE` or `IN_PROGRESS`. If it is already `CANCELLED`, nothing happens. `getQuery`
   * and `getQueries` continue to return it.
   *
   * `DELETE /dataKiosk/2023-11-15/queries/{queryId}`
   *
   * Usage plan: 0.0222 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/cancelquery
   */
  cancelQuery(params: CancelQueryParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.cancelQuery, params, options)
  }

  /**
   * Submits a GraphQL query. Amazon runs it asynchronously: poll `getQuery` for the result documents. Query and
   * documents expire after the shortest `@resultRetention` of the query's fields.
   *
   * `POST /dataKiosk/2023-11-15/queries`
   *
   * Usage plan: 0.0167 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createquery
   */
  createQuery(params: CreateQueryParams, options?: RequestOptions): Promise<ApiResponse<CreateQueryResponse>> {
    return this.call(operations.createQuery, params, options)
  }

  /**
   * Returns a URL for downloading the data or the errors of a query. The document expires together with its query:
   * see `createQuery`.
   *
   * `GET /dataKiosk/2023-11-15/documents/{documentId}`
   *
   * Usage plan: 0.0167 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getdocument
   */
  getDocument(params: GetDocumentParams, options?: RequestOptions): Promise<ApiResponse<GetDocumentResponse>> {
    return this.call(operations.getDocument, params, options)
  }

  /**
   * Returns queries that match the filters, in pages. The fields of a query determine how long Amazon keeps it:
   * see `createQuery`.
   *
   * `GET /dataKiosk/2023-11-15/queries`
   *
   * Usage plan: 0.0222 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getqueries
   */
  getQueries(params?: GetQueriesParams, options?: RequestOptions): Paged<GetQueriesResponse, Query> {
    return this.call(operations.getQueries, params, options)
  }

  /**
   * Returns one query with its processing status and the IDs of its result documents. The query's fields determine
   * how long Amazon keeps it: see `createQuery`.
   *
   * `GET /dataKiosk/2023-11-15/queries/{queryId}`
   *
   * Usage plan: 2 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getquery
   */
  getQuery(params: GetQueryParams, options?: RequestOptions): Promise<ApiResponse<Query>> {
    return this.call(operations.getQuery, params, options)
  }
}
