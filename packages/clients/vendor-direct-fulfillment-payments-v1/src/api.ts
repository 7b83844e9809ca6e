// Generated from Amazon's model vendorDirectFulfillmentPaymentsV1. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { SubmitInvoiceParams, SubmitInvoiceResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Direct Fulfillment Payments v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-payments-v1
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { VendorDirectFulfillmentPaymentsApi } from '@selling-partner/vendor-direct-fulfillment-payments-v1'
 * const vendorDirectFulfillmentPayments = new VendorDirectFulfillmentPaymentsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
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
   * @example
   * const { data } = await vendorDirectFulfillmentPayments.submitInvoice({ body: { invoices: [{ invoiceNumber: '2026-0042',
   *   invoiceDate: '2026-11-20T11:16:24Z', remitToParty: { partyId: '999DE', address: { name: 'Acme Supplies GmbH',
   *   addressLine1: 'Hafenstrasse 12', city: 'Hamburg', stateOrRegion: 'HH', postalCode: '20457', countryCode: 'DE' },
   *   taxRegistrationDetails: [{ taxRegistrationType: 'VAT', taxRegistrationNumber: 'DE123456789' }] },
   *   shipFromParty: { partyId: 'ABCD' }, invoiceTotal: { currencyCode: 'EUR', amount: '119.00' },
   *   taxTotals: [{ taxType: 'VAT', taxRate: '0.19', taxAmount: { currencyCode: 'EUR', amount: '19.00' },
   *   taxableAmount: { currencyCode: 'EUR', amount: '100.00' } }], items: [{ itemSequenceNumber: '1',
   *   buyerProductIdentifier: 'B07N4M94X4', invoicedQuantity: { amount: 10, unitOfMeasure: 'Each' },
   *   netCost: { currencyCode: 'EUR', amount: '10.00' }, purchaseOrderNumber: '2JK3S9VC' }] }] } })
   */
  submitInvoice(params: SubmitInvoiceParams, options?: RequestOptions): Promise<ApiResponse<SubmitInvoiceResponse>> {
    return this.call(operations.submitInvoice, params, options)
  }
}
