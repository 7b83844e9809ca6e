// Generated from Amazon's model vendorTransactionStatus. To change this file, see CONTRIBUTING.md.

export { VendorTransactionStatusApi } from './api.js'
export type {
  ErrorEntry,
  GetTransactionParams,
  GetTransactionResponse,
  Transaction,
  TransactionStatus,
  TransactionStatusValue,
} from './models.js'
export { operations } from './operations.js'
