// Generated from Amazon's model catalogItems_2022-04-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const GetCatalogItemIncludedData = {
  attributes: 'attributes',
  classifications: 'classifications',
  dimensions: 'dimensions',
  identifiers: 'identifiers',
  images: 'images',
  productTypes: 'productTypes',
  relationships: 'relationships',
  salesRanks: 'salesRanks',
  summaries: 'summaries',
  vendorDetails: 'vendorDetails',
} as const
export type GetCatalogItemIncludedData = models.GetCatalogItemIncludedData

export const ItemContributorRoleValue = { author: 'author', actor: 'actor' } as const
export type ItemContributorRoleValue = models.ItemContributorRoleValue

export const ItemIdentifierIdentifierType = { UPC: 'UPC', EAN: 'EAN', ISBN: 'ISBN' } as const
export type ItemIdentifierIdentifierType = models.ItemIdentifierIdentifierType

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

export const ItemRelationshipType = { VARIATION: 'VARIATION', PACKAGE_HIERARCHY: 'PACKAGE_HIERARCHY' } as const
export type ItemRelationshipType = models.ItemRelationshipType

export const ItemSummaryByMarketplaceItemClassification = {
  BASE_PRODUCT: 'BASE_PRODUCT',
  OTHER: 'OTHER',
  PRODUCT_BUNDLE: 'PRODUCT_BUNDLE',
  VARIATION_PARENT: 'VARIATION_PARENT',
} as const
export type ItemSummaryByMarketplaceItemClassification = models.ItemSummaryByMarketplaceItemClassification

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

export const SearchCatalogItemsIdentifiersType = {
  ASIN: 'ASIN',
  EAN: 'EAN',
  GTIN: 'GTIN',
  ISBN: 'ISBN',
  JAN: 'JAN',
  MINSAN: 'MINSAN',
  SKU: 'SKU',
  UPC: 'UPC',
} as const
export type SearchCatalogItemsIdentifiersType = models.SearchCatalogItemsIdentifiersType

export const SearchCatalogItemsIncludedData = {
  attributes: 'attributes',
  classifications: 'classifications',
  dimensions: 'dimensions',
  identifiers: 'identifiers',
  images: 'images',
  productTypes: 'productTypes',
  relationships: 'relationships',
  salesRanks: 'salesRanks',
  summaries: 'summaries',
  vendorDetails: 'vendorDetails',
} as const
export type SearchCatalogItemsIncludedData = models.SearchCatalogItemsIncludedData
