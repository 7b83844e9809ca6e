// Generated from Amazon's model merchantFulfillmentV0. To change this file, see CONTRIBUTING.md.

import {
  type ApiResponse,
  type RequestOptions,
  type RestrictedRequestOptions,
  SellingPartnerClient,
} from '@selling-partner/auth'
import type {
  CancelShipmentParams,
  CancelShipmentResponse,
  CreateShipmentParams,
  CreateShipmentResponse,
  GetAdditionalSellerInputsParams,
  GetAdditionalSellerInputsResponse,
  GetEligibleShipmentServicesParams,
  GetEligibleShipmentServicesResponse,
  GetShipmentParams,
  GetShipmentResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Merchant Fulfillment v0 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/merchant-fulfillment-v0
 */
export class MerchantFulfillmentApi extends SellingPartnerClient {
  /**
   * Cancels a shipment and requests a refund of its label. The carrier can reject the refund. Check `Status` with
   * `getShipment`.
   *
   * `DELETE /mfn/v0/shipments/{shipmentId}`
   *
   * Usage plan: 1 request per second, burst 1. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/merchant-fulfillment-v0
   */
  cancelShipment(
    params: CancelShipmentParams,
    options?: RestrictedRequestOptions,
  ): Promise<ApiResponse<CancelShipmentResponse>> {
    return this.call(operations.cancelShipment, params, options)
  }

  /**
   * Buys a shipping service and returns the shipment with its label. Get the service from
   * `getEligibleShipmentServices` first. Set at least one of
   * `body.ShipmentRequestDetails.PackageDimensions.PredefinedPackageDimensions` and
   * `body.ShipmentRequestDetails.PackageDimensions.Length`. Set at least one of
   * `body.ShipmentRequestDetails.PackageDimensions.PredefinedPackageDimensions` and
   * `body.ShipmentRequestDetails.PackageDimensions.Width`. Set at least one of
   * `body.ShipmentRequestDetails.PackageDimensions.PredefinedPackageDimensions` and
   * `body.ShipmentRequestDetails.PackageDimensions.Height`. Set at least one of
   * `body.ShipmentRequestDetails.PackageDimensions.PredefinedPackageDimensions` and
   * `body.ShipmentRequestDetails.PackageDimensions.Unit`.
   *
   * `POST /mfn/v0/shipments`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/merchant-fulfillment-v0
   */
  createShipment(
    params: CreateShipmentParams,
    options?: RestrictedRequestOptions,
  ): Promise<ApiResponse<CreateShipmentResponse>> {
    return this.call(operations.createShipment, params, options)
  }

  /**
   * Returns the extra data that a shipping service requires, usually for international shipments. Send the data
   * with `createShipment`.
   *
   * `POST /mfn/v0/additionalSellerInputs`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getadditionalsellerinputs
   */
  getAdditionalSellerInputs(
    params: GetAdditionalSellerInputsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetAdditionalSellerInputsResponse>> {
    return this.call(operations.getAdditionalSellerInputs, params, options)
  }

  /**
   * Returns the shipping services that can carry a shipment, with prices and delivery dates. Buy one with
   * `createShipment`. Set at least one of
   * `body.ShipmentRequestDetails.PackageDimensions.PredefinedPackageDimensions` and
   * `body.ShipmentRequestDetails.PackageDimensions.Length`. Set at least one of
   * `body.ShipmentRequestDetails.PackageDimensions.PredefinedPackageDimensions` and
   * `body.ShipmentRequestDetails.PackageDimensions.Width`. Set at least one of
   * `body.ShipmentRequestDetails.PackageDimensions.PredefinedPackageDimensions` and
   * `body.ShipmentRequestDetails.PackageDimensions.Height`. Set at least one of
   * `body.ShipmentRequestDetails.PackageDimensions.PredefinedPackageDimensions` and
   * `body.ShipmentRequestDetails.PackageDimensions.Unit`.
   *
   * `POST /mfn/v0/eligibleShippingServices`
   *
   * Usage plan: 6 requests per second, burst 12. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/geteligibleshipmentservices
   */
  getEligibleShipmentServices(
    params: GetEligibleShipmentServicesParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetEligibleShipmentServicesResponse>> {
    return this.call(operations.getEligibleShipmentServices, params, options)
  }

  /**
   * Returns one shipment with its status and label.
   *
   * `GET /mfn/v0/shipments/{shipmentId}`
   *
   * Usage plan: 1 request per second, burst 1. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/merchant-fulfillment-v0
   */
  getShipment(
    params: GetShipmentParams,
    options?: RestrictedRequestOptions,
  ): Promise<ApiResponse<GetShipmentResponse>> {
    return this.call(operations.getShipment, params, options)
  }
}
