// Generated from the model vendorInvoices by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Vendor Invoices v1: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
  submitInvoices: {
    api: 'vendor-invoices-v1',
    id: 'submitInvoices',
    method: 'POST',
    path: '/vendor/payments/v1/invoices',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
} as const satisfies Record<string, Operation>
