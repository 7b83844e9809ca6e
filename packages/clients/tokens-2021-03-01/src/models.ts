// Generated from Amazon's model tokens_2021-03-01. To change this file, see CONTRIBUTING.md.

/** Request for an RDT. */
export interface CreateRestrictedDataTokenRequest {
  /** ID of the application that will use the RDT. Omit it if the calling application uses the RDT itself. */
  targetApplication?: string | undefined
  /** Resources that the RDT authorizes. 1 to 50 items. */
  restrictedResources: RestrictedResource[]
}

/** Response of `createRestrictedDataToken`: an RDT and its lifetime. */
export interface CreateRestrictedDataTokenResponse {
  /** The RDT. Send it in the `x-amz-access-token` header, and keep it secret. */
  restrictedDataToken?: string | undefined
  /** Seconds until the RDT expires, counted from the response. */
  expiresIn?: number | undefined
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

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** A restricted operation, identified by its method and path. */
export interface RestrictedResource {
  /** HTTP method of the restricted operation. */
  method: RestrictedResourceMethod
  /**
   * Path of the restricted operation. With the parameter name in braces, as in `/orders/v0/orders/{orderId}`, the
   * RDT is valid for every order. With an order ID instead, it is valid only for that order. For
   * `getReportDocument` of the Reports API, use a document ID: a path with braces is not accepted.
   */
  path: string
  /**
   * Personal data to include in responses: `buyerInfo` (buyer, taxes, gift wrap, customization),
   * `shippingAddress`, `buyerTaxInformation` (for tax invoices). Required for `getOrders`, `getOrder` and
   * `getOrderItems` of Orders v0, and only for them. If the application lacks the role for one of them, the whole
   * request fails.
   */
  dataElements?: RestrictedResourceDataElements[] | undefined
}

/** Values of `RestrictedResource.dataElements`. */
export type RestrictedResourceDataElements = 'buyerInfo' | 'shippingAddress' | 'buyerTaxInformation' | (string & {})

/** Values of `RestrictedResource.method`. */
export type RestrictedResourceMethod = 'GET' | 'PUT' | 'POST' | 'DELETE'

/** Parameters of {@link TokensApi.createRestrictedDataToken}. */
export interface CreateRestrictedDataTokenParams {
  /** Resources that the RDT authorizes and, if another application will use it, the ID of that application. */
  body: CreateRestrictedDataTokenRequest
}
