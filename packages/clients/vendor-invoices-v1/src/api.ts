// Generated from Amazon's model vendorInvoices. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { SubmitInvoicesParams, SubmitInvoicesResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Invoices v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-invoices-v1
 */
export class VendorInvoicesApi extends SellingPartnerClient {
  /**
   * Submits invoices and credit notes to Amazon. It works asynchronously and returns a transaction ID. The Vendor
   * Transaction Status API returns the result. In each item of `body.invoices`, if `invoiceType` is `Invoice`,
   * also set `items[].purchaseOrderNumber`. In each item of `body.invoices`, if `invoiceType` is `CreditNote`,
   * also set `items[].creditNoteDetails`.
   *
   * `POST /vendor/payments/v1/invoices`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/submitinvoices
   */
  submitInvoices(params: SubmitInvoicesParams, options?: RequestOptions): Promise<ApiResponse<SubmitInvoicesResponse>> {
    return this.call(operations.submitInvoices, params, options)
  }
}
