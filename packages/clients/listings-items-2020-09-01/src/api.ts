// Generated from Amazon's model listingsItems_2020-09-01. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
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
 * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01
 */
export class ListingsItemsApi extends SellingPartnerClient {
  /**
   * `DELETE /listings/2020-09-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 10; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01
   */
  deleteListingsItem(
    params: DeleteListingsItemParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListingsItemSubmissionResponse>> {
    return this.request(operations.deleteListingsItem, params, options)
  }

  /**
   * `PATCH /listings/2020-09-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 10; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01
   */
  patchListingsItem(
    params: PatchListingsItemParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListingsItemSubmissionResponse>> {
    return this.request(operations.patchListingsItem, params, options)
  }

  /**
   * `PUT /listings/2020-09-01/items/{sellerId}/{sku}`
   *
   * Usage plan: 5 requests per second, burst 10; 100 for the whole application. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01
   */
  putListingsItem(
    params: PutListingsItemParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListingsItemSubmissionResponse>> {
    return this.request(operations.putListingsItem, params, options)
  }
}
