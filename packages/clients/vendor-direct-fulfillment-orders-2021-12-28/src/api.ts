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
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { VendorDirectFulfillmentOrdersApi } from '@selling-partner/vendor-direct-fulfillment-orders-2021-12-28'
 * const vendorDirectFulfillmentOrders = new VendorDirectFulfillmentOrdersApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
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
   * @example
   * const { data } = await vendorDirectFulfillmentOrders.getOrder({ purchaseOrderNumber: '2JK3S9VC' })
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
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-orders-v2021-12-28
   * @example
   * for await (const item of vendorDirectFulfillmentOrders.getOrders({ createdAfter: '2026-11-01T00:00:00Z',
   *   createdBefore: '2026-11-08T00:00:00Z' })) console.log(item)
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
   * @example
   * const { data } = await vendorDirectFulfillmentOrders.submitAcknowledgement({ body: { orderAcknowledgements: [{ purchaseOrderNumber: '2JK3S9VC',
   *   vendorOrderNumber: 'V-10042', acknowledgementDate: '2026-11-20T19:17:34Z', acknowledgementStatus: { code: '00',
   *   description: 'Shipping the whole order' }, sellingParty: { partyId: '999US' },
   *   shipFromParty: { partyId: 'ABCD' }, itemAcknowledgements: [{ itemSequenceNumber: '1',
   *   buyerProductIdentifier: 'B07N4M94X4', acknowledgedQuantity: { amount: 1, unitOfMeasure: 'Each' } }] }] } })
   */
  submitAcknowledgement(
    params: SubmitAcknowledgementParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransactionId>> {
    return this.call(operations.submitAcknowledgement, params, options)
  }
}
