// Generated from Amazon's model fulfillmentOutbound_2020-07-01. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  CancelFulfillmentOrderParams,
  CancelFulfillmentOrderResponse,
  CreateFulfillmentOrderParams,
  CreateFulfillmentOrderResponse,
  CreateFulfillmentReturnParams,
  CreateFulfillmentReturnResponse,
  DeliveryOffersParams,
  GetDeliveryOffersResponse,
  GetFeatureInventoryParams,
  GetFeatureInventoryResponse,
  GetFeatureSKUParams,
  GetFeatureSkuResponse,
  GetFeaturesParams,
  GetFeaturesResponse,
  GetFulfillmentOrderParams,
  GetFulfillmentOrderResponse,
  GetFulfillmentPreviewParams,
  GetFulfillmentPreviewResponse,
  GetPackageTrackingDetailsParams,
  GetPackageTrackingDetailsResponse,
  ListAllFulfillmentOrdersParams,
  ListAllFulfillmentOrdersResponse,
  ListReturnReasonCodesParams,
  ListReturnReasonCodesResponse,
  SubmitFulfillmentOrderStatusUpdateParams,
  SubmitFulfillmentOrderStatusUpdateResponse,
  UpdateFulfillmentOrderParams,
  UpdateFulfillmentOrderResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Fulfillment Outbound 2020-07-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/fulfillment-outbound-v2020-07-01
 */
export class FulfillmentOutboundApi extends SellingPartnerClient {
  /**
   * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/cancelfulfillmentorder
   */
  cancelFulfillmentOrder(
    params: CancelFulfillmentOrderParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CancelFulfillmentOrderResponse>> {
    return this.request(operations.cancelFulfillmentOrder, params, options)
  }

  /**
   * `POST /fba/outbound/2020-07-01/fulfillmentOrders`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createfulfillmentorder
   */
  createFulfillmentOrder(
    params: CreateFulfillmentOrderParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateFulfillmentOrderResponse>> {
    return this.request(operations.createFulfillmentOrder, params, options)
  }

  /**
   * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createfulfillmentreturn
   */
  createFulfillmentReturn(
    params: CreateFulfillmentReturnParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateFulfillmentReturnResponse>> {
    return this.request(operations.createFulfillmentReturn, params, options)
  }

  /**
   * `POST /fba/outbound/2020-07-01/deliveryOffers`
   *
   * Usage plan: 5 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/deliveryoffers
   */
  deliveryOffers(
    params: DeliveryOffersParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetDeliveryOffersResponse>> {
    return this.request(operations.deliveryOffers, params, options)
  }

  /**
   * `GET /fba/outbound/2020-07-01/features/inventory/{featureName}`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getfeatureinventory
   */
  getFeatureInventory(
    params: GetFeatureInventoryParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetFeatureInventoryResponse>> {
    return this.request(operations.getFeatureInventory, params, options)
  }

  /**
   * `GET /fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getfeaturesku
   */
  getFeatureSKU(params: GetFeatureSKUParams, options?: RequestOptions): Promise<AxiosResponse<GetFeatureSkuResponse>> {
    return this.request(operations.getFeatureSKU, params, options)
  }

  /**
   * `GET /fba/outbound/2020-07-01/features`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getfeatures
   */
  getFeatures(params: GetFeaturesParams, options?: RequestOptions): Promise<AxiosResponse<GetFeaturesResponse>> {
    return this.request(operations.getFeatures, params, options)
  }

  /**
   * `GET /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getfulfillmentorder
   */
  getFulfillmentOrder(
    params: GetFulfillmentOrderParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetFulfillmentOrderResponse>> {
    return this.request(operations.getFulfillmentOrder, params, options)
  }

  /**
   * `POST /fba/outbound/2020-07-01/fulfillmentOrders/preview`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getfulfillmentpreview
   */
  getFulfillmentPreview(
    params: GetFulfillmentPreviewParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetFulfillmentPreviewResponse>> {
    return this.request(operations.getFulfillmentPreview, params, options)
  }

  /**
   * `GET /fba/outbound/2020-07-01/tracking`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getpackagetrackingdetails
   */
  getPackageTrackingDetails(
    params: GetPackageTrackingDetailsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetPackageTrackingDetailsResponse>> {
    return this.request(operations.getPackageTrackingDetails, params, options)
  }

  /**
   * `GET /fba/outbound/2020-07-01/fulfillmentOrders`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listallfulfillmentorders
   */
  listAllFulfillmentOrders(
    params?: ListAllFulfillmentOrdersParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListAllFulfillmentOrdersResponse>> {
    return this.request(operations.listAllFulfillmentOrders, params, options)
  }

  /**
   * `GET /fba/outbound/2020-07-01/returnReasonCodes`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listreturnreasoncodes
   */
  listReturnReasonCodes(
    params: ListReturnReasonCodesParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListReturnReasonCodesResponse>> {
    return this.request(operations.listReturnReasonCodes, params, options)
  }

  /**
   * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller. Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/submitfulfillmentorderstatusupdate
   */
  submitFulfillmentOrderStatusUpdate(
    params: SubmitFulfillmentOrderStatusUpdateParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<SubmitFulfillmentOrderStatusUpdateResponse>> {
    return this.request(operations.submitFulfillmentOrderStatusUpdate, params, options)
  }

  /**
   * `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/updatefulfillmentorder
   */
  updateFulfillmentOrder(
    params: UpdateFulfillmentOrderParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<UpdateFulfillmentOrderResponse>> {
    return this.request(operations.updateFulfillmentOrder, params, options)
  }
}
