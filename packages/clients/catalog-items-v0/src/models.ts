// Generated from Amazon's model catalogItemsV0. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface Categories {
  ProductCategoryId?: string | undefined
  ProductCategoryName?: string | undefined
  parent?: JsonObject | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ListCatalogCategoriesResponse {
  payload?: Categories[] | undefined
  errors?: ErrorEntry[] | undefined
}

/** Parameters of {@link CatalogItemsApi.listCatalogCategories}. */
export interface ListCatalogCategoriesParams {
  MarketplaceId: string
  ASIN?: string | undefined
  SellerSKU?: string | undefined
}
