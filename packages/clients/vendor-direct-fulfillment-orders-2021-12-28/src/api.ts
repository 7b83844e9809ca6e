// Generated from Amazon's model vendorDirectFulfillmentOrders_2021-12-28. To change this file, see CONTRIBUTING.md.

import {
  type ApiResponse,
  type Paged,
  type RequestOptions,
  type RestrictedRequestOptions,
  SellingPartnerClient,
} from '@selling-partner/auth'
import type {
  GetOrderParams,
  GetOrdersParams,
  Order,
  OrderList,
  SubmitAcknowledgementParams,
  TransactionId,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Direct Fulfillment Orders 2021-12-28 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-orders-v2021-12-28
 */
export class VendorDirectFulfillmentOrdersApi extends SellingPartnerClient {
  /**
   * Returns one purchase order.
   *
   * `GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders/{purchaseOrderNumber}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-orders-v2021-12-28
   */
  getOrder(params: GetOrderParams, options?: RestrictedRequestOptions): Promise<ApiResponse<Order>> {
    return this.call(operations.getOrder, params, options)
  }

  /**
   * Returns purchase orders created between `createdAfter` and `createdBefore`, in pages. With
   * `includeDetails=false` it returns only the numbers, for use with `getOrder`.
   *
   * `GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-orders-v2021-12-28
   */
  getOrders(params: GetOrdersParams, options?: RestrictedRequestOptions): Paged<OrderList, Order> {
    return this.call(operations.getOrders, params, options)
  }

  /**
   * Acknowledges one or more purchase orders. It works asynchronously and returns a transaction ID. The Vendor
   * Direct Fulfillment Transactions API returns the result.
   *
   * `POST /vendor/directFulfillment/orders/2021-12-28/acknowledgements`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-orders-v2021-12-28
   */
  submitAcknowledgement(
    params: SubmitAcknowledgementParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransactionId>> {
    return this.call(operations.submitAcknowledgement, params, options)
  }
}
