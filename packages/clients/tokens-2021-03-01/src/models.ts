// Generated from the model tokens_2021-03-01 by `npm run generate`. Never edited by hand.

/** What an RDT is asked for. */
export interface CreateRestrictedDataTokenRequest {
  /**
   * Id of the application that will use the token, where it is not the one that asks. Leave it out to use the
   * token yourself.
   */
  targetApplication?: string
  /** The resources that the token should open, at most 50. */
  restrictedResources: RestrictedResource[]
}

/** An RDT and how long it lasts. */
export interface CreateRestrictedDataTokenResponse {
  /** The RDT. Send it in the `x-amz-access-token` header, and treat it as the secret that it is. */
  restrictedDataToken?: string
  /** Seconds until the token expires, counted from the answer. */
  expiresIn?: number
}

/** The body of every answer that is not a success. */
export interface ErrorList {
  /** The reasons, mostly one. */
  errors?: ModelError[]
}

/** One reason why a request failed. */
export interface ModelError {
  /** Names the kind of error. Programs should look at this. */
  code: string
  /** Says in words what went wrong. */
  message: string
  /** Says more, where there is more to say. May be empty. */
  details?: string
}

/** One restricted operation, told by its method and path. */
export interface RestrictedResource {
  /** HTTP method of the restricted operation. */
  method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /**
   * Path of the restricted operation. With the parameter's name in braces, as in `/orders/v0/orders/{orderId}`,
   * the token opens every order; with an id in its place, that order only. `getReportDocument` takes an id only.
   */
  path: string
  /**
   * Kinds of personal data to include: `buyerInfo`, `shippingAddress`, `buyerTaxInformation`. For `getOrders`,
   * `getOrder` and `getOrderItems` of Orders v0 only. One that the application has no role for fails the whole
   * request.
   */
  dataElements?: string[]
}

/** Parameters of {@link TokensApi.createRestrictedDataToken}. */
export interface CreateRestrictedDataTokenParams {
  /** The resources to open and, if another application will use the token, that application. */
  body: CreateRestrictedDataTokenRequest
}
