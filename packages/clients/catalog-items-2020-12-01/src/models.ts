// Generated from Amazon's model catalogItems_2020-12-01. To change this file, see CONTRIBUTING.md.

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
  /** Full attribute data of the item, by attribute name. Only available to brand owners. */
  attributes?: { [key: string]: unknown } | undefined
  /** Product IDs of the item, such as UPC or EAN, by Amazon store. */
  identifiers?: ItemIdentifiersByMarketplace[] | undefined
  /** Images of the item, by Amazon store. Only brand owners get all of them. */
  images?: ItemImagesByMarketplace[] | undefined
  /** Product types of the item, by Amazon store. */
  productTypes?: ItemProductTypeByMarketplace[] | undefined
  /** Sales ranks of the item, by Amazon store. */
  salesRanks?: ItemSalesRanksByMarketplace[] | undefined
  /** Short descriptions of the item, one for each Amazon store. */
  summaries?: ItemSummaryByMarketplace[] | undefined
  /** Variation parents or children of the item, by Amazon store. */
  variations?: ItemVariationsByMarketplace[] | undefined
  /** Vendor data of the item, by Amazon store. Only available to vendors. */
  vendorDetails?: ItemVendorDetailsByMarketplace[] | undefined
}

/** A product ID of an item, such as a UPC or an EAN. */
export interface ItemIdentifier {
  /** Type of the ID, such as `UPC`, `EAN` or `ISBN`. */
  identifierType: string
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

/** Position of an item in a ranking by sales. */
export interface ItemSalesRank {
  /** Name of the rank to show to people. */
  title: string
  /** URL of the ranking on Amazon's retail site. */
  link?: string | undefined
  /** Position of the item by sales. 1 is the best-selling item. */
  rank: number
}

/** Sales ranks of an item in one Amazon store. */
export interface ItemSalesRanksByMarketplace {
  /** Amazon store of the ranks. */
  marketplaceId: string
  /** Positions of the item by sales. */
  ranks: ItemSalesRank[]
}

/** Response of `searchCatalogItems`: one page of items. */
export interface ItemSearchResults {
  /** Estimated number of matching items on all pages. At most 1000 of them can be read. */
  numberOfResults: number
  /** Tokens of the neighboring pages. */
  pagination: Pagination
  /** Brands and classifications that can narrow the search. */
  refinements: Refinements
  /** Catalog items on this page. */
  items: Item[]
}

/** Short description of an item in one Amazon store. */
export interface ItemSummaryByMarketplace {
  /** Amazon store of the summary. */
  marketplaceId: string
  /** Name of the item's brand. */
  brandName?: string | undefined
  /** ID of the item's browse node. */
  browseNode?: string | undefined
  /** Name of the item's color. */
  colorName?: string | undefined
  /** Title of the item. */
  itemName?: string | undefined
  /** Name of the item's manufacturer. */
  manufacturer?: string | undefined
  /** Manufacturer's model number of the item. */
  modelNumber?: string | undefined
  /** Name of the item's size. */
  sizeName?: string | undefined
  /** Name of the item's style. */
  styleName?: string | undefined
}

/** Variation parents or children of an item in one Amazon store. */
export interface ItemVariationsByMarketplace {
  /** Amazon store that the variations apply to. */
  marketplaceId: string
  /** ASINs of the related items. */
  asins: string[]
  /**
   * Role of the requested item: it is the parent of the items in `asins` (`PARENT`), or a child of that item
   * (`CHILD`).
   */
  variationType: ItemVariationsByMarketplaceVariationType
}

/** Vendor data of an item in one Amazon store. */
export interface ItemVendorDetailsByMarketplace {
  /** Amazon store of the data. */
  marketplaceId: string
  /** Code of the item's brand. */
  brandCode?: string | undefined
  /** Code of the item's category. */
  categoryCode?: string | undefined
  /** Code of the item's manufacturer. */
  manufacturerCode?: string | undefined
  /** Parent vendor code of `manufacturerCode`. */
  manufacturerCodeParent?: string | undefined
  /** Product group of the item. */
  productGroup?: string | undefined
  /**
   * Rule for Amazon's purchases. Orders are automatic for `PLANNED_REPLENISHMENT`, manual for `ALLOCATED`,
   * `BASIC_REPLENISHMENT` and `IN_SEASON`. `LIMITED_REPLENISHMENT` precedes `NEW_PRODUCT`. `NON_STOCKUPABLE` items
   * ship from the vendor. `NEW_PRODUCT` is not in stock at Amazon yet, `NON_REPLENISHABLE` is an assortment parent
   * for display only.
   */
  replenishmentCategory?: ItemVendorDetailsByMarketplaceReplenishmentCategory | undefined
  /** Code of the item's subcategory. */
  subcategoryCode?: string | undefined
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
  /** ASIN of the item. */
  asin: string
  /** Amazon stores to return data for. */
  marketplaceIds: readonly string[]
  /**
   * Datasets to include. `attributes` and complete `images` are only available to brand owners, `vendorDetails`
   * only to vendors. Default: ["summaries"].
   */
  includedData?: readonly GetCatalogItemIncludedData[] | undefined
  /** Language of the summaries. Default: the primary locale of the store. */
  locale?: string | undefined
}

/** Parameters of {@link CatalogItemsApi.searchCatalogItems}. */
export interface SearchCatalogItemsParams {
  /** Words or product IDs to search for. */
  keywords: readonly string[]
  /** Amazon store to search. At most 1 item. */
  marketplaceIds: readonly string[]
  /**
   * Datasets to include. `images` are complete only for brand owners, others get a thumbnail of the main image.
   * `vendorDetails` is only available to vendors. Default: ["summaries"].
   */
  includedData?: readonly SearchCatalogItemsIncludedData[] | undefined
  /** Only items of these brands. */
  brandNames?: readonly string[] | undefined
  /** Only items in these classifications (browse nodes). */
  classificationIds?: readonly string[] | undefined
  /** Maximum number of items on a page. At most 20. Default: 10. */
  pageSize?: number | undefined
  /** Token of another page, from `pagination.nextToken` or `pagination.previousToken` of an earlier response. */
  pageToken?: string | undefined
  /** Language of `keywords`. Default: the primary locale of the store. */
  keywordsLocale?: string | undefined
  /** Language of the summaries. Default: the primary locale of the store. */
  locale?: string | undefined
}
