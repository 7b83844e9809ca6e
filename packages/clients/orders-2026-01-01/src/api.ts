// Generated from Amazon's model orders_2026-01-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetOrderParams, GetOrderResponse, Order, SearchOrdersParams, SearchOrdersResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Orders 2026-01-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/orders-v2026-01-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { OrdersApi } from '@selling-partner/orders-2026-01-01'
 * const orders = new OrdersApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class OrdersApi extends SellingPartnerClient {
  /**
   * Returns one order with its items. Use `includedData` to add further datasets.
   *
   * `GET /orders/2026-01-01/orders/{orderId}`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/orders-v2026-01-01
   * @example
   * const { data } = await orders.getOrder({ orderId: '902-1845936-5435065', includedData: ['BUYER', 'RECIPIENT',
   *   'PACKAGES'] })
   */
  getOrder(params: GetOrderParams, options?: RequestOptions): Promise<ApiResponse<GetOrderResponse>> {
    return this.call(operations.getOrder, params, options)
  }

  /**
   * Returns orders created or updated in a time range, in pages. Set exactly one of `createdAfter` and
   * `lastUpdatedAfter`. If `createdAfter` is set, don't set `lastUpdatedBefore`. If `lastUpdatedAfter` is set,
   * don't set `createdBefore`.
   *
   * `GET /orders/2026-01-01/orders`
   *
   * Usage plan: 0.0056 requests per second (one in 179 s), burst 20. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/searchorders
   * @example
   * for await (const item of orders.searchOrders({ createdAfter: '2026-11-01T00:00:00Z',
   *   marketplaceIds: ['ATVPDKIKX0DER'] })) console.log(item)
   */
  searchOrders(params: SearchOrdersParams, options?: RequestOptions): Paged<SearchOrdersResponse, Order> {
    return this.call(operations.searchOrders, params, options)
  }
}
