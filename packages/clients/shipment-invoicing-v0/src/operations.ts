// Generated from the model shipmentInvoicingV0 by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Shipment Invoicing v0: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
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
} as const satisfies Record<string, Operation>
