// Generated from Amazon's model messaging. To change this file, see CONTRIBUTING.md.

export interface Attachment {
  uploadDestinationId: string
  fileName: string
}

export interface CreateConfirmCustomizationDetailsRequest {
  /** 1 to 800 characters. */
  text?: string | undefined
  /** At most 5 characters. */
  attachments?: Attachment[] | undefined
}

export interface CreateConfirmCustomizationDetailsResponse {
  errors?: ErrorEntry[] | undefined
}

export interface CreateConfirmDeliveryDetailsRequest {
  /** 1 to 2000 characters. */
  text?: string | undefined
}

export interface CreateConfirmDeliveryDetailsResponse {
  errors?: ErrorEntry[] | undefined
}

export interface CreateConfirmOrderDetailsRequest {
  /** 1 to 2000 characters. */
  text?: string | undefined
}

export interface CreateConfirmOrderDetailsResponse {
  errors?: ErrorEntry[] | undefined
}

export interface CreateConfirmServiceDetailsRequest {
  /** 1 to 2000 characters. */
  text?: string | undefined
}

export interface CreateConfirmServiceDetailsResponse {
  errors?: ErrorEntry[] | undefined
}

export interface CreateDigitalAccessKeyRequest {
  /** 1 to 400 characters. */
  text?: string | undefined
  /** At most 5 characters. */
  attachments?: Attachment[] | undefined
}

export interface CreateDigitalAccessKeyResponse {
  errors?: ErrorEntry[] | undefined
}

export interface CreateLegalDisclosureRequest {
  /** At most 5 characters. */
  attachments?: Attachment[] | undefined
}

export interface CreateLegalDisclosureResponse {
  errors?: ErrorEntry[] | undefined
}

export interface CreateUnexpectedProblemRequest {
  /** 1 to 2000 characters. */
  text?: string | undefined
}

export interface CreateUnexpectedProblemResponse {
  errors?: ErrorEntry[] | undefined
}

export interface CreateWarrantyRequest {
  /** 1 to 5 characters. */
  attachments?: Attachment[] | undefined
  /** ISO 8601 date and time. */
  coverageStartDate?: string | undefined
  /** ISO 8601 date and time. */
  coverageEndDate?: string | undefined
}

export interface CreateWarrantyResponse {
  errors?: ErrorEntry[] | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface GetAttributesResponse {
  buyer?: GetAttributesResponseBuyer | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetAttributesResponseBuyer {
  locale?: string | undefined
}

export interface GetMessagingActionResponse {
  _links?: GetMessagingActionResponseLinks | undefined
  _embedded?: GetMessagingActionResponseEmbedded | undefined
  payload?: MessagingAction | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetMessagingActionResponseEmbedded {
  schema?: GetSchemaResponse | undefined
}

export interface GetMessagingActionResponseLinks {
  self: LinkObject
  schema: LinkObject
}

export interface GetMessagingActionsForOrderResponse {
  _links?: GetMessagingActionsForOrderResponseLinks | undefined
  _embedded?: GetMessagingActionsForOrderResponseEmbedded | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetMessagingActionsForOrderResponseEmbedded {
  actions: GetMessagingActionResponse[]
}

export interface GetMessagingActionsForOrderResponseLinks {
  self: LinkObject
  actions: LinkObject[]
}

export interface GetSchemaResponse {
  _links?: GetSchemaResponseLinks | undefined
  payload?: { [key: string]: unknown } | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetSchemaResponseLinks {
  self: LinkObject
}

export interface InvoiceRequest {
  /** 1 to 5 characters. */
  attachments?: Attachment[] | undefined
}

export interface InvoiceResponse {
  errors?: ErrorEntry[] | undefined
}

export interface LinkObject {
  href: string
  name?: string | undefined
}

export interface MessagingAction {
  name: string
}

/** Parameters of {@link MessagingApi.confirmCustomizationDetails}. */
export interface ConfirmCustomizationDetailsParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  body: CreateConfirmCustomizationDetailsRequest
}

/** Parameters of {@link MessagingApi.createConfirmDeliveryDetails}. */
export interface CreateConfirmDeliveryDetailsParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  body: CreateConfirmDeliveryDetailsRequest
}

/** Parameters of {@link MessagingApi.createConfirmOrderDetails}. */
export interface CreateConfirmOrderDetailsParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  body: CreateConfirmOrderDetailsRequest
}

/** Parameters of {@link MessagingApi.createConfirmServiceDetails}. */
export interface CreateConfirmServiceDetailsParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  body: CreateConfirmServiceDetailsRequest
}

/** Parameters of {@link MessagingApi.createDigitalAccessKey}. */
export interface CreateDigitalAccessKeyParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  body: CreateDigitalAccessKeyRequest
}

/** Parameters of {@link MessagingApi.createLegalDisclosure}. */
export interface CreateLegalDisclosureParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  body: CreateLegalDisclosureRequest
}

/** Parameters of {@link MessagingApi.createUnexpectedProblem}. */
export interface CreateUnexpectedProblemParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  body: CreateUnexpectedProblemRequest
}

/** Parameters of {@link MessagingApi.CreateWarranty}. */
export interface CreateWarrantyParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  body: CreateWarrantyRequest
}

/** Parameters of {@link MessagingApi.GetAttributes}. */
export interface GetAttributesParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
}

/** Parameters of {@link MessagingApi.getMessagingActionsForOrder}. */
export interface GetMessagingActionsForOrderParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
}

/** Parameters of {@link MessagingApi.sendInvoice}. */
export interface SendInvoiceParams {
  amazonOrderId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  body: InvoiceRequest
}
