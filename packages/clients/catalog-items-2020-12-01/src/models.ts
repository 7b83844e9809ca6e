// Generated from Amazon's model catalogItems_2020-12-01. To change this file, see CONTRIBUTING.md.

export interface BrandRefinement {
  numberOfResults: number
  brandName: string
}

export interface ClassificationRefinement {
  numberOfResults: number
  displayName: string
  classificationId: string
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Item {
  asin: string
  attributes?: { [key: string]: unknown }
  identifiers?: ItemIdentifiersByMarketplace[]
  images?: ItemImagesByMarketplace[]
  productTypes?: ItemProductTypeByMarketplace[]
  salesRanks?: ItemSalesRanksByMarketplace[]
  summaries?: ItemSummaryByMarketplace[]
  variations?: ItemVariationsByMarketplace[]
  vendorDetails?: ItemVendorDetailsByMarketplace[]
}

export interface ItemIdentifier {
  identifierType: string
  identifier: string
}

export interface ItemIdentifiersByMarketplace {
  marketplaceId: string
  identifiers: ItemIdentifier[]
}

export interface ItemImage {
  variant: ItemImageVariant
  link: string
  height: number
  width: number
}

export interface ItemImagesByMarketplace {
  marketplaceId: string
  images: ItemImage[]
}

export interface ItemProductTypeByMarketplace {
  marketplaceId?: string
  productType?: string
}

export interface ItemSalesRank {
  title: string
  link?: string
  rank: number
}

export interface ItemSalesRanksByMarketplace {
  marketplaceId: string
  ranks: ItemSalesRank[]
}

export interface ItemSearchResults {
  numberOfResults: number
  pagination: Pagination
  refinements: Refinements
  items: Item[]
}

export interface ItemSummaryByMarketplace {
  marketplaceId: string
  brandName?: string
  browseNode?: string
  colorName?: string
  itemName?: string
  manufacturer?: string
  modelNumber?: string
  sizeName?: string
  styleName?: string
}

export interface ItemVariationsByMarketplace {
  marketplaceId: string
  asins: string[]
  variationType: ItemVariationsByMarketplaceVariationType
}

export interface ItemVendorDetailsByMarketplace {
  marketplaceId: string
  brandCode?: string
  categoryCode?: string
  manufacturerCode?: string
  manufacturerCodeParent?: string
  productGroup?: string
  replenishmentCategory?: ItemVendorDetailsByMarketplaceReplenishmentCategory
  subcategoryCode?: string
}

export interface Pagination {
  nextToken?: string
  previousToken?: string
}

export interface Refinements {
  brands: BrandRefinement[]
  classifications: ClassificationRefinement[]
}

/** Values of `getCatalogItem.includedData`. */
export type GetCatalogItemIncludedData =
  | 'attributes'
  | 'identifiers'
  | 'images'
  | 'productTypes'
  | 'salesRanks'
  | 'summaries'
  | 'variations'
  | 'vendorDetails'

/** Values of `ItemImage.variant`. */
export type ItemImageVariant =
  | 'MAIN'
  | 'PT01'
  | 'PT02'
  | 'PT03'
  | 'PT04'
  | 'PT05'
  | 'PT06'
  | 'PT07'
  | 'PT08'
  | 'SWCH'
  | (string & {})

/** Values of `ItemVariationsByMarketplace.variationType`. */
export type ItemVariationsByMarketplaceVariationType = 'PARENT' | 'CHILD' | (string & {})

/** Values of `ItemVendorDetailsByMarketplace.replenishmentCategory`. */
export type ItemVendorDetailsByMarketplaceReplenishmentCategory =
  | 'ALLOCATED'
  | 'BASIC_REPLENISHMENT'
  | 'IN_SEASON'
  | 'LIMITED_REPLENISHMENT'
  | 'MANUFACTURER_OUT_OF_STOCK'
  | 'NEW_PRODUCT'
  | 'NON_REPLENISHABLE'
  | 'NON_STOCKUPABLE'
  | 'OBSOLETE'
  | 'PLANNED_REPLENISHMENT'
  | (string & {})

/** Values of `searchCatalogItems.includedData`. */
export type SearchCatalogItemsIncludedData =
  | 'identifiers'
  | 'images'
  | 'productTypes'
  | 'salesRanks'
  | 'summaries'
  | 'variations'
  | 'vendorDetails'

/** Parameters of {@link CatalogItemsApi.getCatalogItem}. */
export interface GetCatalogItemParams {
  asin: string
  marketplaceIds: string[]
  /** Default: ["summaries"]. */
  includedData?: GetCatalogItemIncludedData[]
  locale?: string
}

/** Parameters of {@link CatalogItemsApi.searchCatalogItems}. */
export interface SearchCatalogItemsParams {
  keywords: string[]
  /** At most 1 item. */
  marketplaceIds: string[]
  /** Default: ["summaries"]. */
  includedData?: SearchCatalogItemsIncludedData[]
  brandNames?: string[]
  classificationIds?: string[]
  /** At most 20. Default: 10. */
  pageSize?: number
  pageToken?: string
  keywordsLocale?: string
  locale?: string
}
