// Generated from Amazon's model solicitations. To change this file, see CONTRIBUTING.md.

/** Response of `createProductReviewAndSellerFeedbackSolicitation`. */
export interface CreateProductReviewAndSellerFeedbackSolicitationResponse {
  /** Reasons why the request was not sent to the buyer. */
  errors?: ErrorEntry[] | undefined
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** The JSON schema of a solicitation type's input. */
export interface GetSchemaResponse {
  /** Links of the JSON schema. */
  _links?: GetSchemaResponseLinks | undefined
  /** JSON schema that the input must match. */
  payload?: { [key: string]: unknown } | undefined
  /** Reasons why the JSON schema could not be returned. */
  errors?: ErrorEntry[] | undefined
}

/** Links of the JSON schema. */
export interface GetSchemaResponseLinks {
  /** Link to the JSON schema. */
  self: LinkObject
}

/** A solicitation type that is allowed for the order, with the JSON schema of its input. */
export interface GetSolicitationActionResponse {
  /** Links of the solicitation type. */
  _links?: GetSolicitationActionResponseLinks | undefined
  /** Resources that belong to the solicitation type, inline. */
  _embedded?: GetSolicitationActionResponseEmbedded | undefined
  /** Name of the solicitation type. */
  payload?: SolicitationsAction | undefined
  /** Reasons why the solicitation type could not be returned. */
  errors?: ErrorEntry[] | undefined
}

/** Resources that belong to the solicitation type, inline. */
export interface GetSolicitationActionResponseEmbedded {
  /** JSON schema of the input, inline. */
  schema?: GetSchemaResponse | undefined
}

/** Links of the solicitation type. */
export interface GetSolicitationActionResponseLinks {
  /** Link to the operation that sends the solicitation. */
  self: LinkObject
  /** Link to the JSON schema of the input. */
  schema: LinkObject
}

/** Response of `getSolicitationActionsForOrder`. */
export interface GetSolicitationActionsForOrderResponse {
  /** Links of the order's solicitation types. */
  _links?: GetSolicitationActionsForOrderResponseLinks | undefined
  /** Resources that belong to the order, inline. */
  _embedded?: GetSolicitationActionsForOrderResponseEmbedded | undefined
  /** Reasons why `getSolicitationActionsForOrder` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Resources that belong to the order, inline. */
export interface GetSolicitationActionsForOrderResponseEmbedded {
  /** Solicitation types that are allowed for the order, inline. */
  actions: GetSolicitationActionResponse[]
}

/** Links of the order's solicitation types. */
export interface GetSolicitationActionsForOrderResponseLinks {
  /** Link to this response. */
  self: LinkObject
  /** Links to the operations that can send a solicitation for the order now. */
  actions: LinkObject[]
}

/** A HAL link to a resource or operation. */
export interface LinkObject {
  /** URI of the link's target. */
  href: string
  /** Identifier of the link's target. */
  name?: string | undefined
}

/** The name of a solicitation type. */
export interface SolicitationsAction {
  /** Name of the solicitation template, such as `productReviewAndSellerFeedback`. */
  name: string
}

/** Parameters of {@link SolicitationsApi.createProductReviewAndSellerFeedbackSolicitation}. */
export interface CreateProductReviewAndSellerFeedbackSolicitationParams {
  /** ID of the order that the request is about. */
  amazonOrderId: string
  /** ID of the Amazon store that the order was placed in. Exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
}

/** Parameters of {@link SolicitationsApi.getSolicitationActionsForOrder}. */
export interface GetSolicitationActionsForOrderParams {
  /** ID of the order to list the solicitation types for. */
  amazonOrderId: string
  /** ID of the Amazon store that the order was placed in. Exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
}
