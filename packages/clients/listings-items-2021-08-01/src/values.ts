// Generated from Amazon's model listingsItems_2021-08-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AudienceValue = { ALL: 'ALL', B2B: 'B2B' } as const
export type AudienceValue = models.AudienceValue

export const GetListingsItemIncludedData = {
  summaries: 'summaries',
  attributes: 'attributes',
  issues: 'issues',
  offers: 'offers',
  fulfillmentAvailability: 'fulfillmentAvailability',
  procurement: 'procurement',
  relationships: 'relationships',
  productTypes: 'productTypes',
} as const
export type GetListingsItemIncludedData = models.GetListingsItemIncludedData

export const IssueCategories = {
  INVALID_ATTRIBUTE: 'INVALID_ATTRIBUTE',
  MISSING_ATTRIBUTE: 'MISSING_ATTRIBUTE',
  INVALID_IMAGE: 'INVALID_IMAGE',
  MISSING_IMAGE: 'MISSING_IMAGE',
  INVALID_PRICE: 'INVALID_PRICE',
  MISSING_PRICE: 'MISSING_PRICE',
  DUPLICATE: 'DUPLICATE',
  QUALIFICATION_REQUIRED: 'QUALIFICATION_REQUIRED',
} as const
export type IssueCategories = models.IssueCategories

export const IssueEnforcementActionAction = {
  LISTING_SUPPRESSED: 'LISTING_SUPPRESSED',
  ATTRIBUTE_SUPPRESSED: 'ATTRIBUTE_SUPPRESSED',
  CATALOG_ITEM_REMOVED: 'CATALOG_ITEM_REMOVED',
  SEARCH_SUPPRESSED: 'SEARCH_SUPPRESSED',
} as const
export type IssueEnforcementActionAction = models.IssueEnforcementActionAction

export const IssueExemptionStatus = {
  EXEMPT: 'EXEMPT',
  EXEMPT_UNTIL_EXPIRY_DATE: 'EXEMPT_UNTIL_EXPIRY_DATE',
  NOT_EXEMPT: 'NOT_EXEMPT',
} as const
export type IssueExemptionStatus = models.IssueExemptionStatus

export const IssueSeverity = { ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO' } as const
export type IssueSeverity = models.IssueSeverity

export const ItemOfferByMarketplaceOfferType = { B2C: 'B2C', B2B: 'B2B' } as const
export type ItemOfferByMarketplaceOfferType = models.ItemOfferByMarketplaceOfferType

export const ItemRelationshipType = { VARIATION: 'VARIATION', PACKAGE_HIERARCHY: 'PACKAGE_HIERARCHY' } as const
export type ItemRelationshipType = models.ItemRelationshipType

export const ItemSummaryByMarketplaceConditionType = {
  new_new: 'new_new',
  new_open_box: 'new_open_box',
  new_oem: 'new_oem',
  refurbished_refurbished: 'refurbished_refurbished',
  used_like_new: 'used_like_new',
  used_very_good: 'used_very_good',
  used_good: 'used_good',
  used_acceptable: 'used_acceptable',
  collectible_like_new: 'collectible_like_new',
  collectible_very_good: 'collectible_very_good',
  collectible_good: 'collectible_good',
  collectible_acceptable: 'collectible_acceptable',
  club_club: 'club_club',
} as const
export type ItemSummaryByMarketplaceConditionType = models.ItemSummaryByMarketplaceConditionType

export const ItemSummaryByMarketplaceStatus = { BUYABLE: 'BUYABLE', DISCOVERABLE: 'DISCOVERABLE' } as const
export type ItemSummaryByMarketplaceStatus = models.ItemSummaryByMarketplaceStatus

export const ListingsItemPutRequestRequirements = {
  LISTING: 'LISTING',
  LISTING_PRODUCT_ONLY: 'LISTING_PRODUCT_ONLY',
  LISTING_OFFER_ONLY: 'LISTING_OFFER_ONLY',
} as const
export type ListingsItemPutRequestRequirements = models.ListingsItemPutRequestRequirements

export const ListingsItemSubmissionResponseStatus = {
  ACCEPTED: 'ACCEPTED',
  INVALID: 'INVALID',
  VALID: 'VALID',
} as const
export type ListingsItemSubmissionResponseStatus = models.ListingsItemSubmissionResponseStatus

export const PatchListingsItemIncludedData = { identifiers: 'identifiers', issues: 'issues' } as const
export type PatchListingsItemIncludedData = models.PatchListingsItemIncludedData

export const PatchListingsItemMode = { VALIDATION_PREVIEW: 'VALIDATION_PREVIEW' } as const
export type PatchListingsItemMode = models.PatchListingsItemMode

export const PatchOperationOp = { add: 'add', replace: 'replace', merge: 'merge', delete: 'delete' } as const
export type PatchOperationOp = models.PatchOperationOp

export const PutListingsItemIncludedData = { identifiers: 'identifiers', issues: 'issues' } as const
export type PutListingsItemIncludedData = models.PutListingsItemIncludedData

export const PutListingsItemMode = { VALIDATION_PREVIEW: 'VALIDATION_PREVIEW' } as const
export type PutListingsItemMode = models.PutListingsItemMode

export const SearchListingsItemsIdentifiersType = {
  ASIN: 'ASIN',
  EAN: 'EAN',
  FNSKU: 'FNSKU',
  GTIN: 'GTIN',
  ISBN: 'ISBN',
  JAN: 'JAN',
  MINSAN: 'MINSAN',
  SKU: 'SKU',
  UPC: 'UPC',
} as const
export type SearchListingsItemsIdentifiersType = models.SearchListingsItemsIdentifiersType

export const SearchListingsItemsIncludedData = {
  summaries: 'summaries',
  attributes: 'attributes',
  issues: 'issues',
  offers: 'offers',
  fulfillmentAvailability: 'fulfillmentAvailability',
  procurement: 'procurement',
  relationships: 'relationships',
  productTypes: 'productTypes',
} as const
export type SearchListingsItemsIncludedData = models.SearchListingsItemsIncludedData

export const SearchListingsItemsSortBy = {
  sku: 'sku',
  createdDate: 'createdDate',
  lastUpdatedDate: 'lastUpdatedDate',
} as const
export type SearchListingsItemsSortBy = models.SearchListingsItemsSortBy

export const SearchListingsItemsSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const
export type SearchListingsItemsSortOrder = models.SearchListingsItemsSortOrder

export const SearchListingsItemsWithIssueSeverity = { WARNING: 'WARNING', ERROR: 'ERROR' } as const
export type SearchListingsItemsWithIssueSeverity = models.SearchListingsItemsWithIssueSeverity

export const SearchListingsItemsWithStatus = { BUYABLE: 'BUYABLE', DISCOVERABLE: 'DISCOVERABLE' } as const
export type SearchListingsItemsWithStatus = models.SearchListingsItemsWithStatus

export const SearchListingsItemsWithoutStatus = { BUYABLE: 'BUYABLE', DISCOVERABLE: 'DISCOVERABLE' } as const
export type SearchListingsItemsWithoutStatus = models.SearchListingsItemsWithoutStatus
