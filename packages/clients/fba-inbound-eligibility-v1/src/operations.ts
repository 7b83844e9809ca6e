// Generated from the model fbaInbound by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of FBA Inbound Eligibility v1: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
  getItemEligibilityPreview: {
    api: 'fba-inbound-eligibility-v1',
    id: 'getItemEligibilityPreview',
    method: 'GET',
    path: '/fba/inbound/v1/eligibility/itemPreview',
    parameters: [
      { name: 'asin', in: 'query', required: true },
      { name: 'program', in: 'query', required: true },
      { name: 'marketplaceIds', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
  },
} as const satisfies Record<string, Operation>
