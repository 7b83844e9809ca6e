// Generated from Amazon's model sellers. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type NoParams, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetAccountResponse, GetMarketplaceParticipationsResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Sellers v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/sellers-v1
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { SellersApi } from '@selling-partner/sellers-v1'
 * const sellers = new SellersApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class SellersApi extends SellingPartnerClient {
  /**
   * Returns a seller's account: its stores, selling plan, business and primary contact.
   *
   * `GET /sellers/v1/account`
   *
   * Usage plan: 0.016 requests per second (one in 63 s), burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/sellers-v1
   * @example
   * const { data } = await sellers.getAccount()
   */
  getAccount(params?: NoParams, options?: RequestOptions): Promise<ApiResponse<GetAccountResponse>> {
    return this.call(operations.getAccount, params, options)
  }

  /**
   * Returns the Amazon stores in which the seller can list items, and the seller's participation in each.
   *
   * `GET /sellers/v1/marketplaceParticipations`
   *
   * Usage plan: 0.016 requests per second (one in 63 s), burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getmarketplaceparticipations
   * @example
   * const { data } = await sellers.getMarketplaceParticipations()
   */
  getMarketplaceParticipations(
    params?: NoParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetMarketplaceParticipationsResponse>> {
    return this.call(operations.getMarketplaceParticipations, params, options)
  }
}
