// Generated from Amazon's model catalogItemsV0. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { ListCatalogCategoriesParams, ListCatalogCategoriesResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Catalog Items v0 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/catalog-items-v0
 * @deprecated Amazon has deprecated this version.
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { CatalogItemsApi } from '@selling-partner/catalog-items-v0'
 * const catalogItems = new CatalogItemsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class CatalogItemsApi extends SellingPartnerClient {
  /**
   * Returns the parent categories of an item. Identify the item by `ASIN` or by `SellerSKU`. Set at least one of
   * `ASIN` and `SellerSKU`.
   *
   * `GET /catalog/v0/categories`
   *
   * Usage plan: 1 request per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listcatalogcategories
   * @example
   * const { data } = await catalogItems.listCatalogCategories({ MarketplaceId: 'ATVPDKIKX0DER', ASIN: 'B07N4M94X4' })
   */
  listCatalogCategories(
    params: ListCatalogCategoriesParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ListCatalogCategoriesResponse>> {
    return this.call(operations.listCatalogCategories, params, options)
  }
}
