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
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Item {
  asin: string
  attributes?: { [key: string]: unknown } | undefined
  identifiers?: ItemIdentifiersByMarketplace[] | undefined
  images?: ItemImagesByMarketplace[] | undefined
  productTypes?: ItemProductTypeByMarketplace[] | undefined
  salesRanks?: ItemSalesRanksByMarketplace[] | undefined
  summaries?: ItemSummaryByMarketplace[] | undefined
  variations?: ItemVariationsByMarketplace[] | undefined
  vendorDetails?: ItemVendorDetailsByMarketplace[] | undefined
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
  marketplaceId?: string | undefined
  productType?: string | undefined
}

export interface ItemSalesRank {
  title: string
  link?: string | undefined
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
  brandName?: string | undefined
  browseNode?: string | undefined
  colorName?: string | undefined
  itemName?: string | undefined
  manufacturer?: string | undefined
  modelNumber?: string | undefined
  sizeName?: string | undefined
  styleName?: string | undefined
}

export interface ItemVariationsByMarketplace {
  marketplaceId: string
  asins: string[]
  variationType: ItemVariationsByMarketplaceVariationType
}

export interface ItemVendorDetailsByMarketplace {
  marketplaceId: string
  brandCode?: string | undefined
  categoryCode?: string | undefined
  manufacturerCode?: string | undefined
  manufacturerCodeParent?: string | undefined
  productGroup?: string | undefined
  replenishmentCategory?: ItemVendorDetailsByMarketplaceReplenishmentCategory | undefined
  subcategoryCode?: string | undefined
}

export interface Pagination {
  nextToken?: string | undefined
  previousToken?: string | undefined
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
  marketplaceIds: readonly string[]
  /** Default: ["summaries"]. */
  includedData?: readonly GetCatalogItemIncludedData[] | undefined
  locale?: string | undefined
}

/** Parameters of {@link CatalogItemsApi.searchCatalogItems}. */
export interface SearchCatalogItemsParams {
  keywords: readonly string[]
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  /** Default: ["summaries"]. */
  includedData?: readonly SearchCatalogItemsIncludedData[] | undefined
  brandNames?: readonly string[] | undefined
  classificationIds?: readonly string[] | undefined
  /** At most 20. Default: 10. */
  pageSize?: number | undefined
  pageToken?: string | undefined
  keywordsLocale?: string | undefined
  locale?: string | undefined
}
