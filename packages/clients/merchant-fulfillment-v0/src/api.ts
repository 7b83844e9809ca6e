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
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { MerchantFulfillmentApi } from '@selling-partner/merchant-fulfillment-v0'
 * const merchantFulfillment = new MerchantFulfillmentApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
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
   * @example
   * const { data } = await merchantFulfillment.cancelShipment({ shipmentId: 'be7a0a53-00c3-4f6f-a63a-639f76ee9253' })
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
   * @example
   * const { data } = await merchantFulfillment.createShipment({ body: { ShipmentRequestDetails: { AmazonOrderId: '903-5563053-5647845',
   *   ItemList: [{ OrderItemId: '52986411826454', Quantity: 1 }], ShipFromAddress: { Name: 'Acme Supplies',
   *   AddressLine1: '500 Harbor Road', City: 'Oakland', StateOrProvinceCode: 'CA', PostalCode: '94607',
   *   CountryCode: 'US', Email: 'warehouse@example.com', Phone: '5105550142' }, PackageDimensions: { Length: 10,
   *   Width: 8, Height: 5, Unit: 'inches' }, Weight: { Value: 23, Unit: 'oz' },
   *   ShippingServiceOptions: { DeliveryExperience: 'DeliveryConfirmationWithoutSignature',
   *   CarrierWillPickUp: false } }, ShippingServiceId: 'UPS_PTP_GND',
   *   ShippingServiceOfferId: 'WHgxtyn6qjGGaCzOCog1azF5HLHje5Pz3Lc2Fmt5eKoZAReW8oJ1SMumuBS8lA' } })
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
   * @example
   * const { data } = await merchantFulfillment.getAdditionalSellerInputs({ body: { ShippingServiceId: 'UPS_PTP_GND',
   *   ShipFromAddress: { Name: 'Acme Supplies', AddressLine1: '500 Harbor Road', City: 'Oakland',
   *   StateOrProvinceCode: 'CA', PostalCode: '94607', CountryCode: 'US', Email: 'warehouse@example.com',
   *   Phone: '5105550142' }, OrderId: '903-5563053-5647845' } })
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
   * @example
   * const { data } = await merchantFulfillment.getEligibleShipmentServices({ body: { ShipmentRequestDetails: { AmazonOrderId: '903-5563053-5647845',
   *   ItemList: [{ OrderItemId: '52986411826454', Quantity: 1 }], ShipFromAddress: { Name: 'Acme Supplies',
   *   AddressLine1: '500 Harbor Road', City: 'Oakland', StateOrProvinceCode: 'CA', PostalCode: '94607',
   *   CountryCode: 'US', Email: 'warehouse@example.com', Phone: '5105550142' }, PackageDimensions: { Length: 10,
   *   Width: 8, Height: 5, Unit: 'inches' }, Weight: { Value: 23, Unit: 'oz' },
   *   ShippingServiceOptions: { DeliveryExperience: 'DeliveryConfirmationWithoutSignature',
   *   CarrierWillPickUp: false } } } })
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
   * @example
   * const { data } = await merchantFulfillment.getShipment({ shipmentId: 'be7a0a53-00c3-4f6f-a63a-639f76ee9253' })
   */
  getShipment(
    params: GetShipmentParams,
    options?: RestrictedRequestOptions,
  ): Promise<ApiResponse<GetShipmentResponse>> {
    return this.call(operations.getShipment, params, options)
  }
}
