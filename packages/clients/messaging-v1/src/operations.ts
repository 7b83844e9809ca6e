// Generated from Amazon's model messaging. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
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

/** Operation table of Messaging v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly confirmCustomizationDetails: Operation<
    ConfirmCustomizationDetailsParams,
    CreateConfirmCustomizationDetailsResponse
  >
  readonly createConfirmDeliveryDetails: Operation<
    CreateConfirmDeliveryDetailsParams,
    CreateConfirmDeliveryDetailsResponse
  >
  readonly createConfirmOrderDetails: Operation<CreateConfirmOrderDetailsParams, CreateConfirmOrderDetailsResponse>
  readonly createConfirmServiceDetails: Operation<
    CreateConfirmServiceDetailsParams,
    CreateConfirmServiceDetailsResponse
  >
  readonly createDigitalAccessKey: Operation<CreateDigitalAccessKeyParams, CreateDigitalAccessKeyResponse>
  readonly createLegalDisclosure: Operation<CreateLegalDisclosureParams, CreateLegalDisclosureResponse>
  readonly createUnexpectedProblem: Operation<CreateUnexpectedProblemParams, CreateUnexpectedProblemResponse>
  readonly CreateWarranty: Operation<CreateWarrantyParams, CreateWarrantyResponse>
  readonly GetAttributes: Operation<GetAttributesParams, GetAttributesResponse>
  readonly getMessagingActionsForOrder: Operation<
    GetMessagingActionsForOrderParams,
    GetMessagingActionsForOrderResponse
  >
  readonly sendInvoice: Operation<SendInvoiceParams, InvoiceResponse>
} = {
  confirmCustomizationDetails: {
    api: 'messaging-v1',
    id: 'confirmCustomizationDetails',
    method: 'POST',
    path: '/messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails',
    parameters: [
      { name: 'amazonOrderId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    accept: 'application/hal+json',
  },
  createConfirmDeliveryDetails: {
    api: 'messaging-v1',
    id: 'createConfirmDeliveryDetails',
    method: 'POST',
    path: '/messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails',
    parameters: [
      { name: 'amazonOrderId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    accept: 'application/hal+json',
  },
  createConfirmOrderDetails: {
    api: 'messaging-v1',
    id: 'createConfirmOrderDetails',
    method: 'POST',
    path: '/messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails',
    parameters: [
      { name: 'amazonOrderId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    accept: 'application/hal+json',
  },
  createConfirmServiceDetails: {
    api: 'messaging-v1',
    id: 'createConfirmServiceDetails',
    method: 'POST',
    path: '/messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails',
    parameters: [
      { name: 'amazonOrderId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    accept: 'application/hal+json',
  },
  createDigitalAccessKey: {
    api: 'messaging-v1',
    id: 'createDigitalAccessKey',
    method: 'POST',
    path: '/messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey',
    parameters: [
      { name: 'amazonOrderId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    accept: 'application/hal+json',
  },
  createLegalDisclosure: {
    api: 'messaging-v1',
    id: 'createLegalDisclosure',
    method: 'POST',
    path: '/messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure',
    parameters: [
      { name: 'amazonOrderId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    accept: 'application/hal+json',
  },
  createUnexpectedProblem: {
    api: 'messaging-v1',
    id: 'createUnexpectedProblem',
    method: 'POST',
    path: '/messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem',
    parameters: [
      { name: 'amazonOrderId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    accept: 'application/hal+json',
  },
  CreateWarranty: {
    api: 'messaging-v1',
    id: 'CreateWarranty',
    method: 'POST',
    path: '/messaging/v1/orders/{amazonOrderId}/messages/warranty',
    parameters: [
      { name: 'amazonOrderId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    accept: 'application/hal+json',
  },
  GetAttributes: {
    api: 'messaging-v1',
    id: 'GetAttributes',
    method: 'GET',
    path: '/messaging/v1/orders/{amazonOrderId}/attributes',
    parameters: [
      { name: 'amazonOrderId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    accept: 'application/hal+json',
  },
  getMessagingActionsForOrder: {
    api: 'messaging-v1',
    id: 'getMessagingActionsForOrder',
    method: 'GET',
    path: '/messaging/v1/orders/{amazonOrderId}',
    parameters: [
      { name: 'amazonOrderId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    accept: 'application/hal+json',
  },
  sendInvoice: {
    api: 'messaging-v1',
    id: 'sendInvoice',
    method: 'POST',
    path: '/messaging/v1/orders/{amazonOrderId}/messages/invoice',
    parameters: [
      { name: 'amazonOrderId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
    accept: 'application/hal+json',
  },
}
