// Generated from the model vendorDirectFulfillmentPaymentsV1 by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Vendor Direct Fulfillment Payments v1: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
  submitInvoice: {
    api: 'vendor-direct-fulfillment-payments-v1',
    id: 'submitInvoice',
    method: 'POST',
    path: '/vendor/directFulfillment/payments/v1/invoices',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
} as const satisfies Record<string, Operation>
