// Generated from Amazon's model externalFulfillmentShipments_2024-09-11. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  CreatePackagesParams,
  GenerateInvoiceParams,
  GenerateShipLabelsParams,
  GetShipmentParams,
  GetShipmentsParams,
  InvoiceResponse,
  ProcessShipmentParams,
  RetrieveInvoiceParams,
  RetrieveShippingOptionsParams,
  ShipLabelsResponse,
  Shipment,
  ShipmentsResponse,
  ShippingOptionsResponse,
  UpdatePackageParams,
  UpdatePackageStatusParams,
} from './models.js'

/** Operation table of External Fulfillment Shipments 2024-09-11. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly createPackages: Operation<CreatePackagesParams, void>
  readonly generateInvoice: Operation<GenerateInvoiceParams, InvoiceResponse>
  readonly generateShipLabels: Operation<GenerateShipLabelsParams, ShipLabelsResponse>
  readonly getShipment: Operation<GetShipmentParams, Shipment>
  readonly getShipments: PagedOperation<GetShipmentsParams, ShipmentsResponse, Shipment>
  readonly processShipment: Operation<ProcessShipmentParams, void>
  readonly retrieveInvoice: Operation<RetrieveInvoiceParams, InvoiceResponse>
  readonly retrieveShippingOptions: Operation<RetrieveShippingOptionsParams, ShippingOptionsResponse>
  readonly updatePackage: Operation<UpdatePackageParams, void>
  readonly updatePackageStatus: Operation<UpdatePackageStatusParams, void>
} = {
  createPackages: {
    api: 'external-fulfillment-shipments-2024-09-11',
    id: 'createPackages',
    method: 'POST',
    path: '/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  generateInvoice: {
    api: 'external-fulfillment-shipments-2024-09-11',
    id: 'generateInvoice',
    method: 'POST',
    path: '/externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice',
    parameters: [{ name: 'shipmentId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  generateShipLabels: {
    api: 'external-fulfillment-shipments-2024-09-11',
    id: 'generateShipLabels',
    method: 'PUT',
    path: '/externalFulfillment/2024-09-11/shipments/{shipmentId}/shipLabels',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'operation', in: 'query', required: true },
      { name: 'shippingOptionId', in: 'query' },
      { name: 'body', in: 'body' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  getShipment: {
    api: 'external-fulfillment-shipments-2024-09-11',
    id: 'getShipment',
    method: 'GET',
    path: '/externalFulfillment/2024-09-11/shipments/{shipmentId}',
    parameters: [{ name: 'shipmentId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 5 },
  },
  getShipments: {
    api: 'external-fulfillment-shipments-2024-09-11',
    id: 'getShipments',
    method: 'GET',
    path: '/externalFulfillment/2024-09-11/shipments',
    parameters: [
      { name: 'status', in: 'query', required: true },
      { name: 'locationId', in: 'query' },
      { name: 'marketplaceId', in: 'query' },
      { name: 'channelName', in: 'query' },
      { name: 'lastUpdatedAfter', in: 'query' },
      { name: 'lastUpdatedBefore', in: 'query' },
      { name: 'maxResults', in: 'query' },
      { name: 'paginationToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 5 },
    pages: { in: 'paginationToken', out: 'pagination.nextToken', items: 'shipments' },
  },
  processShipment: {
    api: 'external-fulfillment-shipments-2024-09-11',
    id: 'processShipment',
    method: 'POST',
    path: '/externalFulfillment/2024-09-11/shipments/{shipmentId}',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'operation', in: 'query', required: true },
      { name: 'body', in: 'body' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  retrieveInvoice: {
    api: 'external-fulfillment-shipments-2024-09-11',
    id: 'retrieveInvoice',
    method: 'GET',
    path: '/externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice',
    parameters: [{ name: 'shipmentId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  retrieveShippingOptions: {
    api: 'external-fulfillment-shipments-2024-09-11',
    id: 'retrieveShippingOptions',
    method: 'GET',
    path: '/externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'packageId', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  updatePackage: {
    api: 'external-fulfillment-shipments-2024-09-11',
    id: 'updatePackage',
    method: 'PUT',
    path: '/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'packageId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
  updatePackageStatus: {
    api: 'external-fulfillment-shipments-2024-09-11',
    id: 'updatePackageStatus',
    method: 'PATCH',
    path: '/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'packageId', in: 'path', required: true },
      { name: 'status', in: 'query' },
      { name: 'body', in: 'body' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 5 },
  },
}
