// Generated from Amazon's model externalFulfillmentReturns_2024-09-11. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetReturnParams, ListReturnsParams, Return, ReturnsResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for External Fulfillment Returns 2024-09-11 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/external-fulfillment-returns-v2024-09-11
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ExternalFulfillmentReturnsApi } from '@selling-partner/external-fulfillment-returns-2024-09-11'
 * const externalFulfillmentReturns = new ExternalFulfillmentReturnsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ExternalFulfillmentReturnsApi extends SellingPartnerClient {
  /**
   * Returns one return item.
   *
   * `GET /externalFulfillment/2024-09-11/returns/{returnId}`
   *
   * Usage plan: 10 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getreturn
   * @example
   * const { data } = await externalFulfillmentReturns.getReturn({ returnId: 'cbdd3a1c-4e18-4b84-9c61-4c4e6d4c3b1f' })
   */
  getReturn(params: GetReturnParams, options?: RequestOptions): Promise<ApiResponse<Return>> {
    return this.call(operations.getReturn, params, options)
  }

  /**
   * Returns the return items that match the filters, in pages. A page can be empty: continue until the response
   * has no `nextToken`. If `lastUpdatedSince` is set, also set `returnLocationId` and `status`. If
   * `lastUpdatedUntil` is set, also set `returnLocationId` and `status`.
   *
   * `GET /externalFulfillment/2024-09-11/returns`
   *
   * Usage plan: 10 requests per second, burst 20. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listreturns
   * @example
   * for await (const item of externalFulfillmentReturns.listReturns({ returnLocationId: 'EXSB', status: 'CREATED',
   *   lastUpdatedSince: '2026-11-01T00:00:00Z' })) console.log(item)
   */
  listReturns(params?: ListReturnsParams, options?: RequestOptions): Paged<ReturnsResponse, Return> {
    return this.call(operations.listReturns, params, options)
  }
}
