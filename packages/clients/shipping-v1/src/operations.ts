// Generated from Amazon's model shipping. To change this file, see CONTRIBUTING.md.

import type { NoParams, Operation } from '@selling-partner/auth'
import type {
  CancelShipmentParams,
  CancelShipmentResponse,
  CreateShipmentParams,
  CreateShipmentResponse,
  GetAccountResponse,
  GetRatesParams,
  GetRatesResponse,
  GetShipmentParams,
  GetShipmentResponse,
  GetTrackingInformationParams,
  GetTrackingInformationResponse,
  PurchaseLabelsParams,
  PurchaseLabelsResponse,
  PurchaseShipmentParams,
  PurchaseShipmentResponse,
  RetrieveShippingLabelParams,
  RetrieveShippingLabelResponse,
} from './models.js'

/** Operation table of Shipping v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly cancelShipment: Operation<CancelShipmentParams, CancelShipmentResponse>
  readonly createShipment: Operation<CreateShipmentParams, CreateShipmentResponse>
  readonly getAccount: Operation<NoParams | undefined, GetAccountResponse>
  readonly getRates: Operation<GetRatesParams, GetRatesResponse>
  readonly getShipment: Operation<GetShipmentParams, GetShipmentResponse>
  readonly getTrackingInformation: Operation<GetTrackingInformationParams, GetTrackingInformationResponse>
  readonly purchaseLabels: Operation<PurchaseLabelsParams, PurchaseLabelsResponse>
  readonly purchaseShipment: Operation<PurchaseShipmentParams, PurchaseShipmentResponse>
  readonly retrieveShippingLabel: Operation<RetrieveShippingLabelParams, RetrieveShippingLabelResponse>
} = {
  cancelShipment: {
    api: 'shipping-v1',
    id: 'cancelShipment',
    method: 'POST',
    path: '/shipping/v1/shipments/{shipmentId}/cancel',
    parameters: [{ name: 'shipmentId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
  },
  createShipment: {
    api: 'shipping-v1',
    id: 'createShipment',
    method: 'POST',
    path: '/shipping/v1/shipments',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
  },
  getAccount: {
    api: 'shipping-v1',
    id: 'getAccount',
    method: 'GET',
    path: '/shipping/v1/account',
    parameters: [],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
  },
  getRates: {
    api: 'shipping-v1',
    id: 'getRates',
    method: 'POST',
    path: '/shipping/v1/rates',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
  },
  getShipment: {
    api: 'shipping-v1',
    id: 'getShipment',
    method: 'GET',
    path: '/shipping/v1/shipments/{shipmentId}',
    parameters: [{ name: 'shipmentId', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 5, burst: 15 },
  },
  getTrackingInformation: {
    api: 'shipping-v1',
    id: 'getTrackingInformation',
    method: 'GET',
    path: '/shipping/v1/tracking/{trackingId}',
    parameters: [{ name: 'trackingId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
  },
  purchaseLabels: {
    api: 'shipping-v1',
    id: 'purchaseLabels',
    method: 'POST',
    path: '/shipping/v1/shipments/{shipmentId}/purchaseLabels',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
  },
  purchaseShipment: {
    api: 'shipping-v1',
    id: 'purchaseShipment',
    method: 'POST',
    path: '/shipping/v1/purchaseShipment',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
  },
  retrieveShippingLabel: {
    api: 'shipping-v1',
    id: 'retrieveShippingLabel',
    method: 'POST',
    path: '/shipping/v1/shipments/{shipmentId}/containers/{trackingId}/label',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'trackingId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
  },
}
