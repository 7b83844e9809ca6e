// Generated from Amazon's model ordersV0. To change this file, see CONTRIBUTING.md.

import {
  type AxiosResponse,
  type DataElementsRequestOptions,
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
  UpdateShipmentStatusParams,
  UpdateVerificationStatusParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Orders v0 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/orders-v0
 */
export class OrdersApi extends SellingPartnerClient<'buyerInfo' | 'shippingAddress' | 'buyerTaxInformation'> {
  /**
   * `POST /orders/v0/orders/{orderId}/shipmentConfirmation`
   *
   * Usage plan: 2 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/confirmshipment
   */
  confirmShipment(params: ConfirmShipmentParams, options?: RequestOptions): Promise<AxiosResponse<void>> {
    return this.request(operations.confirmShipment, params, options)
  }

  /**
   * `GET /orders/v0/orders/{orderId}`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller, or restricted (RDT) for personal data.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/orders-v0
   * @deprecated Amazon has deprecated this operation. Use `getOrder` of `@selling-partner/orders-2026-01-01`.
   */
  getOrder(
    params: GetOrderParams,
    options?: DataElementsRequestOptions<'buyerInfo' | 'shippingAddress' | 'buyerTaxInformation'>,
  ): Promise<AxiosResponse<GetOrderResponse>> {
    return this.request(operations.getOrder, params, options)
  }

  /**
   * `GET /orders/v0/orders/{orderId}/address`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getorderaddress
   * @deprecated Amazon has deprecated this operation. Use `getOrder` of `@selling-partner/orders-2026-01-01`.
   */
  getOrderAddress(
    params: GetOrderAddressParams,
    options?: RestrictedRequestOptions,
  ): Promise<AxiosResponse<GetOrderAddressResponse>> {
    return this.request(operations.getOrderAddress, params, options)
  }

  /**
   * `GET /orders/v0/orders/{orderId}/buyerInfo`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getorderbuyerinfo
   * @deprecated Amazon has deprecated this operation. Use `getOrder` of `@selling-partner/orders-2026-01-01`.
   */
  getOrderBuyerInfo(
    params: GetOrderBuyerInfoParams,
    options?: RestrictedRequestOptions,
  ): Promise<AxiosResponse<GetOrderBuyerInfoResponse>> {
    return this.request(operations.getOrderBuyerInfo, params, options)
  }

  /**
   * `GET /orders/v0/orders/{orderId}/orderItems`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller, or restricted (RDT) for personal data.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getorderitems
   * @deprecated Amazon has deprecated this operation. Use `getOrder` of `@selling-partner/orders-2026-01-01`.
   */
  getOrderItems(
    params: GetOrderItemsParams,
    options?: DataElementsRequestOptions<'buyerInfo'>,
  ): Promise<AxiosResponse<GetOrderItemsResponse>> {
    return this.request(operations.getOrderItems, params, options)
  }

  /**
   * `GET /orders/v0/orders/{orderId}/orderItems/buyerInfo`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getorderitemsbuyerinfo
   * @deprecated Amazon has deprecated this operation. Use `getOrder` of `@selling-partner/orders-2026-01-01`.
   */
  getOrderItemsBuyerInfo(
    params: GetOrderItemsBuyerInfoParams,
    options?: RestrictedRequestOptions,
  ): Promise<AxiosResponse<GetOrderItemsBuyerInfoResponse>> {
    return this.request(operations.getOrderItemsBuyerInfo, params, options)
  }

  /**
   * `GET /orders/v0/orders/{orderId}/regulatedInfo`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getorderregulatedinfo
   */
  getOrderRegulatedInfo(
    params: GetOrderRegulatedInfoParams,
    options?: RestrictedRequestOptions,
  ): Promise<AxiosResponse<GetOrderRegulatedInfoResponse>> {
    return this.request(operations.getOrderRegulatedInfo, params, options)
  }

  /**
   * `GET /orders/v0/orders`
   *
   * Usage plan: 0.0167 requests per second, burst 20. Grant: seller, or restricted (RDT) for personal data.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/orders-v0
   * @deprecated Amazon has deprecated this operation. Use `searchOrders` of `@selling-partner/orders-2026-01-01`.
   */
  getOrders(
    params: GetOrdersParams,
    options?: DataElementsRequestOptions<'buyerInfo' | 'shippingAddress' | 'buyerTaxInformation'>,
  ): Promise<AxiosResponse<GetOrdersResponse>> {
    return this.request(operations.getOrders, params, options)
  }

  /**
   * `POST /orders/v0/orders/{orderId}/shipment`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/updateshipmentstatus
   */
  updateShipmentStatus(params: UpdateShipmentStatusParams, options?: RequestOptions): Promise<AxiosResponse<void>> {
    return this.request(operations.updateShipmentStatus, params, options)
  }

  /**
   * `PATCH /orders/v0/orders/{orderId}/regulatedInfo`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/updateverificationstatus
   */
  updateVerificationStatus(
    params: UpdateVerificationStatusParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<void>> {
    return this.request(operations.updateVerificationStatus, params, options)
  }
}
