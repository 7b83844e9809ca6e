// Generated from the model application_2023-11-30 by `npm run generate`. Never edited by hand.

import { type AxiosResponse, type NoParams, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import { operations } from './operations.js'

/**
 * Client of Amazon's Selling Partner API for Application Management 2023-11-30.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/application-management-v2023-11-30
 */
export class ApplicationManagementApi extends SellingPartnerClient {
  /**
   * Makes a new client secret for the calling application and puts it on the SQS queue that is registered for it
   * in the developer console, and nowhere else: the answer is a 204 without a body. The secret in use until then
   * stays valid for up to 7 more days. Works in production only.
   *
   * `POST /applications/2023-11-30/clientSecret`
   *
   * Usage plan: 0.0167 requests per second, burst 1. Grant: grantless (`sellingpartnerapi::client_credential:rotation`).
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/rotateapplicationclientsecret
   */
  rotateApplicationClientSecret(params?: NoParams, options?: RequestOptions): Promise<AxiosResponse<void>> {
    return this.request(operations.rotateApplicationClientSecret, params, options)
  }
}
