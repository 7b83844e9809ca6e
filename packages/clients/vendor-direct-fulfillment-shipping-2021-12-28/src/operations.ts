// Generated from Amazon's model vendorDirectFulfillmentShipping_2021-12-28. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  CreateContainerLabelParams,
  CreateContainerLabelResponse,
  CreateShippingLabelsParams,
  CustomerInvoice,
  CustomerInvoiceList,
  GetCustomerInvoiceParams,
  GetCustomerInvoicesParams,
  GetPackingSlipParams,
  GetPackingSlipsParams,
  GetShippingLabelParams,
  GetShippingLabelsParams,
  PackingSlip,
  PackingSlipList,
  ShippingLabel,
  ShippingLabelList,
  SubmitShipmentConfirmationsParams,
  SubmitShipmentStatusUpdatesParams,
  SubmitShippingLabelRequestParams,
  TransactionReference,
} from './models.js'

/** Operation table of Vendor Direct Fulfillment Shipping 2021-12-28. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly createContainerLabel: Operation<CreateContainerLabelParams, CreateContainerLabelResponse>
  readonly createShippingLabels: Operation<CreateShippingLabelsParams, ShippingLabel>
  readonly getCustomerInvoice: Operation<GetCustomerInvoiceParams, CustomerInvoice>
  readonly getCustomerInvoices: PagedOperation<GetCustomerInvoicesParams, CustomerInvoiceList, CustomerInvoice>
  readonly getPackingSlip: Operation<GetPackingSlipParams, PackingSlip>
  readonly getPackingSlips: PagedOperation<GetPackingSlipsParams, PackingSlipList, PackingSlip>
  readonly getShippingLabel: Operation<GetShippingLabelParams, ShippingLabel>
  readonly getShippingLabels: PagedOperation<GetShippingLabelsParams, ShippingLabelList, ShippingLabel>
  readonly submitShipmentConfirmations: Operation<SubmitShipmentConfirmationsParams, TransactionReference>
  readonly submitShipmentStatusUpdates: Operation<SubmitShipmentStatusUpdatesParams, TransactionReference>
  readonly submitShippingLabelRequest: Operation<SubmitShippingLabelRequestParams, TransactionReference>
} = {
  createContainerLabel: {
    api: 'vendor-direct-fulfillment-shipping-2021-12-28',
    id: 'createContainerLabel',
    method: 'POST',
    path: '/vendor/directFulfillment/shipping/2021-12-28/containerLabel',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
  createShippingLabels: {
    api: 'vendor-direct-fulfillment-shipping-2021-12-28',
    id: 'createShippingLabels',
    method: 'POST',
    path: '/vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}',
    parameters: [
      { name: 'purchaseOrderNumber', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'restricted' },
    usagePlan: { rate: 10, burst: 10 },
  },
  getCustomerInvoice: {
    api: 'vendor-direct-fulfillment-shipping-2021-12-28',
    id: 'getCustomerInvoice',
    method: 'GET',
    path: '/vendor/directFulfillment/shipping/2021-12-28/customerInvoices/{purchaseOrderNumber}',
    parameters: [{ name: 'purchaseOrderNumber', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 10, burst: 10 },
  },
  getCustomerInvoices: {
    api: 'vendor-direct-fulfillment-shipping-2021-12-28',
    id: 'getCustomerInvoices',
    method: 'GET',
    path: '/vendor/directFulfillment/shipping/2021-12-28/customerInvoices',
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
    pages: { in: 'nextToken', out: 'pagination.nextToken', items: 'customerInvoices' },
  },
  getPackingSlip: {
    api: 'vendor-direct-fulfillment-shipping-2021-12-28',
    id: 'getPackingSlip',
    method: 'GET',
    path: '/vendor/directFulfillment/shipping/2021-12-28/packingSlips/{purchaseOrderNumber}',
    parameters: [{ name: 'purchaseOrderNumber', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 10, burst: 10 },
  },
  getPackingSlips: {
    api: 'vendor-direct-fulfillment-shipping-2021-12-28',
    id: 'getPackingSlips',
    method: 'GET',
    path: '/vendor/directFulfillment/shipping/2021-12-28/packingSlips',
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
    pages: { in: 'nextToken', out: 'pagination.nextToken', items: 'packingSlips' },
  },
  getShippingLabel: {
    api: 'vendor-direct-fulfillment-shipping-2021-12-28',
    id: 'getShippingLabel',
    method: 'GET',
    path: '/vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}',
    parameters: [{ name: 'purchaseOrderNumber', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 10, burst: 10 },
  },
  getShippingLabels: {
    api: 'vendor-direct-fulfillment-shipping-2021-12-28',
    id: 'getShippingLabels',
    method: 'GET',
    path: '/vendor/directFulfillment/shipping/2021-12-28/shippingLabels',
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
    pages: { in: 'nextToken', out: 'pagination.nextToken', items: 'shippingLabels' },
  },
  submitShipmentConfirmations: {
    api: 'vendor-direct-fulfillment-shipping-2021-12-28',
    id: 'submitShipmentConfirmations',
    method: 'POST',
    path: '/vendor/directFulfillment/shipping/2021-12-28/shipmentConfirmations',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
  submitShipmentStatusUpdates: {
    api: 'vendor-direct-fulfillment-shipping-2021-12-28',
    id: 'submitShipmentStatusUpdates',
    method: 'POST',
    path: '/vendor/directFulfillment/shipping/2021-12-28/shipmentStatusUpdates',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
  submitShippingLabelRequest: {
    api: 'vendor-direct-fulfillment-shipping-2021-12-28',
    id: 'submitShippingLabelRequest',
    method: 'POST',
    path: '/vendor/directFulfillment/shipping/2021-12-28/shippingLabels',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 10 },
  },
}
