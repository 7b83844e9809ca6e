// Generated from Amazon's model vendorInvoices. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { SubmitInvoicesParams, SubmitInvoicesResponse } from './models.js'

/** Operation table of Vendor Invoices v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly submitInvoices: Operation<SubmitInvoicesParams, SubmitInvoicesResponse>
} = {
  submitInvoices: {
    api: 'vendor-invoices-v1',
    id: 'submitInvoices',
    method: 'POST',
    path: '/vendor/payments/v1/invoices',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
}
