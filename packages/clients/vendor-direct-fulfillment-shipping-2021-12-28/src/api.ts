// Generated from Amazon's model vendorDirectFulfillmentShipping_2021-12-28. To change this file, see CONTRIBUTING.md.

import {
  type ApiResponse,
  type Paged,
  type RequestOptions,
  type RestrictedRequestOptions,
  SellingPartnerClient,
} from '@selling-partner/auth'
import type {
  CreateContainerLabelParams,
  CreateContainerLabelResponse,
  CreateShippingLabelsParams,
  CustomerInvoice,
  CustomerInvoiceList,
  GetCustomerInvoiceParams,
  GetCustomerInvoicesParams,
  GetPackingSlipParams,
  GetPackingSlipsParams,
  GetShippingLabelParams,
  GetShippingLabelsParams,
  PackingSlip,
  PackingSlipList,
  ShippingLabel,
  ShippingLabelList,
  SubmitShipmentConfirmationsParams,
  SubmitShipmentStatusUpdatesParams,
  SubmitShippingLabelRequestParams,
  TransactionReference,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Direct Fulfillment Shipping 2021-12-28 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-shipping-v2021-12-28
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { VendorDirectFulfillmentShippingApi } from '@selling-partner/vendor-direct-fulfillment-shipping-2021-12-28'
 * const vendorDirectFulfillmentShipping = new VendorDirectFulfillmentShippingApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class VendorDirectFulfillmentShippingApi extends SellingPartnerClient {
  /**
   * Creates a label for a container (pallet) that holds shipment packages, and returns it in the response.
   *
   * `POST /vendor/directFulfillment/shipping/2021-12-28/containerLabel`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createcontainerlabel
   * @example
   * const { data } = await vendorDirectFulfillmentShipping.createContainerLabel({ body: { sellingParty: { partyId: '999US' },
   *   shipFromParty: { partyId: 'ABCD' }, carrierId: 'SWA', vendorContainerId: 'pallet-1',
   *   packages: [{ packageTrackingNumber: 'TBA123456789012' }] } })
   */
  createContainerLabel(
    params: CreateContainerLabelParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateContainerLabelResponse>> {
    return this.call(operations.createContainerLabel, params, options)
  }

  /**
   * Creates the shipping labels of a purchase order and returns them in the response. In each item of
   * `body.containers[].packedItems`, set at least one of `buyerProductIdentifier` and `vendorProductIdentifier`.
   *
   * `POST /vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/createshippinglabels
   * @example
   * const { data } = await vendorDirectFulfillmentShipping.createShippingLabels({ purchaseOrderNumber: '2JK3S9VC',
   *   body: { sellingParty: { partyId: '999US' }, shipFromParty: { partyId: 'ABCD' },
   *   containers: [{ containerType: 'Carton', containerIdentifier: 'box-1', weight: { unitOfMeasure: 'KG',
   *   value: '0.65' }, packedItems: [{ itemSequenceNumber: 1, buyerProductIdentifier: 'B07N4M94X4',
   *   packedQuantity: { amount: 1, unitOfMeasure: 'Each' } }] }] } })
   */
  createShippingLabels(
    params: CreateShippingLabelsParams,
    options?: RestrictedRequestOptions,
  ): Promise<ApiResponse<ShippingLabel>> {
    return this.call(operations.createShippingLabels, params, options)
  }

  /**
   * Returns the customer invoice of a purchase order.
   *
   * `GET /vendor/directFulfillment/shipping/2021-12-28/customerInvoices/{purchaseOrderNumber}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-shipping-v2021-12-28
   * @example
   * const { data } = await vendorDirectFulfillmentShipping.getCustomerInvoice({ purchaseOrderNumber: '2JK3S9VC' })
   */
  getCustomerInvoice(
    params: GetCustomerInvoiceParams,
    options?: RestrictedRequestOptions,
  ): Promise<ApiResponse<CustomerInvoice>> {
    return this.call(operations.getCustomerInvoice, params, options)
  }

  /**
   * Returns customer invoices created between `createdAfter` and `createdBefore`, at most 7 days apart, in pages.
   *
   * `GET /vendor/directFulfillment/shipping/2021-12-28/customerInvoices`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-shipping-v2021-12-28
   * @example
   * for await (const item of vendorDirectFulfillmentShipping.getCustomerInvoices({ createdAfter: '2026-11-01T00:00:00Z',
   *   createdBefore: '2026-11-08T00:00:00Z' })) console.log(item)
   */
  getCustomerInvoices(
    params: GetCustomerInvoicesParams,
    options?: RestrictedRequestOptions,
  ): Paged<CustomerInvoiceList, CustomerInvoice> {
    return this.call(operations.getCustomerInvoices, params, options)
  }

  /**
   * Returns the packing slip of a purchase order.
   *
   * `GET /vendor/directFulfillment/shipping/2021-12-28/packingSlips/{purchaseOrderNumber}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-shipping-v2021-12-28
   * @example
   * const { data } = await vendorDirectFulfillmentShipping.getPackingSlip({ purchaseOrderNumber: '2JK3S9VC' })
   */
  getPackingSlip(params: GetPackingSlipParams, options?: RestrictedRequestOptions): Promise<ApiResponse<PackingSlip>> {
    return this.call(operations.getPackingSlip, params, options)
  }

  /**
   * Returns packing slips created between `createdAfter` and `createdBefore`, at most 7 days apart, in pages.
   *
   * `GET /vendor/directFulfillment/shipping/2021-12-28/packingSlips`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-shipping-v2021-12-28
   * @example
   * for await (const item of vendorDirectFulfillmentShipping.getPackingSlips({ createdAfter: '2026-11-01T00:00:00Z',
   *   createdBefore: '2026-11-08T00:00:00Z' })) console.log(item)
   */
  getPackingSlips(
    params: GetPackingSlipsParams,
    options?: RestrictedRequestOptions,
  ): Paged<PackingSlipList, PackingSlip> {
    return this.call(operations.getPackingSlips, params, options)
  }

  /**
   * Returns the shipping label of a purchase order.
   *
   * `GET /vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-shipping-v2021-12-28
   * @example
   * const { data } = await vendorDirectFulfillmentShipping.getShippingLabel({ purchaseOrderNumber: '2JK3S9VC' })
   */
  getShippingLabel(
    params: GetShippingLabelParams,
    options?: RestrictedRequestOptions,
  ): Promise<ApiResponse<ShippingLabel>> {
    return this.call(operations.getShippingLabel, params, options)
  }

  /**
   * Returns shipping labels created between `createdAfter` and `createdBefore`, at most 7 days apart, in pages.
   *
   * `GET /vendor/directFulfillment/shipping/2021-12-28/shippingLabels`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: restricted (RDT).
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-shipping-v2021-12-28
   * @example
   * for await (const item of vendorDirectFulfillmentShipping.getShippingLabels({ createdAfter: '2026-11-01T00:00:00Z',
   *   createdBefore: '2026-11-08T00:00:00Z' })) console.log(item)
   */
  getShippingLabels(
    params: GetShippingLabelsParams,
    options?: RestrictedRequestOptions,
  ): Paged<ShippingLabelList, ShippingLabel> {
    return this.call(operations.getShippingLabels, params, options)
  }

  /**
   * Confirms one or more shipments. It works asynchronously and returns a transaction ID. The Vendor Direct
   * Fulfillment Transactions API returns the result. In each item of `body.shipmentConfirmations[].items`, set at
   * least one of `buyerProductIdentifier` and `vendorProductIdentifier`. In each item of
   * `body.shipmentConfirmations[].containers[].packedItems`, set at least one of `buyerProductIdentifier` and
   * `vendorProductIdentifier`. In each item of `body.shipmentConfirmations[].containers`, if `containerType` is
   * `Carton` or `Pallet`, also set `shipMethod`.
   *
   * `POST /vendor/directFulfillment/shipping/2021-12-28/shipmentConfirmations`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-shipping-v2021-12-28
   * @example
   * const { data } = await vendorDirectFulfillmentShipping.submitShipmentConfirmations({ body: { shipmentConfirmations: [{ purchaseOrderNumber: '2JK3S9VC',
   *   shipmentDetails: { shippedDate: '2026-11-20T16:00:00Z', shipmentStatus: 'SHIPPED' },
   *   sellingParty: { partyId: '999US' }, shipFromParty: { partyId: 'ABCD' }, items: [{ itemSequenceNumber: 1,
   *   buyerProductIdentifier: 'B07N4M94X4', shippedQuantity: { amount: 1, unitOfMeasure: 'Each' } }],
   *   containers: [{ containerType: 'Carton', containerIdentifier: 'box-1', weight: { unitOfMeasure: 'KG',
   *   value: '0.65' }, packedItems: [{ itemSequenceNumber: 1, buyerProductIdentifier: 'B07N4M94X4',
   *   packedQuantity: { amount: 1, unitOfMeasure: 'Each' } }], trackingNumber: '1Z12345E1512345676',
   *   shipMethod: 'UPS_GROUND' }] }] } })
   */
  submitShipmentConfirmations(
    params: SubmitShipmentConfirmationsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransactionReference>> {
    return this.call(operations.submitShipmentConfirmations, params, options)
  }

  /**
   * Reports the status of packages to Amazon's customers while the packages are outside Amazon's network. Only for
   * vendors with their own carrier (VOC). It works asynchronously.
   *
   * `POST /vendor/directFulfillment/shipping/2021-12-28/shipmentStatusUpdates`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-shipping-v2021-12-28
   * @example
   * const { data } = await vendorDirectFulfillmentShipping.submitShipmentStatusUpdates({ body: { shipmentStatusUpdates: [{ purchaseOrderNumber: '2JK3S9VC',
   *   sellingParty: { partyId: '999US' }, shipFromParty: { partyId: 'ABCD' },
   *   statusUpdateDetails: { trackingNumber: '1Z12345E1512345676', statusCode: 'D1', reasonCode: 'NS',
   *   statusDateTime: '2026-11-24T16:20:00Z', statusLocationAddress: { name: 'Jane Doe',
   *   addressLine1: '12 Maple Street', city: 'Seattle', stateOrRegion: 'WA', postalCode: '98101',
   *   countryCode: 'US' } } }] } })
   */
  submitShipmentStatusUpdates(
    params: SubmitShipmentStatusUpdatesParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransactionReference>> {
    return this.call(operations.submitShipmentStatusUpdates, params, options)
  }

  /**
   * Requests shipping labels for purchase orders. It works asynchronously and returns a transaction ID. Read the
   * label with `getShippingLabel` or `getShippingLabels`. In each item of
   * `body.shippingLabelRequests[].containers[].packedItems`, set at least one of `buyerProductIdentifier` and
   * `vendorProductIdentifier`.
   *
   * `POST /vendor/directFulfillment/shipping/2021-12-28/shippingLabels`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-shipping-v2021-12-28
   * @example
   * const { data } = await vendorDirectFulfillmentShipping.submitShippingLabelRequest({ body: { shippingLabelRequests: [{ purchaseOrderNumber: '2JK3S9VC',
   *   sellingParty: { partyId: '999US' }, shipFromParty: { partyId: 'ABCD' }, containers: [{ containerType: 'Carton',
   *   containerIdentifier: 'box-1', weight: { unitOfMeasure: 'KG', value: '0.65' },
   *   packedItems: [{ itemSequenceNumber: 1, buyerProductIdentifier: 'B07N4M94X4', packedQuantity: { amount: 1,
   *   unitOfMeasure: 'Each' } }] }] }] } })
   */
  submitShippingLabelRequest(
    params: SubmitShippingLabelRequestParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransactionReference>> {
    return this.call(operations.submitShippingLabelRequest, params, options)
  }
}
