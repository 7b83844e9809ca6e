// Generated from Amazon's model vendorDirectFulfillmentTransactionsV1. To change this file, see CONTRIBUTING.md.

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Response of `getTransactionStatus`. */
export interface GetTransactionResponse {
  /** The status of the transaction. */
  payload?: TransactionStatus | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Status of an asynchronous request. */
export interface Transaction {
  /** ID of the transaction, from the response of the POST request that started it. */
  transactionId: string
  /** Progress of the processing. */
  status: TransactionStatusValue
  /** Reasons for the failure. Only present if `status` is `Failure`. */
  errors?: ErrorEntry[] | undefined
}

/** Wrapper of the transaction status. */
export interface TransactionStatus {
  /** Status of the asynchronous request. */
  transactionStatus?: Transaction | undefined
}

/** Values of `Transaction.status`. */
export type TransactionStatusValue = 'Failure' | 'Processing' | 'Success' | (string & {})

/** Parameters of {@link VendorDirectFulfillmentTransactionsApi.getTransactionStatus}. */
export interface GetTransactionStatusParams {
  /** ID of the transaction, from the response of the POST request that started it. */
  transactionId: string
}
