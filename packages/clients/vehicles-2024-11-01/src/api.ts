// Generated from Amazon's model vehicles_2024-11-01. To change this file, see CONTRIBUTING.md.

import { type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetVehiclesParams, Vehicle, VehiclesResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vehicles 2024-11-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vehicles-v2024-11-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { VehiclesApi } from '@selling-partner/vehicles-2024-11-01'
 * const vehicles = new VehiclesApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class VehiclesApi extends SellingPartnerClient {
  /**
   * Returns the vehicles in Amazon's catalog for a store, in pages. Use `updatedAfter` to get only changes.
   *
   * `GET /catalog/2024-11-01/automotive/vehicles`
   *
   * Usage plan: 20 requests per second, burst 5. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `pageToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getvehicles
   * @example
   * for await (const item of vehicles.getVehicles({ marketplaceId: 'A1PA6795UKMFR9',
   *   vehicleType: 'CAR' })) console.log(item)
   */
  getVehicles(params: GetVehiclesParams, options?: RequestOptions): Paged<VehiclesResponse, Vehicle> {
    return this.call(operations.getVehicles, params, options)
  }
}
