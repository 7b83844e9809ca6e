// Generated from Amazon's model catalogItemsV0. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface Categories {
  ProductCategoryId?: string
  ProductCategoryName?: string
  parent?: JsonObject
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ListCatalogCategoriesResponse {
  payload?: Categories[]
  errors?: ErrorEntry[]
}

/** Parameters of {@link CatalogItemsApi.listCatalogCategories}. */
export interface ListCatalogCategoriesParams {
  MarketplaceId: string
  ASIN?: string
  SellerSKU?: string
}
