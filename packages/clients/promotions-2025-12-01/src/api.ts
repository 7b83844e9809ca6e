// Generated from Amazon's model promotions_2025-12-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  GetPromotionParams,
  GetPromotionResponse,
  GetSelectionParams,
  GetSelectionResponse,
  Item,
  PromotionSummary,
  SearchPromotionsParams,
  SearchPromotionsResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Promotions 2025-12-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/promotions-v2025-12-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { PromotionsApi } from '@selling-partner/promotions-2025-12-01'
 * const promotions = new PromotionsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class PromotionsApi extends SellingPartnerClient {
  /**
   * Returns one promotion. Request issues, customer segments and the details of its selection with `includedData`.
   *
   * `GET /promotions/2025-12-01/promotions/{promotionId}`
   *
   * Usage plan: 0.1 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getpromotion
   * @example
   * const { data } = await promotions.getPromotion({ promotionId: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890' })
   */
  getPromotion(params: GetPromotionParams, options?: RequestOptions): Promise<ApiResponse<GetPromotionResponse>> {
    return this.call(operations.getPromotion, params, options)
  }

  /**
   * Returns the items of one selection of a promotion, in pages. Works only for selections of the type `ITEMS`,
   * not `CATALOG`.
   *
   * `GET /promotions/2025-12-01/promotions/{promotionId}/selections/{selectionId}`
   *
   * Usage plan: 0.1 requests per second, burst 2. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getselection
   * @example
   * for await (const item of promotions.getSelection({ promotionId: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890',
   *   selectionId: 'b1b2c3d4-e5f6-7890-abcd-ef1234567890', revisionId: 1 })) console.log(item)
   */
  getSelection(params: GetSelectionParams, options?: RequestOptions): Paged<GetSelectionResponse, Item> {
    return this.call(operations.getSelection, params, options)
  }

  /**
   * Returns the promotions of one Amazon store that match the filters, in pages. Their selections have no details:
   * use `getPromotion` or `getSelection`.
   *
   * `GET /promotions/2025-12-01/promotions`
   *
   * Usage plan: 0.1 requests per second, burst 4. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `paginationToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/searchpromotions
   * @example
   * for await (const item of promotions.searchPromotions({ marketplaceIds: ['ATVPDKIKX0DER'], statuses: ['RUNNING',
   *   'UPCOMING'] })) console.log(item)
   */
  searchPromotions(
    params: SearchPromotionsParams,
    options?: RequestOptions,
  ): Paged<SearchPromotionsResponse, PromotionSummary> {
    return this.call(operations.searchPromotions, params, options)
  }
}
