// Generated from Amazon's model application_2023-11-30. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type NoParams, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import { operations } from './operations.js'

/**
 * Client for Application Management 2023-11-30 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/application-management-v2023-11-30
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ApplicationManagementApi } from '@selling-partner/application-management-2023-11-30'
 * const applicationManagement = new ApplicationManagementApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ApplicationManagementApi extends SellingPartnerClient {
  /**
   * Creates a new client secret for the calling application and sends it to the SQS queue registered in the
   * developer console. Register this queue first. The response has no body. The previous secret stays valid for up
   * to 7 days. Works only in production.
   *
   * `POST /applications/2023-11-30/clientSecret`
   *
   * Usage plan: 0.0167 requests per second (one in 60 s), burst 1. Grant: grantless (`sellingpartnerapi::client_credential:rotation`).
   *
   * @see https://developer-docs.amazon/sp-api/reference/rotateapplicationclientsecret
   * @example
   * await applicationManagement.rotateApplicationClientSecret()
   */
  rotateApplicationClientSecret(params?: NoParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.rotateApplicationClientSecret, params, options)
  }
}
