// Generated from Amazon's model shipmentInvoicingV0. To change this file, see CONTRIBUTING.md.

import {
  type ApiResponse,
  type RequestOptions,
  type RestrictedRequestOptions,
  SellingPartnerClient,
} from '@selling-partner/auth'
import type {
  GetInvoiceStatusParams,
  GetInvoiceStatusResponse,
  GetShipmentDetailsParams,
  GetShipmentDetailsResponse,
  SubmitInvoiceParams,
  SubmitInvoiceResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Shipment Invoicing v0 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/shipment-invoicing-v0
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ShipmentInvoicingApi } from '@selling-partner/shipment-invoicing-v0'
 * const shipmentInvoicing = new ShipmentInvoicingApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ShipmentInvoicingApi extends SellingPartnerClient {
  /**
   * Returns the validation status of the submitted invoice of a shipment.
   *
   * `GET /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice/status`
   *
   * Usage plan: 1.133 requests per second, burst 25. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/shipment-invoicing-v0
   * @example
   * const { data } = await shipmentInvoicing.getInvoiceStatus({ shipmentId: 'DYqTx8bWp' })
   */
  getInvoiceStatus(
    params: GetInvoiceStatusParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetInvoiceStatusResponse>> {
    return this.call(operations.getInvoiceStatus, params, options)
  }

  /**
   * Returns the data that the seller needs to issue the invoice of a shipment.
   *
   * `GET /fba/outbound/brazil/v0/shipments/{shipmentId}`
   *
   * Usage plan: 1.133 requests per second, burst 25. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/getshipmentdetails
   * @example
   * const { data } = await shipmentInvoicing.getShipmentDetails({ shipmentId: 'DYqTx8bWp' })
   */
  getShipmentDetails(
    params: GetShipmentDetailsParams,
    options?: RestrictedRequestOptions,
  ): Promise<ApiResponse<GetShipmentDetailsResponse>> {
    return this.call(operations.getShipmentDetails, params, options)
  }

  /**
   * Submits the invoice document of a shipment. `getInvoiceStatus` tells whether Amazon accepts it.
   *
   * `POST /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice`
   *
   * Usage plan: 1.133 requests per second, burst 25. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/shipment-invoicing-v0
   * @example
   * const { data } = await shipmentInvoicing.submitInvoice({ shipmentId: 'DYqTx8bWp',
   *   body: { MarketplaceId: 'A2Q3Y263D00KWC', InvoiceContent: 'PGludm9pY2UgbnVtYmVyPSIyMDI2LTAwNDIiLz4=',
   *   ContentMD5Value: 'JEJD1zyTpCAoruhJZ9totw==' } })
   */
  submitInvoice(params: SubmitInvoiceParams, options?: RequestOptions): Promise<ApiResponse<SubmitInvoiceResponse>> {
    return this.call(operations.submitInvoice, params, options)
  }
}
