// Generated from Amazon's model productFeesV0. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  FeesEstimateResult,
  GetMyFeesEstimateForASINParams,
  GetMyFeesEstimateForSKUParams,
  GetMyFeesEstimateResponse,
  GetMyFeesEstimatesParams,
} from './models.js'

/** Operation table of Product Fees v0. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getMyFeesEstimateForASIN: Operation<GetMyFeesEstimateForASINParams, GetMyFeesEstimateResponse>
  readonly getMyFeesEstimateForSKU: Operation<GetMyFeesEstimateForSKUParams, GetMyFeesEstimateResponse>
  readonly getMyFeesEstimates: Operation<GetMyFeesEstimatesParams, FeesEstimateResult[]>
} = {
  getMyFeesEstimateForASIN: {
    api: 'product-fees-v0',
    id: 'getMyFeesEstimateForASIN',
    method: 'POST',
    path: '/products/fees/v0/items/{Asin}/feesEstimate',
    parameters: [
      { name: 'Asin', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 2 },
    idempotent: true,
  },
  getMyFeesEstimateForSKU: {
    api: 'product-fees-v0',
    id: 'getMyFeesEstimateForSKU',
    method: 'POST',
    path: '/products/fees/v0/listings/{SellerSKU}/feesEstimate',
    parameters: [
      { name: 'SellerSKU', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 2 },
    idempotent: true,
  },
  getMyFeesEstimates: {
    api: 'product-fees-v0',
    id: 'getMyFeesEstimates',
    method: 'POST',
    path: '/products/fees/v0/feesEstimate',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 1 },
    idempotent: true,
  },
}
