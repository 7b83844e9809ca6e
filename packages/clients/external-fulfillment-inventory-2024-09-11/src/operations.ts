// Generated from the model externalFulfillmentInventory_2024-09-11 by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of External Fulfillment Inventory 2024-09-11: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
  batchInventory: {
    api: 'external-fulfillment-inventory-2024-09-11',
    id: 'batchInventory',
    method: 'POST',
    path: '/externalFulfillment/inventory/2024-09-11/inventories',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 50, burst: 100 },
  },
} as const satisfies Record<string, Operation>
