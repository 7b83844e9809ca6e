// Generated from Amazon's model awd_2024-05-09. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  CancelInboundParams,
  CheckInboundEligibilityParams,
  ConfirmInboundParams,
  ConfirmOutboundParams,
  ConfirmReplenishmentOrderParams,
  CreateInboundParams,
  CreateOutboundParams,
  CreateReplenishmentOrderParams,
  GetInboundParams,
  GetInboundShipmentLabelsParams,
  GetInboundShipmentParams,
  GetLabelPageTypesParams,
  GetOutboundParams,
  GetReplenishmentOrderParams,
  InboundEligibility,
  InboundOrder,
  InboundOrderReference,
  InboundShipment,
  InboundShipmentSummary,
  InventoryListing,
  InventorySummary,
  ListInboundShipmentsParams,
  ListInventoryParams,
  ListOutboundsParams,
  ListReplenishmentOrdersParams,
  OutboundListing,
  OutboundOrder,
  OutboundOrderReference,
  ReplenishmentOrder,
  ReplenishmentOrderListing,
  ReplenishmentOrderReference,
  ShipmentLabelPageTypes,
  ShipmentLabels,
  ShipmentListing,
  UpdateInboundParams,
  UpdateInboundShipmentTransportDetailsParams,
  UpdateOutboundParams,
} from './models.js'

