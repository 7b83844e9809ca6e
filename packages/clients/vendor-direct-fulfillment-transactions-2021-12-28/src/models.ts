// Generated from Amazon's model vendorDirectFulfillmentTransactions_2021-12-28. To change this file, see CONTRIBUTING.md.

export interface ErrorList {
  errors: ModelError[]
}

export interface ModelError {
  code: string
  message: string
  details?: string
}

export interface Transaction {
  transactionId: string
  status: 'Failure' | 'Processing' | 'Success'
  errors?: ErrorList
}

export interface TransactionStatus {
  transactionStatus?: Transaction
}

/** Parameters of {@link VendorDirectFulfillmentTransactionsApi.getTransactionStatus}. */
export interface GetTransactionStatusParams {
  transactionId: string
}
