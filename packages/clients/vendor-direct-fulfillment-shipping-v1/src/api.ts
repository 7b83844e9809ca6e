// Generated from Amazon's model vendorDirectFulfillmentShippingV1. To change this file, see CONTRIBUTING.md.

import {
  type AxiosResponse,
  type RequestOptions,
  type RestrictedRequestOptions,
  SellingPartnerClient,
} from '@selling-partner/auth'
import type {
  GetCustomerInvoiceParams,
  GetCustomerInvoiceResponse,
  GetCustomerInvoicesParams,
  GetCustomerInvoicesResponse,
  GetPackingSlipListResponse,
  GetPackingSlipParams,
  GetPackingSlipResponse,
  GetPackingSlipsParams,
  GetShippingLabelListResponse,
  GetShippingLabelParams,
  GetShippingLabelResponse,
  GetShippingLabelsParams,
  SubmitShipmentConfirmationsParams,
  SubmitShipmentConfirmationsResponse,
  SubmitShipmentStatusUpdatesParams,
  SubmitShipmentStatusUpdatesResponse,
  SubmitShippingLabelRequestParams,
  SubmitShippingLabelsResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Direct Fulfillment Shipping v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1
 */
export class VendorDirectFulfillmentShippingApi extends SellingPartnerClient {
  /**
   * `GET /vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1
   */
  getCustomerInvoice(
    params: GetCustomerInvoiceParams,
    options?: RestrictedRequestOptions,
  ): Promise<AxiosResponse<GetCustomerInvoiceResponse>> {
    return this.request(operations.getCustomerInvoice, params, options)
  }

  /**
   * `GET /vendor/directFulfillment/shipping/v1/customerInvoices`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1
   */
  getCustomerInvoices(
    params: GetCustomerInvoicesParams,
    options?: RestrictedRequestOptions,
  ): Promise<AxiosResponse<GetCustomerInvoicesResponse>> {
    return this.request(operations.getCustomerInvoices, params, options)
  }

  /**
   * `GET /vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1
   */
  getPackingSlip(
    params: GetPackingSlipParams,
    options?: RestrictedRequestOptions,
  ): Promise<AxiosResponse<GetPackingSlipResponse>> {
    return this.request(operations.getPackingSlip, params, options)
  }

  /**
   * `GET /vendor/directFulfillment/shipping/v1/packingSlips`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1
   */
  getPackingSlips(
    params: GetPackingSlipsParams,
    options?: RestrictedRequestOptions,
  ): Promise<AxiosResponse<GetPackingSlipListResponse>> {
    return this.request(operations.getPackingSlips, params, options)
  }

  /**
   * `GET /vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1
   */
  getShippingLabel(
    params: GetShippingLabelParams,
    options?: RestrictedRequestOptions,
  ): Promise<AxiosResponse<GetShippingLabelResponse>> {
    return this.request(operations.getShippingLabel, params, options)
  }

  /**
   * `GET /vendor/directFulfillment/shipping/v1/shippingLabels`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1
   */
  getShippingLabels(
    params: GetShippingLabelsParams,
    options?: RestrictedRequestOptions,
  ): Promise<AxiosResponse<GetShippingLabelListResponse>> {
    return this.request(operations.getShippingLabels, params, options)
  }

  /**
   * `POST /vendor/directFulfillment/shipping/v1/shipmentConfirmations`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1
   */
  submitShipmentConfirmations(
    params: SubmitShipmentConfirmationsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<SubmitShipmentConfirmationsResponse>> {
    return this.request(operations.submitShipmentConfirmations, params, options)
  }

  /**
   * `POST /vendor/directFulfillment/shipping/v1/shipmentStatusUpdates`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1
   */
  submitShipmentStatusUpdates(
    params: SubmitShipmentStatusUpdatesParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<SubmitShipmentStatusUpdatesResponse>> {
    return this.request(operations.submitShipmentStatusUpdates, params, options)
  }

  /**
   * `POST /vendor/directFulfillment/shipping/v1/shippingLabels`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1
   */
  submitShippingLabelRequest(
    params: SubmitShippingLabelRequestParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<SubmitShippingLabelsResponse>> {
    return this.request(operations.submitShippingLabelRequest, params, options)
  }
}
