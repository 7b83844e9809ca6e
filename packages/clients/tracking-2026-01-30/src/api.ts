// Generated from Amazon's model tracking_2026-01-30. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetShipmentTrackingParams, GetShipmentTrackingResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Tracking 2026-01-30 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/tracking-v2026-01-30
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { TrackingApi } from '@selling-partner/tracking-2026-01-30'
 * const tracking = new TrackingApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class TrackingApi extends SellingPartnerClient {
  /**
   * Returns the milestones and the estimates of one shipment. Identify the shipment with one of the ID parameters.
   *
   * `GET /tracking/2026-01-30/shipments/track`
   *
   * Usage plan: 2 requests per second, burst 30. Grant: grantless (`sellingpartnerapi::shipments:track`).
   *
   * @see https://developer-docs.amazon/sp-api/reference/getshipmenttracking
   * @example
   * const { data } = await tracking.getShipmentTracking({ 'carrierTracking.trackingNumber': '1Z12345E1512345676',
   *   'carrierTracking.carrierCode': 'UPS' })
   */
  getShipmentTracking(
    params?: GetShipmentTrackingParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetShipmentTrackingResponse>> {
    return this.call(operations.getShipmentTracking, params, options)
  }
}
