// Generated from Amazon's model financesInvoices_2026-06-25. To change this file, see CONTRIBUTING.md.

import type { PagedOperation } from '@selling-partner/auth'
import type {
  GetInvoiceHeadersParams,
  GetInvoiceParams,
  GetInvoiceResponse,
  GetInvoicesResponse,
  InvoiceHeader,
  InvoiceItem,
} from './models.js'

/** Operation table of Finances Invoices 2026-06-25. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getInvoice: PagedOperation<GetInvoiceParams, GetInvoiceResponse, InvoiceItem>
  readonly getInvoiceHeaders: PagedOperation<GetInvoiceHeadersParams, GetInvoicesResponse, InvoiceHeader>
} = {
  getInvoice: {
    api: 'finances-invoices-2026-06-25',
    id: 'getInvoice',
    method: 'GET',
    path: '/finances/invoices/2026-06-25/invoices/{invoiceIdentifier}',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'invoiceIdentifier', in: 'path', required: true },
      { name: 'nextTokenForLineItems', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 5 },
    pages: { in: 'nextTokenForLineItems', out: 'nextTokenForLineItems', items: 'invoiceItems' },
  },
  getInvoiceHeaders: {
    api: 'finances-invoices-2026-06-25',
    id: 'getInvoiceHeaders',
    method: 'GET',
    path: '/finances/invoices/2026-06-25/invoices',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'nextToken', in: 'query' },
      { name: 'fromIssueDate', in: 'query' },
      { name: 'toIssueDate', in: 'query' },
      { name: 'invoicesModifiedAfter', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 5 },
    pages: { in: 'nextToken', out: 'nextToken', items: 'invoices' },
  },
}
