// Generated from Amazon's model feeds_2021-06-30. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  CancelFeedParams,
  CreateFeedDocumentParams,
  CreateFeedDocumentResponse,
  CreateFeedParams,
  CreateFeedResponse,
  Feed,
  FeedDocument,
  GetFeedDocumentParams,
  GetFeedParams,
  GetFeedsParams,
  GetFeedsResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Feeds 2021-06-30 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/feeds-v2021-06-30
 */
export class FeedsApi extends SellingPartnerClient {
  /**
   * `DELETE /feeds/2021-06-30/feeds/{feedId}`
   *
   * Usage plan: 2 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/cancelfeed
   */
  cancelFeed(params: CancelFeedParams, options?: RequestOptions): Promise<AxiosResponse<void>> {
    return this.request(operations.cancelFeed, params, options)
  }

  /**
   * `POST /feeds/2021-06-30/feeds`
   *
   * Usage plan: 0.0083 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createfeed
   */
  createFeed(params: CreateFeedParams, options?: RequestOptions): Promise<AxiosResponse<CreateFeedResponse>> {
    return this.request(operations.createFeed, params, options)
  }

  /**
   * `POST /feeds/2021-06-30/documents`
   *
   * Usage plan: 0.5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createfeeddocument
   */
  createFeedDocument(
    params: CreateFeedDocumentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateFeedDocumentResponse>> {
    return this.request(operations.createFeedDocument, params, options)
  }

  /**
   * `GET /feeds/2021-06-30/feeds/{feedId}`
   *
   * Usage plan: 2 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getfeed
   */
  getFeed(params: GetFeedParams, options?: RequestOptions): Promise<AxiosResponse<Feed>> {
    return this.request(operations.getFeed, params, options)
  }

  /**
   * `GET /feeds/2021-06-30/documents/{feedDocumentId}`
   *
   * Usage plan: 0.0222 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getfeeddocument
   */
  getFeedDocument(params: GetFeedDocumentParams, options?: RequestOptions): Promise<AxiosResponse<FeedDocument>> {
    return this.request(operations.getFeedDocument, params, options)
  }

  /**
   * `GET /feeds/2021-06-30/feeds`
   *
   * Usage plan: 0.0222 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getfeeds
   */
  getFeeds(params?: GetFeedsParams, options?: RequestOptions): Promise<AxiosResponse<GetFeedsResponse>> {
    return this.request(operations.getFeeds, params, options)
  }
}
