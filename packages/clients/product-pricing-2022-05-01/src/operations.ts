// Generated from Amazon's model productPricing_2022-05-01. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  CompetitiveSummaryBatchResponse,
  GetCompetitiveSummaryParams,
  GetFeaturedOfferExpectedPriceBatchParams,
  GetFeaturedOfferExpectedPriceBatchResponse,
} from './models.js'

/** Operation table of Product Pricing 2022-05-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getCompetitiveSummary: Operation<GetCompetitiveSummaryParams, CompetitiveSummaryBatchResponse>
  readonly getFeaturedOfferExpectedPriceBatch: Operation<
    GetFeaturedOfferExpectedPriceBatchParams,
    GetFeaturedOfferExpectedPriceBatchResponse
  >
} = {
  getCompetitiveSummary: {
    api: 'product-pricing-2022-05-01',
    id: 'getCompetitiveSummary',
    method: 'POST',
    path: '/batches/products/pricing/2022-05-01/items/competitiveSummary',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.033, burst: 1 },
    idempotent: true,
  },
  getFeaturedOfferExpectedPriceBatch: {
    api: 'product-pricing-2022-05-01',
    id: 'getFeaturedOfferExpectedPriceBatch',
    method: 'POST',
    path: '/batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.033, burst: 1 },
    idempotent: true,
  },
}
