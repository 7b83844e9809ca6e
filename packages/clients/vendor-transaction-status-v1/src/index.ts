// Generated from the model vendorTransactionStatus by `npm run generate`. Never edited by hand.

export { VendorTransactionStatusApi } from './api.js'
export type {
  GetTransactionParams,
  GetTransactionResponse,
  ModelError,
  Transaction,
  TransactionStatus,
} from './models.js'
export { operations } from './operations.js'
