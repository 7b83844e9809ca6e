// Generated from Amazon's model vendorOrders. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  GetPurchaseOrderParams,
  GetPurchaseOrderResponse,
  GetPurchaseOrdersParams,
  GetPurchaseOrdersResponse,
  GetPurchaseOrdersStatusParams,
  GetPurchaseOrdersStatusResponse,
  Order,
  OrderStatus,
  SubmitAcknowledgementParams,
  SubmitAcknowledgementResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Orders v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-orders-v1
 */
export class VendorOrdersApi extends SellingPartnerClient {
  /**
   * Returns one purchase order.
   *
   * `GET /vendor/orders/v1/purchaseOrders/{purchaseOrderNumber}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getpurchaseorder
   */
  getPurchaseOrder(
    params: GetPurchaseOrderParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetPurchaseOrderResponse>> {
    return this.call(operations.getPurchaseOrder, params, options)
  }

  /**
   * Returns purchase orders created or changed in a time range of at most 7 days, from the past 6 months. With
   * `includeDetails=false` it returns only the numbers, for use with `getPurchaseOrder`.
   *
   * `GET /vendor/orders/v1/purchaseOrders`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getpurchaseorders
   */
  getPurchaseOrders(
    params?: GetPurchaseOrdersParams,
    options?: RequestOptions,
  ): Paged<GetPurchaseOrdersResponse, Order> {
    return this.call(operations.getPurchaseOrders, params, options)
  }

  /**
   * Returns the confirmation and receiving status of purchase orders: of one with `purchaseOrderNumber`, or of all
   * that match the filters. The date range is at most 7 days.
   *
   * `GET /vendor/orders/v1/purchaseOrdersStatus`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getpurchaseordersstatus
   */
  getPurchaseOrdersStatus(
    params?: GetPurchaseOrdersStatusParams,
    options?: RequestOptions,
  ): Paged<GetPurchaseOrdersStatusResponse, OrderStatus> {
    return this.call(operations.getPurchaseOrdersStatus, params, options)
  }

  /**
   * Acknowledges one or more purchase orders: accepts, backorders or rejects their items. It works asynchronously
   * and returns a transaction ID. The Vendor Transaction Status API returns the result.
   *
   * `POST /vendor/orders/v1/acknowledgements`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-orders-v1
   */
  submitAcknowledgement(
    params: SubmitAcknowledgementParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<SubmitAcknowledgementResponse>> {
    return this.call(operations.submitAcknowledgement, params, options)
  }
}
