// Generated from Amazon's model catalogItems_2020-12-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { GetCatalogItemParams, Item, ItemSearchResults, SearchCatalogItemsParams } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Catalog Items 2020-12-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/catalog-items-v2020-12-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { CatalogItemsApi } from '@selling-partner/catalog-items-2020-12-01'
 * const catalogItems = new CatalogItemsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class CatalogItemsApi extends SellingPartnerClient {
  /**
   * Returns one item of the Amazon catalog with the datasets you request in `includedData`.
   *
   * `GET /catalog/2020-12-01/items/{asin}`
   *
   * Usage plan: 2 requests per second, burst 2; 250 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/catalog-items-v2020-12-01
   * @example
   * const { data } = await catalogItems.getCatalogItem({ asin: 'B07N4M94X4', marketplaceIds: ['ATVPDKIKX0DER'] })
   */
  getCatalogItem(params: GetCatalogItemParams, options?: RequestOptions): Promise<ApiResponse<Item>> {
    return this.call(operations.getCatalogItem, params, options)
  }

  /**
   * Searches the Amazon catalog by `keywords` and returns items in pages. A search returns at most 1000 items in
   * all.
   *
   * `GET /catalog/2020-12-01/items`
   *
   * Usage plan: 2 requests per second, burst 2; 500 for the whole application. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `pageToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/catalog-items-v2020-12-01
   * @example
   * for await (const item of catalogItems.searchCatalogItems({ keywords: ['red', 'polo', 'shirt'],
   *   marketplaceIds: ['ATVPDKIKX0DER'] })) console.log(item)
   */
  searchCatalogItems(params: SearchCatalogItemsParams, options?: RequestOptions): Paged<ItemSearchResults, Item> {
    return this.call(operations.searchCatalogItems, params, options)
  }
}
