// Generated from Amazon's model productFeesV0. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const FeesEstimateResultStatus = {
  Success: 'Success',
  ClientError: 'ClientError',
  ServiceError: 'ServiceError',
} as const
export type FeesEstimateResultStatus = models.FeesEstimateResultStatus

export const IdType = { ASIN: 'ASIN', SellerSKU: 'SellerSKU' } as const
export type IdType = models.IdType

export const OptionalFulfillmentProgram = { FBA_CORE: 'FBA_CORE', FBA_SNL: 'FBA_SNL', FBA_EFN: 'FBA_EFN' } as const
export type OptionalFulfillmentProgram = models.OptionalFulfillmentProgram
