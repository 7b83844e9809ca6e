// Generated from Amazon's model vendorDirectFulfillmentPaymentsV1. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { SubmitInvoiceParams, SubmitInvoiceResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Direct Fulfillment Payments v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-payments-v1
 */
export class VendorDirectFulfillmentPaymentsApi extends SellingPartnerClient {
  /**
   * Submits one or more invoices for direct fulfillment orders. Returns a transaction ID; the Transaction Status
   * API returns the result of the transaction.
   *
   * `POST /vendor/directFulfillment/payments/v1/invoices`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-payments-v1
   */
  submitInvoice(params: SubmitInvoiceParams, options?: RequestOptions): Promise<ApiResponse<SubmitInvoiceResponse>> {
    return this.call(operations.submitInvoice, params, options)
  }
}