/** Operation table of Amazon Warehousing and Distribution 2024-05-09. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly cancelInbound: Operation<CancelInboundParams, void>
  readonly checkInboundEligibility: Operation<CheckInboundEligibilityParams, InboundEligibility>
  readonly confirmInbound: Operation<ConfirmInboundParams, void>
  readonly confirmOutbound: Operation<ConfirmOutboundParams, void>
  readonly confirmReplenishmentOrder: Operation<ConfirmReplenishmentOrderParams, void>
  readonly createInbound: Operation<CreateInboundParams, InboundOrderReference>
  readonly createOutbound: Operation<CreateOutboundParams, OutboundOrderReference>
  readonly createReplenishmentOrder: Operation<CreateReplenishmentOrderParams, ReplenishmentOrderReference>
  readonly getInbound: Operation<GetInboundParams, InboundOrder>
  readonly getInboundShipment: Operation<GetInboundShipmentParams, InboundShipment>
  readonly getInboundShipmentLabels: Operation<GetInboundShipmentLabelsParams, ShipmentLabels>
  readonly getLabelPageTypes: Operation<GetLabelPageTypesParams, ShipmentLabelPageTypes>
  readonly getOutbound: Operation<GetOutboundParams, OutboundOrder>
  readonly getReplenishmentOrder: Operation<GetReplenishmentOrderParams, ReplenishmentOrder>
  readonly listInboundShipments: PagedOperation<
    ListInboundShipmentsParams | undefined,
    ShipmentListing,
    InboundShipmentSummary
  >
  readonly listInventory: PagedOperation<ListInventoryParams | undefined, InventoryListing, InventorySummary>
  readonly listOutbounds: PagedOperation<ListOutboundsParams | undefined, OutboundListing, OutboundOrder>
  readonly listReplenishmentOrders: PagedOperation<
    ListReplenishmentOrdersParams | undefined,
    ReplenishmentOrderListing,
    ReplenishmentOrder
  >
  readonly updateInbound: Operation<UpdateInboundParams, void>
  readonly updateInboundShipmentTransportDetails: Operation<UpdateInboundShipmentTransportDetailsParams, void>
  readonly updateOutbound: Operation<UpdateOutboundParams, OutboundOrderReference>
} = {
  cancelInbound: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'cancelInbound',
    method: 'POST',
    path: '/awd/2024-05-09/inboundOrders/{orderId}/cancellation',
    parameters: [{ name: 'orderId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
  },
  checkInboundEligibility: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'checkInboundEligibility',
    method: 'POST',
    path: '/awd/2024-05-09/inboundEligibility',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
    idempotent: true,
  },
  confirmInbound: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'confirmInbound',
    method: 'POST',
    path: '/awd/2024-05-09/inboundOrders/{orderId}/confirmation',
    parameters: [{ name: 'orderId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
  },
  confirmOutbound: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'confirmOutbound',
    method: 'POST',
    path: '/awd/2024-05-09/outboundOrders/{orderId}/confirmation',
    parameters: [{ name: 'orderId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
  },
  confirmReplenishmentOrder: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'confirmReplenishmentOrder',
    method: 'POST',
    path: '/awd/2024-05-09/replenishmentOrders/{orderId}/confirmation',
    parameters: [{ name: 'orderId', in: 'path', required: true }],
    grant: { type: 'seller' },
  },
  createInbound: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'createInbound',
    method: 'POST',
    path: '/awd/2024-05-09/inboundOrders',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
  },
  createOutbound: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'createOutbound',
    method: 'POST',
    path: '/awd/2024-05-09/outboundOrders',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
  },
  createReplenishmentOrder: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'createReplenishmentOrder',
    method: 'POST',
    path: '/awd/2024-05-09/replenishmentOrders',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
  },
  getInbound: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'getInbound',
    method: 'GET',
    path: '/awd/2024-05-09/inboundOrders/{orderId}',
    parameters: [{ name: 'orderId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  getInboundShipment: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'getInboundShipment',
    method: 'GET',
    path: '/awd/2024-05-09/inboundShipments/{shipmentId}',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'skuQuantities', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
  },
  getInboundShipmentLabels: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'getInboundShipmentLabels',
    method: 'GET',
    path: '/awd/2024-05-09/inboundShipments/{shipmentId}/labels',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'pageType', in: 'query' },
      { name: 'formatType', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 2 },
  },
  getLabelPageTypes: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'getLabelPageTypes',
    method: 'GET',
    path: '/awd/2024-05-09/inboundShipments/{shipmentId}/labelPageTypes',
    parameters: [{ name: 'shipmentId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 2 },
  },
  getOutbound: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'getOutbound',
    method: 'GET',
    path: '/awd/2024-05-09/outboundOrders/{orderId}',
    parameters: [{ name: 'orderId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
  },
  getReplenishmentOrder: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'getReplenishmentOrder',
    method: 'GET',
    path: '/awd/2024-05-09/replenishmentOrders/{orderId}',
    parameters: [{ name: 'orderId', in: 'path', required: true }],
    grant: { type: 'seller' },
  },
  listInboundShipments: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'listInboundShipments',
    method: 'GET',
    path: '/awd/2024-05-09/inboundShipments',
    parameters: [
      { name: 'sortBy', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'shipmentStatus', in: 'query' },
      { name: 'updatedAfter', in: 'query' },
      { name: 'updatedBefore', in: 'query' },
      { name: 'maxResults', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
    pages: { in: 'nextToken', out: 'nextToken', items: 'shipments' },
  },
  listInventory: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'listInventory',
    method: 'GET',
    path: '/awd/2024-05-09/inventory',
    parameters: [
      { name: 'sku', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'details', in: 'query' },
      { name: 'nextToken', in: 'query' },
      { name: 'maxResults', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
    pages: { in: 'nextToken', out: 'nextToken', items: 'inventory' },
  },
  listOutbounds: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'listOutbounds',
    method: 'GET',
    path: '/awd/2024-05-09/outboundOrders',
    parameters: [
      { name: 'updatedAfter', in: 'query' },
      { name: 'updatedBefore', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'maxResults', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
    pages: { in: 'nextToken', out: 'nextToken', items: 'outboundOrders' },
  },
  listReplenishmentOrders: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'listReplenishmentOrders',
    method: 'GET',
    path: '/awd/2024-05-09/replenishmentOrders',
    parameters: [
      { name: 'updatedAfter', in: 'query' },
      { name: 'updatedBefore', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'maxResults', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    pages: { in: 'nextToken', out: 'nextToken', items: 'orders' },
  },
  updateInbound: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'updateInbound',
    method: 'PUT',
    path: '/awd/2024-05-09/inboundOrders/{orderId}',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
  },
  updateInboundShipmentTransportDetails: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'updateInboundShipmentTransportDetails',
    method: 'PUT',
    path: '/awd/2024-05-09/inboundShipments/{shipmentId}/transport',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
  },
  updateOutbound: {
    api: 'amazon-warehousing-and-distribution-2024-05-09',
    id: 'updateOutbound',
    method: 'PUT',
    path: '/awd/2024-05-09/outboundOrders/{orderId}',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
  },
}
