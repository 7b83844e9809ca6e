// Generated from Amazon's model solicitations. To change this file, see CONTRIBUTING.md.

export interface CreateProductReviewAndSellerFeedbackSolicitationResponse {
  errors?: ErrorEntry[]
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface GetSchemaResponse {
  _links?: GetSchemaResponseLinks
  payload?: { [key: string]: unknown }
  errors?: ErrorEntry[]
}

export interface GetSchemaResponseLinks {
  self: LinkObject
}

export interface GetSolicitationActionResponse {
  _links?: GetSolicitationActionResponseLinks
  _embedded?: GetSolicitationActionResponseEmbedded
  payload?: SolicitationsAction
  errors?: ErrorEntry[]
}

export interface GetSolicitationActionResponseEmbedded {
  schema?: GetSchemaResponse
}

export interface GetSolicitationActionResponseLinks {
  self: LinkObject
  schema: LinkObject
}

export interface GetSolicitationActionsForOrderResponse {
  _links?: GetSolicitationActionsForOrderResponseLinks
  _embedded?: GetSolicitationActionsForOrderResponseEmbedded
  errors?: ErrorEntry[]
}

export interface GetSolicitationActionsForOrderResponseEmbedded {
  actions: GetSolicitationActionResponse[]
}

export interface GetSolicitationActionsForOrderResponseLinks {
  self: LinkObject
  actions: LinkObject[]
}

export interface LinkObject {
  href: string
  name?: string
}

export interface SolicitationsAction {
  name: string
}

/** Parameters of {@link SolicitationsApi.createProductReviewAndSellerFeedbackSolicitation}. */
export interface CreateProductReviewAndSellerFeedbackSolicitationParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: string[]
}

/** Parameters of {@link SolicitationsApi.getSolicitationActionsForOrder}. */
export interface GetSolicitationActionsForOrderParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: string[]
}
