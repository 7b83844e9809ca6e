// Generated from Amazon's model customerFeedback_2024-06-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  BrowseNodeResponse,
  BrowseNodeReturnTopicsResponse,
  BrowseNodeReturnTrendsResponse,
  BrowseNodeReviewTopicsResponse,
  BrowseNodeReviewTrendsResponse,
  GetBrowseNodeReturnTopicsParams,
  GetBrowseNodeReturnTrendsParams,
  GetBrowseNodeReviewTopicsParams,
  GetBrowseNodeReviewTrendsParams,
  GetItemBrowseNodeParams,
  GetItemReviewTopicsParams,
  GetItemReviewTrendsParams,
  ItemReviewTopicsResponse,
  ItemReviewTrendsResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Customer Feedback 2024-06-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/customer-feedback-v2024-06-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { CustomerFeedbackApi } from '@selling-partner/customer-feedback-2024-06-01'
 * const customerFeedback = new CustomerFeedbackApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class CustomerFeedbackApi extends SellingPartnerClient {
  /**
   * Returns the topics that customers name as they return items of a browse node.
   *
   * `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics`
   *
   * Usage plan: 1 request per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getbrowsenodereturntopics
   * @example
   * const { data } = await customerFeedback.getBrowseNodeReturnTopics({ browseNodeId: '289742',
   *   marketplaceId: 'ATVPDKIKX0DER' })
   */
  getBrowseNodeReturnTopics(
    params: GetBrowseNodeReturnTopicsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<BrowseNodeReturnTopicsResponse | undefined>> {
    return this.call(operations.getBrowseNodeReturnTopics, params, options)
  }

  /**
   * Returns the trends of the topics that customers name as they return items of a browse node.
   *
   * `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends`
   *
   * Usage plan: 1 request per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getbrowsenodereturntrends
   * @example
   * const { data } = await customerFeedback.getBrowseNodeReturnTrends({ browseNodeId: '289742',
   *   marketplaceId: 'ATVPDKIKX0DER' })
   */
  getBrowseNodeReturnTrends(
    params: GetBrowseNodeReturnTrendsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<BrowseNodeReturnTrendsResponse | undefined>> {
    return this.call(operations.getBrowseNodeReturnTrends, params, options)
  }

  /**
   * Returns the ten most positive and the ten most negative topics in the reviews of all items in a browse node.
   *
   * `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/topics`
   *
   * Usage plan: 1 request per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getbrowsenodereviewtopics
   * @example
   * const { data } = await customerFeedback.getBrowseNodeReviewTopics({ browseNodeId: '289742',
   *   marketplaceId: 'ATVPDKIKX0DER', sortBy: 'MENTIONS' })
   */
  getBrowseNodeReviewTopics(
    params: GetBrowseNodeReviewTopicsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<BrowseNodeReviewTopicsResponse | undefined>> {
    return this.call(operations.getBrowseNodeReviewTopics, params, options)
  }

  /**
   * Returns the trends of positive and negative topics in the reviews of all items in a browse node, for the last
   * six months.
   *
   * `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends`
   *
   * Usage plan: 1 request per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getbrowsenodereviewtrends
   * @example
   * const { data } = await customerFeedback.getBrowseNodeReviewTrends({ browseNodeId: '289742',
   *   marketplaceId: 'ATVPDKIKX0DER' })
   */
  getBrowseNodeReviewTrends(
    params: GetBrowseNodeReviewTrendsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<BrowseNodeReviewTrendsResponse | undefined>> {
    return this.call(operations.getBrowseNodeReviewTrends, params, options)
  }

  /**
   * Returns the browse node of an item: its place in Amazon's product categories. Use the ID in the operations for
   * browse nodes.
   *
   * `GET /customerFeedback/2024-06-01/items/{asin}/browseNode`
   *
   * Usage plan: 1 request per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getitembrowsenode
   * @example
   * const { data } = await customerFeedback.getItemBrowseNode({ asin: 'B08PD3JNPF', marketplaceId: 'ATVPDKIKX0DER' })
   */
  getItemBrowseNode(
    params: GetItemBrowseNodeParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<BrowseNodeResponse | undefined>> {
    return this.call(operations.getItemBrowseNode, params, options)
  }

  /**
   * Returns the ten most positive and the ten most negative topics in the reviews of an item.
   *
   * `GET /customerFeedback/2024-06-01/items/{asin}/reviews/topics`
   *
   * Usage plan: 1 request per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getitemreviewtopics
   * @example
   * const { data } = await customerFeedback.getItemReviewTopics({ asin: 'B08PD3JNPF', marketplaceId: 'ATVPDKIKX0DER',
   *   sortBy: 'MENTIONS' })
   */
  getItemReviewTopics(
    params: GetItemReviewTopicsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ItemReviewTopicsResponse | undefined>> {
    return this.call(operations.getItemReviewTopics, params, options)
  }

  /**
   * Returns the trends of positive and negative topics in the reviews of an item, for the last six months.
   *
   * `GET /customerFeedback/2024-06-01/items/{asin}/reviews/trends`
   *
   * Usage plan: 1 request per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getitemreviewtrends
   * @example
   * const { data } = await customerFeedback.getItemReviewTrends({ asin: 'B08PD3JNPF', marketplaceId: 'ATVPDKIKX0DER' })
   */
  getItemReviewTrends(
    params: GetItemReviewTrendsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ItemReviewTrendsResponse | undefined>> {
    return this.call(operations.getItemReviewTrends, params, options)
  }
}
