// Generated from Amazon's model vehicles_2024-11-01. To change this file, see CONTRIBUTING.md.

import type { PagedOperation } from '@selling-partner/auth'
import type { GetVehiclesParams, Vehicle, VehiclesResponse } from './models.js'

/** Operation table of Vehicles 2024-11-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getVehicles: PagedOperation<GetVehiclesParams, VehiclesResponse, Vehicle>
} = {
  getVehicles: {
    api: 'vehicles-2024-11-01',
    id: 'getVehicles',
    method: 'GET',
    path: '/catalog/2024-11-01/automotive/vehicles',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'vehicleType', in: 'query', required: true },
      { name: 'pageToken', in: 'query' },
      { name: 'updatedAfter', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 20, burst: 5 },
    pages: { in: 'pageToken', out: 'pagination.nextToken', items: 'vehicles' },
  },
}
