// Generated from Amazon's model solicitations. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  CreateProductReviewAndSellerFeedbackSolicitationParams,
  CreateProductReviewAndSellerFeedbackSolicitationResponse,
  GetSolicitationActionsForOrderParams,
  GetSolicitationActionsForOrderResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Solicitations v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/solicitations-v1
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { SolicitationsApi } from '@selling-partner/solicitations-v1'
 * const solicitations = new SolicitationsApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class SolicitationsApi extends SellingPartnerClient {
  /**
   * Asks the buyer of an order for seller feedback and a product review. Send at most one such request or
   * free-form proactive message per order.
   *
   * `POST /solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createproductreviewandsellerfeedbacksolicitation
   * @example
   * const { data } = await solicitations.createProductReviewAndSellerFeedbackSolicitation({ amazonOrderId: '902-1845936-5435065',
   *   marketplaceIds: ['ATVPDKIKX0DER'] })
   */
  createProductReviewAndSellerFeedbackSolicitation(
    params: CreateProductReviewAndSellerFeedbackSolicitationParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateProductReviewAndSellerFeedbackSolicitationResponse>> {
    return this.call(operations.createProductReviewAndSellerFeedbackSolicitation, params, options)
  }

  /**
   * Returns the solicitation types that are allowed for an order now. So far, only
   * `productReviewAndSellerFeedback` exists: send it with `createProductReviewAndSellerFeedbackSolicitation`.
   *
   * `GET /solicitations/v1/orders/{amazonOrderId}`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getsolicitationactionsfororder
   * @example
   * const { data } = await solicitations.getSolicitationActionsForOrder({ amazonOrderId: '902-1845936-5435065',
   *   marketplaceIds: ['ATVPDKIKX0DER'] })
   */
  getSolicitationActionsForOrder(
    params: GetSolicitationActionsForOrderParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetSolicitationActionsForOrderResponse>> {
    return this.call(operations.getSolicitationActionsForOrder, params, options)
  }
}
