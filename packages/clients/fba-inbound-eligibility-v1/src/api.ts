// Generated from Amazon's model fbaInbound. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetItemEligibilityPreviewParams, GetItemEligibilityPreviewResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for FBA Inbound Eligibility v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/fba-inbound-eligibility-v1
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { FbaInboundEligibilityApi } from '@selling-partner/fba-inbound-eligibility-v1'
 * const fbaInboundEligibility = new FbaInboundEligibilityApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class FbaInboundEligibilityApi extends SellingPartnerClient {
  /**
   * Returns whether an item is eligible for a program, and the reasons if it is not. `marketplaceIds` is required
   * for the program `INBOUND`. If `program` is `INBOUND`, also set `marketplaceIds`.
   *
   * `GET /fba/inbound/v1/eligibility/itemPreview`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getitemeligibilitypreview
   * @example
   * const { data } = await fbaInboundEligibility.getItemEligibilityPreview({ marketplaceIds: ['ATVPDKIKX0DER'],
   *   asin: 'B07N4M94X4', program: 'INBOUND' })
   */
  getItemEligibilityPreview(
    params: GetItemEligibilityPreviewParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetItemEligibilityPreviewResponse>> {
    return this.call(operations.getItemEligibilityPreview, params, options)
  }
}
