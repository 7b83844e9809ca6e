// Generated from Amazon's model vendorDirectFulfillmentTransactionsV1. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface GetTransactionResponse {
  payload?: TransactionStatus
  errors?: ErrorEntry[]
}

export interface Transaction {
  transactionId: string
  status: TransactionStatusValue
  errors?: ErrorEntry[]
}

export interface TransactionStatus {
  transactionStatus?: Transaction
}

/** Values of `Transaction.status`. */
export type TransactionStatusValue = 'Failure' | 'Processing' | 'Success' | (string & {})

/** Parameters of {@link VendorDirectFulfillmentTransactionsApi.getTransactionStatus}. */
export interface GetTransactionStatusParams {
  transactionId: string
}
