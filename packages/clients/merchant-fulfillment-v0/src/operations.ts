// Generated from Amazon's model merchantFulfillmentV0. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  CancelShipmentParams,
  CancelShipmentResponse,
  CreateShipmentParams,
  CreateShipmentResponse,
  GetAdditionalSellerInputsParams,
  GetAdditionalSellerInputsResponse,
  GetEligibleShipmentServicesParams,
  GetEligibleShipmentServicesResponse,
  GetShipmentParams,
  GetShipmentResponse,
} from './models.js'

/** Operation table of Merchant Fulfillment v0. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly cancelShipment: Operation<CancelShipmentParams, CancelShipmentResponse>
  readonly createShipment: Operation<CreateShipmentParams, CreateShipmentResponse>
  readonly getAdditionalSellerInputs: Operation<GetAdditionalSellerInputsParams, GetAdditionalSellerInputsResponse>
  readonly getEligibleShipmentServices: Operation<
    GetEligibleShipmentServicesParams,
    GetEligibleShipmentServicesResponse
  >
  readonly getShipment: Operation<GetShipmentParams, GetShipmentResponse>
} = {
  cancelShipment: {
    api: 'merchant-fulfillment-v0',
    id: 'cancelShipment',
    method: 'DELETE',
    path: '/mfn/v0/shipments/{shipmentId}',
    parameters: [{ name: 'shipmentId', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 1, burst: 1 },
  },
  createShipment: {
    api: 'merchant-fulfillment-v0',
    id: 'createShipment',
    method: 'POST',
    path: '/mfn/v0/shipments',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 2, burst: 2 },
  },
  getAdditionalSellerInputs: {
    api: 'merchant-fulfillment-v0',
    id: 'getAdditionalSellerInputs',
    method: 'POST',
    path: '/mfn/v0/additionalSellerInputs',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
    idempotent: true,
  },
  getEligibleShipmentServices: {
    api: 'merchant-fulfillment-v0',
    id: 'getEligibleShipmentServices',
    method: 'POST',
    path: '/mfn/v0/eligibleShippingServices',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 6, burst: 12 },
  },
  getShipment: {
    api: 'merchant-fulfillment-v0',
    id: 'getShipment',
    method: 'GET',
    path: '/mfn/v0/shipments/{shipmentId}',
    parameters: [{ name: 'shipmentId', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 1, burst: 1 },
  },
}
