// Generated from Amazon's model vendorDirectFulfillmentPaymentsV1. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { SubmitInvoiceParams, SubmitInvoiceResponse } from './models.js'

/** Operation table of Vendor Direct Fulfillment Payments v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly submitInvoice: Operation<SubmitInvoiceParams, SubmitInvoiceResponse>
} = {
  submitInvoice: {
    api: 'vendor-direct-fulfillment-payments-v1',
    id: 'submitInvoice',
    method: 'POST',
    path: '/vendor/directFulfillment/payments/v1/invoices',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
}
