// Generated from Amazon's model externalFulfillmentLocation_2026-07-30. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { CreateSandboxLocationParams, CreateSandboxLocationResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for External Fulfillment Location 2026-07-30 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/external-fulfillment-location-v2026-07-30
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ExternalFulfillmentLocationApi } from '@selling-partner/external-fulfillment-location-2026-07-30'
 * const externalFulfillmentLocation = new ExternalFulfillmentLocationApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ExternalFulfillmentLocationApi extends SellingPartnerClient {
  /**
   * Creates a test location with its merchant and returns the location IDs. Works only at a sandbox endpoint. A
   * repeated call with the same `locationName` has no second effect.
   *
   * `POST /externalFulfillment/2026-07-30/location`
   *
   * Usage plan: not documented. Grant: seller. Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createsandboxlocation
   * @example
   * const { data } = await externalFulfillmentLocation.createSandboxLocation({ body: { merchantIds: ['A3DWYIK6Y9EEQB'],
   *   marketplaceId: 'A21TJRUUN4KGV', channels: ['FBA', 'MFN'], locationName: 'Mumbai test warehouse' } })
   */
  createSandboxLocation(
    params: CreateSandboxLocationParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateSandboxLocationResponse>> {
    return this.call(operations.createSandboxLocation, params, options)
  }
}
