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
   * @see https://developer-docs.amazon/sp-api/reference/searchlistingsitems
   */
  searchListingsItems(params: SearchListingsItemsParams, options?: RequestOptions): Paged<ItemSearchResults, Item> {
    return this.call(operations.searchListingsItems, params, options)
  }
}
