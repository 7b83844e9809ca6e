// Generated from Amazon's model vendorShipments. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  GetShipmentDetailsParams,
  GetShipmentDetailsResponse,
  GetShipmentLabels,
  GetShipmentLabelsParams,
  Shipment,
  SubmitShipmentConfirmationsParams,
  SubmitShipmentConfirmationsResponse,
  SubmitShipmentsParams,
  TransportLabel,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Shipments v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-shipments-v1
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { VendorShipmentsApi } from '@selling-partner/vendor-shipments-v1'
 * const vendorShipments = new VendorShipmentsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class VendorShipmentsApi extends SellingPartnerClient {
  /**
   * Returns shipments that match the filters, with their status, carrier, purchase orders and containers, in
   * pages.
   *
   * `GET /vendor/shipping/v1/shipments`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getshipmentdetails
   * @example
   * for await (const item of vendorShipments.GetShipmentDetails({ createdAfter: '2026-11-01T00:00:00Z',
   *   createdBefore: '2026-11-08T00:00:00Z' })) console.log(item)
   */
  GetShipmentDetails(
    params?: GetShipmentDetailsParams,
    options?: RequestOptions,
  ): Paged<GetShipmentDetailsResponse, Shipment> {
    return this.call(operations.GetShipmentDetails, params, options)
  }

  /**
   * Returns shipping labels of small parcel shipments that match the filters, in pages. A page can be empty
   * although more pages follow.
   *
   * `GET /vendor/shipping/v1/transportLabels`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getshipmentlabels
   * @example
   * for await (const item of vendorShipments.GetShipmentLabels({ vendorShipmentIdentifier: '00050003' })) console.log(item)
   */
  GetShipmentLabels(
    params?: GetShipmentLabelsParams,
    options?: RequestOptions,
  ): Paged<GetShipmentLabels, TransportLabel> {
    return this.call(operations.GetShipmentLabels, params, options)
  }

  /**
   * Confirms one or more shipments to Amazon (ASNs). It works asynchronously and returns a transaction ID. The
   * Vendor Transaction Status API returns the result. In each item of `body.shipmentConfirmations[].shippedItems`,
   * if `itemDetails.lotNumberSourceReference` is set, also set `itemDetails.lotNumberSourceType`. In each item of
   * `body.shipmentConfirmations[].cartons[].items`, if `itemDetails.lotNumberSourceReference` is set, also set
   * `itemDetails.lotNumberSourceType`. In each item of `body.shipmentConfirmations[].pallets[].items`, if
   * `itemDetails.lotNumberSourceReference` is set, also set `itemDetails.lotNumberSourceType`. In each item of
   * `body.shipmentConfirmations`, if `shipmentType` is `TruckLoad` or `LessThanTruckLoad`, also set
   * `transportationDetails.billOfLadingNumber`. In each item of `body.shipmentConfirmations`, if `shipmentType` is
   * `SmallParcel`, also set `cartons[].trackingNumber`.
   *
   * `POST /vendor/shipping/v1/shipmentConfirmations`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/submitshipmentconfirmations
   * @example
   * const { data } = await vendorShipments.SubmitShipmentConfirmations({ body: { shipmentConfirmations: [{ shipmentIdentifier: 'ASN-10042',
   *   shipmentConfirmationType: 'Original', shipmentConfirmationDate: '2026-11-20T12:38:23Z',
   *   sellingParty: { partyId: 'ABCDE' }, shipFromParty: { partyId: 'ABCD' }, shipToParty: { partyId: 'PHX6' },
   *   shippedItems: [{ itemSequenceNumber: '1', amazonProductIdentifier: 'B07N4M94X4', shippedQuantity: { amount: 10,
   *   unitOfMeasure: 'Eaches' }, itemDetails: { purchaseOrderNumber: '4Z32PABC' } }] }] } })
   */
  SubmitShipmentConfirmations(
    params: SubmitShipmentConfirmationsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<SubmitShipmentConfirmationsResponse>> {
    return this.call(operations.SubmitShipmentConfirmations, params, options)
  }

  /**
   * Submits one or more shipment requests, or cancels them. It works asynchronously and returns a transaction ID.
   * The Vendor Transaction Status API returns the result. In each item of `body.shipments`, if `transactionType`
   * is `New`, also set `shipmentFreightTerm`, `shipmentMeasurements` and `transportationDetails`.
   *
   * `POST /vendor/shipping/v1/shipments`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/submitshipments
   * @example
   * const { data } = await vendorShipments.SubmitShipments({ body: { shipments: [{ vendorShipmentIdentifier: '00050003',
   *   transactionType: 'New', transactionDate: '2026-11-20T12:38:23Z', shipmentFreightTerm: 'Collect',
   *   sellingParty: { partyId: 'ABCDE' }, shipFromParty: { partyId: 'ABCD' }, shipToParty: { partyId: 'PHX6' },
   *   shipmentMeasurements: { totalCartonCount: 4, shipmentWeight: { unitOfMeasure: 'Lb', value: '74' } },
   *   transportationDetails: { shipMode: 'SmallParcel', carrierDetails: { code: 'UPSN' } },
   *   purchaseOrders: [{ purchaseOrderNumber: '4Z32PABC', items: [{ itemSequenceNumber: '1',
   *   buyerProductIdentifier: 'B07N4M94X4', shippedQuantity: { amount: 10, unitOfMeasure: 'Eaches' } }] }] }] } })
   */
  SubmitShipments(
    params: SubmitShipmentsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<SubmitShipmentConfirmationsResponse>> {
    return this.call(operations.SubmitShipments, params, options)
  }
}
