// Generated from Amazon's model shipmentInvoicingV0. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  GetInvoiceStatusParams,
  GetInvoiceStatusResponse,
  GetShipmentDetailsParams,
  GetShipmentDetailsResponse,
  SubmitInvoiceParams,
  SubmitInvoiceResponse,
} from './models.js'

/** Operation table of Shipment Invoicing v0. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getInvoiceStatus: Operation<GetInvoiceStatusParams, GetInvoiceStatusResponse>
  readonly getShipmentDetails: Operation<GetShipmentDetailsParams, GetShipmentDetailsResponse>
  readonly submitInvoice: Operation<SubmitInvoiceParams, SubmitInvoiceResponse>
} = {
  getInvoiceStatus: {
    api: 'shipment-invoicing-v0',
    id: 'getInvoiceStatus',
    method: 'GET',
    path: '/fba/outbound/brazil/v0/shipments/{shipmentId}/invoice/status',
    parameters: [{ name: 'shipmentId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1.133, burst: 25 },
  },
  getShipmentDetails: {
    api: 'shipment-invoicing-v0',
    id: 'getShipmentDetails',
    method: 'GET',
    path: '/fba/outbound/brazil/v0/shipments/{shipmentId}',
    parameters: [{ name: 'shipmentId', in: 'path', required: true }],
    grant: { type: 'restricted' },
    usagePlan: { rate: 1.133, burst: 25 },
  },
  submitInvoice: {
    api: 'shipment-invoicing-v0',
    id: 'submitInvoice',
    method: 'POST',
    path: '/fba/outbound/brazil/v0/shipments/{shipmentId}/invoice',
    parameters: [
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1.133, burst: 25 },
  },
}
