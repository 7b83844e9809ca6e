// Generated from Amazon's model InvoicesApiModel_2024-06-19. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  CreateGovernmentInvoiceParams,
  CreateInvoicesExportParams,
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
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Invoices 2024-06-19 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/invoices-v2024-06-19
 */
export class InvoicesApi extends SellingPartnerClient {
  /**
   * `POST /tax/invoices/2024-06-19/governmentInvoiceRequests`
   *
   * Usage plan: 0.0167 requests per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/creategovernmentinvoice
   */
  createGovernmentInvoice(
    params: CreateGovernmentInvoiceParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<void>> {
    return this.request(operations.createGovernmentInvoice, params, options)
  }

  /**
   * `POST /tax/invoices/2024-06-19/exports`
   *
   * Usage plan: 0.0167 requests per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createinvoicesexport
   */
  createInvoicesExport(
    params: CreateInvoicesExportParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ExportInvoicesResponse>> {
    return this.request(operations.createInvoicesExport, params, options)
  }

  /**
   * `GET /tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}`
   *
   * Usage plan: 0.0167 requests per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getgovernmentinvoicedocument
   */
  getGovernmentInvoiceDocument(
    params: GetGovernmentInvoiceDocumentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GovtInvoiceDocumentResponse>> {
    return this.request(operations.getGovernmentInvoiceDocument, params, options)
  }

  /**
   * `GET /tax/invoices/2024-06-19/governmentInvoiceRequests`
   *
   * Usage plan: 0.0167 requests per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getgovernmentinvoicestatus
   */
  getGovernmentInvoiceStatus(
    params: GetGovernmentInvoiceStatusParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GovernmentInvoiceStatusResponse>> {
    return this.request(operations.getGovernmentInvoiceStatus, params, options)
  }

  /**
   * `GET /tax/invoices/2024-06-19/invoices/{invoiceId}`
   *
   * Usage plan: 2 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/invoices-v2024-06-19
   */
  getInvoice(params: GetInvoiceParams, options?: RequestOptions): Promise<AxiosResponse<GetInvoiceResponse>> {
    return this.request(operations.getInvoice, params, options)
  }

  /**
   * `GET /tax/invoices/2024-06-19/invoices`
   *
   * Usage plan: 0.1 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getinvoices
   */
  getInvoices(params: GetInvoicesParams, options?: RequestOptions): Promise<AxiosResponse<GetInvoicesResponse>> {
    return this.request(operations.getInvoices, params, options)
  }

  /**
   * `GET /tax/invoices/2024-06-19/attributes`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getinvoicesattributes
   */
  getInvoicesAttributes(
    params: GetInvoicesAttributesParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetInvoicesAttributesResponse>> {
    return this.request(operations.getInvoicesAttributes, params, options)
  }

  /**
   * `GET /tax/invoices/2024-06-19/documents/{invoicesDocumentId}`
   *
   * Usage plan: 0.0167 requests per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getinvoicesdocument
   */
  getInvoicesDocument(
    params: GetInvoicesDocumentParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetInvoicesDocumentResponse>> {
    return this.request(operations.getInvoicesDocument, params, options)
  }

  /**
   * `GET /tax/invoices/2024-06-19/exports/{exportId}`
   *
   * Usage plan: 2 requests per second, burst 15. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getinvoicesexport
   */
  getInvoicesExport(
    params: GetInvoicesExportParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetInvoicesExportResponse>> {
    return this.request(operations.getInvoicesExport, params, options)
  }

  /**
   * `GET /tax/invoices/2024-06-19/exports`
   *
   * Usage plan: 0.1 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getinvoicesexports
   */
  getInvoicesExports(
    params: GetInvoicesExportsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetInvoicesExportsResponse>> {
    return this.request(operations.getInvoicesExports, params, options)
  }
}
