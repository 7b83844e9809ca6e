// Generated from Amazon's model vendorDirectFulfillmentTransactions_2021-12-28. To change this file, see CONTRIBUTING.md.

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Status of an asynchronous request. */
export interface Transaction {
  /** ID of the transaction, from the response of the POST request that started it. */
  transactionId: string
  /** Progress of the processing. */
  status: TransactionStatusValue
  /** Reasons for the failure. Only present if `status` is `Failure`. */
  errors?: ErrorList | undefined
}

/** Response of `getTransactionStatus`. */
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
