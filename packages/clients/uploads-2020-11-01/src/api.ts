// Generated from Amazon's model uploads_2020-11-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { CreateUploadDestinationForResourceParams, CreateUploadDestinationResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Uploads 2020-11-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/uploads-v2020-11-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { UploadsApi } from '@selling-partner/uploads-2020-11-01'
 * const uploads = new UploadsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class UploadsApi extends SellingPartnerClient {
  /**
   * Creates an upload destination and returns its URL and ID. Upload the file to the URL, then pass the ID to the
   * operation that uses the file. If `resource` is `aplus/2020-11-01/contentDocuments`, also set `contentType`.
   *
   * `POST /uploads/2020-11-01/uploadDestinations/{resource}`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createuploaddestinationforresource
   * @example
   * const { data } = await uploads.createUploadDestinationForResource({ marketplaceIds: ['ATVPDKIKX0DER'],
   *   contentMD5: '97WrSKv9ffHkDopCdB32mw==', resource: 'aplus/2020-11-01/contentDocuments',
   *   contentType: 'image/png' })
   */
  createUploadDestinationForResource(
    params: CreateUploadDestinationForResourceParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateUploadDestinationResponse>> {
    return this.call(operations.createUploadDestinationForResource, params, options)
  }
}
