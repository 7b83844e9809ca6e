// Generated from Amazon's model messaging. To change this file, see CONTRIBUTING.md.

/** A file to attach to a message. First upload it with `createUploadDestinationForResource` of the Uploads API. */
export interface Attachment {
  /** ID of the upload destination, from `createUploadDestinationForResource` of the Uploads API. */
  uploadDestinationId: string
  /** File name with extension that the buyer sees. It can differ from the name of the uploaded file. */
  fileName: string
}

/** Request of `confirmCustomizationDetails`. */
export interface CreateConfirmCustomizationDetailsRequest {
  /**
   * Message in the buyer's preferred language, from `GetAttributes`. Links must be related to the customization.
   * HTML and email addresses are not allowed. 1 to 800 characters.
   */
  text?: string | undefined
  /** Files to attach to the message. At most 5 items. */
  attachments?: Attachment[] | undefined
}

/** Response of `confirmCustomizationDetails`. */
export interface CreateConfirmCustomizationDetailsResponse {
  /** Reasons why the message was not sent. */
  errors?: ErrorEntry[] | undefined
}

/** Request of `createConfirmDeliveryDetails`. */
export interface CreateConfirmDeliveryDetailsRequest {
  /**
   * Message in the buyer's preferred language, from `GetAttributes`. Links must be related to the delivery. HTML
   * and email addresses are not allowed. 1 to 2000 characters.
   */
  text?: string | undefined
}

/** Response of `createConfirmDeliveryDetails`. */
export interface CreateConfirmDeliveryDetailsResponse {
  /** Reasons why the message was not sent. */
  errors?: ErrorEntry[] | undefined
}

/** Request of `createConfirmOrderDetails`. */
export interface CreateConfirmOrderDetailsRequest {
  /**
   * Message in the buyer's preferred language, from `GetAttributes`. Links must be related to completing the
   * order. HTML and email addresses are not allowed. 1 to 2000 characters.
   */
  text?: string | undefined
}

/** Response of `createConfirmOrderDetails`. */
export interface CreateConfirmOrderDetailsResponse {
  /** Reasons why the message was not sent. */
  errors?: ErrorEntry[] | undefined
}

/** Request of `createConfirmServiceDetails`. */
export interface CreateConfirmServiceDetailsRequest {
  /**
   * Message in the buyer's preferred language, from `GetAttributes`. Links must be related to Home Service calls.
   * HTML and email addresses are not allowed. 1 to 2000 characters.
   */
  text?: string | undefined
}

/** Response of `createConfirmServiceDetails`. */
export interface CreateConfirmServiceDetailsResponse {
  /** Reasons why the message was not sent. */
  errors?: ErrorEntry[] | undefined
}

/** Request of `createDigitalAccessKey`. */
export interface CreateDigitalAccessKeyRequest {
  /**
   * Message in the buyer's preferred language, from `GetAttributes`. Links must be related to the access key. HTML
   * and email addresses are not allowed. 1 to 400 characters.
   */
  text?: string | undefined
  /** Files to attach to the message. At most 5 items. */
  attachments?: Attachment[] | undefined
}

/** Response of `createDigitalAccessKey`. */
export interface CreateDigitalAccessKeyResponse {
  /** Reasons why the message was not sent. */
  errors?: ErrorEntry[] | undefined
}

/** Request of `createLegalDisclosure`. */
export interface CreateLegalDisclosureRequest {
  /**
   * Documents to attach to the message. Their text must be in the buyer's preferred language, from
   * `GetAttributes`. At most 5 items.
   */
  attachments?: Attachment[] | undefined
}

/** Response of `createLegalDisclosure`. */
export interface CreateLegalDisclosureResponse {
  /** Reasons why the message was not sent. */
  errors?: ErrorEntry[] | undefined
}

/** Request of `createUnexpectedProblem`. */
export interface CreateUnexpectedProblemRequest {
  /**
   * Message in the buyer's preferred language, from `GetAttributes`. Links must be related to the unexpected
   * problem. HTML and email addresses are not allowed. 1 to 2000 characters.
   */
  text?: string | undefined
}

/** Response of `createUnexpectedProblem`. */
export interface CreateUnexpectedProblemResponse {
  /** Reasons why the message was not sent. */
  errors?: ErrorEntry[] | undefined
}

/** Request of `CreateWarranty`. */
export interface CreateWarrantyRequest {
  /**
   * Documents to attach to the message. Their text must be in the buyer's preferred language, from
   * `GetAttributes`. 1 to 5 items.
   */
  attachments?: Attachment[] | undefined
  /** Date and time when the warranty starts. ISO 8601 date and time. */
  coverageStartDate?: string | undefined
  /** Date and time when the warranty ends. ISO 8601 date and time. */
  coverageEndDate?: string | undefined
}

