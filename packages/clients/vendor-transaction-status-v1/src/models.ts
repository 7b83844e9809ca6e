// Generated from Amazon's model vendorTransactionStatus. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface GetTransactionResponse {
  payload?: TransactionStatus | undefined
  errors?: ErrorEntry[] | undefined
}

export interface Transaction {
  transactionId: string
  status: TransactionStatusValue
  errors?: ErrorEntry[] | undefined
}

export interface TransactionStatus {
  transactionStatus?: Transaction | undefined
}

/** Values of `Transaction.status`. */
export type TransactionStatusValue = 'Failure' | 'Processing' | 'Success' | (string & {})

/** Parameters of {@link VendorTransactionStatusApi.getTransaction}. */
export interface GetTransactionParams {
  transactionId: string
}
