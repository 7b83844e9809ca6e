// Generated from Amazon's model listingsItems_2020-09-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  DeleteListingsItemParams,
  ListingsItemSubmissionResponse,
  PatchListingsItemParams,
  PutListingsItemParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Listings Items 2020-09-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/listings-items-v2020-09-01
 */
export class ListingsItemsApi extends SellingPartnerClient {
  /**
   * Deletes a listing from Amazon stores.
   *
   * `DELETE /listings/2020-09-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 10; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listings-items-v2020-09-01
   */
  deleteListingsItem(
    params: DeleteListingsItemParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ListingsItemSubmissionResponse>> {
    return this.call(operations.deleteListingsItem, params, options)
  }

  /**
   * Changes single attributes of a listing. A patch applies to a whole top-level attribute, never to a nested one.
   * Amazon processes the submission asynchronously.
   *
   * `PATCH /listings/2020-09-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 10; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listings-items-v2020-09-01
   */
  patchListingsItem(
    params: PatchListingsItemParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ListingsItemSubmissionResponse>> {
    return this.call(operations.patchListingsItem, params, options)
  }

  /**
   * Creates a listing, or replaces all data of an existing one. Amazon processes the submission asynchronously. To
   * change single attributes, use `patchListingsItem`.
   *
   * `PUT /listings/2020-09-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 10; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listings-items-v2020-09-01
   */
  putListingsItem(
    params: PutListingsItemParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ListingsItemSubmissionResponse>> {
    return this.call(operations.putListingsItem, params, options)
  }
}
