// Generated from Amazon's model InvoicesApiModel_2024-06-19. To change this file, see CONTRIBUTING.md.

export interface AttributeOption {
  description?: string
  value?: string
}

export interface CarrierDetailsContext {
  name?: string
  address?: string
  contextType?: string
  federalTaxId?: string
  regionCode?: string
  regionTaxId?: string
  vehicleLicensePlate?: string
  vehicleRegistrationRegionCode?: string
}

export interface ErrorEntry {
  code: string
  details?: string
  message: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Export {
  errorMessage?: string
  exportId?: string
  /** ISO 8601 date and time. */
  generateExportFinishedAt?: string
  /** ISO 8601 date and time. */
  generateExportStartedAt?: string
  invoicesDocumentIds?: string[]
  status?: ExportStatus
}

export interface ExportInvoicesRequest {
  /** ISO 8601 date. */
  dateEnd?: string
  /** ISO 8601 date. */
  dateStart?: string
  externalInvoiceId?: string
  fileFormat?: FileFormat
  invoiceType?: string
  marketplaceId: string
  series?: string
  /** At least 1 item. */
  statuses?: string[]
  transactionIdentifier?: TransactionIdentifier
  transactionType?: string
}

export interface ExportInvoicesResponse {
  exportId?: string
}

export type ExportStatus = 'REQUESTED' | 'PROCESSING' | 'DONE' | 'ERROR' | (string & {})

export type FileFormat = 'XML'

export interface GetInvoiceResponse {
  invoice?: Invoice
}

export interface GetInvoicesAttributesResponse {
  invoicesAttributes?: InvoicesAttributes
}

export interface GetInvoicesDocumentResponse {
  invoicesDocument?: InvoicesDocument
}

export interface GetInvoicesExportResponse {
  export?: Export
}

export interface GetInvoicesExportsResponse {
  /** At most 100 items. */
  exports?: Export[]
  nextToken?: string
}

export interface GetInvoicesResponse {
  /** At most 100 items. */
  invoices?: Invoice[]
  nextToken?: string
}

export type GovernmentInvoiceCreationStatus = 'PROCESSING' | 'SUCCESS' | 'ERROR' | (string & {})

export interface GovernmentInvoiceRequest {
  contexts?: CarrierDetailsContext[]
  inboundPlanId?: string
  invoiceType: string
  marketplaceId: string
  shipmentId: string
  transactionType: string
}

export interface GovernmentInvoiceStatusResponse {
  invoiceErrors?: InvoiceError[]
  invoiceExternalDocumentId?: string
  status?: GovernmentInvoiceCreationStatus
}

export interface GovtInvoiceDocumentResponse {
  invoiceDocument?: InvoiceDocument
}

export interface Invoice {
  /** ISO 8601 date and time. */
  date?: string
  errorCode?: string
  externalInvoiceId?: string
  govResponse?: string
  id?: string
  invoiceType?: string
  series?: string
  status?: string
  transactionIds?: TransactionIdentifier[]
  transactionType?: string
}

export interface InvoiceDocument {
  invoiceDocumentUrl?: string
}

export interface InvoiceError {
  description?: string
  errorCode?: string
}

export interface InvoicesAttributes {
  invoiceStatusOptions?: AttributeOption[]
  invoiceTypeOptions?: AttributeOption[]
  transactionIdentifierNameOptions?: AttributeOption[]
  transactionTypeOptions?: AttributeOption[]
}

export interface InvoicesDocument {
  invoicesDocumentId?: string
  invoicesDocumentUrl?: string
}

export interface TransactionIdentifier {
  name?: string
  id?: string
}

/** Values of `getInvoicesExports.status`. */
export type GetInvoicesExportsStatus = 'REQUESTED' | 'PROCESSING' | 'DONE' | 'ERROR'

/** Values of `getInvoices.sortBy`. */
export type GetInvoicesSortBy = 'START_DATE_TIME'

/** Values of `getInvoices.sortOrder`. */
export type GetInvoicesSortOrder = 'DESC' | 'ASC'

/** Parameters of {@link InvoicesApi.createGovernmentInvoice}. */
export interface CreateGovernmentInvoiceParams {
  body: GovernmentInvoiceRequest
}

/** Parameters of {@link InvoicesApi.createInvoicesExport}. */
export interface CreateInvoicesExportParams {
  body: ExportInvoicesRequest
}

/** Parameters of {@link InvoicesApi.getGovernmentInvoiceDocument}. */
export interface GetGovernmentInvoiceDocumentParams {
  marketplaceId: string
  transactionType: string
  shipmentId: string
  invoiceType: string
  inboundPlanId?: string
  fileFormat?: string
}

/** Parameters of {@link InvoicesApi.getGovernmentInvoiceStatus}. */
export interface GetGovernmentInvoiceStatusParams {
  marketplaceId: string
  transactionType: string
  shipmentId: string
  invoiceType: string
  inboundPlanId?: string
}

/** Parameters of {@link InvoicesApi.getInvoice}. */
export interface GetInvoiceParams {
  marketplaceId: string
  invoiceId: string
}

/** Parameters of {@link InvoicesApi.getInvoices}. */
export interface GetInvoicesParams {
  marketplaceId: string
  transactionIdentifierName?: string
  pageSize?: number
  /** ISO 8601 date and time. */
  dateEnd?: string
  transactionType?: string
  transactionIdentifierId?: string
  /** ISO 8601 date and time. */
  dateStart?: string
  series?: string
  nextToken?: string
  sortOrder?: GetInvoicesSortOrder
  invoiceType?: string
  /** At least 1 item. */
  statuses?: string[]
  externalInvoiceId?: string
  sortBy?: GetInvoicesSortBy
}

/** Parameters of {@link InvoicesApi.getInvoicesAttributes}. */
export interface GetInvoicesAttributesParams {
  marketplaceId: string
}

/** Parameters of {@link InvoicesApi.getInvoicesDocument}. */
export interface GetInvoicesDocumentParams {
  invoicesDocumentId: string
}

/** Parameters of {@link InvoicesApi.getInvoicesExport}. */
export interface GetInvoicesExportParams {
  exportId: string
}

/** Parameters of {@link InvoicesApi.getInvoicesExports}. */
export interface GetInvoicesExportsParams {
  marketplaceId: string
  /** ISO 8601 date and time. */
  dateStart?: string
  nextToken?: string
  pageSize?: number
  /** ISO 8601 date and time. */
  dateEnd?: string
  status?: GetInvoicesExportsStatus
}
