// Generated from Amazon's model sales. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetOrderMetricsParams, GetOrderMetricsResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Sales v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/sales-v1
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { SalesApi } from '@selling-partner/sales-v1'
 * const sales = new SalesApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class SalesApi extends SellingPartnerClient {
  /**
   * Returns the numbers of orders and units, and the sales of one Amazon store. Covers an interval, in total or
   * for each hour, day, week, month or year. Set at most one of `asin` and `sku`.
   *
   * `GET /sales/v1/orderMetrics`
   *
   * Usage plan: 0.5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getordermetrics
   * @example
   * const { data } = await sales.getOrderMetrics({ marketplaceIds: ['ATVPDKIKX0DER'],
   *   interval: '2026-11-02T00:00:00-08:00--2026-11-09T00:00:00-08:00', granularityTimeZone: 'US/Pacific',
   *   granularity: 'Day' })
   */
  getOrderMetrics(
    params: GetOrderMetricsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetOrderMetricsResponse>> {
    return this.call(operations.getOrderMetrics, params, options)
  }
}