/** Response of `CreateWarranty`. */
export interface CreateWarrantyResponse {
  /** Reasons why the message was not sent. */
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

/** Response of `GetAttributes`. */
export interface GetAttributesResponse {
  /** Attributes of the buyer, such as the preferred language. */
  buyer?: GetAttributesResponseBuyer | undefined
  /** Reasons why `GetAttributes` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Attributes of the buyer, such as the preferred language. */
export interface GetAttributesResponseBuyer {
  /** Language that the buyer prefers, as a language tag such as `en-US` or `zh-CN`. */
  locale?: string | undefined
}

/** A message type that is allowed for the order, with the JSON schema of its input. */
export interface GetMessagingActionResponse {
  /** Links of the message type. */
  _links?: GetMessagingActionResponseLinks | undefined
  /** Resources that belong to the message type, inline. */
  _embedded?: GetMessagingActionResponseEmbedded | undefined
  /** Name of the message type. */
  payload?: MessagingAction | undefined
  /** Reasons why the message type could not be returned. */
  errors?: ErrorEntry[] | undefined
}

/** Resources that belong to the message type, inline. */
export interface GetMessagingActionResponseEmbedded {
  /** JSON schema of the input, inline. */
  schema?: GetSchemaResponse | undefined
}

/** Links of the message type. */
export interface GetMessagingActionResponseLinks {
  /** Link to the operation that sends the message. */
  self: LinkObject
  /** Link to the JSON schema of the input. */
  schema: LinkObject
}

/** Response of `getMessagingActionsForOrder`. */
export interface GetMessagingActionsForOrderResponse {
  /** Links of the order's message types. */
  _links?: GetMessagingActionsForOrderResponseLinks | undefined
  /** Resources that belong to the order, inline. */
  _embedded?: GetMessagingActionsForOrderResponseEmbedded | undefined
  /** Reasons why `getMessagingActionsForOrder` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Resources that belong to the order, inline. */
export interface GetMessagingActionsForOrderResponseEmbedded {
  /** Message types that are allowed for the order, inline. */
  actions: GetMessagingActionResponse[]
}

/** Links of the order's message types. */
export interface GetMessagingActionsForOrderResponseLinks {
  /** Link to this response. */
  self: LinkObject
  /** Links to the operations that can send a message for the order now. */
  actions: LinkObject[]
}

/** The JSON schema of a message type's input. */
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

/** Request of `sendInvoice`. */
export interface InvoiceRequest {
  /** Invoice files to attach to the message. 1 to 5 items. */
  attachments?: Attachment[] | undefined
}

/** Response of `sendInvoice`. */
export interface InvoiceResponse {
  /** Reasons why the message was not sent. */
  errors?: ErrorEntry[] | undefined
}

/** A HAL link to a resource or operation. */
export interface LinkObject {
  /** URI of the link's target. */
  href: string
  /** Identifier of the link's target. */
  name?: string | undefined
}

/** The name of a message type. */
export interface MessagingAction {
  /** Name of the message template, such as `confirmOrderDetails`. */
  name: string
}

/** Parameters of {@link MessagingApi.confirmCustomizationDetails}. */
export interface ConfirmCustomizationDetailsParams {
  /** ID of the order that the message is about. */
  amazonOrderId: string
  /** ID of the Amazon store that the order was placed in. Exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Text and attachments of the message. */
  body: CreateConfirmCustomizationDetailsRequest
}

/** Parameters of {@link MessagingApi.createConfirmDeliveryDetails}. */
export interface CreateConfirmDeliveryDetailsParams {
  /** ID of the order that the message is about. */
  amazonOrderId: string
  /** ID of the Amazon store that the order was placed in. Exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Text of the message. */
  body: CreateConfirmDeliveryDetailsRequest
}

/** Parameters of {@link MessagingApi.createConfirmOrderDetails}. */
export interface CreateConfirmOrderDetailsParams {
  /** ID of the order that the message is about. */
  amazonOrderId: string
  /** ID of the Amazon store that the order was placed in. Exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Text of the message. */
  body: CreateConfirmOrderDetailsRequest
}

/** Parameters of {@link MessagingApi.createConfirmServiceDetails}. */
export interface CreateConfirmServiceDetailsParams {
  /** ID of the order that the message is about. */
  amazonOrderId: string
  /** ID of the Amazon store that the order was placed in. Exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Text of the message. */
  body: CreateConfirmServiceDetailsRequest
}

/** Parameters of {@link MessagingApi.createDigitalAccessKey}. */
export interface CreateDigitalAccessKeyParams {
  /** ID of the order that the message is about. */
  amazonOrderId: string
  /** ID of the Amazon store that the order was placed in. Exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Text and attachments of the message. */
  body: CreateDigitalAccessKeyRequest
}

/** Parameters of {@link MessagingApi.createLegalDisclosure}. */
export interface CreateLegalDisclosureParams {
  /** ID of the order that the message is about. */
  amazonOrderId: string
  /** ID of the Amazon store that the order was placed in. Exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Documents to attach to the message. */
  body: CreateLegalDisclosureRequest
}

/** Parameters of {@link MessagingApi.createUnexpectedProblem}. */
export interface CreateUnexpectedProblemParams {
  /** ID of the order that the message is about. */
  amazonOrderId: string
  /** ID of the Amazon store that the order was placed in. Exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Text of the message. */
  body: CreateUnexpectedProblemRequest
}

/** Parameters of {@link MessagingApi.CreateWarranty}. */
export interface CreateWarrantyParams {
  /** ID of the order that the message is about. */
  amazonOrderId: string
  /** ID of the Amazon store that the order was placed in. Exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Documents and period of the warranty. */
  body: CreateWarrantyRequest
}

/** Parameters of {@link MessagingApi.GetAttributes}. */
export interface GetAttributesParams {
  /** ID of the order to return the attributes of. */
  amazonOrderId: string
  /** ID of the Amazon store that the order was placed in. Exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
}

/** Parameters of {@link MessagingApi.getMessagingActionsForOrder}. */
export interface GetMessagingActionsForOrderParams {
  /** ID of the order to list the message types for. */
  amazonOrderId: string
  /** ID of the Amazon store that the order was placed in. Exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
}

/** Parameters of {@link MessagingApi.sendInvoice}. */
export interface SendInvoiceParams {
  /** ID of the order that the message is about. */
  amazonOrderId: string
  /** ID of the Amazon store that the order was placed in. Exactly one. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Invoice files to attach to the message. */
  body: InvoiceRequest
}
