// Generated from Amazon's model externalFulfillmentLocation_2026-07-30. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { CreateSandboxLocationParams, CreateSandboxLocationResponse } from './models.js'

/** Operation table of External Fulfillment Location 2026-07-30. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly createSandboxLocation: Operation<CreateSandboxLocationParams, CreateSandboxLocationResponse>
} = {
  createSandboxLocation: {
    api: 'external-fulfillment-location-2026-07-30',
    id: 'createSandboxLocation',
    method: 'POST',
    path: '/externalFulfillment/2026-07-30/location',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    sandboxOnly: true,
  },
}
