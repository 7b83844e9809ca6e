// Generated from Amazon's model vendorInvoices. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { SubmitInvoicesParams, SubmitInvoicesResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Invoices v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-invoices-v1
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { VendorInvoicesApi } from '@selling-partner/vendor-invoices-v1'
 * const vendorInvoices = new VendorInvoicesApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
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
   * @example
   * const { data } = await vendorInvoices.submitInvoices({ body: { invoices: [{ invoiceType: 'Invoice',
   *   id: '2026-0042', date: '2026-11-20T12:00:00Z', remitToParty: { partyId: 'ABCDE' },
   *   billToParty: { partyId: 'AMZ1' }, invoiceTotal: { currencyCode: 'USD', amount: '120.00' },
   *   items: [{ itemSequenceNumber: 1, amazonProductIdentifier: 'B07N4M94X4', invoicedQuantity: { amount: 10,
   *   unitOfMeasure: 'Eaches' }, netCost: { currencyCode: 'USD', amount: '12.00' },
   *   purchaseOrderNumber: '4Z32PABC' }] }] } })
   */
  submitInvoices(params: SubmitInvoicesParams, options?: RequestOptions): Promise<ApiResponse<SubmitInvoicesResponse>> {
    return this.call(operations.submitInvoices, params, options)
  }
}
