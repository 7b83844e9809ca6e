// Generated from Amazon's model listingsItems_2021-08-01. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
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
 * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2021-08-01
 */
export class ListingsItemsApi extends SellingPartnerClient {
  /**
   * `DELETE /listings/2021-08-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2021-08-01
   */
  deleteListingsItem(
    params: DeleteListingsItemParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListingsItemSubmissionResponse>> {
    return this.request(operations.deleteListingsItem, params, options)
  }

  /**
   * `GET /listings/2021-08-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getlistingsitem
   */
  getListingsItem(params: GetListingsItemParams, options?: RequestOptions): Promise<AxiosResponse<Item>> {
    return this.request(operations.getListingsItem, params, options)
  }

  /**
   * `PATCH /listings/2021-08-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2021-08-01
   */
  patchListingsItem(
    params: PatchListingsItemParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListingsItemSubmissionResponse>> {
    return this.request(operations.patchListingsItem, params, options)
  }

  /**
   * `PUT /listings/2021-08-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2021-08-01
   */
  putListingsItem(
    params: PutListingsItemParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListingsItemSubmissionResponse>> {
    return this.request(operations.putListingsItem, params, options)
  }

  /**
   * `GET /listings/2021-08-01/items/{sellerId}`
   *
   * Usage plan: 5 requests per second, burst 5; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/searchlistingsitems
   */
  searchListingsItems(
    params: SearchListingsItemsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ItemSearchResults>> {
    return this.request(operations.searchListingsItems, params, options)
  }
}
