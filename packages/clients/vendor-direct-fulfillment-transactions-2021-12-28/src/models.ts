// Generated from Amazon's model vendorDirectFulfillmentTransactions_2021-12-28. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Transaction {
  transactionId: string
  status: TransactionStatusValue
  errors?: ErrorList | undefined
}

export interface TransactionStatus {
  transactionStatus?: Transaction | undefined
}

/** Values of `Transaction.status`. */
export type TransactionStatusValue = 'Failure' | 'Processing' | 'Success' | (string & {})

/** Parameters of {@link VendorDirectFulfillmentTransactionsApi.getTransactionStatus}. */
export interface GetTransactionStatusParams {
  transactionId: string
}
