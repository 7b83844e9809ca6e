// Generated from Amazon's model catalogItemsV0. To change this file, see CONTRIBUTING.md.

import type { JsonObject, Variant } from '@selling-partner/auth'

/** A category (browse node) of an item, with its parent. */
export interface Categories {
  /** ID of the browse node. */
  ProductCategoryId?: string | undefined
  /** Name of the browse node. */
  ProductCategoryName?: string | undefined
  /** Category directly above this one. */
  parent?: JsonObject | undefined
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

/** Response of `listCatalogCategories`. */
export interface ListCatalogCategoriesResponse {
  /** Parent categories of the item. */
  payload?: Categories[] | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Parameters of {@link CatalogItemsApi.listCatalogCategories}. */
export type ListCatalogCategoriesParams =
  | Variant<ListCatalogCategoriesFields, 'ASIN'>
  | Variant<ListCatalogCategoriesFields, 'SellerSKU'>

/** Fields of {@link ListCatalogCategoriesParams}. */
export interface ListCatalogCategoriesFields {
  /** Amazon store of the item. */
  MarketplaceId: string
  /** ASIN of the item. */
  ASIN?: string | undefined
  /** SKU of the seller for the item. */
  SellerSKU?: string | undefined
}
