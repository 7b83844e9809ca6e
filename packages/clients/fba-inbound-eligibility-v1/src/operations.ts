// Generated from Amazon's model fbaInbound. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { GetItemEligibilityPreviewParams, GetItemEligibilityPreviewResponse } from './models.js'

/** Operation table of FBA Inbound Eligibility v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getItemEligibilityPreview: Operation<GetItemEligibilityPreviewParams, GetItemEligibilityPreviewResponse>
} = {
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
}
