// Generated from Amazon's model feeds_2021-06-30. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
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
 * @see https://developer-docs.amazon/sp-api/reference/feeds-v2021-06-30
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { FeedsApi } from '@selling-partner/feeds-2021-06-30'
 * const feeds = new FeedsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class FeedsApi extends SellingPartnerClient {
  /**
   * Cancels a feed that is still `IN_QUEUE`. `getFeed` and `getFeeds` continue to return it, as `CANCELLED`.
   *
   * `DELETE /feeds/2021-06-30/feeds/{feedId}`
   *
   * Usage plan: 2 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/cancelfeed
   * @example
   * await feeds.cancelFeed({ feedId: '50014020412' })
   */
  cancelFeed(params: CancelFeedParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.cancelFeed, params, options)
  }

  /**
   * Submits a feed. First call `createFeedDocument` and upload the contents. Amazon processes the feed
   * asynchronously: poll `getFeed` for the status and the result document.
   *
   * `POST /feeds/2021-06-30/feeds`
   *
   * Usage plan: 0.0083 requests per second (one in 120 s), burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createfeed
   * @example
   * const { data } = await feeds.createFeed({ body: { feedType: 'JSON_LISTINGS_FEED',
   *   marketplaceIds: ['ATVPDKIKX0DER'],
   *   inputFeedDocumentId: 'amzn1.tortuga.4.na.3d4e42b5-1d6e-44e8-a89c-2abfca0625bb.T1QW8ER2TY3UI4' } })
   */
  createFeed(params: CreateFeedParams, options?: RequestOptions): Promise<ApiResponse<CreateFeedResponse>> {
    return this.call(operations.createFeed, params, options)
  }

  /**
   * Creates a feed document and returns a URL for uploading its contents. After the upload, pass the
   * `feedDocumentId` to `createFeed`.
   *
   * `POST /feeds/2021-06-30/documents`
   *
   * Usage plan: 0.5 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createfeeddocument
   * @example
   * const { data } = await feeds.createFeedDocument({ body: { contentType: 'application/json; charset=UTF-8' } })
   */
  createFeedDocument(
    params: CreateFeedDocumentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateFeedDocumentResponse>> {
    return this.call(operations.createFeedDocument, params, options)
  }

  /**
   * Returns one feed with its processing status. If there is a result document, pass its `resultFeedDocumentId` to
   * `getFeedDocument`.
   *
   * `GET /feeds/2021-06-30/feeds/{feedId}`
   *
   * Usage plan: 2 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getfeed
   * @example
   * const { data } = await feeds.getFeed({ feedId: '50014020412' })
   */
  getFeed(params: GetFeedParams, options?: RequestOptions): Promise<ApiResponse<Feed>> {
    return this.call(operations.getFeed, params, options)
  }

  /**
   * Returns a URL for downloading a feed document, and how it is compressed. The URL is valid for 5 minutes.
   *
   * `GET /feeds/2021-06-30/documents/{feedDocumentId}`
   *
   * Usage plan: 0.0222 requests per second (one in 45 s), burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getfeeddocument
   * @example
   * const { data } = await feeds.getFeedDocument({ feedDocumentId: 'amzn1.tortuga.4.na.3d4e42b5-1d6e-44e8-a89c-2abfca0625bb.T1QW8ER2TY3UI4' })
   */
  getFeedDocument(params: GetFeedDocumentParams, options?: RequestOptions): Promise<ApiResponse<FeedDocument>> {
    return this.call(operations.getFeedDocument, params, options)
  }

  /**
   * Returns feeds that match the filters, in pages. Amazon keeps feeds for at most 90 days. Set exactly one of
   * `feedTypes` and `nextToken`. If `nextToken` is set, don't set any other parameter.
   *
   * `GET /feeds/2021-06-30/feeds`
   *
   * Usage plan: 0.0222 requests per second (one in 45 s), burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getfeeds
   * @example
   * for await (const item of feeds.getFeeds({ feedTypes: ['JSON_LISTINGS_FEED'] })) console.log(item)
   */
  getFeeds(params: GetFeedsParams, options?: RequestOptions): Paged<GetFeedsResponse, Feed> {
    return this.call(operations.getFeeds, params, options)
  }
}
