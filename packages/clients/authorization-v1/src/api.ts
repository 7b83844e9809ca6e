// Generated from Amazon's model authorization_v1. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetAuthorizationCodeParams, GetAuthorizationCodeResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Authorization v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/authorization-v1
 * @deprecated Amazon has retired this API.
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { AuthorizationApi } from '@selling-partner/authorization-v1'
 * const authorization = new AuthorizationApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class AuthorizationApi extends SellingPartnerClient {
  /**
   * Returns an LWA authorization code for a seller who authorized the application on Amazon MWS. Exchange the code
   * for a refresh token within 5 minutes. The seller does not have to consent again.
   *
   * `GET /authorization/v1/authorizationCode`
   *
   * Usage plan: 1 request per second, burst 5. Grant: grantless (`sellingpartnerapi::migration`).
   *
   * @see https://developer-docs.amazon/sp-api/reference/getauthorizationcode
   * @example
   * const { data } = await authorization.getAuthorizationCode({ sellingPartnerId: 'A3DWYIK6Y9EEQB',
   *   developerId: '493857362041', mwsAuthToken: 'amzn.mws.4ea38b7b-f563-7709-4bae-12ab34cd56ef' })
   */
  getAuthorizationCode(
    params: GetAuthorizationCodeParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetAuthorizationCodeResponse>> {
    return this.call(operations.getAuthorizationCode, params, options)
  }
}
