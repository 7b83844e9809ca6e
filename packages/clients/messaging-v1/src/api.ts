// Generated from Amazon's model messaging. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  ConfirmCustomizationDetailsParams,
  CreateConfirmCustomizationDetailsResponse,
  CreateConfirmDeliveryDetailsParams,
  CreateConfirmDeliveryDetailsResponse,
  CreateConfirmOrderDetailsParams,
  CreateConfirmOrderDetailsResponse,
  CreateConfirmServiceDetailsParams,
  CreateConfirmServiceDetailsResponse,
  CreateDigitalAccessKeyParams,
  CreateDigitalAccessKeyResponse,
  CreateLegalDisclosureParams,
  CreateLegalDisclosureResponse,
  CreateUnexpectedProblemParams,
  CreateUnexpectedProblemResponse,
  CreateWarrantyParams,
  CreateWarrantyResponse,
  GetAttributesParams,
  GetAttributesResponse,
  GetMessagingActionsForOrderParams,
  GetMessagingActionsForOrderResponse,
  InvoiceResponse,
  SendInvoiceParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Messaging v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/messaging-v1
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { MessagingApi } from '@selling-partner/messaging-v1'
 * const messaging = new MessagingApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class MessagingApi extends SellingPartnerClient {
  /**
   * Sends a message that asks the buyer to give or check customization details, such as the spelling of a name or
   * an image.
   *
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/confirmcustomizationdetails
   * @example
   * const { data } = await messaging.confirmCustomizationDetails({ amazonOrderId: '902-1845936-5435065',
   *   marketplaceIds: ['ATVPDKIKX0DER'], body: { text: 'We will engrave "Anna" in blue. Is this correct?',
   *   attachments: [{ uploadDestinationId: '4e936e26-7b72-4b84-af27-e6baee1d546d', fileName: 'preview.pdf' }] } })
   */
  confirmCustomizationDetails(
    params: ConfirmCustomizationDetailsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateConfirmCustomizationDetailsResponse>> {
    return this.call(operations.confirmCustomizationDetails, params, options)
  }

  /**
   * Sends a message to arrange a delivery with the buyer, or to check the contact data for it.
   *
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createconfirmdeliverydetails
   * @example
   * const { data } = await messaging.createConfirmDeliveryDetails({ amazonOrderId: '902-1845936-5435065',
   *   marketplaceIds: ['ATVPDKIKX0DER'], body: { text: 'Can we deliver on Friday between 9 am and noon?' } })
   */
  createConfirmDeliveryDetails(
    params: CreateConfirmDeliveryDetailsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateConfirmDeliveryDetailsResponse>> {
    return this.call(operations.createConfirmDeliveryDetails, params, options)
  }

  /**
   * Sends the buyer a question about the order before it is shipped.
   *
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createconfirmorderdetails
   * @example
   * const { data } = await messaging.createConfirmOrderDetails({ amazonOrderId: '902-1845936-5435065',
   *   marketplaceIds: ['ATVPDKIKX0DER'], body: { text: 'You ordered two different colors. Is this correct?' } })
   */
  createConfirmOrderDetails(
    params: CreateConfirmOrderDetailsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateConfirmOrderDetailsResponse>> {
    return this.call(operations.createConfirmOrderDetails, params, options)
  }

  /**
   * Contacts a Home Service customer, to make an appointment for a service call or to collect information before
   * it.
   *
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createconfirmservicedetails
   * @example
   * const { data } = await messaging.createConfirmServiceDetails({ amazonOrderId: '902-1845936-5435065',
   *   marketplaceIds: ['ATVPDKIKX0DER'],
   *   body: { text: 'Our technician can come on Friday at 9 am. Does this suit you?' } })
   */
  createConfirmServiceDetails(
    params: CreateConfirmServiceDetailsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateConfirmServiceDetailsResponse>> {
    return this.call(operations.createConfirmServiceDetails, params, options)
  }

  /**
   * Sends the buyer an access key for digital content in the order.
   *
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createdigitalaccesskey
   * @example
   * const { data } = await messaging.createDigitalAccessKey({ amazonOrderId: '902-1845936-5435065',
   *   marketplaceIds: ['ATVPDKIKX0DER'], body: { text: 'Your access key is in the attached file.',
   *   attachments: [{ uploadDestinationId: '4e936e26-7b72-4b84-af27-e6baee1d546d', fileName: 'access-key.pdf' }] } })
   */
  createDigitalAccessKey(
    params: CreateDigitalAccessKeyParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateDigitalAccessKeyResponse>> {
    return this.call(operations.createDigitalAccessKey, params, options)
  }

  /**
   * Sends the buyer documents that the law requires the seller to provide, as a critical message. Don't use it for
   * other documents.
   *
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createlegaldisclosure
   * @example
   * const { data } = await messaging.createLegalDisclosure({ amazonOrderId: '902-1845936-5435065',
   *   marketplaceIds: ['ATVPDKIKX0DER'],
   *   body: { attachments: [{ uploadDestinationId: '4e936e26-7b72-4b84-af27-e6baee1d546d',
   *   fileName: 'disclosure.pdf' }] } })
   */
  createLegalDisclosure(
    params: CreateLegalDisclosureParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateLegalDisclosureResponse>> {
    return this.call(operations.createLegalDisclosure, params, options)
  }

  /**
   * Sends the buyer a critical message about an unexpected problem with completing the order.
   *
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createunexpectedproblem
   * @example
   * const { data } = await messaging.createUnexpectedProblem({ amazonOrderId: '902-1845936-5435065',
   *   marketplaceIds: ['ATVPDKIKX0DER'],
   *   body: { text: 'Your package was damaged before shipment. We send a new one tomorrow.' } })
   */
  createUnexpectedProblem(
    params: CreateUnexpectedProblemParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateUnexpectedProblemResponse>> {
    return this.call(operations.createUnexpectedProblem, params, options)
  }

  /**
   * Sends the buyer warranty information about a purchase in the order.
   *
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/warranty`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createwarranty
   * @example
   * const { data } = await messaging.CreateWarranty({ amazonOrderId: '902-1845936-5435065',
   *   marketplaceIds: ['ATVPDKIKX0DER'],
   *   body: { attachments: [{ uploadDestinationId: '4e936e26-7b72-4b84-af27-e6baee1d546d', fileName: 'warranty.pdf' }],
   *   coverageStartDate: '2026-11-20T00:00:00Z', coverageEndDate: '2028-11-20T00:00:00Z' } })
   */
  CreateWarranty(params: CreateWarrantyParams, options?: RequestOptions): Promise<ApiResponse<CreateWarrantyResponse>> {
    return this.call(operations.CreateWarranty, params, options)
  }

  /**
   * Returns attributes of an order that matter for messages: the language that the buyer prefers. Write messages
   * in this language.
   *
   * `GET /messaging/v1/orders/{amazonOrderId}/attributes`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getattributes
   * @example
   * const { data } = await messaging.GetAttributes({ amazonOrderId: '902-1845936-5435065',
   *   marketplaceIds: ['ATVPDKIKX0DER'] })
   */
  GetAttributes(params: GetAttributesParams, options?: RequestOptions): Promise<ApiResponse<GetAttributesResponse>> {
    return this.call(operations.GetAttributes, params, options)
  }

  /**
   * Returns the message types that are allowed for an order now. Each type names the path and parameters of the
   * operation that sends the message.
   *
   * `GET /messaging/v1/orders/{amazonOrderId}`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getmessagingactionsfororder
   * @example
   * const { data } = await messaging.getMessagingActionsForOrder({ amazonOrderId: '902-1845936-5435065',
   *   marketplaceIds: ['ATVPDKIKX0DER'] })
   */
  getMessagingActionsForOrder(
    params: GetMessagingActionsForOrderParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetMessagingActionsForOrderResponse>> {
    return this.call(operations.getMessagingActionsForOrder, params, options)
  }

  /**
   * Sends an invoice to the buyer.
   *
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/invoice`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/sendinvoice
   * @example
   * const { data } = await messaging.sendInvoice({ amazonOrderId: '902-1845936-5435065',
   *   marketplaceIds: ['ATVPDKIKX0DER'],
   *   body: { attachments: [{ uploadDestinationId: '4e936e26-7b72-4b84-af27-e6baee1d546d',
   *   fileName: 'invoice.pdf' }] } })
   */
  sendInvoice(params: SendInvoiceParams, options?: RequestOptions): Promise<ApiResponse<InvoiceResponse>> {
    return this.call(operations.sendInvoice, params, options)
  }
}
