// Generated from Amazon's model financesInvoices_2026-06-25. To change this file, see CONTRIBUTING.md.

import { type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  GetInvoiceHeadersParams,
  GetInvoiceParams,
  GetInvoiceResponse,
  GetInvoicesResponse,
  InvoiceHeader,
  InvoiceItem,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Finances Invoices 2026-06-25 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/finances-invoices-v2026-06-25
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { FinancesInvoicesApi } from '@selling-partner/finances-invoices-2026-06-25'
 * const financesInvoices = new FinancesInvoicesApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class FinancesInvoicesApi extends SellingPartnerClient {
  /**
   * Returns the header and the line items of one invoice, in pages of up to 600 line items.
   *
   * `GET /finances/invoices/2026-06-25/invoices/{invoiceIdentifier}`
   *
   * Usage plan: 5 requests per second, burst 5. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextTokenForLineItems`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/finances-invoices-v2026-06-25
   * @example
   * for await (const item of financesInvoices.getInvoice({ marketplaceId: 'ATVPDKIKX0DER',
   *   invoiceIdentifier: 'INV-202609001~ABCDEF' })) console.log(item)
   */
  getInvoice(params: GetInvoiceParams, options?: RequestOptions): Paged<GetInvoiceResponse, InvoiceItem> {
    return this.call(operations.getInvoice, params, options)
  }

  /**
   * Returns the headers of invoices that match filters, in pages of up to 100. By default, it returns those of the
   * last 90 days. Set both `fromIssueDate` and `toIssueDate`, or neither.
   *
   * `GET /finances/invoices/2026-06-25/invoices`
   *
   * Usage plan: 5 requests per second, burst 5. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getinvoiceheaders
   * @example
   * for await (const item of financesInvoices.getInvoiceHeaders({ marketplaceId: 'ATVPDKIKX0DER' })) console.log(item)
   */
  getInvoiceHeaders(
    params: GetInvoiceHeadersParams,
    options?: RequestOptions,
  ): Paged<GetInvoicesResponse, InvoiceHeader> {
    return this.call(operations.getInvoiceHeaders, params, options)
  }
}
