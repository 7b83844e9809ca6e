// Generated from the model authorization_v1 by `npm run generate`. Never edited by hand.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetAuthorizationCodeParams, GetAuthorizationCodeResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client of Amazon's Selling Partner API for Authorization v1. Amazon has retired this API.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/authorization-v1
 * @deprecated
 */
export class AuthorizationApi extends SellingPartnerClient {
  /**
   * Gives an LWA authorization code for a seller who had authorized the application on Amazon MWS. Exchange the
   * code for a refresh token within 5 minutes; the seller need not consent again.
   *
   * `GET /authorization/v1/authorizationCode`
   *
   * Usage plan: 1 request per second, burst 5. Grant: grantless (`sellingpartnerapi::migration`).
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getauthorizationcode
   */
  getAuthorizationCode(
    params: GetAuthorizationCodeParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetAuthorizationCodeResponse>> {
    return this.request(operations.getAuthorizationCode, params, options)
  }
}
