// Generated from Amazon's model vendorShipments. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  GetShipmentDetailsParams,
  GetShipmentDetailsResponse,
  GetShipmentLabels,
  GetShipmentLabelsParams,
  Shipment,
  SubmitShipmentConfirmationsParams,
  SubmitShipmentConfirmationsResponse,
  SubmitShipmentsParams,
  TransportLabel,
} from './models.js'

/** Operation table of Vendor Shipments v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly GetShipmentDetails: PagedOperation<
    GetShipmentDetailsParams | undefined,
    GetShipmentDetailsResponse,
    Shipment
  >
  readonly GetShipmentLabels: PagedOperation<GetShipmentLabelsParams | undefined, GetShipmentLabels, TransportLabel>
  readonly SubmitShipmentConfirmations: Operation<
    SubmitShipmentConfirmationsParams,
    SubmitShipmentConfirmationsResponse
  >
  readonly SubmitShipments: Operation<SubmitShipmentsParams, SubmitShipmentConfirmationsResponse>
} = {
  GetShipmentDetails: {
    api: 'vendor-shipments-v1',
    id: 'GetShipmentDetails',
    method: 'GET',
    path: '/vendor/shipping/v1/shipments',
    parameters: [
      { name: 'limit', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'nextToken', in: 'query' },
      { name: 'createdAfter', in: 'query' },
      { name: 'createdBefore', in: 'query' },
      { name: 'shipmentConfirmedBefore', in: 'query' },
      { name: 'shipmentConfirmedAfter', in: 'query' },
      { name: 'packageLabelCreatedBefore', in: 'query' },
      { name: 'packageLabelCreatedAfter', in: 'query' },
      { name: 'shippedBefore', in: 'query' },
      { name: 'shippedAfter', in: 'query' },
      { name: 'estimatedDeliveryBefore', in: 'query' },
      { name: 'estimatedDeliveryAfter', in: 'query' },
      { name: 'shipmentDeliveryBefore', in: 'query' },
      { name: 'shipmentDeliveryAfter', in: 'query' },
      { name: 'requestedPickUpBefore', in: 'query' },
      { name: 'requestedPickUpAfter', in: 'query' },
      { name: 'scheduledPickUpBefore', in: 'query' },
      { name: 'scheduledPickUpAfter', in: 'query' },
      { name: 'currentShipmentStatus', in: 'query' },
      { name: 'vendorShipmentIdentifier', in: 'query' },
      { name: 'buyerReferenceNumber', in: 'query' },
      { name: 'buyerWarehouseCode', in: 'query' },
      { name: 'sellerWarehouseCode', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
    pages: { in: 'nextToken', out: 'payload.pagination.nextToken', items: 'payload.shipments' },
  },
  GetShipmentLabels: {
    api: 'vendor-shipments-v1',
    id: 'GetShipmentLabels',
    method: 'GET',
    path: '/vendor/shipping/v1/transportLabels',
    parameters: [
      { name: 'limit', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'nextToken', in: 'query' },
      { name: 'labelCreatedAfter', in: 'query' },
      { name: 'labelCreatedBefore', in: 'query' },
      { name: 'buyerReferenceNumber', in: 'query' },
      { name: 'vendorShipmentIdentifier', in: 'query' },
      { name: 'sellerWarehouseCode', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
    pages: { in: 'nextToken', out: 'payload.pagination.nextToken', items: 'payload.transportLabels' },
  },
  SubmitShipmentConfirmations: {
    api: 'vendor-shipments-v1',
    id: 'SubmitShipmentConfirmations',
    method: 'POST',
    path: '/vendor/shipping/v1/shipmentConfirmations',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
  SubmitShipments: {
    api: 'vendor-shipments-v1',
    id: 'SubmitShipments',
    method: 'POST',
    path: '/vendor/shipping/v1/shipments',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
}
