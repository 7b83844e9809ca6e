// Generated from Amazon's model shippingV2. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  CancelShipmentParams,
  CancelShipmentResponse,
  CreateClaimParams,
  CreateClaimResponse,
  DirectPurchaseResponse,
  DirectPurchaseShipmentParams,
  GenerateCollectionFormParams,
  GenerateCollectionFormResponse,
  GetAccessPointsParams,
  GetAccessPointsResponse,
  GetAdditionalInputsParams,
  GetAdditionalInputsResponse,
  GetCarrierAccountFormInputsParams,
  GetCarrierAccountFormInputsResponse,
  GetCarrierAccountsParams,
  GetCarrierAccountsResponse,
  GetCollectionFormHistoryParams,
  GetCollectionFormHistoryResponse,
  GetCollectionFormParams,
  GetCollectionFormResponse,
  GetRatesParams,
  GetRatesResponse,
  GetShipmentDocumentsParams,
  GetShipmentDocumentsResponse,
  GetTrackingParams,
  GetTrackingResponse,
  GetUnmanifestedShipmentsParams,
  GetUnmanifestedShipmentsResponse,
  LinkCarrierAccountByPostParams,
  LinkCarrierAccountParams,
  LinkCarrierAccountResponse,
  OneClickShipmentParams,
  OneClickShipmentResponse,
  PurchaseShipmentParams,
  PurchaseShipmentResponse,
  SubmitNdrFeedbackParams,
  UnlinkCarrierAccountParams,
  UnlinkCarrierAccountResponse,
} from './models.js'

