// Generated from the model catalogItems_2020-12-01 by `npm run generate`. Never edited by hand.

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
