// Generated from Amazon's model listingsRestrictions_2021-08-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetListingsRestrictionsParams, RestrictionList } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Listings Restrictions 2021-08-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/listings-restrictions-v2021-08-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ListingsRestrictionsApi } from '@selling-partner/listings-restrictions-2021-08-01'
 * const listingsRestrictions = new ListingsRestrictionsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ListingsRestrictionsApi extends SellingPartnerClient {
  /**
   * Returns the restrictions that prevent a selling partner from listing an ASIN.
   *
   * `GET /listings/2021-08-01/restrictions`
   *
   * Usage plan: 5 requests per second, burst 10; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getlistingsrestrictions
   * @example
   * const { data } = await listingsRestrictions.getListingsRestrictions({ asin: 'B07N4M94X4',
   *   conditionType: 'used_very_good', sellerId: 'A3DWYIK6Y9EEQB', marketplaceIds: ['ATVPDKIKX0DER'] })
   */
  getListingsRestrictions(
    params: GetListingsRestrictionsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<RestrictionList>> {
    return this.call(operations.getListingsRestrictions, params, options)
  }
}
