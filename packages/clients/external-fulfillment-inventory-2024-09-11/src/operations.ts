// Generated from Amazon's model externalFulfillmentInventory_2024-09-11. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { BatchInventoryParams, BatchInventoryResponse } from './models.js'

/** Operation table of External Fulfillment Inventory 2024-09-11. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly batchInventory: Operation<BatchInventoryParams, BatchInventoryResponse>
} = {
  batchInventory: {
    api: 'external-fulfillment-inventory-2024-09-11',
    id: 'batchInventory',
    method: 'POST',
    path: '/externalFulfillment/inventory/2024-09-11/inventories',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 50, burst: 100 },
  },
}
