// Generated from the model vendorTransactionStatus by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Vendor Transaction Status v1: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
  getTransaction: {
    api: 'vendor-transaction-status-v1',
    id: 'getTransaction',
    method: 'GET',
    path: '/vendor/transactions/v1/transactions/{transactionId}',
    parameters: [{ name: 'transactionId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 20 },
  },
} as const satisfies Record<string, Operation>
