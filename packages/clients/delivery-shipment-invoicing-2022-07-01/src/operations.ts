// Generated from Amazon's model deliveryShipmentInvoiceV2022-07-01. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  GetInvoiceStatusParams,
  GetInvoiceStatusResponse,
  SubmitInvoiceParams,
  SubmitInvoiceResponse,
} from './models.js'

/** Operation table of Delivery Shipment Invoicing 2022-07-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getInvoiceStatus: Operation<GetInvoiceStatusParams, GetInvoiceStatusResponse>
  readonly submitInvoice: Operation<SubmitInvoiceParams, SubmitInvoiceResponse>
} = {
  getInvoiceStatus: {
    api: 'delivery-shipment-invoicing-2022-07-01',
    id: 'getInvoiceStatus',
    method: 'GET',
    path: '/delivery/2022-07-01/invoice/status',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'invoiceType', in: 'query', required: true },
      { name: 'programType', in: 'query', required: true },
      { name: 'orderId', in: 'query' },
      { name: 'shipmentId', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1.133, burst: 25 },
  },
  submitInvoice: {
    api: 'delivery-shipment-invoicing-2022-07-01',
    id: 'submitInvoice',
    method: 'POST',
    path: '/delivery/2022-07-01/invoice',
    parameters: [
      { name: 'body', in: 'body', required: true },
      { name: 'orderId', in: 'query' },
      { name: 'shipmentId', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1.133, burst: 25 },
  },
}
