// Generated from Amazon's model solicitations. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  CreateProductReviewAndSellerFeedbackSolicitationParams,
  CreateProductReviewAndSellerFeedbackSolicitationResponse,
  GetSolicitationActionsForOrderParams,
  GetSolicitationActionsForOrderResponse,
} from './models.js'

/** Operation table of Solicitations v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly createProductReviewAndSellerFeedbackSolicitation: Operation<
    CreateProductReviewAndSellerFeedbackSolicitationParams,
    CreateProductReviewAndSellerFeedbackSolicitationResponse
  >
  readonly getSolicitationActionsForOrder: Operation<
    GetSolicitationActionsForOrderParams,
    GetSolicitationActionsForOrderResponse
  >
} = {
  createProductReviewAndSellerFeedbackSolicitation: {
    api: 'solicitations-v1',
    id: 'createProductReviewAndSellerFeedbackSolicitation',
    method: 'POST',
    path: '/solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback',
    parameters: [
      { name: 'amazonOrderId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    accept: 'application/hal+json',
  },
  getSolicitationActionsForOrder: {
    api: 'solicitations-v1',
    id: 'getSolicitationActionsForOrder',
    method: 'GET',
    path: '/solicitations/v1/orders/{amazonOrderId}',
    parameters: [
      { name: 'amazonOrderId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    accept: 'application/hal+json',
  },
}
