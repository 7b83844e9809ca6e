// Generated from the model vendorDirectFulfillmentTransactionsV1 by `npm run generate`. Never edited by hand.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetTransactionResponse, GetTransactionStatusParams } from './models.js'
import { operations } from './operations.js'

/**
 * Client of Amazon's Selling Partner API for Vendor Direct Fulfillment Transactions v1.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-transactions-v1
 */
export class VendorDirectFulfillmentTransactionsApi extends SellingPartnerClient {
  /**
   * `GET /vendor/directFulfillment/transactions/v1/transactions/{transactionId}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-transactions-v1
   */
  getTransactionStatus(
    params: GetTransactionStatusParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetTransactionResponse>> {
    return this.request(operations.getTransactionStatus, params, options)
  }
}
