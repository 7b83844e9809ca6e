// Generated from Amazon's model catalogItems_2020-12-01. To change this file, see CONTRIBUTING.md.

export { CatalogItemsApi } from './api.js'
export type {
  BrandRefinement,
  ClassificationRefinement,
  ErrorEntry,
  ErrorList,
  GetCatalogItemIncludedData,
  GetCatalogItemParams,
  Item,
  ItemIdentifier,
  ItemIdentifiersByMarketplace,
  ItemImage,
  ItemImagesByMarketplace,
  ItemImageVariant,
  ItemProductTypeByMarketplace,
  ItemSalesRank,
  ItemSalesRanksByMarketplace,
  ItemSearchResults,
  ItemSummaryByMarketplace,
  ItemVariationsByMarketplace,
  ItemVariationsByMarketplaceVariationType,
  ItemVendorDetailsByMarketplace,
  ItemVendorDetailsByMarketplaceReplenishmentCategory,
  Pagination,
  Refinements,
  SearchCatalogItemsIncludedData,
  SearchCatalogItemsParams,
} from './models.js'
export { operations } from './operations.js'
