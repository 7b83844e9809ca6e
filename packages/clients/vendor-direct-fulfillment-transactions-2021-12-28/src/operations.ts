// Generated from Amazon's model vendorDirectFulfillmentTransactions_2021-12-28. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { GetTransactionStatusParams, TransactionStatus } from './models.js'

/** Operation table of Vendor Direct Fulfillment Transactions 2021-12-28. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getTransactionStatus: Operation<GetTransactionStatusParams, TransactionStatus>
} = {
  getTransactionStatus: {
    api: 'vendor-direct-fulfillment-transactions-2021-12-28',
    id: 'getTransactionStatus',
    method: 'GET',
    path: '/vendor/directFulfillment/transactions/2021-12-28/transactions/{transactionId}',
    parameters: [{ name: 'transactionId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
}
