// Generated from Amazon's model tracking_2026-01-30. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { GetShipmentTrackingParams, GetShipmentTrackingResponse } from './models.js'

/** Operation table of Tracking 2026-01-30. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getShipmentTracking: Operation<GetShipmentTrackingParams | undefined, GetShipmentTrackingResponse>
} = {
  getShipmentTracking: {
    api: 'tracking-2026-01-30',
    id: 'getShipmentTracking',
    method: 'GET',
    path: '/tracking/2026-01-30/shipments/track',
    parameters: [
      { name: 'id', in: 'query' },
      { name: 'acsin', in: 'query' },
      { name: 'aftn', in: 'query' },
      { name: 'containerNumber', in: 'query' },
      { name: 'houseBillOfLadingNumber', in: 'query' },
      { name: 'carrierTracking.trackingNumber', in: 'query' },
      { name: 'carrierTracking.carrierCode', in: 'query' },
      { name: 'Accept-Language', in: 'header' },
    ],
    grant: { type: 'grantless', scope: 'sellingpartnerapi::shipments:track' },
    usagePlan: { rate: 2, burst: 30 },
  },
}
