// Generated from Amazon's model solicitations. To change this file, see CONTRIBUTING.md.

export interface CreateProductReviewAndSellerFeedbackSolicitationResponse {
  errors?: ErrorEntry[] | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface GetSchemaResponse {
  _links?: GetSchemaResponseLinks | undefined
  payload?: { [key: string]: unknown } | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetSchemaResponseLinks {
  self: LinkObject
}

export interface GetSolicitationActionResponse {
  _links?: GetSolicitationActionResponseLinks | undefined
  _embedded?: GetSolicitationActionResponseEmbedded | undefined
  payload?: SolicitationsAction | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetSolicitationActionResponseEmbedded {
  schema?: GetSchemaResponse | undefined
}

export interface GetSolicitationActionResponseLinks {
  self: LinkObject
  schema: LinkObject
}

export interface GetSolicitationActionsForOrderResponse {
  _links?: GetSolicitationActionsForOrderResponseLinks | undefined
  _embedded?: GetSolicitationActionsForOrderResponseEmbedded | undefined
  errors?: ErrorEntry[] | undefined
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
  name?: string | undefined
}

export interface SolicitationsAction {
  name: string
}

/** Parameters of {@link SolicitationsApi.createProductReviewAndSellerFeedbackSolicitation}. */
export interface CreateProductReviewAndSellerFeedbackSolicitationParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
}

/** Parameters of {@link SolicitationsApi.getSolicitationActionsForOrder}. */
export interface GetSolicitationActionsForOrderParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
}
