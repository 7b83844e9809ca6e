// Generated from the model vendorDirectFulfillmentTransactionsV1 by `npm run generate`. Never edited by hand.

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
