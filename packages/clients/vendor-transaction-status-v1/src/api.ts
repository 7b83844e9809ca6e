// Generated from Amazon's model vendorTransactionStatus. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetTransactionParams, GetTransactionResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Transaction Status v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-transaction-status-v1
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
   */
  getTransaction(params: GetTransactionParams, options?: RequestOptions): Promise<ApiResponse<GetTransactionResponse>> {
    return this.call(operations.getTransaction, params, options)
  }
}
