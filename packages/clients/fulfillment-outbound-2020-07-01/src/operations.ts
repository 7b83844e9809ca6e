// Generated from Amazon's model fulfillmentOutbound_2020-07-01. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  CancelFulfillmentOrderParams,
  CancelFulfillmentOrderResponse,
  CreateFulfillmentOrderParams,
  CreateFulfillmentOrderResponse,
  CreateFulfillmentReturnParams,
  CreateFulfillmentReturnResponse,
  DeliveryOffersParams,
  FeatureSku,
  FulfillmentOrder,
  GetDeliveryOffersResponse,
  GetFeatureInventoryParams,
  GetFeatureInventoryResponse,
  GetFeatureSKUParams,
  GetFeatureSkuResponse,
  GetFeaturesParams,
  GetFeaturesResponse,
  GetFulfillmentOrderParams,
  GetFulfillmentOrderResponse,
  GetFulfillmentPreviewParams,
  GetFulfillmentPreviewResponse,
  GetPackageTrackingDetailsParams,
  GetPackageTrackingDetailsResponse,
  ListAllFulfillmentOrdersParams,
  ListAllFulfillmentOrdersResponse,
  ListReturnReasonCodesParams,
  ListReturnReasonCodesResponse,
  SubmitFulfillmentOrderStatusUpdateParams,
  SubmitFulfillmentOrderStatusUpdateResponse,
  UpdateFulfillmentOrderParams,
  UpdateFulfillmentOrderResponse,
} from './models.js'

/** Operation table of Fulfillment Outbound 2020-07-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly cancelFulfillmentOrder: Operation<CancelFulfillmentOrderParams, CancelFulfillmentOrderResponse>
  readonly createFulfillmentOrder: Operation<CreateFulfillmentOrderParams, CreateFulfillmentOrderResponse>
  readonly createFulfillmentReturn: Operation<CreateFulfillmentReturnParams, CreateFulfillmentReturnResponse>
  readonly deliveryOffers: Operation<DeliveryOffersParams, GetDeliveryOffersResponse>
  readonly getFeatureInventory: PagedOperation<GetFeatureInventoryParams, GetFeatureInventoryResponse, FeatureSku>
  readonly getFeatureSKU: Operation<GetFeatureSKUParams, GetFeatureSkuResponse>
  readonly getFeatures: Operation<GetFeaturesParams, GetFeaturesResponse>
  readonly getFulfillmentOrder: Operation<GetFulfillmentOrderParams, GetFulfillmentOrderResponse>
  readonly getFulfillmentPreview: Operation<GetFulfillmentPreviewParams, GetFulfillmentPreviewResponse>
  readonly getPackageTrackingDetails: Operation<GetPackageTrackingDetailsParams, GetPackageTrackingDetailsResponse>
  readonly listAllFulfillmentOrders: PagedOperation<
    ListAllFulfillmentOrdersParams | undefined,
    ListAllFulfillmentOrdersResponse,
    FulfillmentOrder
  >
  readonly listReturnReasonCodes: Operation<ListReturnReasonCodesParams, ListReturnReasonCodesResponse>
  readonly submitFulfillmentOrderStatusUpdate: Operation<
    SubmitFulfillmentOrderStatusUpdateParams,
    SubmitFulfillmentOrderStatusUpdateResponse
  >
  readonly updateFulfillmentOrder: Operation<UpdateFulfillmentOrderParams, UpdateFulfillmentOrderResponse>
} = {
  cancelFulfillmentOrder: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'cancelFulfillmentOrder',
    method: 'PUT',
    path: '/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel',
    parameters: [{ name: 'sellerFulfillmentOrderId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  createFulfillmentOrder: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'createFulfillmentOrder',
    method: 'POST',
    path: '/fba/outbound/2020-07-01/fulfillmentOrders',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  createFulfillmentReturn: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'createFulfillmentReturn',
    method: 'PUT',
    path: '/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return',
    parameters: [
      { name: 'sellerFulfillmentOrderId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  deliveryOffers: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'deliveryOffers',
    method: 'POST',
    path: '/fba/outbound/2020-07-01/deliveryOffers',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 30 },
  },
  getFeatureInventory: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'getFeatureInventory',
    method: 'GET',
    path: '/fba/outbound/2020-07-01/features/inventory/{featureName}',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'featureName', in: 'path', required: true },
      { name: 'nextToken', in: 'query' },
      { name: 'queryStartDate', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
    pages: { in: 'nextToken', out: 'payload.nextToken', items: 'payload.featureSkus' },
  },
  getFeatureSKU: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'getFeatureSKU',
    method: 'GET',
    path: '/fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'featureName', in: 'path', required: true },
      { name: 'sellerSku', in: 'path', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  getFeatures: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'getFeatures',
    method: 'GET',
    path: '/fba/outbound/2020-07-01/features',
    parameters: [{ name: 'marketplaceId', in: 'query', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  getFulfillmentOrder: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'getFulfillmentOrder',
    method: 'GET',
    path: '/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}',
    parameters: [{ name: 'sellerFulfillmentOrderId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  getFulfillmentPreview: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'getFulfillmentPreview',
    method: 'POST',
    path: '/fba/outbound/2020-07-01/fulfillmentOrders/preview',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
    idempotent: true,
  },
  getPackageTrackingDetails: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'getPackageTrackingDetails',
    method: 'GET',
    path: '/fba/outbound/2020-07-01/tracking',
    parameters: [{ name: 'packageNumber', in: 'query', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  listAllFulfillmentOrders: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'listAllFulfillmentOrders',
    method: 'GET',
    path: '/fba/outbound/2020-07-01/fulfillmentOrders',
    parameters: [
      { name: 'queryStartDate', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
    pages: { in: 'nextToken', out: 'payload.nextToken', items: 'payload.fulfillmentOrders' },
  },
  listReturnReasonCodes: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'listReturnReasonCodes',
    method: 'GET',
    path: '/fba/outbound/2020-07-01/returnReasonCodes',
    parameters: [
      { name: 'sellerSku', in: 'query', required: true },
      { name: 'marketplaceId', in: 'query' },
      { name: 'sellerFulfillmentOrderId', in: 'query' },
      { name: 'language', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
  submitFulfillmentOrderStatusUpdate: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'submitFulfillmentOrderStatusUpdate',
    method: 'PUT',
    path: '/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status',
    parameters: [
      { name: 'sellerFulfillmentOrderId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
    sandboxOnly: true,
  },
  updateFulfillmentOrder: {
    api: 'fulfillment-outbound-2020-07-01',
    id: 'updateFulfillmentOrder',
    method: 'PUT',
    path: '/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}',
    parameters: [
      { name: 'sellerFulfillmentOrderId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 30 },
  },
}
