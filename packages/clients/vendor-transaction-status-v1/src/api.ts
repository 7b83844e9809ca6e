// Generated from Amazon's model vendorTransactionStatus. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetTransactionParams, GetTransactionResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Transaction Status v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-transaction-status-v1
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { VendorTransactionStatusApi } from '@selling-partner/vendor-transaction-status-v1'
 * const vendorTransactionStatus = new VendorTransactionStatusApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class VendorTransactionStatusApi extends SellingPartnerClient {
  /**
   * Returns whether an asynchronous request is still being processed, has succeeded or has failed.
   *
   * `GET /vendor/transactions/v1/transactions/{transactionId}`
   *
   * Usage plan: 10 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/vendor-transaction-status-v1
   * @example
   * const { data } = await vendorTransactionStatus.getTransaction({ transactionId: '20260904190535-eef8cad8-418e-4ed3-ac72-789e2ee6214a' })
   */
  getTransaction(params: GetTransactionParams, options?: RequestOptions): Promise<ApiResponse<GetTransactionResponse>> {
    return this.call(operations.getTransaction, params, options)
  }
}
