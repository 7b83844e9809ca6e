// Generated from Amazon's model solicitations. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
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
 * @see https://developer-docs.amazon.com/sp-api/reference/solicitations-v1
 */
export class SolicitationsApi extends SellingPartnerClient {
  /**
   * `POST /solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createproductreviewandsellerfeedbacksolicitation
   */
  createProductReviewAndSellerFeedbackSolicitation(
    params: CreateProductReviewAndSellerFeedbackSolicitationParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateProductReviewAndSellerFeedbackSolicitationResponse>> {
    return this.request(operations.createProductReviewAndSellerFeedbackSolicitation, params, options)
  }

  /**
   * `GET /solicitations/v1/orders/{amazonOrderId}`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getsolicitationactionsfororder
   */
  getSolicitationActionsForOrder(
    params: GetSolicitationActionsForOrderParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetSolicitationActionsForOrderResponse>> {
    return this.request(operations.getSolicitationActionsForOrder, params, options)
  }
}
