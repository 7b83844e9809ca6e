// Generated from Amazon's model catalogItems_2020-12-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const GetCatalogItemIncludedData = {
  attributes: 'attributes',
  identifiers: 'identifiers',
  images: 'images',
  productTypes: 'productTypes',
  salesRanks: 'salesRanks',
  summaries: 'summaries',
  variations: 'variations',
  vendorDetails: 'vendorDetails',
} as const
export type GetCatalogItemIncludedData = models.GetCatalogItemIncludedData

export const ItemImageVariant = {
  MAIN: 'MAIN',
  PT01: 'PT01',
  PT02: 'PT02',
  PT03: 'PT03',
  PT04: 'PT04',
  PT05: 'PT05',
  PT06: 'PT06',
  PT07: 'PT07',
  PT08: 'PT08',
  SWCH: 'SWCH',
} as const
export type ItemImageVariant = models.ItemImageVariant

export const ItemVariationsByMarketplaceVariationType = { PARENT: 'PARENT', CHILD: 'CHILD' } as const
export type ItemVariationsByMarketplaceVariationType = models.ItemVariationsByMarketplaceVariationType

export const ItemVendorDetailsByMarketplaceReplenishmentCategory = {
  ALLOCATED: 'ALLOCATED',
  BASIC_REPLENISHMENT: 'BASIC_REPLENISHMENT',
  IN_SEASON: 'IN_SEASON',
  LIMITED_REPLENISHMENT: 'LIMITED_REPLENISHMENT',
  MANUFACTURER_OUT_OF_STOCK: 'MANUFACTURER_OUT_OF_STOCK',
  NEW_PRODUCT: 'NEW_PRODUCT',
  NON_REPLENISHABLE: 'NON_REPLENISHABLE',
  NON_STOCKUPABLE: 'NON_STOCKUPABLE',
  OBSOLETE: 'OBSOLETE',
  PLANNED_REPLENISHMENT: 'PLANNED_REPLENISHMENT',
} as const
export type ItemVendorDetailsByMarketplaceReplenishmentCategory =
  models.ItemVendorDetailsByMarketplaceReplenishmentCategory

export const SearchCatalogItemsIncludedData = {
  identifiers: 'identifiers',
  images: 'images',
  productTypes: 'productTypes',
  salesRanks: 'salesRanks',
  summaries: 'summaries',
  variations: 'variations',
  vendorDetails: 'vendorDetails',
} as const
export type SearchCatalogItemsIncludedData = models.SearchCatalogItemsIncludedData
