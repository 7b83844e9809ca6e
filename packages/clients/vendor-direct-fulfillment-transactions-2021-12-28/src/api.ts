// Generated from Amazon's model vendorDirectFulfillmentTransactions_2021-12-28. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetTransactionStatusParams, TransactionStatus } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Direct Fulfillment Transactions 2021-12-28 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-transactions-v2021-12-28
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { VendorDirectFulfillmentTransactionsApi } from '@selling-partner/vendor-direct-fulfillment-transactions-2021-12-28'
 * const vendorDirectFulfillmentTransactions = new VendorDirectFulfillmentTransactionsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class VendorDirectFulfillmentTransactionsApi extends SellingPartnerClient {
  /**
   * Returns whether an asynchronous request is still being processed, has succeeded or has failed.
   *
   * `GET /vendor/directFulfillment/transactions/2021-12-28/transactions/{transactionId}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-transactions-v2021-12-28
   * @example
   * const { data } = await vendorDirectFulfillmentTransactions.getTransactionStatus({ transactionId: '20260904190535-eef8cad8-418e-4ed3-ac72-789e2ee6214a' })
   */
  getTransactionStatus(
    params: GetTransactionStatusParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransactionStatus>> {
    return this.call(operations.getTransactionStatus, params, options)
  }
}
