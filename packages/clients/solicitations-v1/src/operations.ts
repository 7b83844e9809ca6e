// Generated from the model solicitations by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Solicitations v1: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
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
} as const satisfies Record<string, Operation>
