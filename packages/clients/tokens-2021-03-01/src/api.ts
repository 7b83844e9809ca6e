// Generated from the model tokens_2021-03-01 by `npm run generate`. Never edited by hand.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { CreateRestrictedDataTokenParams, CreateRestrictedDataTokenResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client of Amazon's Selling Partner API for Tokens 2021-03-01.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/tokens-v2021-03-01
 */
export class TokensApi extends SellingPartnerClient {
  /**
   * Gets one RDT for up to 50 restricted resources. It goes with a call of one of them in place of the access
   * token, as the option `restrictedDataToken`, and opens nothing else.
   *
   * `POST /tokens/2021-03-01/restrictedDataToken`
   *
   * Usage plan: 1 request per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createrestricteddatatoken
   */
  createRestrictedDataToken(
    params: CreateRestrictedDataTokenParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateRestrictedDataTokenResponse>> {
    return this.request(operations.createRestrictedDataToken, params, options)
  }
}
