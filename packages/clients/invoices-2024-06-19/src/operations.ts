// Generated from Amazon's model InvoicesApiModel_2024-06-19. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
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

/** Operation table of Invoices 2024-06-19. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly createGovernmentInvoice: Operation<CreateGovernmentInvoiceParams, void>
  readonly createInvoicesExport: Operation<CreateInvoicesExportParams, ExportInvoicesResponse>
  readonly getGovernmentInvoiceDocument: Operation<GetGovernmentInvoiceDocumentParams, GovtInvoiceDocumentResponse>
  readonly getGovernmentInvoiceStatus: Operation<GetGovernmentInvoiceStatusParams, GovernmentInvoiceStatusResponse>
  readonly getInvoice: Operation<GetInvoiceParams, GetInvoiceResponse>
  readonly getInvoices: PagedOperation<GetInvoicesParams, GetInvoicesResponse, Invoice>
  readonly getInvoicesAttributes: Operation<GetInvoicesAttributesParams, GetInvoicesAttributesResponse>
  readonly getInvoicesDocument: Operation<GetInvoicesDocumentParams, GetInvoicesDocumentResponse>
  readonly getInvoicesExport: Operation<GetInvoicesExportParams, GetInvoicesExportResponse>
  readonly getInvoicesExports: PagedOperation<GetInvoicesExportsParams, GetInvoicesExportsResponse, Export>
} = {
  createGovernmentInvoice: {
    api: 'invoices-2024-06-19',
    id: 'createGovernmentInvoice',
    method: 'POST',
    path: '/tax/invoices/2024-06-19/governmentInvoiceRequests',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0167, burst: 1 },
  },
  createInvoicesExport: {
    api: 'invoices-2024-06-19',
    id: 'createInvoicesExport',
    method: 'POST',
    path: '/tax/invoices/2024-06-19/exports',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0167, burst: 1 },
  },
  getGovernmentInvoiceDocument: {
    api: 'invoices-2024-06-19',
    id: 'getGovernmentInvoiceDocument',
    method: 'GET',
    path: '/tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'transactionType', in: 'query', required: true },
      { name: 'shipmentId', in: 'path', required: true },
      { name: 'invoiceType', in: 'query', required: true },
      { name: 'inboundPlanId', in: 'query' },
      { name: 'fileFormat', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0167, burst: 1 },
  },
  getGovernmentInvoiceStatus: {
    api: 'invoices-2024-06-19',
    id: 'getGovernmentInvoiceStatus',
    method: 'GET',
    path: '/tax/invoices/2024-06-19/governmentInvoiceRequests',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'transactionType', in: 'query', required: true },
      { name: 'shipmentId', in: 'query', required: true },
      { name: 'invoiceType', in: 'query', required: true },
      { name: 'inboundPlanId', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0167, burst: 1 },
  },
  getInvoice: {
    api: 'invoices-2024-06-19',
    id: 'getInvoice',
    method: 'GET',
    path: '/tax/invoices/2024-06-19/invoices/{invoiceId}',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'invoiceId', in: 'path', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 15 },
  },
  getInvoices: {
    api: 'invoices-2024-06-19',
    id: 'getInvoices',
    method: 'GET',
    path: '/tax/invoices/2024-06-19/invoices',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'transactionIdentifierName', in: 'query' },
      { name: 'pageSize', in: 'query' },
      { name: 'dateEnd', in: 'query' },
      { name: 'transactionType', in: 'query' },
      { name: 'transactionIdentifierId', in: 'query' },
      { name: 'dateStart', in: 'query' },
      { name: 'series', in: 'query' },
      { name: 'nextToken', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'invoiceType', in: 'query' },
      { name: 'statuses', in: 'query' },
      { name: 'externalInvoiceId', in: 'query' },
      { name: 'sortBy', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.1, burst: 20 },
    pages: { in: 'nextToken', out: 'nextToken', items: 'invoices' },
  },
  getInvoicesAttributes: {
    api: 'invoices-2024-06-19',
    id: 'getInvoicesAttributes',
    method: 'GET',
    path: '/tax/invoices/2024-06-19/attributes',
    parameters: [{ name: 'marketplaceId', in: 'query', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
  },
  getInvoicesDocument: {
    api: 'invoices-2024-06-19',
    id: 'getInvoicesDocument',
    method: 'GET',
    path: '/tax/invoices/2024-06-19/documents/{invoicesDocumentId}',
    parameters: [{ name: 'invoicesDocumentId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0167, burst: 1 },
  },
  getInvoicesExport: {
    api: 'invoices-2024-06-19',
    id: 'getInvoicesExport',
    method: 'GET',
    path: '/tax/invoices/2024-06-19/exports/{exportId}',
    parameters: [{ name: 'exportId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 15 },
  },
  getInvoicesExports: {
    api: 'invoices-2024-06-19',
    id: 'getInvoicesExports',
    method: 'GET',
    path: '/tax/invoices/2024-06-19/exports',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'dateStart', in: 'query' },
      { name: 'nextToken', in: 'query' },
      { name: 'pageSize', in: 'query' },
      { name: 'dateEnd', in: 'query' },
      { name: 'status', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.1, burst: 20 },
    pages: { in: 'nextToken', out: 'nextToken', items: 'exports' },
  },
}
