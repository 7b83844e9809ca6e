// Generated from the model catalogItemsV0 by `npm run generate`. Never edited by hand.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { ListCatalogCategoriesParams, ListCatalogCategoriesResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client of Amazon's Selling Partner API for Catalog Items v0. Amazon has deprecated this version.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/catalog-items-v0
 * @deprecated
 */
export class CatalogItemsApi extends SellingPartnerClient {
  /**
   * `GET /catalog/v0/categories`
   *
   * Usage plan: 1 request per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listcatalogcategories
   */
  listCatalogCategories(
    params: ListCatalogCategoriesParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListCatalogCategoriesResponse>> {
    return this.request(operations.listCatalogCategories, params, options)
  }
}
