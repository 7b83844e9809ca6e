// Generated from the model vendorDirectFulfillmentTransactions_2021-12-28 by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Vendor Direct Fulfillment Transactions 2021-12-28: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
  getTransactionStatus: {
    api: 'vendor-direct-fulfillment-transactions-2021-12-28',
    id: 'getTransactionStatus',
    method: 'GET',
    path: '/vendor/directFulfillment/transactions/2021-12-28/transactions/{transactionId}',
    parameters: [{ name: 'transactionId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
} as const satisfies Record<string, Operation>
