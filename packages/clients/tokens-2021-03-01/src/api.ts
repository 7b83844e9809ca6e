// Generated from Amazon's model tokens_2021-03-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { CreateRestrictedDataTokenParams, CreateRestrictedDataTokenResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Tokens 2021-03-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/tokens-v2021-03-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { TokensApi } from '@selling-partner/tokens-2021-03-01'
 * const tokens = new TokensApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class TokensApi extends SellingPartnerClient {
  /**
   * Returns one RDT for up to 50 restricted resources. Pass it to a call of one of them as the option
   * `restrictedDataToken`: it replaces the access token. It is not valid for other resources.
   *
   * `POST /tokens/2021-03-01/restrictedDataToken`
   *
   * Usage plan: 1 request per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createrestricteddatatoken
   * @example
   * const { data } = await tokens.createRestrictedDataToken({ body: { restrictedResources: [{ method: 'GET',
   *   path: '/orders/v0/orders', dataElements: ['buyerInfo', 'shippingAddress'] }] } })
   */
  createRestrictedDataToken(
    params: CreateRestrictedDataTokenParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateRestrictedDataTokenResponse>> {
    return this.call(operations.createRestrictedDataToken, params, options)
  }
}
