// Generated from Amazon's model vendorDirectFulfillmentTransactionsV1. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { GetTransactionResponse, GetTransactionStatusParams } from './models.js'

/** Operation table of Vendor Direct Fulfillment Transactions v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getTransactionStatus: Operation<GetTransactionStatusParams, GetTransactionResponse>
} = {
  getTransactionStatus: {
    api: 'vendor-direct-fulfillment-transactions-v1',
    id: 'getTransactionStatus',
    method: 'GET',
    path: '/vendor/directFulfillment/transactions/v1/transactions/{transactionId}',
    parameters: [{ name: 'transactionId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
}
