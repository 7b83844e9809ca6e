// Generated from Amazon's model vendorDirectFulfillmentShippingV1. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  CustomerInvoice,
  GetCustomerInvoiceParams,
  GetCustomerInvoiceResponse,
  GetCustomerInvoicesParams,
  GetCustomerInvoicesResponse,
  GetPackingSlipListResponse,
  GetPackingSlipParams,
  GetPackingSlipResponse,
  GetPackingSlipsParams,
  GetShippingLabelListResponse,
  GetShippingLabelParams,
  GetShippingLabelResponse,
  GetShippingLabelsParams,
  PackingSlip,
  ShippingLabel,
  SubmitShipmentConfirmationsParams,
  SubmitShipmentConfirmationsResponse,
  SubmitShipmentStatusUpdatesParams,
  SubmitShipmentStatusUpdatesResponse,
  SubmitShippingLabelRequestParams,
  SubmitShippingLabelsResponse,
} from './models.js'

/** Operation table of Vendor Direct Fulfillment Shipping v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getCustomerInvoice: Operation<GetCustomerInvoiceParams, GetCustomerInvoiceResponse>
  readonly getCustomerInvoices: PagedOperation<GetCustomerInvoicesParams, GetCustomerInvoicesResponse, CustomerInvoice>
  readonly getPackingSlip: Operation<GetPackingSlipParams, GetPackingSlipResponse>
  readonly getPackingSlips: PagedOperation<GetPackingSlipsParams, GetPackingSlipListResponse, PackingSlip>
  readonly getShippingLabel: Operation<GetShippingLabelParams, GetShippingLabelResponse>
  readonly getShippingLabels: PagedOperation<GetShippingLabelsParams, GetShippingLabelListResponse, ShippingLabel>
  readonly submitShipmentConfirmations: Operation<
    SubmitShipmentConfirmationsParams,
    SubmitShipmentConfirmationsResponse
  >
  readonly submitShipmentStatusUpdates: Operation<
    SubmitShipmentStatusUpdatesParams,
    SubmitShipmentStatusUpdatesResponse
  >
  readonly submitShippingLabelRequest: Operation<SubmitShippingLabelRequestParams, SubmitShippingLabelsResponse>
} = {
  getCustomerInvoice: {
    api: 'vendor-direct-fulfillment-shipping-v1',
    id: 'getCustomerInvoice',
    method: 'GET',
    path: '/vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}',
    parameters: [{ name: 'purchaseOrderNumber', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 10, burst: 10 },
  },
  getCustomerInvoices: {
    api: 'vendor-direct-fulfillment-shipping-v1',
    id: 'getCustomerInvoices',
    method: 'GET',
    path: '/vendor/directFulfillment/shipping/v1/customerInvoices',
    parameters: [
      { name: 'createdAfter', in: 'query', required: true },
      { name: 'createdBefore', in: 'query', required: true },
      { name: 'shipFromPartyId', in: 'query' },
      { name: 'limit', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'restricted' },
    usagePlan: { rate: 10, burst: 10 },
    pages: { in: 'nextToken', out: 'payload.pagination.nextToken', items: 'payload.customerInvoices' },
  },
  getPackingSlip: {
    api: 'vendor-direct-fulfillment-shipping-v1',
    id: 'getPackingSlip',
    method: 'GET',
    path: '/vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}',
    parameters: [{ name: 'purchaseOrderNumber', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 10, burst: 10 },
  },
  getPackingSlips: {
    api: 'vendor-direct-fulfillment-shipping-v1',
    id: 'getPackingSlips',
    method: 'GET',
    path: '/vendor/directFulfillment/shipping/v1/packingSlips',
    parameters: [
      { name: 'createdAfter', in: 'query', required: true },
      { name: 'createdBefore', in: 'query', required: true },
      { name: 'shipFromPartyId', in: 'query' },
      { name: 'limit', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'restricted' },
    usagePlan: { rate: 10, burst: 10 },
    pages: { in: 'nextToken', out: 'payload.pagination.nextToken', items: 'payload.packingSlips' },
  },
  getShippingLabel: {
    api: 'vendor-direct-fulfillment-shipping-v1',
    id: 'getShippingLabel',
    method: 'GET',
    path: '/vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}',
    parameters: [{ name: 'purchaseOrderNumber', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 10, burst: 10 },
  },
  getShippingLabels: {
    api: 'vendor-direct-fulfillment-shipping-v1',
    id: 'getShippingLabels',
    method: 'GET',
    path: '/vendor/directFulfillment/shipping/v1/shippingLabels',
    parameters: [
      { name: 'createdAfter', in: 'query', required: true },
      { name: 'createdBefore', in: 'query', required: true },
      { name: 'shipFromPartyId', in: 'query' },
      { name: 'limit', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'restricted' },
    usagePlan: { rate: 10, burst: 10 },
    pages: { in: 'nextToken', out: 'payload.pagination.nextToken', items: 'payload.shippingLabels' },
  },
  submitShipmentConfirmations: {
    api: 'vendor-direct-fulfillment-shipping-v1',
    id: 'submitShipmentConfirmations',
    method: 'POST',
    path: '/vendor/directFulfillment/shipping/v1/shipmentConfirmations',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
  submitShipmentStatusUpdates: {
    api: 'vendor-direct-fulfillment-shipping-v1',
    id: 'submitShipmentStatusUpdates',
    method: 'POST',
    path: '/vendor/directFulfillment/shipping/v1/shipmentStatusUpdates',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
  submitShippingLabelRequest: {
    api: 'vendor-direct-fulfillment-shipping-v1',
    id: 'submitShippingLabelRequest',
    method: 'POST',
    path: '/vendor/directFulfillment/shipping/v1/shippingLabels',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
}
