// Generated from Amazon's model catalogItems_2022-04-01. To change this file, see CONTRIBUTING.md.

export interface BrandRefinement {
  numberOfResults: number
  brandName: string
}

export interface ClassificationRefinement {
  numberOfResults: number
  displayName: string
  classificationId: string
}

export interface Dimension {
  unit?: string
  value?: number
}

export interface Dimensions {
  height?: Dimension
  length?: Dimension
  weight?: Dimension
  width?: Dimension
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
  classifications?: ItemBrowseClassificationsByMarketplace[]
  dimensions?: ItemDimensionsByMarketplace[]
  identifiers?: ItemIdentifiersByMarketplace[]
  images?: ItemImagesByMarketplace[]
  productTypes?: ItemProductTypeByMarketplace[]
  relationships?: ItemRelationshipsByMarketplace[]
  salesRanks?: ItemSalesRanksByMarketplace[]
  summaries?: ItemSummaryByMarketplace[]
  vendorDetails?: ItemVendorDetailsByMarketplace[]
}

export interface ItemBrowseClassification {
  displayName: string
  classificationId: string
  parent?: ItemBrowseClassification
}

export interface ItemBrowseClassificationsByMarketplace {
  marketplaceId: string
  classifications?: ItemBrowseClassification[]
}

export interface ItemClassificationSalesRank {
  classificationId: string
  title: string
  link?: string
  rank: number
}

export interface ItemContributor {
  role: ItemContributorRole
  value: string
}

export interface ItemContributorRole {
  displayName?: string
  value: string
}

export interface ItemDimensionsByMarketplace {
  marketplaceId: string
  item?: Dimensions
  package?: Dimensions
}

export interface ItemDisplayGroupSalesRank {
  websiteDisplayGroup: string
  title: string
  link?: string
  rank: number
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

export interface ItemRelationship {
  childAsins?: string[]
  parentAsins?: string[]
  variationTheme?: ItemVariationTheme
  type: ItemRelationshipType
}

export interface ItemRelationshipsByMarketplace {
  marketplaceId: string
  relationships: ItemRelationship[]
}

export interface ItemSalesRanksByMarketplace {
  marketplaceId: string
  classificationRanks?: ItemClassificationSalesRank[]
  displayGroupRanks?: ItemDisplayGroupSalesRank[]
}

export interface ItemSearchResults {
  numberOfResults: number
  pagination?: Pagination
  refinements?: Refinements
  items: Item[]
}

export interface ItemSummaryByMarketplace {
  marketplaceId: string
  adultProduct?: boolean
  autographed?: boolean
  brand?: string
  browseClassification?: ItemBrowseClassification
  color?: string
  contributors?: ItemContributor[]
  itemClassification?: ItemSummaryByMarketplaceItemClassification
  itemName?: string
  manufacturer?: string
  memorabilia?: boolean
  modelNumber?: string
  packageQuantity?: number
  partNumber?: string
  /** ISO 8601 date. */
  releaseDate?: string
  size?: string
  style?: string
  tradeInEligible?: boolean
  websiteDisplayGroup?: string
  websiteDisplayGroupName?: string
}

export interface ItemVariationTheme {
  attributes?: string[]
  theme?: string
}

export interface ItemVendorDetailsByMarketplace {
  marketplaceId: string
  brandCode?: string
  manufacturerCode?: string
  manufacturerCodeParent?: string
  productCategory?: ItemVendorDetailsCategory
  productGroup?: string
  productSubcategory?: ItemVendorDetailsCategory
  replenishmentCategory?: ItemVendorDetailsByMarketplaceReplenishmentCategory
}

export interface ItemVendorDetailsCategory {
  displayName?: string
  value?: string
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
  | 'classifications'
  | 'dimensions'
  | 'identifiers'
  | 'images'
  | 'productTypes'
  | 'relationships'
  | 'salesRanks'
  | 'summaries'
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

/** Values of `ItemRelationship.type`. */
export type ItemRelationshipType = 'VARIATION' | 'PACKAGE_HIERARCHY' | (string & {})

/** Values of `ItemSummaryByMarketplace.itemClassification`. */
export type ItemSummaryByMarketplaceItemClassification =
  | 'BASE_PRODUCT'
  | 'OTHER'
  | 'PRODUCT_BUNDLE'
  | 'VARIATION_PARENT'
  | (string & {})

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

/** Values of `searchCatalogItems.identifiersType`. */
export type SearchCatalogItemsIdentifiersType = 'ASIN' | 'EAN' | 'GTIN' | 'ISBN' | 'JAN' | 'MINSAN' | 'SKU' | 'UPC'

/** Values of `searchCatalogItems.includedData`. */
export type SearchCatalogItemsIncludedData =
  | 'attributes'
  | 'classifications'
  | 'dimensions'
  | 'identifiers'
  | 'images'
  | 'productTypes'
  | 'relationships'
  | 'salesRanks'
  | 'summaries'
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
  /** At most 1 item. */
  marketplaceIds: string[]
  /** At most 20 items. */
  identifiers?: string[]
  identifiersType?: SearchCatalogItemsIdentifiersType
  /** Default: ["summaries"]. */
  includedData?: SearchCatalogItemsIncludedData[]
  locale?: string
  sellerId?: string
  /** At most 20 items. */
  keywords?: string[]
  brandNames?: string[]
  classificationIds?: string[]
  /** At most 20. Default: 10. */
  pageSize?: number
  pageToken?: string
  keywordsLocale?: string
}
