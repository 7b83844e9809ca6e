// Generated from the model vendorDirectFulfillmentTransactionsV1 by `npm run generate`. Never edited by hand.

export { VendorDirectFulfillmentTransactionsApi } from './api.js'
export type {
  GetTransactionResponse,
  GetTransactionStatusParams,
  ModelError,
  Transaction,
  TransactionStatus,
} from './models.js'
export { operations } from './operations.js'
