// Generated from the model vendorDirectFulfillmentInventoryV1 by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Vendor Direct Fulfillment Inventory v1: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
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
} as const satisfies Record<string, Operation>
