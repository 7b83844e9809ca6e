// Generated from Amazon's model vendorDirectFulfillmentTransactionsV1. To change this file, see CONTRIBUTING.md.

export interface GetTransactionResponse {
  payload?: TransactionStatus
  errors?: ModelError[]
}

export interface ModelError {
  code: string
  message: string
  details?: string
}

export interface Transaction {
  transactionId: string
  status: 'Failure' | 'Processing' | 'Success'
  errors?: ModelError[]
}

export interface TransactionStatus {
  transactionStatus?: Transaction
}

/** Parameters of {@link VendorDirectFulfillmentTransactionsApi.getTransactionStatus}. */
export interface GetTransactionStatusParams {
  transactionId: string
}
