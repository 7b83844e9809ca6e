// Generated from the model vendorDirectFulfillmentTransactions_2021-12-28 by `npm run generate`. Never edited by hand.

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
