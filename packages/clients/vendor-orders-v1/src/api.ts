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
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { VendorOrdersApi } from '@selling-partner/vendor-orders-v1'
 * const vendorOrders = new VendorOrdersApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
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
   * @example
   * const { data } = await vendorOrders.getPurchaseOrder({ purchaseOrderNumber: '4Z32PABC' })
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
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getpurchaseorders
   * @example
   * for await (const item of vendorOrders.getPurchaseOrders({ createdAfter: '2026-11-01T00:00:00Z',
   *   createdBefore: '2026-11-08T00:00:00Z' })) console.log(item)
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
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getpurchaseordersstatus
   * @example
   * for await (const item of vendorOrders.getPurchaseOrdersStatus({ createdAfter: '2026-11-01T00:00:00Z',
   *   createdBefore: '2026-11-08T00:00:00Z' })) console.log(item)
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
   * @example
   * const { data } = await vendorOrders.submitAcknowledgement({ body: { acknowledgements: [{ purchaseOrderNumber: '4Z32PABC',
   *   sellingParty: { partyId: 'ABCDE' }, acknowledgementDate: '2026-11-20T17:35:26Z',
   *   items: [{ amazonProductIdentifier: 'B07N4M94X4', orderedQuantity: { amount: 10, unitOfMeasure: 'Eaches' },
   *   itemAcknowledgements: [{ acknowledgementCode: 'Accepted', acknowledgedQuantity: { amount: 10,
   *   unitOfMeasure: 'Eaches' }, scheduledShipDate: '2026-11-23T00:00:00Z' }] }] }] } })
   */
  submitAcknowledgement(
    params: SubmitAcknowledgementParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<SubmitAcknowledgementResponse>> {
    return this.call(operations.submitAcknowledgement, params, options)
  }
}
