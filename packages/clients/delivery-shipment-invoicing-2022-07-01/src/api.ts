// Generated from Amazon's model deliveryShipmentInvoiceV2022-07-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  GetInvoiceStatusParams,
  GetInvoiceStatusResponse,
  SubmitInvoiceParams,
  SubmitInvoiceResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Delivery Shipment Invoicing 2022-07-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/delivery-shipment-invoicing-v2022-07-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { DeliveryShipmentInvoicingApi } from '@selling-partner/delivery-shipment-invoicing-2022-07-01'
 * const deliveryShipmentInvoicing = new DeliveryShipmentInvoicingApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class DeliveryShipmentInvoicingApi extends SellingPartnerClient {
  /**
   * Returns the processing status of the invoice of an order or a shipment. Set `orderId` or `shipmentId`. If both
   * are set, Amazon uses `orderId`. Set at least one of `orderId` and `shipmentId`.
   *
   * `GET /delivery/2022-07-01/invoice/status`
   *
   * Usage plan: 1.133 requests per second, burst 25. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/delivery-shipment-invoicing-v2022-07-01
   * @example
   * const { data } = await deliveryShipmentInvoicing.getInvoiceStatus({ orderId: '701-4829163-7720458',
   *   marketplaceId: 'A2Q3Y263D00KWC', invoiceType: 'Outbound', programType: 'EasyShip' })
   */
  getInvoiceStatus(
    params: GetInvoiceStatusParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetInvoiceStatusResponse>> {
    return this.call(operations.getInvoiceStatus, params, options)
  }

  /**
   * Submits an invoice for an order or a shipment. Set `orderId` or `shipmentId`. If both are set, Amazon uses
   * `orderId`. Amazon validates the invoice afterwards: check the result with `getInvoiceStatus`. Set at least one
   * of `orderId` and `shipmentId`.
   *
   * `POST /delivery/2022-07-01/invoice`
   *
   * Usage plan: 1.133 requests per second, burst 25. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/delivery-shipment-invoicing-v2022-07-01
   * @example
   * const { data } = await deliveryShipmentInvoicing.submitInvoice({ orderId: '701-4829163-7720458',
   *   body: { marketplaceId: 'A2Q3Y263D00KWC', invoiceType: 'Outbound', programType: 'EasyShip',
   *   invoiceContent: 'PGludm9pY2UgbnVtYmVyPSIyMDI2LTAwNDIiLz4=', contentMD5Value: 'JEJD1zyTpCAoruhJZ9totw==' } })
   */
  submitInvoice(params: SubmitInvoiceParams, options?: RequestOptions): Promise<ApiResponse<SubmitInvoiceResponse>> {
    return this.call(operations.submitInvoice, params, options)
  }
}
