// Generated from the model fbaInbound by `npm run generate`. Never edited by hand.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetItemEligibilityPreviewParams, GetItemEligibilityPreviewResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client of Amazon's Selling Partner API for FBA Inbound Eligibility v1.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/fba-inbound-eligibility-v1
 */
export class FbaInboundEligibilityApi extends SellingPartnerClient {
  /**
   * `GET /fba/inbound/v1/eligibility/itemPreview`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getitemeligibilitypreview
   */
  getItemEligibilityPreview(
    params: GetItemEligibilityPreviewParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetItemEligibilityPreviewResponse>> {
    return this.request(operations.getItemEligibilityPreview, params, options)
  }
}
