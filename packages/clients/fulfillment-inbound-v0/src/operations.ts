// Generated from Amazon's model fulfillmentInboundV0. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  GetBillOfLadingParams,
  GetBillOfLadingResponse,
  GetLabelsParams,
  GetLabelsResponse,
  GetPrepInstructionsParams,
  GetPrepInstructionsResponse,
  GetShipmentItemsByShipmentIdParams,
  GetShipmentItemsParams,
  GetShipmentItemsResponse,
  GetShipmentsParams,
  GetShipmentsResponse,
  InboundShipmentInfo,
  InboundShipmentItem,
} from './models.js'

/** Operation table of Fulfillment Inbound v0. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getBillOfLading: Operation<GetBillOfLadingParams, GetBillOfLadingResponse>
  readonly getLabels: Operation<GetLabelsParams, GetLabelsResponse>
  readonly getPrepInstructions: Operation<GetPrepInstructionsParams, GetPrepInstructionsResponse>
  readonly getShipmentItems: PagedOperation<GetShipmentItemsParams, GetShipmentItemsResponse, InboundShipmentItem>
  readonly getShipmentItemsByShipmentId: Operation<GetShipmentItemsByShipmentIdParams, GetShipmentItemsResponse>
  readonly getShipments: PagedOperation<GetShipmentsParams, GetShipmentsResponse, InboundShipmentInfo>
} = {
  getBillOfLading: {
    api: 'fulfillment-inbound-v0',
    id: 'getBillOfLading',
    method: 'GET',
    path: '/fba/inbound/v0/shipments/{shipmentId}/billOfLading',
    parameters: [{ name: 'shipmentId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  getLabels: {
    api: 'fulfillment-inbound-v0',
    id: 'getLabels',
    method: 'GET',
    path: '/fba/inbound/v0/shipments/{shipmentId}/labels',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'PageType', in: 'query', required: true },
      { name: 'LabelType', in: 'query', required: true },
      { name: 'NumberOfPackages', in: 'query' },
      { name: 'PackageLabelsToPrint', in: 'query' },
      { name: 'NumberOfPallets', in: 'query' },
      { name: 'PageSize', in: 'query' },
      { name: 'PageStartIndex', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  getPrepInstructions: {
    api: 'fulfillment-inbound-v0',
    id: 'getPrepInstructions',
    method: 'GET',
    path: '/fba/inbound/v0/prepInstructions',
    parameters: [
      { name: 'ShipToCountryCode', in: 'query', required: true },
      { name: 'SellerSKUList', in: 'query' },
      { name: 'ASINList', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  getShipmentItems: {
    api: 'fulfillment-inbound-v0',
    id: 'getShipmentItems',
    method: 'GET',
    path: '/fba/inbound/v0/shipmentItems',
    parameters: [
      { name: 'QueryType', in: 'query', required: true },
      { name: 'MarketplaceId', in: 'query', required: true },
      { name: 'LastUpdatedAfter', in: 'query' },
      { name: 'LastUpdatedBefore', in: 'query' },
      { name: 'NextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
    pages: {
      in: 'NextToken',
      out: 'payload.NextToken',
      items: 'payload.ItemData',
      with: { QueryType: 'NEXT_TOKEN' },
      alone: true,
    },
  },
  getShipmentItemsByShipmentId: {
    api: 'fulfillment-inbound-v0',
    id: 'getShipmentItemsByShipmentId',
    method: 'GET',
    path: '/fba/inbound/v0/shipments/{shipmentId}/items',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'MarketplaceId', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  getShipments: {
    api: 'fulfillment-inbound-v0',
    id: 'getShipments',
    method: 'GET',
    path: '/fba/inbound/v0/shipments',
    parameters: [
      { name: 'QueryType', in: 'query', required: true },
      { name: 'MarketplaceId', in: 'query', required: true },
      { name: 'ShipmentStatusList', in: 'query' },
      { name: 'ShipmentIdList', in: 'query' },
      { name: 'LastUpdatedAfter', in: 'query' },
      { name: 'LastUpdatedBefore', in: 'query' },
      { name: 'NextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
    pages: {
      in: 'NextToken',
      out: 'payload.NextToken',
      items: 'payload.ShipmentData',
      with: { QueryType: 'NEXT_TOKEN' },
      alone: true,
    },
  },
}
