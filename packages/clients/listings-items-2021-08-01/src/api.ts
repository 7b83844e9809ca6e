// Generated from Amazon's model listingsItems_2021-08-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  DeleteListingsItemParams,
  GetListingsItemParams,
  Item,
  ItemSearchResults,
  ListingsItemSubmissionResponse,
  PatchListingsItemParams,
  PutListingsItemParams,
  SearchListingsItemsParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Listings Items 2021-08-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/listings-items-v2021-08-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ListingsItemsApi } from '@selling-partner/listings-items-2021-08-01'
 * const listingsItems = new ListingsItemsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ListingsItemsApi extends SellingPartnerClient {
  /**
   * Deletes a listing from an Amazon store.
   *
   * `DELETE /listings/2021-08-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listings-items-v2021-08-01
   * @example
   * const { data } = await listingsItems.deleteListingsItem({ sellerId: 'A3DWYIK6Y9EEQB', sku: 'MUG-BLUE-350ML',
   *   marketplaceIds: ['ATVPDKIKX0DER'] })
   */
  deleteListingsItem(
    params: DeleteListingsItemParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ListingsItemSubmissionResponse>> {
    return this.call(operations.deleteListingsItem, params, options)
  }

  /**
   * Returns one listing with the datasets you request in `includedData`.
   *
   * `GET /listings/2021-08-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getlistingsitem
   * @example
   * const { data } = await listingsItems.getListingsItem({ sellerId: 'A3DWYIK6Y9EEQB', sku: 'MUG-BLUE-350ML',
   *   marketplaceIds: ['ATVPDKIKX0DER'], includedData: ['summaries', 'offers', 'issues'] })
   */
  getListingsItem(params: GetListingsItemParams, options?: RequestOptions): Promise<ApiResponse<Item>> {
    return this.call(operations.getListingsItem, params, options)
  }

  /**
   * Changes single attributes of a listing. A patch applies to a whole top-level attribute, never to a nested one.
   * Amazon processes the submission asynchronously: read the result with `getListingsItem`. If `includedData` is
   * `identifiers`, also set `mode`.
   *
   * `PATCH /listings/2021-08-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listings-items-v2021-08-01
   * @example
   * const { data } = await listingsItems.patchListingsItem({ sellerId: 'A3DWYIK6Y9EEQB', sku: 'MUG-BLUE-350ML',
   *   marketplaceIds: ['ATVPDKIKX0DER'], body: { productType: 'DRINKING_CUP', patches: [{ op: 'replace',
   *   path: '/attributes/purchasable_offer', value: [{ marketplace_id: 'ATVPDKIKX0DER', currency: 'USD',
   *   our_price: [{ schedule: [{ value_with_tax: 12.99 }] }] }] }] } })
   */
  patchListingsItem(
    params: PatchListingsItemParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ListingsItemSubmissionResponse>> {
    return this.call(operations.patchListingsItem, params, options)
  }

  /**
   * Creates a listing, or replaces all data of an existing one. Amazon processes the submission asynchronously:
   * read the result with `getListingsItem`. To change single attributes, use `patchListingsItem`. If
   * `includedData` is `identifiers`, also set `mode`.
   *
   * `PUT /listings/2021-08-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listings-items-v2021-08-01
   * @example
   * const { data } = await listingsItems.putListingsItem({ sellerId: 'A3DWYIK6Y9EEQB', sku: 'MUG-BLUE-350ML',
   *   marketplaceIds: ['ATVPDKIKX0DER'], body: { productType: 'DRINKING_CUP', requirements: 'LISTING',
   *   attributes: { item_name: [{ value: 'Blue mug, 350 ml', language_tag: 'en_US', marketplace_id: 'ATVPDKIKX0DER' }],
   *   brand: [{ value: 'Acme Supplies', marketplace_id: 'ATVPDKIKX0DER' }] } } })
   */
  putListingsItem(
    params: PutListingsItemParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ListingsItemSubmissionResponse>> {
    return this.call(operations.putListingsItem, params, options)
  }

  /**
   * Searches a selling partner's listings and returns them in pages. Search by `identifiers`, `variationParentSku`
   * or `packageHierarchySku`, which exclude each other. A search returns at most 1000 listings in all. Set both
   * `identifiers` and `identifiersType`, or neither. Set at most one of `identifiers`, `variationParentSku` and
   * `packageHierarchySku`.
   *
   * `GET /listings/2021-08-01/items/{sellerId}`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the whole application. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `pageToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/searchlistingsitems
   * @example
   * for await (const item of listingsItems.searchListingsItems({ sellerId: 'A3DWYIK6Y9EEQB',
   *   marketplaceIds: ['ATVPDKIKX0DER'], includedData: ['summaries', 'issues'] })) console.log(item)
   */
  searchListingsItems(params: SearchListingsItemsParams, options?: RequestOptions): Paged<ItemSearchResults, Item> {
    return this.call(operations.searchListingsItems, params, options)
  }
}
