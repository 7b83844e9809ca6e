// Generated from Amazon's model catalogItems_2020-12-01. To change this file, see CONTRIBUTING.md.

export { CatalogItemsApi } from './api.js'
export type {
  BrandRefinement,
  ClassificationRefinement,
  ErrorList,
  GetCatalogItemParams,
  Item,
  ItemIdentifier,
  ItemIdentifiersByMarketplace,
  ItemImage,
  ItemImagesByMarketplace,
  ItemProductTypeByMarketplace,
  ItemSalesRank,
  ItemSalesRanksByMarketplace,
  ItemSearchResults,
  ItemSummaryByMarketplace,
  ItemVariationsByMarketplace,
  ItemVendorDetailsByMarketplace,
  ModelError,
  Pagination,
  Refinements,
  SearchCatalogItemsParams,
} from './models.js'
export { operations } from './operations.js'