/** Operation table of Shipping v2. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly cancelShipment: Operation<CancelShipmentParams, CancelShipmentResponse>
  readonly createClaim: Operation<CreateClaimParams, CreateClaimResponse>
  readonly directPurchaseShipment: Operation<DirectPurchaseShipmentParams, DirectPurchaseResponse>
  readonly generateCollectionForm: Operation<GenerateCollectionFormParams, GenerateCollectionFormResponse>
  readonly getAccessPoints: Operation<GetAccessPointsParams, GetAccessPointsResponse>
  readonly getAdditionalInputs: Operation<GetAdditionalInputsParams, GetAdditionalInputsResponse>
  readonly getCarrierAccountFormInputs: Operation<
    GetCarrierAccountFormInputsParams | undefined,
    GetCarrierAccountFormInputsResponse
  >
  readonly getCarrierAccounts: Operation<GetCarrierAccountsParams, GetCarrierAccountsResponse>
  readonly getCollectionForm: Operation<GetCollectionFormParams, GetCollectionFormResponse>
  readonly getCollectionFormHistory: Operation<GetCollectionFormHistoryParams, GetCollectionFormHistoryResponse>
  readonly getRates: Operation<GetRatesParams, GetRatesResponse>
  readonly getShipmentDocuments: Operation<GetShipmentDocumentsParams, GetShipmentDocumentsResponse>
  readonly getTracking: Operation<GetTrackingParams, GetTrackingResponse>
  readonly getUnmanifestedShipments: Operation<GetUnmanifestedShipmentsParams, GetUnmanifestedShipmentsResponse>
  readonly linkCarrierAccount: Operation<LinkCarrierAccountParams, LinkCarrierAccountResponse>
  readonly linkCarrierAccountByPost: Operation<LinkCarrierAccountByPostParams, LinkCarrierAccountResponse>
  readonly oneClickShipment: Operation<OneClickShipmentParams, OneClickShipmentResponse>
  readonly purchaseShipment: Operation<PurchaseShipmentParams, PurchaseShipmentResponse>
  readonly submitNdrFeedback: Operation<SubmitNdrFeedbackParams, void>
  readonly unlinkCarrierAccount: Operation<UnlinkCarrierAccountParams, UnlinkCarrierAccountResponse>
} = {
  cancelShipment: {
    api: 'shipping-v2',
    id: 'cancelShipment',
    method: 'PUT',
    path: '/shipping/v2/shipments/{shipmentId}/cancel',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  createClaim: {
    api: 'shipping-v2',
    id: 'createClaim',
    method: 'POST',
    path: '/shipping/v2/claims',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  directPurchaseShipment: {
    api: 'shipping-v2',
    id: 'directPurchaseShipment',
    method: 'POST',
    path: '/shipping/v2/shipments/directPurchase',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-IdempotencyKey', in: 'header' },
      { name: 'locale', in: 'header' },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  generateCollectionForm: {
    api: 'shipping-v2',
    id: 'generateCollectionForm',
    method: 'POST',
    path: '/shipping/v2/collectionForms',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-IdempotencyKey', in: 'header' },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  getAccessPoints: {
    api: 'shipping-v2',
    id: 'getAccessPoints',
    method: 'GET',
    path: '/shipping/v2/accessPoints',
    parameters: [
      { name: 'accessPointTypes', in: 'query', required: true },
      { name: 'countryCode', in: 'query', required: true },
      { name: 'postalCode', in: 'query', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  getAdditionalInputs: {
    api: 'shipping-v2',
    id: 'getAdditionalInputs',
    method: 'GET',
    path: '/shipping/v2/shipments/additionalInputs/schema',
    parameters: [
      { name: 'requestToken', in: 'query', required: true },
      { name: 'rateId', in: 'query', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  getCarrierAccountFormInputs: {
    api: 'shipping-v2',
    id: 'getCarrierAccountFormInputs',
    method: 'GET',
    path: '/shipping/v2/carrierAccountFormInputs',
    parameters: [{ name: 'x-amzn-shipping-business-id', in: 'header' }],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  getCarrierAccounts: {
    api: 'shipping-v2',
    id: 'getCarrierAccounts',
    method: 'PUT',
    path: '/shipping/v2/carrierAccounts',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  getCollectionForm: {
    api: 'shipping-v2',
    id: 'getCollectionForm',
    method: 'GET',
    path: '/shipping/v2/collectionForms/{collectionFormId}',
    parameters: [
      { name: 'collectionFormId', in: 'path', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  getCollectionFormHistory: {
    api: 'shipping-v2',
    id: 'getCollectionFormHistory',
    method: 'PUT',
    path: '/shipping/v2/collectionForms/history',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  getRates: {
    api: 'shipping-v2',
    id: 'getRates',
    method: 'POST',
    path: '/shipping/v2/shipments/rates',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  getShipmentDocuments: {
    api: 'shipping-v2',
    id: 'getShipmentDocuments',
    method: 'GET',
    path: '/shipping/v2/shipments/{shipmentId}/documents',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'packageClientReferenceId', in: 'query', required: true },
      { name: 'format', in: 'query' },
      { name: 'dpi', in: 'query' },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  getTracking: {
    api: 'shipping-v2',
    id: 'getTracking',
    method: 'GET',
    path: '/shipping/v2/tracking',
    parameters: [
      { name: 'trackingId', in: 'query', required: true },
      { name: 'carrierId', in: 'query', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  getUnmanifestedShipments: {
    api: 'shipping-v2',
    id: 'getUnmanifestedShipments',
    method: 'PUT',
    path: '/shipping/v2/unmanifestedShipments',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  linkCarrierAccount: {
    api: 'shipping-v2',
    id: 'linkCarrierAccount',
    method: 'PUT',
    path: '/shipping/v2/carrierAccounts/{carrierId}',
    parameters: [
      { name: 'carrierId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  linkCarrierAccountByPost: {
    api: 'shipping-v2',
    id: 'linkCarrierAccountByPost',
    method: 'POST',
    path: '/shipping/v2/carrierAccounts/{carrierId}',
    parameters: [
      { name: 'carrierId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 10 },
  },
  oneClickShipment: {
    api: 'shipping-v2',
    id: 'oneClickShipment',
    method: 'POST',
    path: '/shipping/v2/oneClickShipment',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  purchaseShipment: {
    api: 'shipping-v2',
    id: 'purchaseShipment',
    method: 'POST',
    path: '/shipping/v2/shipments',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-IdempotencyKey', in: 'header' },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  submitNdrFeedback: {
    api: 'shipping-v2',
    id: 'submitNdrFeedback',
    method: 'POST',
    path: '/shipping/v2/ndrFeedback',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
  unlinkCarrierAccount: {
    api: 'shipping-v2',
    id: 'unlinkCarrierAccount',
    method: 'PUT',
    path: '/shipping/v2/carrierAccounts/{carrierId}/unlink',
    parameters: [
      { name: 'carrierId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
      { name: 'x-amzn-shipping-business-id', in: 'header' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 80, burst: 100 },
  },
}
