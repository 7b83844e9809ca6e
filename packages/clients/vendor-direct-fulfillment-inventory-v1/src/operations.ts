// Generated from Amazon's model vendorDirectFulfillmentInventoryV1. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { SubmitInventoryUpdateParams, SubmitInventoryUpdateResponse } from './models.js'

/** Operation table of Vendor Direct Fulfillment Inventory v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly submitInventoryUpdate: Operation<SubmitInventoryUpdateParams, SubmitInventoryUpdateResponse>
} = {
  submitInventoryUpdate: {
    api: 'vendor-direct-fulfillment-inventory-v1',
    id: 'submitInventoryUpdate',
    method: 'POST',
    path: '/vendor/directFulfillment/inventory/v1/warehouses/{warehouseId}/items',
    parameters: [
      { name: 'warehouseId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
}
