// Generated from Amazon's model vendorTransactionStatus. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { GetTransactionParams, GetTransactionResponse } from './models.js'

/** Operation table of Vendor Transaction Status v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getTransaction: Operation<GetTransactionParams, GetTransactionResponse>
} = {
  getTransaction: {
    api: 'vendor-transaction-status-v1',
    id: 'getTransaction',
    method: 'GET',
    path: '/vendor/transactions/v1/transactions/{transactionId}',
    parameters: [{ name: 'transactionId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 20 },
  },
}
