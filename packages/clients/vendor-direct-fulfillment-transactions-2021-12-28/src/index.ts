// Generated from the model vendorDirectFulfillmentTransactions_2021-12-28 by `npm run generate`. Never edited by hand.

export { VendorDirectFulfillmentTransactionsApi } from './api.js'
export type { ErrorList, GetTransactionStatusParams, ModelError, Transaction, TransactionStatus } from './models.js'
export { operations } from './operations.js'
