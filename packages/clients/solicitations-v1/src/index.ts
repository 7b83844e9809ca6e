// Generated from Amazon's model solicitations. To change this file, see CONTRIBUTING.md.

export { SolicitationsApi } from './api.js'
export type {
  CreateProductReviewAndSellerFeedbackSolicitationParams,
  CreateProductReviewAndSellerFeedbackSolicitationResponse,
  ErrorEntry,
  GetSchemaResponse,
  GetSchemaResponseLinks,
  GetSolicitationActionResponse,
  GetSolicitationActionResponseEmbedded,
  GetSolicitationActionResponseLinks,
  GetSolicitationActionsForOrderParams,
  GetSolicitationActionsForOrderResponse,
  GetSolicitationActionsForOrderResponseEmbedded,
  GetSolicitationActionsForOrderResponseLinks,
  LinkObject,
  SolicitationsAction,
} from './models.js'
export { operations } from './operations.js'
