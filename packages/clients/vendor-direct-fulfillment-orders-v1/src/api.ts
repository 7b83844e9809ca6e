// Generated from Amazon's model vendorDirectFulfillmentOrdersV1. To change this file, see CONTRIBUTING.md.

import {
  type ApiResponse,
  type Paged,
  type RequestOptions,
  type RestrictedRequestOptions,
  SellingPartnerClient,
} from '@selling-partner/auth'
import type {
  GetOrderParams,
  GetOrderResponse,
  GetOrdersParams,
  GetOrdersResponse,
  Order,
  SubmitAcknowledgementParams,
  SubmitAcknowledgementResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Direct Fulfillment Orders v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-orders-v1
 */
export class VendorDirectFulfillmentOrdersApi extends SellingPartnerClient {
  /**
   * Returns one purchase order.
   *
   * `GET /vendor/directFulfillment/orders/v1/purchaseOrders/{purchaseOrderNumber}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-orders-v1
   */
  getOrder(params: GetOrderParams, options?: RestrictedRequestOptions): Promise<ApiResponse<GetOrderResponse>> {
    return this.call(operations.getOrder, params, options)
  }

  /**
   * Returns purchase orders created between `createdAfter` and `createdBefore`, in pages. With
   * `includeDetails=false` it returns only the numbers, for use with `getOrder`.
   *
   * `GET /vendor/directFulfillment/orders/v1/purchaseOrders`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-orders-v1
   */
  getOrders(params: GetOrdersParams, options?: RestrictedRequestOptions): Paged<GetOrdersResponse, Order> {
    return this.call(operations.getOrders, params, options)
  }

  /**
   * Acknowledges one or more purchase orders. It works asynchronously and returns a transaction ID. The Vendor
   * Direct Fulfillment Transactions API returns the result.
   *
   * `POST /vendor/directFulfillment/orders/v1/acknowledgements`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-orders-v1
   */
  submitAcknowledgement(
    params: SubmitAcknowledgementParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<SubmitAcknowledgementResponse>> {
    return this.call(operations.submitAcknowledgement, params, options)
  }
}
