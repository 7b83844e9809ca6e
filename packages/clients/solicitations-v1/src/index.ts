// Generated from the model solicitations by `npm run generate`. Never edited by hand.

export { SolicitationsApi } from './api.js'
export type {
  CreateProductReviewAndSellerFeedbackSolicitationParams,
  CreateProductReviewAndSellerFeedbackSolicitationResponse,
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
  ModelError,
  SolicitationsAction,
} from './models.js'
export { operations } from './operations.js'
