// Generated from Amazon's model messaging. To change this file, see CONTRIBUTING.md.

export interface Attachment {
  uploadDestinationId: string
  fileName: string
}

export interface CreateConfirmCustomizationDetailsRequest {
  /** 1 to 800 characters. */
  text?: string
  /** At most 5 characters. */
  attachments?: Attachment[]
}

export interface CreateConfirmCustomizationDetailsResponse {
  errors?: ErrorEntry[]
}

export interface CreateConfirmDeliveryDetailsRequest {
  /** 1 to 2000 characters. */
  text?: string
}

export interface CreateConfirmDeliveryDetailsResponse {
  errors?: ErrorEntry[]
}

export interface CreateConfirmOrderDetailsRequest {
  /** 1 to 2000 characters. */
  text?: string
}

export interface CreateConfirmOrderDetailsResponse {
  errors?: ErrorEntry[]
}

export interface CreateConfirmServiceDetailsRequest {
  /** 1 to 2000 characters. */
  text?: string
}

export interface CreateConfirmServiceDetailsResponse {
  errors?: ErrorEntry[]
}

export interface CreateDigitalAccessKeyRequest {
  /** 1 to 400 characters. */
  text?: string
  /** At most 5 characters. */
  attachments?: Attachment[]
}

export interface CreateDigitalAccessKeyResponse {
  errors?: ErrorEntry[]
}

export interface CreateLegalDisclosureRequest {
  /** At most 5 characters. */
  attachments?: Attachment[]
}

export interface CreateLegalDisclosureResponse {
  errors?: ErrorEntry[]
}

export interface CreateUnexpectedProblemRequest {
  /** 1 to 2000 characters. */
  text?: string
}

export interface CreateUnexpectedProblemResponse {
  errors?: ErrorEntry[]
}

export interface CreateWarrantyRequest {
  /** 1 to 5 characters. */
  attachments?: Attachment[]
  /** ISO 8601 date and time. */
  coverageStartDate?: string
  /** ISO 8601 date and time. */
  coverageEndDate?: string
}

export interface CreateWarrantyResponse {
  errors?: ErrorEntry[]
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface GetAttributesResponse {
  buyer?: GetAttributesResponseBuyer
  errors?: ErrorEntry[]
}

export interface GetAttributesResponseBuyer {
  locale?: string
}

export interface GetMessagingActionResponse {
  _links?: GetMessagingActionResponseLinks
  _embedded?: GetMessagingActionResponseEmbedded
  payload?: MessagingAction
  errors?: ErrorEntry[]
}

export interface GetMessagingActionResponseEmbedded {
  schema?: GetSchemaResponse
}

export interface GetMessagingActionResponseLinks {
  self: LinkObject
  schema: LinkObject
}

export interface GetMessagingActionsForOrderResponse {
  _links?: GetMessagingActionsForOrderResponseLinks
  _embedded?: GetMessagingActionsForOrderResponseEmbedded
  errors?: ErrorEntry[]
}

export interface GetMessagingActionsForOrderResponseEmbedded {
  actions: GetMessagingActionResponse[]
}

export interface GetMessagingActionsForOrderResponseLinks {
  self: LinkObject
  actions: LinkObject[]
}

export interface GetSchemaResponse {
  _links?: GetSchemaResponseLinks
  payload?: { [key: string]: unknown }
  errors?: ErrorEntry[]
}

export interface GetSchemaResponseLinks {
  self: LinkObject
}

export interface InvoiceRequest {
  /** 1 to 5 characters. */
  attachments?: Attachment[]
}

export interface InvoiceResponse {
  errors?: ErrorEntry[]
}

export interface LinkObject {
  href: string
  name?: string
}

export interface MessagingAction {
  name: string
}

/** Parameters of {@link MessagingApi.confirmCustomizationDetails}. */
export interface ConfirmCustomizationDetailsParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: CreateConfirmCustomizationDetailsRequest
}

/** Parameters of {@link MessagingApi.createConfirmDeliveryDetails}. */
export interface CreateConfirmDeliveryDetailsParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: CreateConfirmDeliveryDetailsRequest
}

/** Parameters of {@link MessagingApi.createConfirmOrderDetails}. */
export interface CreateConfirmOrderDetailsParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: CreateConfirmOrderDetailsRequest
}

/** Parameters of {@link MessagingApi.createConfirmServiceDetails}. */
export interface CreateConfirmServiceDetailsParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: CreateConfirmServiceDetailsRequest
}

/** Parameters of {@link MessagingApi.createDigitalAccessKey}. */
export interface CreateDigitalAccessKeyParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: CreateDigitalAccessKeyRequest
}

/** Parameters of {@link MessagingApi.createLegalDisclosure}. */
export interface CreateLegalDisclosureParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: CreateLegalDisclosureRequest
}

/** Parameters of {@link MessagingApi.createUnexpectedProblem}. */
export interface CreateUnexpectedProblemParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: CreateUnexpectedProblemRequest
}

/** Parameters of {@link MessagingApi.CreateWarranty}. */
export interface CreateWarrantyParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: CreateWarrantyRequest
}

/** Parameters of {@link MessagingApi.GetAttributes}. */
export interface GetAttributesParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: string[]
}

/** Parameters of {@link MessagingApi.getMessagingActionsForOrder}. */
export interface GetMessagingActionsForOrderParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: string[]
}

/** Parameters of {@link MessagingApi.sendInvoice}. */
export interface SendInvoiceParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: InvoiceRequest
}
