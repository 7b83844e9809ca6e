// Generated from Amazon's model listingsItems_2020-09-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const IssueSeverity = { ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO' } as const
export type IssueSeverity = models.IssueSeverity

export const ListingsItemPutRequestRequirements = {
  LISTING: 'LISTING',
  LISTING_PRODUCT_ONLY: 'LISTING_PRODUCT_ONLY',
  LISTING_OFFER_ONLY: 'LISTING_OFFER_ONLY',
} as const
export type ListingsItemPutRequestRequirements = models.ListingsItemPutRequestRequirements

export const ListingsItemSubmissionResponseStatus = { ACCEPTED: 'ACCEPTED', INVALID: 'INVALID' } as const
export type ListingsItemSubmissionResponseStatus = models.ListingsItemSubmissionResponseStatus

export const PatchOperationOp = { add: 'add', replace: 'replace', delete: 'delete' } as const
export type PatchOperationOp = models.PatchOperationOp
