// Generated from Amazon's model catalogItems_2022-04-01. To change this file, see CONTRIBUTING.md.

import type { Requires, Variant } from '@selling-partner/auth'

/** A brand that can narrow a search, with the number of items it would leave. */
export interface BrandRefinement {
  /** Estimated number of results if the search is limited to this brand. */
  numberOfResults: number
  /** Name of the brand, for the parameter `brandNames` of `searchCatalogItems`. */
  brandName: string
}

/** A classification (browse node) that can narrow a search, with the number of items it would leave. */
export interface ClassificationRefinement {
  /** Estimated number of results if the search is limited to this classification. */
  numberOfResults: number
  /** Name of the classification to show to people. */
  displayName: string
  /** ID of the classification, for the parameter `classificationIds` of `searchCatalogItems`. */
  classificationId: string
}

/** One measurement of an item or a package. */
export interface Dimension {
  /** Unit of `value`, such as `inches` or `pounds`. */
  unit?: string | undefined
  /** Number of units. */
  value?: number | undefined
}

/** Size and weight of an item or a package. */
export interface Dimensions {
  /** Height of the item or the package. */
  height?: Dimension | undefined
  /** Length of the item or the package. */
  length?: Dimension | undefined
  /** Weight of the item or the package. */
  weight?: Dimension | undefined
  /** Width of the item or the package. */
  width?: Dimension | undefined
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** A catalog item, with the datasets that the request names in `includedData`. */
export interface Item {
  /** ASIN of the item. */
  asin: string
  /** Full attribute data of the item, by attribute name. */
  attributes?: { [key: string]: unknown } | undefined
  /** Browse nodes of the item, by Amazon store. */
  classifications?: ItemBrowseClassificationsByMarketplace[] | undefined
  /** Size and weight of the item and its package, by Amazon store. */
  dimensions?: ItemDimensionsByMarketplace[] | undefined
  /** Product IDs of the item, such as UPC or EAN, by Amazon store. */
  identifiers?: ItemIdentifiersByMarketplace[] | undefined
  /** Images of the item, by Amazon store. */
  images?: ItemImagesByMarketplace[] | undefined
  /** Product types of the item, by Amazon store. */
  productTypes?: ItemProductTypeByMarketplace[] | undefined
  /** Variations and package hierarchies of the item, by Amazon store. */
  relationships?: ItemRelationshipsByMarketplace[] | undefined
  /** Sales ranks of the item, by Amazon store. */
  salesRanks?: ItemSalesRanksByMarketplace[] | undefined
  /** Short descriptions of the item, one for each Amazon store. */
  summaries?: ItemSummaryByMarketplace[] | undefined
  /** Vendor data of the item, by Amazon store. Only available to vendors. */
  vendorDetails?: ItemVendorDetailsByMarketplace[] | undefined
}

/** A classification (browse node) of an item. */
export interface ItemBrowseClassification {
  /** Name of the classification to show to people. */
  displayName: string
  /** ID of the browse node. */
  classificationId: string
  /** Classification directly above this one. */
  parent?: ItemBrowseClassification | undefined
}

/** Classifications (browse nodes) of an item in one Amazon store. */
export interface ItemBrowseClassificationsByMarketplace {
  /** Amazon store of the classifications. */
  marketplaceId: string
  /** Browse nodes that the item belongs to. */
  classifications?: ItemBrowseClassification[] | undefined
}

/** Sales rank of an item within a classification (browse node). */
export interface ItemClassificationSalesRank {
  /** ID of the classification that the rank refers to. */
  classificationId: string
  /** Name of the rank to show to people. */
  title: string
  /** URL of the category on Amazon's retail site. */
  link?: string | undefined
  /** Position of the item by sales. 1 is the best-selling item. */
  rank: number
}

/** A person who contributed to an item, such as an author or an actor. */
export interface ItemContributor {
  /** Part that the person had in creating the item. */
  role: ItemContributorRole
  /** Name of the person, such as `Jane Austen`. */
  value: string
}

/** Part that a person had in creating an item. */
export interface ItemContributorRole {
  /** Name of the role to show to people, in the language of `locale`, such as `Author`. */
  displayName?: string | undefined
  /** Code of the role, such as `author` or `actor`. Use it in programs. */
  value: ItemContributorRoleValue
}

/** Size and weight of an item and its package in one Amazon store. */
export interface ItemDimensionsByMarketplace {
  /** Amazon store of the measurements. */
  marketplaceId: string
  /** Size and weight of the item without its package. */
  item?: Dimensions | undefined
  /** Size and weight of the package with the item. */
  package?: Dimensions | undefined
}

/** Sales rank of an item within a website display group. */
export interface ItemDisplayGroupSalesRank {
  /** Name of the display group that the rank refers to. */
  websiteDisplayGroup: string
  /** Name of the rank to show to people. */
  title: string
  /** URL of the ranking on Amazon's retail site. */
  link?: string | undefined
  /** Position of the item by sales. 1 is the best-selling item. */
  rank: number
}

/** A product ID of an item, such as a UPC or an EAN. */
export interface ItemIdentifier {
  /** Type of the ID, such as `UPC`, `EAN` or `ISBN`. */
  identifierType: ItemIdentifierIdentifierType
  /** The ID itself. */
  identifier: string
}

/** Product IDs of an item in one Amazon store. */
export interface ItemIdentifiersByMarketplace {
  /** Amazon store of the IDs. */
  marketplaceId: string
  /** Product IDs, such as UPC and EAN. */
  identifiers: ItemIdentifier[]
}

/** One image of an item, with its size. */
export interface ItemImage {
  /** Kind of image. `MAIN` is the main image, `PT01` to `PT08` are further images, `SWCH` is the swatch. */
  variant: ItemImageVariant
  /** URL of the image. */
  link: string
  /** Height of the image in pixels. */
  height: number
  /** Width of the image in pixels. */
  width: number
}

/** Images of an item in one Amazon store. */
export interface ItemImagesByMarketplace {
  /** Amazon store of the images. */
  marketplaceId: string
  /** Images that belong to the item. */
  images: ItemImage[]
}

/** Product type of an item in one Amazon store. */
export interface ItemProductTypeByMarketplace {
  /** Amazon store that the product type applies to. */
  marketplaceId?: string | undefined
  /**
   * Name of the product type, such as `LUGGAGE`, for `getDefinitionsProductType` of the Product Type Definitions
   * API.
   */
  productType?: string | undefined
}

/** A relationship of an item to other items. */
export interface ItemRelationship {
  /** ASINs of the items that are children of this one. */
  childAsins?: string[] | undefined
  /** ASINs of the items that are parents of this one. */
  parentAsins?: string[] | undefined
  /** Attributes in which the members of the variation family differ. Only for the type `VARIATION`. */
  variationTheme?: ItemVariationTheme | undefined
  /**
   * `VARIATION`: the item is the parent or a child of the others. `PACKAGE_HIERARCHY`: it contains the others, or
   * is contained in them.
   */
  type: ItemRelationshipType
}

/** Relationships of an item in one Amazon store. */
export interface ItemRelationshipsByMarketplace {
  /** Amazon store that the relationships apply to. */
  marketplaceId: string
  /** Variations and package hierarchies that the item belongs to. */
  relationships: ItemRelationship[]
}

/** Sales ranks of an item in one Amazon store. */
export interface ItemSalesRanksByMarketplace {
  /** Amazon store of the ranks. */
  marketplaceId: string
  /** Ranks within classifications (browse nodes). */
  classificationRanks?: ItemClassificationSalesRank[] | undefined
  /** Ranks within website display groups. */
  displayGroupRanks?: ItemDisplayGroupSalesRank[] | undefined
}

/** Response of `searchCatalogItems`: one page of items. */
export interface ItemSearchResults {
  /**
   * Number of matching items on all pages, estimated if the search is by `keywords`. At most 1000 of them can be
   * read.
   */
  numberOfResults: number
  /** Tokens of the neighboring pages. */
  pagination?: Pagination | undefined
  /** Brands and classifications that can narrow the search. Only for a search by `keywords`. */
  refinements?: Refinements | undefined
  /** Catalog items on this page. */
  items: Item[]
}

/** Short description of an item in one Amazon store. */
export interface ItemSummaryByMarketplace {
  /** Amazon store of the summary. */
  marketplaceId: string
  /** Whether the item is for adults or sexual in nature. */
  adultProduct?: boolean | undefined
  /** Whether the item bears an autograph. */
  autographed?: boolean | undefined
  /** Name of the item's brand. */
  brand?: string | undefined
  /** Browse node of the item. */
  browseClassification?: ItemBrowseClassification | undefined
  /** Name of the item's color. */
  color?: string | undefined
  /** People who contributed to the item, such as authors or actors. */
  contributors?: ItemContributor[] | undefined
  /**
   * `BASE_PRODUCT` can be bought directly: a single item or a variation child. `PRODUCT_BUNDLE` and
   * `VARIATION_PARENT` group other items.
   */
  itemClassification?: ItemSummaryByMarketplaceItemClassification | undefined
  /** Title of the item. */
  itemName?: string | undefined
  /** Name of the item's manufacturer. */
  manufacturer?: string | undefined
  /** Whether the item counts as memorabilia. */
  memorabilia?: boolean | undefined
  /** Manufacturer's model number of the item. */
  modelNumber?: string | undefined
  /** Number of items in one package. */
  packageQuantity?: number | undefined
  /** Part number of the item. */
  partNumber?: string | undefined
  /** First date on which the item can ship to buyers. ISO 8601 date. */
  releaseDate?: string | undefined
  /** Name of the item's size. */
  size?: string | undefined
  /** Name of the item's style. */
  style?: string | undefined
  /** Whether buyers can trade in the item. */
  tradeInEligible?: boolean | undefined
  /** ID of the item's website display group. */
  websiteDisplayGroup?: string | undefined
  /** Name of the item's website display group to show to people. */
  websiteDisplayGroupName?: string | undefined
}

/** Attributes in which the members of a variation family differ. */
export interface ItemVariationTheme {
  /** Names of the attributes of the theme. */
  attributes?: string[] | undefined
  /** Name of the theme, such as `COLOR_NAME`. It stands for a combination of attributes. */
  theme?: string | undefined
}

/** Vendor data of an item in one Amazon store. */
export interface ItemVendorDetailsByMarketplace {
  /** Amazon store of the data. */
  marketplaceId: string
  /** Code of the item's brand. */
  brandCode?: string | undefined
  /** Code of the item's manufacturer. */
  manufacturerCode?: string | undefined
  /** Parent vendor code of `manufacturerCode`. */
  manufacturerCodeParent?: string | undefined
  /** Category of the item. */
  productCategory?: ItemVendorDetailsCategory | undefined
  /** Product group of the item. */
  productGroup?: string | undefined
  /** Subcategory of the item. */
  productSubcategory?: ItemVendorDetailsCategory | undefined
  /**
   * Rule for Amazon's purchases. Orders are automatic for `PLANNED_REPLENISHMENT` and `LIMITED_REPLENISHMENT`,
   * manual for `ALLOCATED`, `BASIC_REPLENISHMENT` and `IN_SEASON`. `NON_STOCKUPABLE` items ship from the vendor.
   * `NEW_PRODUCT` is not in stock at Amazon yet, `NON_REPLENISHABLE` is an assortment parent for display only.
   */
  replenishmentCategory?: ItemVendorDetailsByMarketplaceReplenishmentCategory | undefined
}

/** A category or subcategory of an item. */
export interface ItemVendorDetailsCategory {
  /** Name of the category to show to people. */
  displayName?: string | undefined
  /** Code of the category. */
  value?: string | undefined
}

/** Tokens of the neighboring pages. Pass one of them as `pageToken` of the next request. */
export interface Pagination {
  /** Token of the next page. Absent on the last page. */
  nextToken?: string | undefined
  /** Token of the previous page. */
  previousToken?: string | undefined
}

/** Values that can narrow a search. */
export interface Refinements {
  /** Brands that can narrow the search. */
  brands: BrandRefinement[]
  /** Classifications (browse nodes) that can narrow the search. */
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

/** Values of `ItemContributorRole.value`. */
export type ItemContributorRoleValue = 'author' | 'actor' | (string & {})

/** Values of `ItemIdentifier.identifierType`. */
export type ItemIdentifierIdentifierType = 'UPC' | 'EAN' | 'ISBN' | (string & {})

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
  /** ASIN of the item. */
  asin: string
  /** Amazon stores to return data for. */
  marketplaceIds: readonly string[]
  /**
   * Datasets to include. `classifications` are browse nodes, `relationships` variations and package hierarchies.
   * `vendorDetails` is only available to vendors. Default: ["summaries"].
   */
  includedData?: readonly GetCatalogItemIncludedData[] | undefined
  /** Language of the summaries. Default: the primary locale of the store. */
  locale?: string | undefined
}

/** Parameters of {@link CatalogItemsApi.searchCatalogItems}. */
export type SearchCatalogItemsParams = (
  | Variant<
      SearchCatalogItemsFields,
      'identifiersType',
      'keywords' | 'brandNames' | 'classificationIds' | 'keywordsLocale'
    >
  | Variant<SearchCatalogItemsFields, never, 'identifiers'>
) &
  Requires<SearchCatalogItemsFields, 'identifiersType', 'sellerId', 'SKU'>

/** Fields of {@link SearchCatalogItemsParams}. */
export interface SearchCatalogItemsFields {
  /** Amazon store to search. At most 1 item. */
  marketplaceIds: readonly string[]
  /**
   * Product IDs to search for, of the type in `identifiersType`. Requires `identifiersType`. Can't be combined
   * with `keywords`. At most 20 items.
   */
  identifiers?: readonly string[] | undefined
  /**
   * Type of the IDs in `identifiers`. `SKU` is the seller's SKU and requires `sellerId`. `MINSAN` is the Minsan
   * code.
   */
  identifiersType?: SearchCatalogItemsIdentifiersType | undefined
  /**
   * Datasets to include. `classifications` are browse nodes, `relationships` variations and package hierarchies.
   * `vendorDetails` is only available to vendors. Default: ["summaries"].
   */
  includedData?: readonly SearchCatalogItemsIncludedData[] | undefined
  /** Language of the summaries. Default: the primary locale of the store. */
  locale?: string | undefined
  /** ID of the selling partner: a seller account or a vendor code. Required if `identifiersType` is `SKU`. */
  sellerId?: string | undefined
  /** Words to search for. Can't be combined with `identifiers`. At most 20 items. */
  keywords?: readonly string[] | undefined
  /** Only items of these brands. Only for a search by `keywords`, can't be combined with `identifiers`. */
  brandNames?: readonly string[] | undefined
  /**
   * Only items in these classifications (browse nodes). Only for a search by `keywords`, can't be combined with
   * `identifiers`.
   */
  classificationIds?: readonly string[] | undefined
  /** Maximum number of items on a page. At most 20. Default: 10. */
  pageSize?: number | undefined
  /** Token of another page, from `pagination.nextToken` or `pagination.previousToken` of an earlier response. */
  pageToken?: string | undefined
  /** Language of `keywords`. Default: the primary locale of the store. Can't be combined with `identifiers`. */
  keywordsLocale?: string | undefined
}
