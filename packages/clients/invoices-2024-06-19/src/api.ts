// Generated from Amazon's model InvoicesApiModel_2024-06-19. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  CreateGovernmentInvoiceParams,
  CreateInvoicesExportParams,
  Export,
  ExportInvoicesResponse,
  GetGovernmentInvoiceDocumentParams,
  GetGovernmentInvoiceStatusParams,
  GetInvoiceParams,
  GetInvoiceResponse,
  GetInvoicesAttributesParams,
  GetInvoicesAttributesResponse,
  GetInvoicesDocumentParams,
  GetInvoicesDocumentResponse,
  GetInvoicesExportParams,
  GetInvoicesExportResponse,
  GetInvoicesExportsParams,
  GetInvoicesExportsResponse,
  GetInvoicesParams,
  GetInvoicesResponse,
  GovernmentInvoiceStatusResponse,
  GovtInvoiceDocumentResponse,
  Invoice,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Invoices 2024-06-19 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/invoices-v2024-06-19
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { InvoicesApi } from '@selling-partner/invoices-2024-06-19'
 * const invoices = new InvoicesApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class InvoicesApi extends SellingPartnerClient {
  /**
   * Requests a government invoice for a shipment. Asynchronous: `getGovernmentInvoiceStatus` returns the progress,
   * `getGovernmentInvoiceDocument` the document.
   *
   * `POST /tax/invoices/2024-06-19/governmentInvoiceRequests`
   *
   * Usage plan: 0.0167 requests per second (one in 60 s), burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/creategovernmentinvoice
   * @example
   * await invoices.createGovernmentInvoice({ body: { marketplaceId: 'A2Q3Y263D00KWC',
   *   transactionType: 'INBOUND_SHIPMENT', invoiceType: 'REMITTANCE',
   *   shipmentId: 'sh109b72-7b27-4e97-9fd1-3b56915fbc95', inboundPlanId: 'wf44e473-3f4d-4c6d-a80b-230e644b0c39' } })
   */
  createGovernmentInvoice(params: CreateGovernmentInvoiceParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.createGovernmentInvoice, params, options)
  }

  /**
   * Starts an export of invoices that match filters. Asynchronous: poll `getInvoicesExport` until the export is
   * `DONE` or `ERROR`.
   *
   * `POST /tax/invoices/2024-06-19/exports`
   *
   * Usage plan: 0.0167 requests per second (one in 60 s), burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createinvoicesexport
   * @example
   * const { data } = await invoices.createInvoicesExport({ body: { marketplaceId: 'A2Q3Y263D00KWC', fileFormat: 'XML',
   *   dateStart: '2026-10-01', dateEnd: '2026-10-31', transactionType: 'CUSTOMER_SALES' } })
   */
  createInvoicesExport(
    params: CreateInvoicesExportParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ExportInvoicesResponse>> {
    return this.call(operations.createInvoicesExport, params, options)
  }

  /**
   * Returns the download URL of a government invoice. The URL expires after 30 seconds.
   *
   * `GET /tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}`
   *
   * Usage plan: 0.0167 requests per second (one in 60 s), burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getgovernmentinvoicedocument
   * @example
   * const { data } = await invoices.getGovernmentInvoiceDocument({ marketplaceId: 'A2Q3Y263D00KWC',
   *   transactionType: 'INBOUND_SHIPMENT', shipmentId: 'sh109b72-7b27-4e97-9fd1-3b56915fbc95',
   *   invoiceType: 'REMITTANCE', inboundPlanId: 'wf44e473-3f4d-4c6d-a80b-230e644b0c39', fileFormat: 'PDF' })
   */
  getGovernmentInvoiceDocument(
    params: GetGovernmentInvoiceDocumentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GovtInvoiceDocumentResponse>> {
    return this.call(operations.getGovernmentInvoiceDocument, params, options)
  }

  /**
   * Returns the progress of a request that `createGovernmentInvoice` made.
   *
   * `GET /tax/invoices/2024-06-19/governmentInvoiceRequests`
   *
   * Usage plan: 0.0167 requests per second (one in 60 s), burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getgovernmentinvoicestatus
   * @example
   * const { data } = await invoices.getGovernmentInvoiceStatus({ marketplaceId: 'A2Q3Y263D00KWC',
   *   transactionType: 'INBOUND_SHIPMENT', shipmentId: 'sh109b72-7b27-4e97-9fd1-3b56915fbc95',
   *   invoiceType: 'REMITTANCE', inboundPlanId: 'wf44e473-3f4d-4c6d-a80b-230e644b0c39' })
   */
  getGovernmentInvoiceStatus(
    params: GetGovernmentInvoiceStatusParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GovernmentInvoiceStatusResponse>> {
    return this.call(operations.getGovernmentInvoiceStatus, params, options)
  }

  /**
   * Returns the main data of one invoice. For the full invoice, start an export with `createInvoicesExport`.
   *
   * `GET /tax/invoices/2024-06-19/invoices/{invoiceId}`
   *
   * Usage plan: 2 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/invoices-v2024-06-19
   * @example
   * const { data } = await invoices.getInvoice({ marketplaceId: 'A2Q3Y263D00KWC',
   *   invoiceId: 'ad5b9dcd-6981-4dc4-a3d7-dd2568298a94' })
   */
  getInvoice(params: GetInvoiceParams, options?: RequestOptions): Promise<ApiResponse<GetInvoiceResponse>> {
    return this.call(operations.getInvoice, params, options)
  }

  /**
   * Returns invoices that match filters, in pages. By default, it returns those of the last 24 hours. Set both
   * `transactionIdentifierName` and `transactionIdentifierId`, or neither.
   *
   * `GET /tax/invoices/2024-06-19/invoices`
   *
   * Usage plan: 0.1 requests per second, burst 20. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getinvoices
   * @example
   * for await (const item of invoices.getInvoices({ dateEnd: '2026-10-31T23:59:59Z', marketplaceId: 'A2Q3Y263D00KWC',
   *   transactionType: 'CUSTOMER_SALES', dateStart: '2026-10-01T00:00:00Z' })) console.log(item)
   */
  getInvoices(params: GetInvoicesParams, options?: RequestOptions): Paged<GetInvoicesResponse, Invoice> {
    return this.call(operations.getInvoices, params, options)
  }

  /**
   * Returns the values that an Amazon store supports for invoice status, invoice type, transaction type and
   * transaction identifier name.
   *
   * `GET /tax/invoices/2024-06-19/attributes`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getinvoicesattributes
   * @example
   * const { data } = await invoices.getInvoicesAttributes({ marketplaceId: 'A2Q3Y263D00KWC' })
   */
  getInvoicesAttributes(
    params: GetInvoicesAttributesParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetInvoicesAttributesResponse>> {
    return this.call(operations.getInvoicesAttributes, params, options)
  }

  /**
   * Returns the download URL of an export document: a ZIP file with the invoices that `createInvoicesExport`
   * requested. The URL expires after 30 seconds.
   *
   * `GET /tax/invoices/2024-06-19/documents/{invoicesDocumentId}`
   *
   * Usage plan: 0.0167 requests per second (one in 60 s), burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getinvoicesdocument
   * @example
   * const { data } = await invoices.getInvoicesDocument({ invoicesDocumentId: '18c598f5-75db-4c1a-bd3e-4c64b36781c5' })
   */
  getInvoicesDocument(
    params: GetInvoicesDocumentParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetInvoicesDocumentResponse>> {
    return this.call(operations.getInvoicesDocument, params, options)
  }

  /**
   * Returns the progress of an export and, once it is `DONE`, the IDs of its documents for `getInvoicesDocument`.
   *
   * `GET /tax/invoices/2024-06-19/exports/{exportId}`
   *
   * Usage plan: 2 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getinvoicesexport
   * @example
   * const { data } = await invoices.getInvoicesExport({ exportId: '4bdd8293-0cd7-4208-bed5-78b2c6ecefef' })
   */
  getInvoicesExport(
    params: GetInvoicesExportParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetInvoicesExportResponse>> {
    return this.call(operations.getInvoicesExport, params, options)
  }

  /**
   * Returns the exports of an Amazon store, in pages. By default, it returns those of the last 30 days.
   *
   * `GET /tax/invoices/2024-06-19/exports`
   *
   * Usage plan: 0.1 requests per second, burst 20. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getinvoicesexports
   * @example
   * for await (const item of invoices.getInvoicesExports({ marketplaceId: 'A2Q3Y263D00KWC',
   *   status: 'DONE' })) console.log(item)
   */
  getInvoicesExports(
    params: GetInvoicesExportsParams,
    options?: RequestOptions,
  ): Paged<GetInvoicesExportsResponse, Export> {
    return this.call(operations.getInvoicesExports, params, options)
  }
}
