// Generated from Amazon's model shipping. To change this file, see CONTRIBUTING.md.

import {
  type ApiResponse,
  type NoParams,
  type RequestOptions,
  type RestrictedRequestOptions,
  SellingPartnerClient,
} from '@selling-partner/auth'
import type {
  CancelShipmentParams,
  CancelShipmentResponse,
  CreateShipmentParams,
  CreateShipmentResponse,
  GetAccountResponse,
  GetRatesParams,
  GetRatesResponse,
  GetShipmentParams,
  GetShipmentResponse,
  GetTrackingInformationParams,
  GetTrackingInformationResponse,
  PurchaseLabelsParams,
  PurchaseLabelsResponse,
  PurchaseShipmentParams,
  PurchaseShipmentResponse,
  RetrieveShippingLabelParams,
  RetrieveShippingLabelResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Shipping v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/shipping-v1
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ShippingApi } from '@selling-partner/shipping-v1'
 * const shipping = new ShippingApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ShippingApi extends SellingPartnerClient {
  /**
   * Cancels the shipment with this ID.
   *
   * `POST /shipping/v1/shipments/{shipmentId}/cancel`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/shipping-v1
   * @example
   * const { data } = await shipping.cancelShipment({ shipmentId: '89108749065090' })
   */
  cancelShipment(params: CancelShipmentParams, options?: RequestOptions): Promise<ApiResponse<CancelShipmentResponse>> {
    return this.call(operations.cancelShipment, params, options)
  }

  /**
   * Creates a shipment and returns the rates for it. Buy its labels with `purchaseLabels`.
   *
   * `POST /shipping/v1/shipments`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/shipping-v1
   * @example
   * const { data } = await shipping.createShipment({ body: { clientReferenceId: 'SHOP-10042',
   *   shipTo: { name: 'Jane Doe', addressLine1: '12 Maple Street', city: 'Seattle', stateOrRegion: 'WA',
   *   postalCode: '98101', countryCode: 'US' }, shipFrom: { name: 'Acme Supplies', addressLine1: '500 Harbor Road',
   *   city: 'Oakland', stateOrRegion: 'CA', postalCode: '94607', countryCode: 'US' },
   *   containers: [{ containerType: 'PACKAGE', containerReferenceId: 'box-1', value: { value: 25.98, unit: 'USD' },
   *   dimensions: { length: 10, width: 8, height: 5, unit: 'IN' }, weight: { value: 1.4, unit: 'lb' },
   *   items: [{ title: 'Blue mug, 350 ml', quantity: 2, unitPrice: { value: 12.99, unit: 'USD' },
   *   unitWeight: { value: 0.6, unit: 'lb' } }] }] } })
   */
  createShipment(params: CreateShipmentParams, options?: RequestOptions): Promise<ApiResponse<CreateShipmentResponse>> {
    return this.call(operations.createShipment, params, options)
  }

  /**
   * Returns the seller's Amazon Shipping account. Use it to check that the account is valid.
   *
   * `GET /shipping/v1/account`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/shipping-v1
   * @example
   * const { data } = await shipping.getAccount()
   */
  getAccount(params?: NoParams, options?: RequestOptions): Promise<ApiResponse<GetAccountResponse>> {
    return this.call(operations.getAccount, params, options)
  }

  /**
   * Returns prices and promised times of shipping services, without creating a shipment.
   *
   * `POST /shipping/v1/rates`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/shipping-v1
   * @example
   * const { data } = await shipping.getRates({ body: { serviceTypes: ['Amazon Shipping Standard'],
   *   shipTo: { name: 'Jane Doe', addressLine1: '12 Maple Street', city: 'Seattle', stateOrRegion: 'WA',
   *   postalCode: '98101', countryCode: 'US' }, shipFrom: { name: 'Acme Supplies', addressLine1: '500 Harbor Road',
   *   city: 'Oakland', stateOrRegion: 'CA', postalCode: '94607', countryCode: 'US' },
   *   containerSpecifications: [{ dimensions: { length: 10, width: 8, height: 5, unit: 'IN' }, weight: { value: 1.4,
   *   unit: 'lb' } }] } })
   */
  getRates(params: GetRatesParams, options?: RequestOptions): Promise<ApiResponse<GetRatesResponse>> {
    return this.call(operations.getRates, params, options)
  }

  /**
   * Returns one shipment with its addresses, containers and bought rate.
   *
   * `GET /shipping/v1/shipments/{shipmentId}`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/shipping-v1
   * @example
   * const { data } = await shipping.getShipment({ shipmentId: '89108749065090' })
   */
  getShipment(
    params: GetShipmentParams,
    options?: RestrictedRequestOptions,
  ): Promise<ApiResponse<GetShipmentResponse>> {
    return this.call(operations.getShipment, params, options)
  }

  /**
   * Returns the status and the tracking events of a shipment.
   *
   * `GET /shipping/v1/tracking/{trackingId}`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/gettrackinginformation
   * @example
   * const { data } = await shipping.getTrackingInformation({ trackingId: 'TBA123456789012' })
   */
  getTrackingInformation(
    params: GetTrackingInformationParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetTrackingInformationResponse>> {
    return this.call(operations.getTrackingInformation, params, options)
  }

  /**
   * Buys a rate of `createShipment` for a shipment, and returns the labels.
   *
   * `POST /shipping/v1/shipments/{shipmentId}/purchaseLabels`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/purchaselabels
   * @example
   * const { data } = await shipping.purchaseLabels({ shipmentId: '89108749065090', body: { rateId: 'rate-7f3a',
   *   labelSpecification: { labelFormat: 'PNG', labelStockSize: '4x6' } } })
   */
  purchaseLabels(params: PurchaseLabelsParams, options?: RequestOptions): Promise<ApiResponse<PurchaseLabelsResponse>> {
    return this.call(operations.purchaseLabels, params, options)
  }

  /**
   * Creates a shipment and buys its labels in one call, for the specified service type.
   *
   * `POST /shipping/v1/purchaseShipment`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/shipping-v1
   * @example
   * const { data } = await shipping.purchaseShipment({ body: { clientReferenceId: 'SHOP-10042',
   *   serviceType: 'Amazon Shipping Standard', shipTo: { name: 'Jane Doe', addressLine1: '12 Maple Street',
   *   city: 'Seattle', stateOrRegion: 'WA', postalCode: '98101', countryCode: 'US' },
   *   shipFrom: { name: 'Acme Supplies', addressLine1: '500 Harbor Road', city: 'Oakland', stateOrRegion: 'CA',
   *   postalCode: '94607', countryCode: 'US' }, containers: [{ containerType: 'PACKAGE', containerReferenceId: 'box-1',
   *   value: { value: 25.98, unit: 'USD' }, dimensions: { length: 10, width: 8, height: 5, unit: 'IN' },
   *   weight: { value: 1.4, unit: 'lb' }, items: [{ title: 'Blue mug, 350 ml', quantity: 2, unitPrice: { value: 12.99,
   *   unit: 'USD' }, unitWeight: { value: 0.6, unit: 'lb' } }] }], labelSpecification: { labelFormat: 'PNG',
   *   labelStockSize: '4x6' } } })
   */
  purchaseShipment(
    params: PurchaseShipmentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<PurchaseShipmentResponse>> {
    return this.call(operations.purchaseShipment, params, options)
  }

  /**
   * Returns the label of one container of a shipment.
   *
   * `POST /shipping/v1/shipments/{shipmentId}/containers/{trackingId}/label`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/retrieveshippinglabel
   * @example
   * const { data } = await shipping.retrieveShippingLabel({ shipmentId: '89108749065090',
   *   trackingId: 'TBA123456789012', body: { labelSpecification: { labelFormat: 'PNG', labelStockSize: '4x6' } } })
   */
  retrieveShippingLabel(
    params: RetrieveShippingLabelParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<RetrieveShippingLabelResponse>> {
    return this.call(operations.retrieveShippingLabel, params, options)
  }
}
