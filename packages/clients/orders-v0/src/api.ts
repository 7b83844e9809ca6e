// Generated from Amazon's model ordersV0. To change this file, see CONTRIBUTING.md.

import {
  type ApiResponse,
  type DataElementsRequestOptions,
  type Paged,
  type RequestOptions,
  type RestrictedRequestOptions,
  SellingPartnerClient,
} from '@selling-partner/auth'
import type {
  ConfirmShipmentParams,
  GetOrderAddressParams,
  GetOrderAddressResponse,
  GetOrderBuyerInfoParams,
  GetOrderBuyerInfoResponse,
  GetOrderItemsBuyerInfoParams,
  GetOrderItemsBuyerInfoResponse,
  GetOrderItemsParams,
  GetOrderItemsResponse,
  GetOrderParams,
  GetOrderRegulatedInfoParams,
  GetOrderRegulatedInfoResponse,
  GetOrderResponse,
  GetOrdersParams,
  GetOrdersResponse,
  Order,
  OrderItem,
  OrderItemBuyerInfo,
  UpdateShipmentStatusParams,
  UpdateVerificationStatusParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Orders v0 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/orders-v0
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { OrdersApi } from '@selling-partner/orders-v0'
 * const orders = new OrdersApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class OrdersApi extends SellingPartnerClient<'buyerInfo' | 'shippingAddress' | 'buyerTaxInformation'> {
  /**
   * Confirms that the seller has shipped a package of an order. Each call confirms one package. If
   * `body.packageDetail.carrierCode` is `Other`, also set `body.packageDetail.carrierName`.
   *
   * `POST /orders/v0/orders/{orderId}/shipmentConfirmation`
   *
   * Usage plan: 2 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/confirmshipment
   * @example
   * await orders.confirmShipment({ orderId: '902-1845936-5435065', body: { marketplaceId: 'ATVPDKIKX0DER',
   *   packageDetail: { packageReferenceId: '1', carrierCode: 'UPS', shippingMethod: 'UPS Ground',
   *   trackingNumber: '1Z12345E1512345676', shipDate: '2026-11-20T16:00:00Z',
   *   orderItems: [{ orderItemId: '79039765272157', quantity: 1 }] } } })
   */
  confirmShipment(params: ConfirmShipmentParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.confirmShipment, params, options)
  }

  /**
   * Returns one order, without its items. Some data of the buyer and the address require a restricted data token
   * (RDT).
   *
   * `GET /orders/v0/orders/{orderId}`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller, or restricted (RDT) for personal data.
   *
   * @see https://developer-docs.amazon/sp-api/reference/orders-v0
   * @deprecated Amazon has deprecated this operation. Use `getOrder` of `@selling-partner/orders-2026-01-01`.
   * @example
   * const { data } = await orders.getOrder({ orderId: '902-1845936-5435065' })
   */
  getOrder(
    params: GetOrderParams,
    options?: DataElementsRequestOptions<'buyerInfo' | 'shippingAddress' | 'buyerTaxInformation'>,
  ): Promise<ApiResponse<GetOrderResponse>> {
    return this.call(operations.getOrder, params, options)
  }

  /**
   * Returns the shipping address of one order. Orders 2026-01-01 returns it in `getOrder` with `RECIPIENT` in
   * `includedData`.
   *
   * `GET /orders/v0/orders/{orderId}/address`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/getorderaddress
   * @deprecated Amazon has deprecated this operation. Use `getOrder` of `@selling-partner/orders-2026-01-01`.
   * @example
   * const { data } = await orders.getOrderAddress({ orderId: '902-1845936-5435065' })
   */
  getOrderAddress(
    params: GetOrderAddressParams,
    options?: RestrictedRequestOptions,
  ): Promise<ApiResponse<GetOrderAddressResponse>> {
    return this.call(operations.getOrderAddress, params, options)
  }

  /**
   * Returns data about the buyer of one order. Orders 2026-01-01 returns it in `getOrder` with `BUYER` in
   * `includedData`.
   *
   * `GET /orders/v0/orders/{orderId}/buyerInfo`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/getorderbuyerinfo
   * @deprecated Amazon has deprecated this operation. Use `getOrder` of `@selling-partner/orders-2026-01-01`.
   * @example
   * const { data } = await orders.getOrderBuyerInfo({ orderId: '902-1845936-5435065' })
   */
  getOrderBuyerInfo(
    params: GetOrderBuyerInfoParams,
    options?: RestrictedRequestOptions,
  ): Promise<ApiResponse<GetOrderBuyerInfoResponse>> {
    return this.call(operations.getOrderBuyerInfo, params, options)
  }

  /**
   * Returns the items of one order, in pages. While the order is `Pending`, prices, taxes, shipping charges, gift
   * data and promotions are missing.
   *
   * `GET /orders/v0/orders/{orderId}/orderItems`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller, or restricted (RDT) for personal data.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `NextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getorderitems
   * @deprecated Amazon has deprecated this operation. Use `getOrder` of `@selling-partner/orders-2026-01-01`.
   * @example
   * for await (const item of orders.getOrderItems({ orderId: '902-1845936-5435065' })) console.log(item)
   */
  getOrderItems(
    params: GetOrderItemsParams,
    options?: DataElementsRequestOptions<'buyerInfo'>,
  ): Paged<GetOrderItemsResponse, OrderItem> {
    return this.call(operations.getOrderItems, params, options)
  }

  /**
   * Returns the buyer's data for the items of one order, such as gift messages and customization, in pages.
   *
   * `GET /orders/v0/orders/{orderId}/orderItems/buyerInfo`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: restricted (RDT).
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `NextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getorderitemsbuyerinfo
   * @deprecated Amazon has deprecated this operation. Use `getOrder` of `@selling-partner/orders-2026-01-01`.
   * @example
   * for await (const item of orders.getOrderItemsBuyerInfo({ orderId: '902-1845936-5435065' })) console.log(item)
   */
  getOrderItemsBuyerInfo(
    params: GetOrderItemsBuyerInfoParams,
    options?: RestrictedRequestOptions,
  ): Paged<GetOrderItemsBuyerInfoResponse, OrderItemBuyerInfo> {
    return this.call(operations.getOrderItemsBuyerInfo, params, options)
  }

  /**
   * Returns the verification data of an order with regulated products, such as prescription medicine. Use it
   * before `updateVerificationStatus`.
   *
   * `GET /orders/v0/orders/{orderId}/regulatedInfo`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/getorderregulatedinfo
   * @example
   * const { data } = await orders.getOrderRegulatedInfo({ orderId: '902-1845936-5435065' })
   */
  getOrderRegulatedInfo(
    params: GetOrderRegulatedInfoParams,
    options?: RestrictedRequestOptions,
  ): Promise<ApiResponse<GetOrderRegulatedInfoResponse>> {
    return this.call(operations.getOrderRegulatedInfo, params, options)
  }

  /**
   * Returns orders created or updated in a time range, in pages. Set `CreatedAfter` or `LastUpdatedAfter`. Some
   * data of buyers and addresses require a restricted data token (RDT). Set at least one of `CreatedAfter`,
   * `LastUpdatedAfter` and `NextToken`. Set at most one of `CreatedAfter` and `LastUpdatedAfter`. If
   * `CreatedAfter` is set, don't set `LastUpdatedBefore`. If `LastUpdatedAfter` is set, don't set `CreatedBefore`.
   * If `SellerOrderId` is set, don't set `FulfillmentChannels`, `OrderStatuses`, `PaymentMethods`,
   * `LastUpdatedAfter`, `LastUpdatedBefore` or `BuyerEmail`.
   *
   * `GET /orders/v0/orders`
   *
   * Usage plan: 0.0167 requests per second (one in 60 s), burst 20. Grant: seller, or restricted (RDT) for personal data.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `NextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/orders-v0
   * @deprecated Amazon has deprecated this operation. Use `searchOrders` of `@selling-partner/orders-2026-01-01`.
   * @example
   * for await (const item of orders.getOrders({ CreatedAfter: '2026-11-01T00:00:00Z',
   *   MarketplaceIds: ['ATVPDKIKX0DER'] })) console.log(item)
   */
  getOrders(
    params: GetOrdersParams,
    options?: DataElementsRequestOptions<'buyerInfo' | 'shippingAddress' | 'buyerTaxInformation'>,
  ): Paged<GetOrdersResponse, Order> {
    return this.call(operations.getOrders, params, options)
  }

  /**
   * Sets the pickup status of an order: ready, picked up, or rejected. Applies to the whole order, or to the items
   * you list.
   *
   * `POST /orders/v0/orders/{orderId}/shipment`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updateshipmentstatus
   * @example
   * await orders.updateShipmentStatus({ orderId: '902-1845936-5435065', body: { marketplaceId: 'ATVPDKIKX0DER',
   *   shipmentStatus: 'ReadyForPickup' } })
   */
  updateShipmentStatus(params: UpdateShipmentStatusParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.updateShipmentStatus, params, options)
  }

  /**
   * Approves or rejects an order with regulated products. `getOrderRegulatedInfo` returns the valid rejection
   * reasons and details. If `body.regulatedOrderVerificationStatus.status` is `Rejected`, also set
   * `body.regulatedOrderVerificationStatus.rejectionReasonId`. If `body.regulatedOrderVerificationStatus.status`
   * is `Pending`, `Rejected`, `Expired` or `Cancelled`, don't set
   * `body.regulatedOrderVerificationStatus.verificationDetails.prescriptionDetail`. If
   * `body.regulatedOrderVerificationStatus.status` is `Pending`, `Approved`, `Expired` or `Cancelled`, don't set
   * `body.regulatedOrderVerificationStatus.verificationDetails.approvedAlternativeDetails`. If
   * `body.regulatedOrderVerificationStatus.status` is `Approved`, `Rejected`, `Expired` or `Cancelled`, don't set
   * `body.regulatedOrderVerificationStatus.verificationDetails.interimStatusDetail`.
   *
   * `PATCH /orders/v0/orders/{orderId}/regulatedInfo`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updateverificationstatus
   * @example
   * await orders.updateVerificationStatus({ orderId: '902-1845936-5435065',
   *   body: { regulatedOrderVerificationStatus: { status: 'Approved', externalReviewerId: 'reviewer-17' } } })
   */
  updateVerificationStatus(
    params: UpdateVerificationStatusParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<void>> {
    return this.call(operations.updateVerificationStatus, params, options)
  }
}
