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
  unit?: string | undefined
  value?: number | undefined
}

export interface Dimensions {
  height?: Dimension | undefined
  length?: Dimension | undefined
  weight?: Dimension | undefined
  width?: Dimension | undefined
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
  classifications?: ItemBrowseClassificationsByMarketplace[] | undefined
  dimensions?: ItemDimensionsByMarketplace[] | undefined
  identifiers?: ItemIdentifiersByMarketplace[] | undefined
  images?: ItemImagesByMarketplace[] | undefined
  productTypes?: ItemProductTypeByMarketplace[] | undefined
  relationships?: ItemRelationshipsByMarketplace[] | undefined
  salesRanks?: ItemSalesRanksByMarketplace[] | undefined
  summaries?: ItemSummaryByMarketplace[] | undefined
  vendorDetails?: ItemVendorDetailsByMarketplace[] | undefined
}

export interface ItemBrowseClassification {
  displayName: string
  classificationId: string
  parent?: ItemBrowseClassification | undefined
}

export interface ItemBrowseClassificationsByMarketplace {
  marketplaceId: string
  classifications?: ItemBrowseClassification[] | undefined
}

export interface ItemClassificationSalesRank {
  classificationId: string
  title: string
  link?: string | undefined
  rank: number
}

export interface ItemContributor {
  role: ItemContributorRole
  value: string
}

export interface ItemContributorRole {
  displayName?: string | undefined
  value: string
}

export interface ItemDimensionsByMarketplace {
  marketplaceId: string
  item?: Dimensions | undefined
  package?: Dimensions | undefined
}

export interface ItemDisplayGroupSalesRank {
  websiteDisplayGroup: string
  title: string
  link?: string | undefined
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
  marketplaceId?: string | undefined
  productType?: string | undefined
}

export interface ItemRelationship {
  childAsins?: string[] | undefined
  parentAsins?: string[] | undefined
  variationTheme?: ItemVariationTheme | undefined
  type: ItemRelationshipType
}

export interface ItemRelationshipsByMarketplace {
  marketplaceId: string
  relationships: ItemRelationship[]
}

export interface ItemSalesRanksByMarketplace {
  marketplaceId: string
  classificationRanks?: ItemClassificationSalesRank[] | undefined
  displayGroupRanks?: ItemDisplayGroupSalesRank[] | undefined
}

export interface ItemSearchResults {
  numberOfResults: number
  pagination?: Pagination | undefined
  refinements?: Refinements | undefined
  items: Item[]
}

export interface ItemSummaryByMarketplace {
  marketplaceId: string
  adultProduct?: boolean | undefined
  autographed?: boolean | undefined
  brand?: string | undefined
  browseClassification?: ItemBrowseClassification | undefined
  color?: string | undefined
  contributors?: ItemContributor[] | undefined
  itemClassification?: ItemSummaryByMarketplaceItemClassification | undefined
  itemName?: string | undefined
  manufacturer?: string | undefined
  memorabilia?: boolean | undefined
  modelNumber?: string | undefined
  packageQuantity?: number | undefined
  partNumber?: string | undefined
  /** ISO 8601 date. */
  releaseDate?: string | undefined
  size?: string | undefined
  style?: string | undefined
  tradeInEligible?: boolean | undefined
  websiteDisplayGroup?: string | undefined
  websiteDisplayGroupName?: string | undefined
}

export interface ItemVariationTheme {
  attributes?: string[] | undefined
  theme?: string | undefined
}

export interface ItemVendorDetailsByMarketplace {
  marketplaceId: string
  brandCode?: string | undefined
  manufacturerCode?: string | undefined
  manufacturerCodeParent?: string | undefined
  productCategory?: ItemVendorDetailsCategory | undefined
  productGroup?: string | undefined
  productSubcategory?: ItemVendorDetailsCategory | undefined
  replenishmentCategory?: ItemVendorDetailsByMarketplaceReplenishmentCategory | undefined
}

export interface ItemVendorDetailsCategory {
  displayName?: string | undefined
  value?: string | undefined
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
  marketplaceIds: readonly string[]
  /** Default: ["summaries"]. */
  includedData?: readonly GetCatalogItemIncludedData[] | undefined
  locale?: string | undefined
}

/** Parameters of {@link CatalogItemsApi.searchCatalogItems}. */
export interface SearchCatalogItemsParams {
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  /** At most 20 items. */
  identifiers?: readonly string[] | undefined
  identifiersType?: SearchCatalogItemsIdentifiersType | undefined
  /** Default: ["summaries"]. */
  includedData?: readonly SearchCatalogItemsIncludedData[] | undefined
  locale?: string | undefined
  sellerId?: string | undefined
  /** At most 20 items. */
  keywords?: readonly string[] | undefined
  brandNames?: readonly string[] | undefined
  classificationIds?: readonly string[] | undefined
  /** At most 20. Default: 10. */
  pageSize?: number | undefined
  pageToken?: string | undefined
  keywordsLocale?: string | undefined
}
