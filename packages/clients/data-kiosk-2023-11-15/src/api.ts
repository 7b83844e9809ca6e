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
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { DataKioskApi } from '@selling-partner/data-kiosk-2023-11-15'
 * const dataKiosk = new DataKioskApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class DataKioskApi extends SellingPartnerClient {
  /**
   * Cancels a query that is `IN_QUEUE` or `IN_PROGRESS`. If it is already `CANCELLED`, nothing happens. `getQuery`
   * and `getQueries` continue to return it.
   *
   * `DELETE /dataKiosk/2023-11-15/queries/{queryId}`
   *
   * Usage plan: 0.0222 requests per second (one in 45 s), burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/cancelquery
   * @example
   * await dataKiosk.cancelQuery({ queryId: '51356019324' })
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
   * Usage plan: 0.0167 requests per second (one in 60 s), burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createquery
   * @example
   * const { data } = await dataKiosk.createQuery({ body: { query: 'query { analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(startDate: "2026-10-01", endDate: "2026-10-31", aggregateBy: DAY, marketplaceIds: ["ATVPDKIKX0DER"]) { startDate sales { unitsOrdered orderedProductSales { amount currencyCode } } } } }' } })
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
   * Usage plan: 0.0167 requests per second (one in 60 s), burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getdocument
   * @example
   * const { data } = await dataKiosk.getDocument({ documentId: 'amzn1.tortuga.4.na.c1f2a9d8-5b3e-4f60-8a77-0d9e6b21c345' })
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
   * Usage plan: 0.0222 requests per second (one in 45 s), burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getqueries
   * @example
   * for await (const item of dataKiosk.getQueries()) console.log(item)
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
   * @example
   * const { data } = await dataKiosk.getQuery({ queryId: '51356019324' })
   */
  getQuery(params: GetQueryParams, options?: RequestOptions): Promise<ApiResponse<Query>> {
    return this.call(operations.getQuery, params, options)
  }
}
