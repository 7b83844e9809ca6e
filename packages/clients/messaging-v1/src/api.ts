// Generated from Amazon's model messaging. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
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
 * @see https://developer-docs.amazon.com/sp-api/reference/messaging-v1
 */
export class MessagingApi extends SellingPartnerClient {
  /**
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/confirmcustomizationdetails
   */
  confirmCustomizationDetails(
    params: ConfirmCustomizationDetailsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateConfirmCustomizationDetailsResponse>> {
    return this.request(operations.confirmCustomizationDetails, params, options)
  }

  /**
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createconfirmdeliverydetails
   */
  createConfirmDeliveryDetails(
    params: CreateConfirmDeliveryDetailsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateConfirmDeliveryDetailsResponse>> {
    return this.request(operations.createConfirmDeliveryDetails, params, options)
  }

  /**
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createconfirmorderdetails
   */
  createConfirmOrderDetails(
    params: CreateConfirmOrderDetailsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateConfirmOrderDetailsResponse>> {
    return this.request(operations.createConfirmOrderDetails, params, options)
  }

  /**
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createconfirmservicedetails
   */
  createConfirmServiceDetails(
    params: CreateConfirmServiceDetailsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateConfirmServiceDetailsResponse>> {
    return this.request(operations.createConfirmServiceDetails, params, options)
  }

  /**
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createdigitalaccesskey
   */
  createDigitalAccessKey(
    params: CreateDigitalAccessKeyParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateDigitalAccessKeyResponse>> {
    return this.request(operations.createDigitalAccessKey, params, options)
  }

  /**
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createlegaldisclosure
   */
  createLegalDisclosure(
    params: CreateLegalDisclosureParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateLegalDisclosureResponse>> {
    return this.request(operations.createLegalDisclosure, params, options)
  }

  /**
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createunexpectedproblem
   */
  createUnexpectedProblem(
    params: CreateUnexpectedProblemParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateUnexpectedProblemResponse>> {
    return this.request(operations.createUnexpectedProblem, params, options)
  }

  /**
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/warranty`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createwarranty
   */
  CreateWarranty(
    params: CreateWarrantyParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateWarrantyResponse>> {
    return this.request(operations.CreateWarranty, params, options)
  }

  /**
   * `GET /messaging/v1/orders/{amazonOrderId}/attributes`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getattributes
   */
  GetAttributes(params: GetAttributesParams, options?: RequestOptions): Promise<AxiosResponse<GetAttributesResponse>> {
    return this.request(operations.GetAttributes, params, options)
  }

  /**
   * `GET /messaging/v1/orders/{amazonOrderId}`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getmessagingactionsfororder
   */
  getMessagingActionsForOrder(
    params: GetMessagingActionsForOrderParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetMessagingActionsForOrderResponse>> {
    return this.request(operations.getMessagingActionsForOrder, params, options)
  }

  /**
   * `POST /messaging/v1/orders/{amazonOrderId}/messages/invoice`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/sendinvoice
   */
  sendInvoice(params: SendInvoiceParams, options?: RequestOptions): Promise<AxiosResponse<InvoiceResponse>> {
    return this.request(operations.sendInvoice, params, options)
  }
}
